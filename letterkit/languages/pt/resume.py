"""Portuguese: see `topics/resume.py`."""

from __future__ import annotations

from letterkit.languages.topics.resume import Entries, Resumes, Sections

SECTIONS = Sections(
    words={
        "summary": "perfil",
        "work": "experiência(?: profissional)?",
        "education": "educação|formação(?: acadêmica)?",
        "skills": "habilidades|competências",
    },
)


ENTRIES = Entries(
    now="atual",
)

RESUMES = Resumes(countries={"brasil": "BR"})
