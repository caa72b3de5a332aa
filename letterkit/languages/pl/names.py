"""Polish: see `topics/names.py`."""

from __future__ import annotations

from letterkit.languages.topics import words
from letterkit.languages.topics.names import EmployerWords, Jobs

EMPLOYER_WORDS = EmployerWords(
    sign_off="pozdrawiam|z poważaniem",
)

JOBS = Jobs(
    role_words=words("księgowy księgowa sprzedawca"),
    role_endings=words("specjalista programista kierownik"),
    no_company=words("rekrutacja"),
)
