"""Topics: small words of the sentences of a message."""

from __future__ import annotations

from dataclasses import dataclass

from letterkit.languages.topics import Topic


@dataclass(frozen=True, kw_only=True)
class Slots(Topic):
    """What `inputs/said/_slots` asks of a language; it says what each is."""

    article: str = ""
    clock_a: str = ""
    clock_a_2: str = ""
    clock_uhr: str = ""
    time_after: str = ""
    time_to: str = ""
    dotted: str = ""
    determiner: str = ""
    post: str = ""
    link: str = ""
    opening: str = ""


@dataclass(frozen=True, kw_only=True)
class WholeWords(Topic):
    """What `inputs/said/_sentences` asks of a language; it says what each is."""

    greeting: str = ""
    salutes: str = ""
