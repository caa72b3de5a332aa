"""Dates as people write them, in any of our languages."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from functools import lru_cache

from letterkit.languages import every
from letterkit.languages.topics.calendar import Calendar

_W = every(Calendar)
MONTHS = _W.months
WEEKDAYS, SHORT_WEEKDAYS = _W.weekdays, _W.short_weekdays
ORDINALS, BEHIND_A_DAY = _W.ordinals, _W.behind_a_day
SHORT = 300
"""Signs of a text whose dates are kept: a fact has fewer, a letter more."""
TEENS = 13
"""From here on an ordinal in words behind `the`, with no noun after it, is a day; `the second` is a second thing."""

_MONTH = "|".join(sorted(MONTHS, key=len, reverse=True))
_WEEKDAY = "|".join(WEEKDAYS)
_ANY_WEEKDAY = "|".join(sorted({*WEEKDAYS, *SHORT_WEEKDAYS}, key=len, reverse=True))
_ORDINAL = "|".join(name.replace("-", "[- ]") for name in sorted(ORDINALS, key=len, reverse=True))
_DAY_MONTH = re.compile(
    rf"\b(?P<day>\d{{1,2}})(?:{_W.nth}|\.)?\s+(?:(?:{_W.before_month})\s+)?(?P<month>{_MONTH})\b"
    rf"(?:\.?,?\s+(?:(?:{_W.before_month})\s+)?(?P<year>\d{{4}})\b)?",
    re.IGNORECASE,
)
_SPELT_DAY_MONTH = re.compile(
    rf"\b(?P<day>{_ORDINAL})\s+(?:(?:day\s+)?of\s+)?(?P<month>{_MONTH})\b(?:\.?,?\s+(?P<year>\d{{4}})\b)?",
    re.IGNORECASE,
)
_LATE_ORDINAL = "|".join(
    name.replace("-", "[- ]") for name in sorted(ORDINALS, key=len, reverse=True) if ORDINALS[name] >= TEENS
)
_NO_NOUN = rf"(?=\s*(?:$|&\s|[^\w\s%°€$£&/+-]|[-–—]\s|(?:{'|'.join(sorted(BEHIND_A_DAY))})\b))"
_ALONE = (
    re.compile(
        rf"\b(?P<weekday>{_ANY_WEEKDAY})\b[,.]?\s+(?:(?:{_W.before_day})\s+)?"
        rf"(?P<day>\d{{1,2}})(?:{_W.nth}|\.)?(?![\w:%]|[.,/-]?\d){_NO_NOUN}",
        re.IGNORECASE,
    ),
    re.compile(  # with its ending nothing else can follow: `by Wednesday 25th either way`
        rf"\b(?P<weekday>{_WEEKDAY})\b[,.]?\s+(?:(?:{_W.before_day})\s+)?(?P<day>\d{{1,2}})(?:st|nd|rd|th)\b",
        re.IGNORECASE,
    ),
    re.compile(  # in words behind a whole weekday alone: `do first` is no Thursday
        rf"\b(?P<weekday>{_WEEKDAY})\b[,.]?\s+(?:(?:{_W.before_day})\s+)?(?P<day>{_ORDINAL})(?!\w){_NO_NOUN}",
        re.IGNORECASE,
    ),
    re.compile(rf"\b(?:{_W.before_ordinal})\s+(?P<day>{_LATE_ORDINAL})(?!\w){_NO_NOUN}", re.IGNORECASE),
    re.compile(rf"\bthe\s+(?P<day>\d{{1,2}})(?:st|nd|rd|th)\b{_NO_NOUN}", re.IGNORECASE),
    re.compile(rf"\b(?:{_W.before_point})\s+(?P<day>\d{{1,2}})\.(?!\d){_NO_NOUN}", re.IGNORECASE),
    re.compile(
        rf"\b(?:{_W.before_figure})\s+(?P<day>\d{{1,2}}(?:{_W.nth})?)(?![\w:%]|[.,/]?\d){_NO_NOUN}", re.IGNORECASE
    ),
)
"""A day of a month that is not named: `Friday the 20th`, `by the 2nd`, `am 16.`, `du 16`."""
_MONTH_DAY = re.compile(
    rf"\b(?=[JFMASONDjfmasond])(?P<month>{_MONTH})\b\.?\s+(?:the\s+)?(?P<day>\d{{1,2}})(?:st|nd|rd|th)?\b(?![.,]?\d)"
    r"(?:,?\s+(?P<year>\d{4})\b)?",
    re.IGNORECASE,
)
_MONTH_YEAR = re.compile(rf"\b(?P<month>{_MONTH})\.?,?\s+(?P<year>(?:19|20)\d\d)\b", re.IGNORECASE)
_ISO = re.compile(r"\b(?P<year>(?:19|20)\d\d)-(?P<month>\d\d)-(?P<day>\d\d)\b")
_POINTS = re.compile(r"(?<![\d.])(?P<day>\d{1,2})\.\s?(?P<month>\d{1,2})\.\s?(?P<year>(?:19|20)\d\d|\d\d(?!\d))?")
_SLASHES = re.compile(r"(?<![\d/])(?P<day>\d{1,2})/(?P<month>\d{1,2})/(?P<year>(?:19|20)\d\d|\d\d)(?![\d/])")
_YEAR_MONTH = re.compile(r"(?<![\d./-])(?P<year>(?:19|20)\d\d)-(?P<month>0[1-9]|1[0-2])(?![\d/-])")
_MONTH_IN_FIGURES = re.compile(r"(?<![\d./-])(?P<month>0?[1-9]|1[0-2])[/.](?P<year>(?:19|20)\d\d)(?![\d/])")
_BEFORE = re.compile(rf"\b(?P<weekday>{_WEEKDAY})\b[,.]?\s+(?:(?:{_W.before_day})\s+)?$", re.IGNORECASE)
_LONE = re.compile(rf"\b(?P<weekday>{_WEEKDAY})s?\b", re.IGNORECASE)
_REACH = 20


@dataclass(frozen=True, slots=True)
class Day:
    """A date as it stands in a text; what it leaves out is None. `weekday` is 0 for Monday.

    `Friday the 20th` has neither year nor month, `October 2024` no day.

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

    def within(self, said: Day, today: date) -> bool:
        """Whether it says no more than another that a source has: `October 2024` within `Oct 2024`.

        A year that either leaves out is one near today.
        """
        if said.month is None or said.month != self.month or (self.day is not None and self.day != said.day):
            return False
        year = said.year or today.year
        return self.year is None or abs(self.year - year) <= (0 if said.year else 1)

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
    return list(_of_short(text)) if len(text) <= SHORT else _dates(text)


