"""Dutch: see `topics/names.py`."""

from __future__ import annotations

from letterkit.languages.topics import words
from letterkit.languages.topics.names import EmployerWords, Jobs

EMPLOYER_WORDS = EmployerWords(
    sign_off="met vriendelijke groet(?:en)?",
)

JOBS = Jobs(
    role_words=words("verpleegkundige adviseur monteur"),
    role_endings=words("ontwikkelaar medewerker"),
)
