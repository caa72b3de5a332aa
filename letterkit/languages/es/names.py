"""Spanish: see `topics/names.py`."""

from __future__ import annotations

from letterkit.languages.topics.names import EmployerWords, Names

NAMES = Names(
    team_word="rrhh",
    title="sra",
)

EMPLOYER_WORDS = EmployerWords(
    sign_off="saludos(?: cordiales)?|un saludo|atentamente",
)
