"""How a number stands to the words and numbers next to it: a change, a rate, a pair, a label, a year."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from letterkit.languages import every
from letterkit.languages.topics.numbers import Relations
from letterkit.wording.numbers import Number
from letterkit.wording.tokens import Token

_W = every(Relations)

FROM_TO = re.compile(
    rf"^\W*(?:\w+\W+){{0,2}}?(?:{_W.from_to})\W+$|^\W*(?:\w+\W+)?[-=]?(?:->|→|=>|⇒)\W*$", re.IGNORECASE
)
INSTEAD = re.compile(
    rf"^\W*(?:\w+\W+){{0,2}}?(?:{_W.instead})\W+$",
    re.IGNORECASE,
)
LABELS = _W.labels
"""Words that a number names and does not count: `number three`."""
SPANS = _W.spans
_SPAN = "|".join(word for words in SPANS.values() for word in words)
PER = re.compile(rf"\b(?:{_W.per})\s+({_SPAN})\b", re.IGNORECASE)
FAR = 30
"""How many characters behind a number its rate may stand."""
TOGETHER = 25
"""How many characters at most part two numbers that belong together: `14 out of 38`."""
YEAR = re.compile(r"(?:19|20)\d\d")
BEFORE_A_YEAR = re.compile(
    rf"\b(?:{_W.before_a_year}|Q[1-4])\s+$",
    re.IGNORECASE,
)
"""`in 2027`, `Q2 2027`: a year, and no count."""


def changed(text: str, before: Number | None, number: Number) -> tuple[float, float] | None:
    """What it was and what it is, where two numbers tell of a change."""
    between = text[before.end : number.start] if before else ""
    if before and FROM_TO.search(between):
        return before.value, number.value
    return (number.value, before.value) if before and INSTEAD.search(between) else None


def paired(text: str, numbers: Sequence[Number], number: Number) -> frozenset[tuple[float, float]]:
    """A number with its neighbours, each pair in the order of the text: `14 out of 38`."""
    return frozenset(
        (one.value, other.value)
        for one, other in pairwise(numbers)
        if number.start in (one.start, other.start)
        and other.start - one.end <= TOGETHER
        and not re.search(r"[.;!?]\s", text[one.end : other.start])
    )


def rate(text: str, number: Number) -> str:
    """Per what a number is told: `week` in `22 stops a week`, in any language; "" if it is not."""
    found = PER.search(text[number.end : number.end + FAR])
    unit = found[1].casefold() if found else ""
    return next((name for name, words in SPANS.items() if unit in words), "")


def label(at: Sequence[Token], number: Number) -> str:
    """The word that a number names, right before it: `number` in `number three`; "" for one that counts."""
    before = next((token.folded for token in reversed(at) if token.end <= number.start), "")
    return before if before in LABELS else ""


def is_a_year(number: Number) -> bool:
    """Whether a number alone looks like a year."""
    return bool(YEAR.fullmatch(number.text))


def is_year(text: str, number: Number) -> bool:
    """Whether a number is a year by the word before it: `in 2027`, `Q2 2027`."""
    return bool(YEAR.fullmatch(number.text) and BEFORE_A_YEAR.search(text, 0, number.start))
