"""Times as firmly as they were noted: `by Friday 20 March`, `Tuesday or Wednesday`, `week of 16 March`, `end of March`.

English, German and French. Only words that are such a time as a whole are read; all others stay words (`in two weeks`).
"""

from __future__ import annotations

import re
from calendar import monthrange
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from functools import lru_cache
from typing import Literal

from letterkit.languages import every
from letterkit.languages.topics.calendar import Calendar, Times
from letterkit.wording.dates import MONTHS, WEEKDAYS, Day, dates

_W, _CALENDAR = every(Times), every(Calendar)

Precision = Literal["", "by", "about", "week", "or"]
"""How firm a day is: "" exactly, at the latest then, about then, some day of that week, one of two."""
Part = Literal["", "start", "early", "mid", "late", "end"]
FRIDAY, MONTH_AHEAD = 4, 32

_BY = re.compile(
    _W.by,
    re.IGNORECASE,
)
_LATEST = re.compile(rf",?\s+(?:{_W.latest})\Z", re.IGNORECASE)
_ABOUT = re.compile(
    rf"(?:some ?time )?(?:{_W.about_around}|~)(?: the)?\s*|(?:so )?(?:{_W.about_um})(?:{_W.about_den})?\s+|"
    rf"(?:{_W.about_vers})(?:{_W.about_le})?\s+",
    re.IGNORECASE,
)
_WEEK = re.compile(
    _W.week,
    re.IGNORECASE,
)
_ON = re.compile(rf"(?:{_W.on_on})(?: the)?\s+(?=\S)|{_W.on}", re.IGNORECASE)
_OR = re.compile(rf"\s+(?:{_W.or_or})\s+(?:(?:{_W.or_on})\s+)?", re.IGNORECASE)
_SHORT = re.compile(rf"(?P<name>{_W.short})\b\.?,?\s*", re.I)
_NTH = re.compile(rf"(?:(?P<weekday>{'|'.join(WEEKDAYS)})\s+)?(?P<day>[12]?\d|3[01])(?:st|nd|rd|th)", re.IGNORECASE)
_MONTH = "|".join(sorted(MONTHS, key=len, reverse=True))
_ORDER: tuple[Part, ...] = ("end", "start", "mid", "early", "late")
_PARTS = {part: _W.parts[part] for part in _ORDER}
_OF_MONTH = {
    part: re.compile(
        rf"(?:at |in )?(?:the )?(?:{words})[ -]?\s*(?P<month>{_MONTH})\.?(?:\s+(?P<year>20\d\d))?\Z", re.IGNORECASE
    )
    for part, words in _PARTS.items()
}
_ROUGHLY: dict[Part, int] = {"start": 5, "early": 10, "mid": 15}


@dataclass(frozen=True, slots=True)
class When:
    """A time as it was noted: how firm, and the one or two days with no more of a date than the words have.

    part: of a month whose day nobody named (`end of March`).
    """

    precision: Precision
    days: tuple[Day, ...]
    part: Part = ""

    def day(self, near: date) -> date | None:
        """The day to count with: of a week its Friday, of two the first; None if the calendar has no such day."""
        day = self.days[0]
        if self.part and day.month:
            years = (near.year - 1, near.year, near.year + 1)
            year = day.year or min(years, key=lambda one: abs((date(one, day.month or 1, 15) - near).days))
            return date(year, day.month, _ROUGHLY.get(self.part, monthrange(year, day.month)[1]))
        found = dated(day, near)
        return found + timedelta(days=FRIDAY - found.weekday()) if found and self.precision == "week" else found

    def last(self, near: date) -> date | None:
        """The last day that it may be."""
        return max(filter(None, self.dates(near)), default=None) if self.precision != "week" else self.day(near)

    def dates(self, near: date) -> tuple[date | None, ...]:
        """The days as they were noted, as dates: of a week the day that names it."""
        if self.part:
            return (self.day(near),)
        first = dated(self.days[0], near)
        return (first, *(dated(other, first or near) for other in self.days[1:]))


def dated(day: Day, near: date) -> date | None:
    """The date that a noted day is. What notes leave out is made up so that it comes next: a year, a month, a week."""
    if day.month is None or day.day is None:
        ahead = (near + timedelta(days=number) for number in range(1, MONTH_AHEAD))
        return next((one for one in ahead if _fits(day, one)), None) if day.day or day.weekday is not None else None
    for year in (day.year,) if day.year else (near.year - 1, near.year, near.year + 1):
        try:
            found = date(year, day.month, day.day)
        except ValueError:
            continue
        if day.year or found >= near - timedelta(days=MONTH_AHEAD):
            return found if _fits(day, found) else None
    return None


def _fits(day: Day, when: date) -> bool:
    return day.weekday in (None, when.weekday()) and day.day in (None, when.day)


