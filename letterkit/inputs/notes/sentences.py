"""Sentences of quick notes: small letters begin them, parentheses hold stops, and dictation has pauses for stops."""

from __future__ import annotations

import re
from collections.abc import Iterator

from letterkit import wording
from letterkit.languages import every
from letterkit.languages.topics.notes import NoteSentences

_W = every(NoteSentences)

RUN_ON = 18
"""Words without a stop from which a sentence is dictation."""
LONGEST_SPEECH = 40
"""Words of dictation that stand together at most."""
_JOINS = re.compile(
    f"(?:{_W.joins})",
    re.IGNORECASE,
)
_SPEAKS = re.compile(f"(?:{_W.speaks})", re.IGNORECASE)
"""Words that begin a clause in speech, and those that do so often."""
_STOPS = re.compile(
    r"(?<=[^\W\d_]{4}[.!?])\s+(?=[^\W\d_A-ZÀ-Þ])|(?<=\d[.!?])\s+(?=[^\W\d_A-ZÀ-Þ]{2})|(?<=;)\s+|\s+(?=<-)|\n+"
)
_FILLER = re.compile(rf"\s*\b(?:{_W.filler})\b\s*", re.IGNORECASE)


def sentences(text: str) -> list[str]:
    """The sentences of a note as written; parentheses belong to the one before them, and end none inside."""
    found: list[str] = []
    for part in _STOPS.split(text):
        for _, sentence in wording.sentences(part):
            said = sentence.strip()
            is_open = bool(found) and found[-1].count("(") > found[-1].count(")")
            if found and (is_open or said.startswith("(")):
                found[-1] = f"{found[-1]} {said}"
            else:
                found.append(said)
    return found


def is_dictated(sentence: str) -> bool:
    """Whether a sentence has hardly a stop for its length."""
    count = len(sentence.split())
    return count > RUN_ON and len(re.findall(r"[,;:.(]", sentence)) * RUN_ON <= count


def stretches(sentence: str) -> list[str]:
    """Dictation between its pauses, or at words that begin a clause where it has none; any other sentence whole."""
    parts = _FILLER.split(sentence) if is_dictated(sentence) else [sentence]
    return [breath for part in parts if part.strip() for breath in _breaths(part.strip())]


def _breaths(stretch: str) -> Iterator[str]:
    """A stretch of speech in pieces of at most LONGEST_SPEECH words or so, none broken inside a clause if it shows."""
    held: list[str] = []
    for word in stretch.split():
        joins = (
            _JOINS.fullmatch(word) if len(held) < LONGEST_SPEECH else _JOINS.fullmatch(word) or _SPEAKS.fullmatch(word)
        )
        if len(held) >= LONGEST_SPEECH // 2 and (joins or len(held) >= 2 * LONGEST_SPEECH):
            yield " ".join(held)
            held = []
        held.append(word)
    if held:
        yield " ".join(held)


def told(text: str) -> Iterator[str]:
    """What a note says, a sentence or a stretch of dictation at a time; a word or two goes with what is before it."""
    held = ""
    for sentence in sentences(text):
        for stretch in stretches(sentence):
            if held and len(stretch.split()) > 2:
                yield held
                held = stretch
            else:
                held = f"{held} {stretch}".strip()
    if held:
        yield held
