"""Days as sources tell them: in pieces, in shorthand, without a year; and which date of the calendar each may be."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from letterkit import wording
from letterkit.wording import Day, shorthand

WEEK = 7
MONTHS_NEAR = range(-12, 13)


def heading(text: str, today: date) -> date | None:
    """The day of the last week that notes open with: what they call `yesterday` is the day before it."""
    days = [day for day in dates(text) if day.month and day.day and len(text[: day.start].split()) <= 1]
    when = nearest(days[0].year, days[0].month or 1, days[0].day or 1, today) if days else None
    return when if when and 0 < (today - when).days <= WEEK else None


def dates(text: str) -> list[Day]:
    """All dates of a text, those in shorthand among them."""
    return [*wording.passage(text).dates, *shorthand.days(text)]


def whole(days: list[Day]) -> Iterator[Day]:
    """The dates of one text, and those that it tells in pieces: `March 2025, two days, Wed 12 & Thu 13`."""
    yield from days
    months = {(day.year, day.month) for day in days if day.month and not day.day}
    for year, month in months if len(months) == 1 else ():
        yield from (replace(day, year=year, month=month) for day in days if day.day and not day.month)


def nearby(day: Day, today: date) -> list[date]:
    """The dates that `Friday the 20th` may be: of each side of today the nearest."""
    months = [divmod(today.year * 12 + today.month - 1 + more, 12) for more in MONTHS_NEAR]
    fitting = [when for year, month in months if (when := _date(year, month + 1, day.day or 1)) and day.fits(when)]
    before, after = [when for when in fitting if when < today], [when for when in fitting if when >= today]
    return [*before[-1:], *after[:1]]


def nearest(year: int | None, month: int, day: int, today: date) -> date | None:
    """The date of that day and month in its year, or in the one nearest to today; None if none has it."""
    years = (year,) if year else (today.year - 1, today.year, today.year + 1)
    found = [when for one in years if (when := _date(one, month, day))]
    return min(found, key=lambda when: abs((when - today).days), default=None)


def _date(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None
