"""Italian: see `topics/names.py`."""

from __future__ import annotations

from letterkit.languages.topics import words
from letterkit.languages.topics.names import EmployerWords, Jobs, JobTitles

EMPLOYER_WORDS = EmployerWords(
    sign_off="cordiali saluti|distinti saluti",
)

JOBS = Jobs(
    role_words=words("infermiere infermiera impiegato impiegata contabile"),
    role_endings=words("sviluppatore ingegnere"),
)

JOB_TITLES = JobTitles(
    words=("sviluppatore|impiegat[oa]"),
)
