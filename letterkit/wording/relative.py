"""Days told by where they lie from today: `next Tuesday`, `Friday week`, `Ende der Woche`, `dans deux semaines`."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date, timedelta
from typing import NamedTuple

from letterkit.languages import every
from letterkit.languages.topics.calendar import RelativeDays
from letterkit.wording._number_words import VALUES
from letterkit.wording.dates import WEEKDAYS
from letterkit.wording.times import parts_of_month

_W = every(RelativeDays)
WEEK, NEAR = 7, 2
FRIDAY, THURSDAY, SUNDAY = 4, 3, 6
_DAY = rf"(?P<weekday>{'|'.join(WEEKDAYS)})"
_COUNT = rf"(?P<count>\d{{1,2}}|{'|'.join(word for word, value in VALUES.items() if 1 <= value <= 12)})"


def _form(pattern: str) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{pattern.replace('DAY', _DAY).replace('COUNT', _COUNT)})\b", re.IGNORECASE)


NEXT_DAY = [_form(way) for way in _W.next_day]
WEEK_LATER = [_form(way) for way in _W.week_later]
END_OF_WEEK = {ahead: _form(way) for ahead, way in _W.end_of_week.items()}
WHOLE_WEEK = {ahead: _form(way) for ahead, way in _W.whole_week.items()}
IN_WEEKS = [_form(way) for way in _W.in_weeks]


class Stretch(NamedTuple):
    """Words that tell a day, and the first and last one that it may be."""

    start: int
    text: str
    first: date
    last: date


def stretches(text: str, today: date) -> Iterator[Stretch]:
    """Every day of a text that is told by where it lies from `today`, or as a part of a month, with its width."""
    taken: list[tuple[int, int]] = []
    for match, first, last in (*_weekdays(text, today), *_weeks(text, today), *parts_of_month(text, today)):
        if not any(start < match.end() and match.start() < end for start, end in taken):
            taken.append(match.span())
            yield Stretch(match.start(), match.group(), first, last)


def _weekdays(text: str, today: date) -> Iterator[tuple[re.Match[str], date, date]]:
    """`Friday week` is the Friday after the coming one; of `next Friday` nobody knows which of two."""
    for forms, ways in ((WEEK_LATER, (1,)), (NEXT_DAY, (0, 1))):
        for match in (found for form in forms for found in form.finditer(text)):
            ahead = (WEEKDAYS[match["weekday"].casefold()] - today.weekday()) % WEEK or WEEK
            days = [today + timedelta(ahead + WEEK * more) for more in ways]
            yield match, days[0], days[-1]


def _weeks(text: str, today: date) -> Iterator[tuple[re.Match[str], date, date]]:
    monday = today - timedelta(today.weekday())
    for ahead, form in END_OF_WEEK.items():
        for match in form.finditer(text):
            yield match, monday + timedelta(WEEK * ahead + THURSDAY), monday + timedelta(WEEK * ahead + SUNDAY)
    for ahead, form in sorted(WHOLE_WEEK.items(), reverse=True):
        for match in form.finditer(text):
            yield match, monday + timedelta(WEEK * ahead), monday + timedelta(WEEK * ahead + SUNDAY)
    for form in IN_WEEKS:
        for match in form.finditer(text):
            word = match["count"].casefold()
            then = today + timedelta(WEEK * int(word if word.isdigit() else VALUES[word]))
            yield match, then - timedelta(NEAR), then + timedelta(NEAR)
