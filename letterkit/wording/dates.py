"""Dates as people write them, in English, German and French."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date

MONTH_NAMES = (
    "january jan januar jänner janvier",
    "february feb februar février",
    "march mar märz mars",
    "april apr avril",
    "may mai",
    "june jun juni juin",
    "july jul juli juillet",
    "august aug août",
    "september sept sep septembre",
    "october oct oktober okt octobre",
    "november nov novembre",
    "december dec dezember dez décembre",
)
MONTHS = {name: number for number, names in enumerate(MONTH_NAMES, 1) for name in names.split()}
WEEKDAY_NAMES = (
    "monday montag lundi",
    "tuesday dienstag mardi",
    "wednesday mittwoch mercredi",
    "thursday donnerstag jeudi",
    "friday freitag vendredi",
    "saturday samstag sonnabend samedi",
    "sunday sonntag dimanche",
)
WEEKDAYS = {name: number for number, names in enumerate(WEEKDAY_NAMES) for name in names.split()}
"""Weekday names to numbers, Monday is 0."""

_MONTH = "|".join(sorted(MONTHS, key=len, reverse=True))
_WEEKDAY = "|".join(WEEKDAYS)
_DAY_MONTH = re.compile(
    rf"\b(?P<day>\d{{1,2}})(?:st|nd|rd|th|er|\.)?\s+(?:of\s+)?(?P<month>{_MONTH})\b\.?(?:,?\s+(?P<year>\d{{4}})\b)?",
    re.IGNORECASE,
)
_MONTH_DAY = re.compile(
    rf"\b(?=[JFMASONDjfmasond])(?P<month>{_MONTH})\b\.?\s+(?:the\s+)?(?P<day>\d{{1,2}})(?:st|nd|rd|th)?\b(?![.,]?\d)"
    r"(?:,?\s+(?P<year>\d{4})\b)?",
    re.IGNORECASE,
)
_MONTH_YEAR = re.compile(rf"\b(?P<month>{_MONTH})\.?,?\s+(?P<year>(?:19|20)\d\d)\b", re.IGNORECASE)
_ISO = re.compile(r"\b(?P<year>(?:19|20)\d\d)-(?P<month>\d\d)-(?P<day>\d\d)\b")
_POINTS = re.compile(r"(?<![\d.])(?P<day>\d{1,2})\.\s?(?P<month>\d{1,2})\.\s?(?P<year>(?:19|20)\d\d|\d\d(?!\d))?")
_SLASHES = re.compile(r"(?<![\d/])(?P<day>\d{1,2})/(?P<month>\d{1,2})/(?P<year>(?:19|20)\d\d|\d\d)(?![\d/])")
_BEFORE = re.compile(rf"\b(?P<weekday>{_WEEKDAY})\b[,.]?\s+(?:the\s+|den\s+|dem\s+|le\s+)?$", re.IGNORECASE)
_LONE = re.compile(rf"\b(?P<weekday>{_WEEKDAY})s?\b", re.IGNORECASE)
_REACH = 20


@dataclass(frozen=True, slots=True)
class Day:
    """A date as it stands in a text; what it leaves out is None. `weekday` is 0 for Monday.

    swapped: day and month may be the other way round (`03/04/2026`).
    """

    year: int | None
    month: int | None
    day: int | None
    weekday: int | None
    start: int
    end: int
    text: str
    swapped: bool = False

    def fits(self, when: date) -> bool:
        """Whether this may be that date."""
        if self.year not in (None, when.year) or self.weekday not in (None, when.weekday()):
            return False
        here = (self.month or when.month, self.day or when.day)
        return here == (when.month, when.day) or (self.swapped and here == (when.day, when.month))

    def possible(self, year: int) -> bool:
        """Whether the calendar has it; `year` stands in for a missing one."""
        if self.month is None or self.day is None:
            return True
        try:
            when = date(self.year or year, self.month, self.day)
        except ValueError:
            return self.swapped and self.month <= 31 and self.day <= 12
        return self.weekday is None or when.weekday() == self.weekday


def dates(text: str) -> list[Day]:
    """All dates of a text in order, lone weekdays among them; none that lies within another."""
    found: dict[int, Day] = {}
    taken: list[tuple[int, int]] = []
    patterns = (_ISO, _DAY_MONTH, _MONTH_DAY, _MONTH_YEAR, _POINTS, _SLASHES) if _has_digit(text) else ()
    for pattern in patterns:
        for match in pattern.finditer(text):
            day = _day(text, match, pattern is _SLASHES)
            if day and not any(start < day.end and day.start < end for start, end in taken):
                found[day.start] = day
                taken.append((day.start, day.end))
    for match in _LONE.finditer(text):
        if not any(start <= match.start() < end for start, end in taken):
            weekday = WEEKDAYS[match["weekday"].casefold()]
            found[match.start()] = Day(None, None, None, weekday, match.start(), match.end(), match.group())
    return [found[start] for start in sorted(found)]


def _has_digit(text: str) -> bool:
    return any(digit in text for digit in "0123456789")


def _day(text: str, match: re.Match[str], swapped: bool) -> Day | None:
    """The date of one match, with a weekday that stands before it; None for numbers that cannot be one."""
    groups = match.groupdict()
    month = groups["month"]
    number = MONTHS[month.casefold()] if not month.isdigit() else int(month)
    day = int(groups["day"]) if groups.get("day") else None
    year = int(groups["year"]) if groups.get("year") else None
    if year is not None and year < 100:
        year += 2000
    if number > (31 if swapped else 12) or number < 1 or (day is not None and not 1 <= day <= 31):
        return None
    before = _BEFORE.search(text[max(0, match.start() - _REACH) : match.start()])
    weekday = WEEKDAYS[before["weekday"].casefold()] if before else None
    start = match.start() - (len(before.group()) if before else 0)
    return Day(year, number, day, weekday, start, match.end(), text[start : match.end()].rstrip(), swapped)
