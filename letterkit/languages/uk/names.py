"""Ukrainian: see `topics/names.py`."""

from __future__ import annotations

from letterkit.languages.topics.names import EmployerWords

EMPLOYER_WORDS = EmployerWords(
    sign_off="з повагою",
)
