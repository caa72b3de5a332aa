"""The day of the talk where prose notes give it in their first lines: `Paisaloop R2 - Thu 19 Feb, 11:00`."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta

from letterkit import wording
from letterkit.documents import Span
from letterkit.inputs.notes import Notes
from letterkit.languages import every
from letterkit.languages.topics.notes import NoteDays
from letterkit.wording.dates import weekday_of

HEAD, LONG_HEAD = 3, 25
"""Lines of notes that may say when the talk was, and the words of such a line from its beginning."""
STAMPED = 3
"""Lines that begin with a day, from which notes are a log of several days, and none of them the talk for certain."""
RECENT = timedelta(days=60)
"""Before today: what is longer past was no talk that notes still wait for."""
_W = every(NoteDays)
_BOUND = re.compile(rf"\b(?:{_W.by}|{_W.later})\s*(?:\w+\.?\s*)?\Z", re.IGNORECASE)
FIGURES = re.compile(r"(?<![\d/.])(?P<day>\d{1,2})/(?P<month>\d{1,2})(?![\d/])")
"""A day in figures without its year; which of them is the month, its place does not tell."""


def dated(notes: Notes, today: date, answered: date | None = None) -> Notes:
    """Notes with the day of the talk from their first lines where no field has it; else the same notes.

    answered: the day of the message after the talk; notes begun on it or later were written about the message.
    """
    document = notes.document
    if notes.interview.date is not None or not document.is_prose:
        return notes
    today = today.date() if isinstance(today, datetime) else today
    found = _day(document.text, today)
    if found is None or (answered and found[1] >= answered):
        return notes
    line, day = found
    made = notes.model_copy(update={"interview": notes.interview.model_copy(update={"date": day})})
    spans = {**document.spans, ("interview", "date"): Span(document.file_line(line))}
    made._document = replace(document, spans=spans)
    return made


def _day(text: str, today: date) -> tuple[int, date] | None:
    raws = [(number, raw.strip()) for number, raw in enumerate(text.split("\n"), 1) if raw.strip()]
    if sum(any(not one.start for one in _noted(raw)) for _, raw in raws) >= STAMPED:
        return None
    for number, raw in raws[:HEAD]:
        head = " ".join(raw.split(" ")[:LONG_HEAD])
        for one in _noted(head):
            if (made := one.latest(today)) and not _BOUND.search(head[: one.start]):
                return number, made
    return None


@dataclass(frozen=True, slots=True)
class _Noted:
    """A day without its year, by its day and month in each way it may be read; `weekday` is 0 for Monday."""

    start: int
    readings: tuple[tuple[int, int], ...]
    weekday: int | None = None

    def latest(self, today: date) -> date | None:
        """The last such day up to today, if it is not long past; None where more than one may be meant."""
        days = {made for day, month in self.readings if (made := _latest(day, month, today))}
        days = {day for day in days if self.weekday in (None, day.weekday())}
        return days.pop() if len(days) == 1 else None


def _noted(line: str) -> Iterator[_Noted]:
    """The days of a line; what has none of both day and month is passed over."""
    found = [_Noted(one.start, ((one.day, one.month),)) for one in wording.dates(line) if one.day and one.month]
    yield from found or map(_in_figures, FIGURES.finditer(line))


def _in_figures(found: re.Match[str]) -> _Noted:
    """`Thurs 10/8`: the weekday before it tells which of the two is the month, where it tells it."""
    day, month = int(found["day"]), int(found["month"])
    before = found.string[: found.start()].replace(".", " ").replace(",", " ").casefold().split()
    weekday = weekday_of(before[-1]) if before else None
    return _Noted(found.start(), tuple(dict.fromkeys(((day, month), (month, day)))), weekday)


def _latest(day: int, month: int, today: date) -> date | None:
    for year in (today.year, today.year - 1):
        try:
            made = date(year, month, day)
        except ValueError:
            return None
        if made <= today:
            return made if today - made <= RECENT else None
    return None
