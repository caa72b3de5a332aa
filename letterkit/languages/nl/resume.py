"""Dutch: see `topics/resume.py`."""

from __future__ import annotations

from letterkit.languages.topics.resume import Entries, Resumes, Sections

SECTIONS = Sections(
    words={
        "basics": "contacto",
        "work": "werkervaring",
        "education": "opleiding(?:en)?",
        "skills": "vaardigheden",
        "languages": "talen",
    },
)


ENTRIES = Entries(
    terms="parttime|fulltime|stage|tijdelijk",
    now="heden|nu",
    range_to="tot",
)

RESUMES = Resumes(countries={"nederland": "NL"})
