"""The last day for applications, as an advertisement names it."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date, timedelta

from letterkit import wording
from letterkit.languages import every
from letterkit.languages.topics.brief import Advising
from letterkit.wording.times import dated

_SAYS = re.compile(rf"\b(?:{every(Advising).closing})", re.IGNORECASE)
BEHIND = 60
"""Characters behind `closing date` within which its day stands."""
NEAR = timedelta(days=30)
"""Before today: from then on a day without a year is reckoned, so that one just past is not taken for next year's."""


def closing_day(texts: Iterable[str], today: date) -> date | None:
    """The last day for applications: the first day behind a word that says so; None where no text names one.

    A text that is a day and nothing else is one, as a field of a posting has it.
    """
    for text in texts:
        line = " ".join(text.split())
        places = [found.end() for found in _SAYS.finditer(line)]
        stretches = [line[at : at + BEHIND] for at in places] or ([line] if len(line) <= BEHIND else [])
        for stretch in stretches:
            day = next((one for one in wording.dates(stretch) if one.day and one.month), None)
            if day and (made := dated(day, today - NEAR)):
                return made
    return None
