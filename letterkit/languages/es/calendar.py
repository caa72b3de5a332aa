"""Spanish: the calendar, see `topics/calendar.py`."""

from __future__ import annotations

from letterkit.languages.topics import numbered
from letterkit.languages.topics.calendar import Calendar

CALENDAR = Calendar(
    listed_months=numbered(
        "enero ene, febrero, marzo, abril abr, mayo, junio, julio, agosto ago, septiembre, octubre, noviembre, "
        "diciembre dic"
    ),
    open_end="actual(?:mente|idad)?",
)
