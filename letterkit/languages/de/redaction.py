"""German: see `topics/redaction.py`."""

from __future__ import annotations

from letterkit.languages.topics import words
from letterkit.languages.topics.redaction import Redaction

REDACTION = Redaction(
    before_employer=r"\b[Bb]ei |\bFirma ",
    linked="und",
    speaks="sagte|meinte|fragte|zeigte|erklärte",
    nobody=words("er sie es wir jemand niemand alle"),
)
