"""Danish: see `topics/names.py`."""

from __future__ import annotations

from letterkit.languages.topics import words
from letterkit.languages.topics.names import EmployerWords, Jobs

EMPLOYER_WORDS = EmployerWords(
    sign_off="med venlig hilsen",
)

JOBS = Jobs(
    role_words=words("merchandiser sygeplejerske"),
    role_endings=words("udvikler konsulent"),
)
