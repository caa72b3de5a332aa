"""Dutch: the calendar, see `topics/calendar.py`."""

from __future__ import annotations

from letterkit.languages.topics import numbered
from letterkit.languages.topics.calendar import Calendar

CALENDAR = Calendar(
    listed_months=numbered("januari, februari, maart mrt, april, mei, juni, juli, augustus,, oktober,,"),
    open_end="heden|nu",
)
