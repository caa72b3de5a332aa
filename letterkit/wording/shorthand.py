"""Numbers and dates as notes shorten or say them: too little to find fault with, enough for a letter to stand on.

A note's `12s` is twelve-hour shifts, `free from 16/11` is a date, `one eighty` 180, `half past ten` 10.30, `4 in 10`
40 per cent. In a letter the same shapes are as often something else, so only sources are read this way.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from letterkit.languages import every
from letterkit.languages.topics.numbers import Clocks, Grounding
from letterkit.wording._number_words import PARTS_OF_A_WHOLE, VALUES
from letterkit.wording.dates import SHORT_WEEKDAYS, Day, dates, weekday_of
from letterkit.wording.numbers import Number, numbers

Value = tuple[float, str]
"""A number and its unit, as `Number` has them."""
GLUED = re.compile(r"(?<![\d.,])\d+(?:[.,]\d+)?(?=[^\W\d_])|(?<=[^\W\d_])\d+(?:[.,]\d+)?(?![\d])")
"""`12s`, `18kg`, `x3`, `h10m`: figures that hang on letters."""
SHORT_DATE = re.compile(r"(?<![\d/.,-])(?P<first>\d{1,2})/(?P<second>\d{1,2})(?![\d/%])")
_PLAIN_SHORT = "|".join(word for word in SHORT_WEEKDAYS if word not in every(Grounding).stop)
SHORT_WEEKDAY = re.compile(
    rf"\b(?:{'|'.join(word.capitalize() for word in SHORT_WEEKDAYS)}|tues|weds|thurs|thur|fri"
    rf"|(?:{_PLAIN_SHORT})(?=\s*(?:$|[\d.,;+&/)]|\bu?nd\b)))\b",
    re.MULTILINE,
)
"""`Tues`; in small letters where it ends what is said: `muster bis fr`."""
_SMALL = "|".join(sorted((word for word, value in VALUES.items() if 1 <= value <= 20), key=len, reverse=True))
_TENS = "|".join(sorted((word for word, value in VALUES.items() if 20 <= value < 100), key=len, reverse=True))
SAID = re.compile(rf"\b(?P<head>{_SMALL})[ -](?P<tail>(?:{_TENS})(?:[ -](?:{_SMALL}))?)\b", re.IGNORECASE)
"""A number said without its hundred: `one eighty`, `two fifty five`, `twenty twenty-four`."""
_W = every(Clocks)
NOON = _W.named
_HOUR = rf"(?P<hour>\d{{1,2}}|{_SMALL}|{'|'.join(NOON)})"
PAST = (
    *(
        (re.compile(rf"\b{way.replace('HOUR', _HOUR)}\b", re.IGNORECASE), more)
        for ways, more in ((_W.half_past, 0.5), (_W.quarter_past, 0.25), (_W.quarter_to, -0.25), (_W.half_to, -0.5))
        for way in ways
    ),
    (re.compile(rf"\b(?P<hour>{'|'.join(NOON)})\b", re.IGNORECASE), 0.0),
)
"""Times in words, and what they add to their hour."""
_WAYS = (*_W.half_past, *_W.quarter_past, *_W.quarter_to, *_W.half_to, "(?:five|ten|twenty)(?: minutes)? (?:to|past)")
IN_WORDS = re.compile(rf"\b(?:{'|'.join(way.replace('HOUR', '').strip() for way in _WAYS)}|{'|'.join(NOON)})", re.I)
"""What one of them has beside its hour: most sentences have none of it."""
ORDER = _W.nth
QUARTER = re.compile(rf"\b[QT](?P<nth>[1-4])\b|\b(?P<word>{'|'.join(ORDER)})\.? (?:{_W.quarter})\b", re.IGNORECASE)
"""A quarter of a year: `Q2`, `2. Quartal`, `the second quarter`."""
MINUTES_TO = re.compile(rf"\b(?P<minutes>five|ten|twenty|twenty-five)(?: minutes)? (?P<side>to|past) {_HOUR}\b", re.I)
OUT_OF = re.compile(
    rf"\b(?P<part>\d+|{_SMALL})(?: \w+)? (?:{_W.out_of})(?: every)? (?P<whole>\d+|{_SMALL})\b", re.IGNORECASE
)
"""A share as people say it: `4 in 10`, `7 of 9`, `un camion sur quatre`."""


@lru_cache(maxsize=4096)
def values(text: str) -> tuple[Value, ...]:
    """The further values that a note may mean, each with its unit, and with none where it stands alone."""
    return tuple(_values(text))


def _values(text: str) -> Iterator[Value]:
    taken = [(day.start, day.end) for day in dates(text)]
    for match in GLUED.finditer(text):
        if not any(start <= match.start() < end for start, end in taken):
            yield float(match.group().replace(",", ".")), ""
    for match in SAID.finditer(text):
        tail = sum(VALUES[word] for word in re.split(r"[ -]", match["tail"].casefold()) if word in VALUES)
        yield 100 * VALUES[match["head"].casefold()] + tail, ""
    yield from ((number.value, "") for number in apart(text))
    yield from (
        (float(ORDER[(match["nth"] or match["word"]).casefold()]), "quarter") for match in QUARTER.finditer(text)
    )
    yield from ((clock.hour, "h") for clock in clocks(text))
    yield from _shares(text)


def apart(text: str) -> Iterator[Number]:
    """The two numbers that a dictated one may be: `one forty three seasons on` is 143, or 140 and three seasons."""
    for match in SAID.finditer(text):
        tens = match["tail"].split()
        if len(tens) > 1:
            head, last = VALUES[match["head"].casefold()], tens[-1]
            end = match.end() - len(last) - 1
            yield Number(
                100.0 * head + VALUES[tens[0].casefold()], "", match.start(), end, text[match.start() : end], True
            )
            yield Number(float(VALUES[last.casefold()]), "", end + 1, match.end(), last, True)


class Clock(NamedTuple):
    """A time in words, as hours of the day, and its place."""

    hour: float
    start: int
    end: int


HOURS_AND_MINUTES = re.compile(r"(?<![\d.,])(?P<hour>[01]?\d|2[0-4])\s?h(?:eures?)?\s?(?P<minutes>[0-5]\d)\b")


def clocks(text: str) -> Iterator[Clock]:
    """The times that stand in words: `half past ten`, `halb elf`, `noon`; and in figures with an h, `16 h 40`."""
    for match in HOURS_AND_MINUTES.finditer(text):
        yield Clock(int(match["hour"]) % 24 + int(match["minutes"]) / 60, *match.span())
    if not IN_WORDS.search(text):
        return
    for pattern, more in PAST:
        for match in pattern.finditer(text):
            yield Clock((_value(match["hour"]) + more) % 24, *match.span())
    for match in MINUTES_TO.finditer(text):
        sign = 1 if match["side"].casefold() == "past" else -1
        yield Clock((_value(match["hour"]) + sign * VALUES[match["minutes"].casefold()] / 60) % 24, *match.span())


def _shares(text: str) -> Iterator[Value]:
    """Parts of a whole as per cent, and as the ratio that a verb tells: `half` is 50 % and `halved`."""
    for match in OUT_OF.finditer(text):
        part, whole = _value(match["part"]), _value(match["whole"])
        if 0 < part <= whole:
            yield round(100 * part / whole, 1), "%"
    for word in re.findall(r"\w+", text.casefold()):
        if word in PARTS_OF_A_WHOLE:
            yield PARTS_OF_A_WHOLE[word], "%"
    for number in numbers(text):
        if number.unit == "%":
            yield number.value / 100, "x"
            yield 1 + number.value / 100, "x"


def _value(shown: str) -> float:
    word = shown.casefold()
    return float(word) if word.isdigit() else NOON.get(word, float(VALUES.get(word, 0)))


def days(text: str) -> Iterator[Day]:
    """The further dates that a note may mean: `16/11`, either way round; `Tues`."""
    for match in SHORT_WEEKDAY.finditer(text):
        weekday = weekday_of(match.group())
        yield Day(None, None, None, weekday, match.start(), match.end(), match.group())
    for match in SHORT_DATE.finditer(text):
        one, other = int(match["first"]), int(match["second"])
        if 1 <= one <= 31 and 1 <= other <= 31 and min(one, other) <= 12:
            day, month = (one, other) if other <= 12 else (other, one)
            yield Day(None, month, day, None, match.start(), match.end(), match.group(), True)
