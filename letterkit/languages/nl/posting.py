"""Dutch: see `topics/posting.py`."""

from __future__ import annotations

from letterkit.languages.topics.posting import Posting

POSTING = Posting(
    sections={
        "requirements": "wat (?:je|jij) meebrengt|functie-?eisen",
        "responsibilities": "wat ga je doen",
        "benefits": "wat wij bieden",
        "about": "over ons",
    },
    labels={
        "company": "bedrijf",
        "location": "locatie",
        "salary": "salaris",
    },
)
