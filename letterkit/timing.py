"""Sending windows: hours after a talk, business days after a message. Holidays are left to the user."""

from __future__ import annotations

from datetime import datetime, timedelta

from letterkit.kinds import Timing
from letterkit.letter import Window

SATURDAY = 5


def business_days(start: datetime, days: int) -> datetime:
    """The moment `days` business days after `start`; from a weekend, counting starts on Monday."""
    moment = start
    while moment.weekday() >= SATURDAY:
        moment += timedelta(days=1)
    for _ in range(days):
        moment += timedelta(days=1)
        while moment.weekday() >= SATURDAY:
            moment += timedelta(days=1)
    return moment


def window(timing: Timing, event: datetime | None) -> Window:
    """When to send a letter whose clock starts at `event`; open on both sides if the event is not known."""
    if event is None:
        return Window()
    opens, closes = None, None
    if timing.opens_hours is not None:
        opens = event + timedelta(hours=timing.opens_hours)
    elif timing.opens_days is not None:
        opens = business_days(event, timing.opens_days)
    if timing.closes_hours is not None:
        closes = event + timedelta(hours=timing.closes_hours)
    elif timing.closes_days is not None:
        closes = business_days(event, timing.closes_days)
    if closes is not None and closes.weekday() >= SATURDAY:
        closes = business_days(closes, 0)
    return Window(opens, closes)
