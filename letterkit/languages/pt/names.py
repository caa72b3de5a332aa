"""Portuguese: see `topics/names.py`."""

from __future__ import annotations

from letterkit.languages.topics import words
from letterkit.languages.topics.names import EmployerWords, Jobs, JobTitles

EMPLOYER_WORDS = EmployerWords(
    sign_off="cordiais saudações|atenciosamente",
)

JOBS = Jobs(
    role_words=words("enfermeiro enfermeira"),
    role_endings=words("desenvolvedor"),
    no_company=words("recrutamento"),
)

JOB_TITLES = JobTitles(
    words=("desenvolvedor[a]?"),
)
