"""Spanish: see `topics/resume.py`."""

from __future__ import annotations

from letterkit.languages.topics.resume import Entries, Header, Resumes, Sections

SECTIONS = Sections(
    words={
        "basics": "datos personales",
        "summary": "sobre m[ií]|acerca de m[ií]",
        "volunteer": "voluntariado",
        "work": "experiencia(?: (?:laboral|profesional))?",
        "education": "educación|formación(?: académica)?",
        "skills": "competencias",
        "languages": "idiomas",
        "certificates": "certificaciones",
        "awards": "premios(?: .*)?",
        "publications": "publicaciones",
        "projects": "proyectos",
        "interests": "intereses|aficiones",
        "references": "referencias",
    },
)


ENTRIES = Entries(
    terms="jornada (?:parcial|completa)|prácticas",
    now="actualidad|actual|presente",
    range_to="hasta",
    since="desde",
    school="escuela|instituto|universidad",
    degree="máster",
)

HEADER = Header(
    place="dirección",
    titles_curriculum_vitae="currículum",
)

RESUMES = Resumes(countries={"españa": "ES", "méxico": "MX"})
