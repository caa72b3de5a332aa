"""Portuguese: the calendar, see `topics/calendar.py`."""

from __future__ import annotations

from letterkit.languages.topics import numbered
from letterkit.languages.topics.calendar import Calendar

CALENDAR = Calendar(
    listed_months=numbered(
        "janeiro, fevereiro fev, março, abril, maio, junho, julho, agosto, setembro, outubro out, novembro, dezembro"
    ),
    open_end="presente|atual(?:mente)?",
)
