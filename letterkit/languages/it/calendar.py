"""Italian: the calendar, see `topics/calendar.py`."""

from __future__ import annotations

from letterkit.languages.topics import numbered
from letterkit.languages.topics.calendar import Calendar

CALENDAR = Calendar(
    listed_months=numbered(
        "gennaio gen, febbraio, marzo, aprile, maggio mag, giugno giu, luglio lug, agosto ago, settembre set, ottobre ott, "
        "novembre, dicembre dic"
    ),
    open_end="presente|attuale|in corso|oggi",
)
