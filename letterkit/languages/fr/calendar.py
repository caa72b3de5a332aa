"""French: see `topics/calendar.py`."""

from __future__ import annotations

from letterkit.languages.topics.calendar import Times

TIMES = Times(
    by=r"avant(?: le| la)?\s+|au plus tard(?: le)?\s+|jusqu['’]au\s+",
    latest="au plus tard",
    about_vers="vers|autour du|aux (?:alentours|environs) du|environ",
    about_le=" le",
    week=r"(?:dans |pendant )?(?:la )?semaine du\s+",
    on_on="le",
    or_or="ou",
    or_on="le",
    short="mon|tues?|mi|sa",
    parts={
        "start": "(?:au )?début(?: de)?",
    },
)
