"""Spanish: see `topics/notes.py`."""

from __future__ import annotations

from letterkit.languages.topics.notes import Headings

HEADINGS = Headings(
    labels={
        "application.company": "empresa",
        "application.role_title": "puesto",
        "practical.roster": "(?:rota)",
    },
)