@lru_cache(maxsize=4096)
def when(text: str) -> When | None:
    """The time that these words are, None if they are no such time as a whole."""
    line = re.sub(r"\s*\(([^()]*)\)\Z", r" \1", " ".join(text.split()).strip(" ;"))
    line = re.sub(r"(?<=[^\W\d])\.\Z", "", line)
    line, latest = _LATEST.subn("", line)
    by = _BY.match(line)
    if by or latest:
        rest = line[by.end() :] if by else line
        found = _plain(rest)
        return When("by", found.days, found.part) if found and found.precision != "week" else None
    if about := _ABOUT.match(line):
        found = _plain(line[about.end() :])
        return When("about", found.days, found.part) if found and len(found.days) == 1 else None
    return _plain(line)


def _plain(line: str) -> When | None:
    """A day, one of two days, a week or a part of a month."""
    if week := _WEEK.match(line):
        days = _days(line[week.end() :])
        return When("week", days) if len(days) == 1 and days[0].day else None
    for part, form in _OF_MONTH.items():
        if found := form.match(line):
            year = int(found["year"]) if found["year"] else None
            month = MONTHS[found["month"].casefold()]
            return When("about", (Day(year, month, None, None, 0, len(line), line),), part)
    bare = _ON.sub("", line, count=1) if _ON.match(line) else line
    days = _days(bare)
    if not days or (len(days) == 1 and days[0].day is None and days[0].weekday is None):
        return None
    return When("or" if len(days) == 2 else "", days)


def _days(line: str) -> tuple[Day, ...]:
    """One day, or two with `or` between them; each with the month that stands with one of them."""
    words = _OR.split(line)
    if len(words) > 2:
        return ()
    first, later = _whole(words[0]), _whole(words[-1])
    if len(words) == 1:
        return (first,) if first else ()
    if later and later.month and not (first and first.month):
        first = _whole(_with_month(words[0], later)) or first
    elif first and first.month and not (later and later.month):  # `March 17 or 18`
        later = _whole(_with_month(words[1], first)) or later
    return (first, later) if first and later and (first.month is None) == (later.month is None) else ()


def _with_month(words: str, other: Day) -> str:
    """`17`, `the 17th` or `Tuesday 17` with the month that stands behind the other day."""
    number = re.fullmatch(rf"(?:the\s+)?(.*?)\b(\d{{1,2}})(?:{_CALENDAR.nth}|\.)?", words, re.IGNORECASE)
    month = next(name for name, at in MONTHS.items() if at == other.month)
    return f"{number[1]}{number[2]} {month}" if number else words


def _whole(words: str) -> Day | None:
    """The day that words are from end to end."""
    bare = re.sub(rf"\A(?:{_CALENDAR.before_day})\s+", "", words.strip(" ,"), flags=re.IGNORECASE)
    if short := _SHORT.match(bare):
        name = next(name for name in WEEKDAYS if name.startswith(short["name"].casefold()[:2]))
        bare = f"{name} {bare[short.end() :]}".strip()
    bare = re.sub(rf"(?<=[^\W\d]),?\s+(?:{_CALENDAR.before_day})\s+(?=\d)", " ", bare, flags=re.IGNORECASE)
    if nth := _NTH.fullmatch(bare):
        weekday = WEEKDAYS[nth["weekday"].casefold()] if nth["weekday"] else None
        return Day(None, None, int(nth["day"]), weekday, 0, len(bare), bare)
    found = dates(bare)
    return (
        found[0] if len(found) == 1 and found[0].start == 0 and len(found[0].text) >= len(bare.rstrip(".,")) else None
    )


_PART_OF_MONTH = {
    part: re.compile(rf"\b(?:{words})[ -]?\s*(?P<month>{_MONTH})\b", re.IGNORECASE) for part, words in _PARTS.items()
}
_REACHES: dict[Part, tuple[int, int]] = {
    "start": (1, 8),
    "early": (1, 10),
    "mid": (10, 20),
    "late": (20, 31),
    "end": (23, 31),
}


def parts_of_month(text: str, near: date) -> Iterator[tuple[re.Match[str], date, date]]:
    """Where a text names a part of a month, `mid-November`, with the first and the last day of it nearest to a day."""
    for part, form in _PART_OF_MONTH.items():
        for match in form.finditer(text):
            month, (first, last) = MONTHS[match["month"].casefold()], _REACHES[part]
            years = (near.year - 1, near.year, near.year + 1)
            year = min(years, key=lambda one: abs((date(one, month, 15) - near).days))
            yield match, date(year, month, first), date(year, month, min(last, monthrange(year, month)[1]))


LONGEST_TIME = 5
"""Words of a time that is no date: `by the end of March`."""


def is_time(text: str) -> bool:
    """Whether words tell a time and nothing else: `by Friday`, `in two weeks`; not `hear by Fri 20th`."""
    bare = not re.search(r"[,;:()]", text) and len(text.split()) <= LONGEST_TIME
    return when(text) is not None or (bare and not dates(text))