@lru_cache(maxsize=2048)
def _of_short(text: str) -> tuple[Day, ...]:
    """The same of a fact, which is asked for again and again, and by all letters that one resume serves."""
    return tuple(_dates(text))


def _dates(text: str) -> list[Day]:
    found: dict[int, Day] = {}
    taken: list[tuple[int, int]] = []
    for pattern in _IN_FIGURES if _has_digit(text) else _IN_WORDS:
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


_IN_WORDS = (_SPELT_DAY_MONTH, *_ALONE[2:4])
_IN_FIGURES = (_ISO, _DAY_MONTH, _SPELT_DAY_MONTH, _MONTH_DAY, _MONTH_YEAR, _POINTS, _SLASHES, _YEAR_MONTH,
               _MONTH_IN_FIGURES, *_ALONE)  # fmt: skip


def _has_digit(text: str) -> bool:
    return any(digit in text for digit in "0123456789")


def _day(text: str, match: re.Match[str], swapped: bool) -> Day | None:
    """The date of one match, with a weekday that stands before it; None for numbers that cannot be one."""
    groups = match.groupdict()
    month = groups.get("month") or ""
    number = MONTHS.get(month.casefold()) or (int(month) if month else None)
    day = _day_of_month(groups.get("day") or "")
    year = int(groups["year"]) if groups.get("year") else None
    if year is not None and year < 100:
        year += 2000
    if (number is not None and not 1 <= number <= (31 if swapped else 12)) or not 1 <= (
        1 if day is None else day
    ) <= 31:
        return None
    if named := groups.get("weekday"):
        weekday = weekday_of(named)
        return Day(year, None, day, weekday, match.start(), match.end(), match.group().rstrip())
    before = _BEFORE.search(text[max(0, match.start() - _REACH) : match.start()])
    weekday = WEEKDAYS[before["weekday"].casefold()] if before else None
    start = match.start() - (len(before.group()) if before else 0)
    return Day(year, number, day, weekday, start, match.end(), text[start : match.end()].rstrip(), swapped)


def weekday_of(name: str) -> int | None:
    """A weekday by its name or what notes shorten it to, 0 for Monday; None for other words."""
    return WEEKDAYS.get(name.casefold(), SHORT_WEEKDAYS.get(name.casefold()))


def _day_of_month(shown: str) -> int | None:
    """`20`, `1er`, `twenty fourth` as a number, None for "".

    >>> _day_of_month("Twenty fourth")
    24
    """
    if found := re.match(r"\d+", shown):
        return int(found.group())
    return ORDINALS.get(shown.casefold().replace(" ", "-"))
