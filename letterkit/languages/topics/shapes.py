"""Topic: how sentences of a message look that a letter answers."""

from __future__ import annotations

import re

from letterkit.languages.topics import Topic


def either(*forms: str) -> re.Pattern[str]:
    """One pattern that fits where any of the forms does."""
    return re.compile("|".join(f"(?:{form})" for form in forms))


class Shapes(Topic):
    """One pattern for each thing that a sentence may be about; all read small letters with plain apostrophes.

    boilerplate: what no sentence to a person holds. courtesy: thanks, wishes and receipts, which are no praise.
    refusal: words of the no itself, which praise nobody. door_needs: what a door speaks of beside its time.
    """

    boilerplate: re.Pattern[str]
    courtesy: re.Pattern[str]
    refusal: re.Pattern[str]
    door: re.Pattern[str]
    door_needs: re.Pattern[str]
    offer: re.Pattern[str]
    contact: re.Pattern[str]
    next: re.Pattern[str]
    reason: re.Pattern[str]
    kindness: re.Pattern[str]
