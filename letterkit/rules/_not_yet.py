"""What a letter tells as done and the writer's own notes have as thought of, booked or yet to begin."""

from __future__ import annotations

import re
from collections.abc import Iterator

from letterkit.brief.grounding import telling
from letterkit.languages import every
from letterkit.languages.topics.claims import Standing
from letterkit.rules._reading import Reading
from letterkit.rules._sources import Source
from letterkit.wording import words
from letterkit.wording.claims import Claim

_W = every(Standing)
DONE, AHEAD = re.compile(rf"\b(?:{_W.done})\b", re.IGNORECASE), re.compile(rf"\b(?:{_W.ahead})\b", re.IGNORECASE)
SHARED = 2
"""Telling words that a claim shares with the note it is of."""
_INITIALS = re.compile(r"(?=(?:[^A-Z]*[A-Z]){2})[A-Za-z]{3,8}")
"""`FICE`, `CEng`: letters behind a name."""


def ahead(claim: Claim, reading: Reading, harmless: frozenset[str]) -> Source | None:
    """The note that has something as yet to come which a claim tells as done; None if any has it as done."""
    if not DONE.search(claim.text):
        return None
    said = telling(claim.text) - harmless
    about = [
        source
        for source in reading.sources.of_writer.texts
        if source.fact and len(telling(source.text) & said) >= SHARED
    ]  # fmt: skip
    if not about or any(not AHEAD.search(source.text) or DONE.search(source.text) for source in about):
        return None
    return about[0]


def letters_behind(reading: Reading) -> Iterator[str]:
    """Letters behind the writer's name that no source has, on its line or one of their own."""
    own = reading.sources.of_writer.words
    for line in reading.letter.signature.split("\n"):
        named = [word for word in words(line) if word.casefold() in words(reading.brief.sender.name.casefold())]
        rest = [word for word in words(line) if word not in named]
        if rest and all(_INITIALS.fullmatch(word) for word in rest):
            yield from (word for word in rest if word.casefold() not in own)
