"""Spanish: see `topics/names.py`."""

from __future__ import annotations

from letterkit.languages.topics import words
from letterkit.languages.topics.names import EmployerWords, Jobs, JobTitles, Names

NAMES = Names(
    team_word="rrhh",
    title="sra",
)

EMPLOYER_WORDS = EmployerWords(
    sign_off="saludos(?: cordiales)?|un saludo|atentamente",
)

JOBS = Jobs(
    role_words=words("""
        actuary enfermera contador contadora vendedor vendedora asistente técnico técnica abogado abogada
    """),
    role_endings=words("desarrollador ingeniero gerente analista disponent"),
    no_company=words("selección recursos rrhh"),
)

JOB_TITLES = JobTitles(
    words=("gerente|ingenier[oa]|desarrollador[a]?|analista|t[ée]cnic[oa]|coordinador[a]?|profesor[a]?|diseñador[a]?"),
)
