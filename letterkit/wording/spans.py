"""Spans of time: what a number of minutes, weeks or years comes to, whatever it is told in."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from letterkit.languages import every
from letterkit.languages.topics.numbers import Relations
from letterkit.wording.numbers import Number
from letterkit.wording.relations import SPANS
from letterkit.wording.tokens import Token, folded, stem

_W = every(Relations)
LENGTHS = {"minute": 1.0, "hour": 60.0}
DAYS = {"day": 1.0, "week": 7.0, "month": 30.4, "quarter": 91.3, "year": 365.0}
"""Units of either scale in its smallest."""
SHORTENED = {
    "min": "minute", "mins": "minute", "hr": "hour", "hrs": "hour", "wk": "week", "wks": "week", "mo": "month",
    "mos": "month", "mth": "month", "mths": "month", "yr": "year", "yrs": "year", "ans": "year",
}  # fmt: skip
UNITS = {stem(word): name for name, words in SPANS.items() for word in words} | SHORTENED
HALVES = re.compile("|".join(rf"(?P<m{minutes}>\b(?:{way})\b)" for minutes, way in _W.halves.items()), re.IGNORECASE)
"""Parts of an hour in words."""
ALIKE = 0.04
"""Share by which a span may differ as told in another unit: 18 months and a year and a half."""


class Span(NamedTuple):
    """A span in its scale's smallest unit, the unit it is told in, and its place."""

    scale: str
    length: float
    unit: str
    start: int
    end: int

    def same(self, other: Span) -> bool:
        """Whether both are equally long."""
        return self.scale == other.scale and abs(self.length - other.length) <= ALIKE * self.length


def span(text: str, at: Sequence[Token], number: Number) -> Span | None:
    """The span that a number counts, by the word right behind it or hyphenated: `18 mois`, `a ten-week course`."""
    ahead = next((token for token in at if token.end > number.end), None)
    if ahead is None or number.unit or text[number.end : max(ahead.start, number.end)].strip(" -"):
        return None
    word = folded(text[max(ahead.start, number.end) : ahead.end]).strip("-").partition("-")[0]
    unit = SHORTENED.get(word) or UNITS.get(stem(word))
    return _made(number.value, unit, number.start, ahead.end) if unit else None


def _made(value: float, unit: str, start: int, end: int) -> Span:
    scale, lengths = ("minutes", LENGTHS) if unit in LENGTHS else ("days", DAYS)
    return Span(scale, value * lengths[unit], unit, start, end)


def spans(text: str, at: Sequence[Token], numbers: Sequence[Number]) -> Iterator[Span]:
    """Every span of a text: numbers with a unit, and parts of an hour in words."""
    yield from (found for number in numbers if (found := span(text, at, number)))
    yield from parts(text)


def parts(text: str) -> Iterator[Span]:
    """The spans of a text that are told as parts of an hour: `half an hour`, `Viertelstunde`."""
    for match in HALVES.finditer(text):
        yield _made(float((match.lastgroup or "m0")[1:]), "minute", *match.span())
