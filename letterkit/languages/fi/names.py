"""Finnish: see `topics/names.py`."""

from __future__ import annotations

from letterkit.languages.topics import words
from letterkit.languages.topics.names import EmployerWords, Jobs

EMPLOYER_WORDS = EmployerWords(
    sign_off="ystävällisin terveisin",
)

JOBS = Jobs(
    role_words=words("sairaanhoitaja"),
    role_endings=words("asiantuntija"),
)
