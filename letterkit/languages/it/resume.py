"""Italian: see `topics/resume.py`."""

from __future__ import annotations

from letterkit.languages.topics.resume import Entries, Resumes, Sections

SECTIONS = Sections(
    words={
        "basics": "contatti",
        "summary": "profilo",
        "volunteer": "volontariato",
        "work": "esperienza(?: (?:lavorativa|professionale))?|esperienze(?: .*)?",
        "education": "istruzione(?: .*)?",
        "skills": "competenze",
        "languages": "lingue",
        "certificates": "certificazioni",
        "publications": "pubblicazioni",
        "projects": "progetti",
        "interests": "interessi",
    },
)


ENTRIES = Entries(
    now="oggi",
    company="srl",
    school="università|politecnico",
    degree="laurea|grado",
)

RESUMES = Resumes(countries={"italia": "IT"})
