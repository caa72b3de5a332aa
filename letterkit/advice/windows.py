"""When to send: the table's windows, counted from the right event, held back where the writer should cool off."""

from __future__ import annotations

from datetime import datetime, time, timedelta

from letterkit import timing
from letterkit.advice.calendar import day_of, moment
from letterkit.advice.closing import closing_day
from letterkit.advice.sources import Sources
from letterkit.advice.table import Situation, Table
from letterkit.kinds import Kind
from letterkit.letter import Window

END = time(23, 59)
"""Of the last day for applications."""


def window_of(kind: Kind, given: Sources, situation: Situation, table: Table, hold_hours: int = 0) -> Window:
    """The window of a kind in this situation; a kind the table does not know has the window of its `kind.toml`."""
    spans = [span for span in table.windows if span.kind == kind.name and span.guard.fits(situation)]
    if spans:
        found = timing.window(spans[-1].timing, _event(spans[-1].after, kind.name, given))
    else:
        event = _event("message" if kind.after == "rejection" else "talk", kind.name, given)
        found = timing.window(kind.timing, event)
    return _held(_before_closing(_before_decision(found, kind, given), kind, given), given, hold_hours)


def _event(after: str, kind: str, given: Sources) -> datetime | None:
    """When the clock starts. A message whose arrival nobody noted counts as of today."""
    when = given.calendar
    if after == "last":
        days = [day_of(one) for one in given.sent if one.kind.replace("_", "-") == kind]
        known = [day for day in days if day]
        return moment(max(known)) if known else None
    if after == "promise":
        return when.due
    if after == "message" and given.rejection is not None:
        return when.message or when.now
    return when.talk


def _before_decision(found: Window, kind: Kind, given: Sources) -> Window:
    """A letter that is to move a decision comes before it."""
    promised = given.calendar.promised
    if not kind.about_talk or promised is None or found.closes is None or found.opens is None:
        return found
    latest = moment(promised)
    return Window(found.opens, max(latest, found.opens)) if found.closes > latest else found


def _before_closing(found: Window, kind: Kind, given: Sources) -> Window:
    """A letter of application is there on the last day that the advertisement names."""
    last = None
    if kind.after == "application":
        last = closing_day([given.notes.application.job_ad], given.calendar.now.date())
    return Window(found.opens, datetime.combine(last, END)) if last else found


def _held(found: Window, given: Sources, hours: int) -> Window:
    if not hours:
        return found
    earliest = given.calendar.now + timedelta(hours=hours)
    opens = max(found.opens or earliest, earliest)
    closes = found.closes
    if closes is not None and closes <= opens:
        closes = timing.business_days(opens, 1)
    return Window(opens, closes)
