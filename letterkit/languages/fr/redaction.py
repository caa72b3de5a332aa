"""French: see `topics/redaction.py`."""

from __future__ import annotations

from letterkit.languages.topics import words
from letterkit.languages.topics.redaction import Redaction

REDACTION = Redaction(
    linked="et",
    speaks="a (?:dit|montré|expliqué|demandé)",
    nobody=words("il elle on nous vous ils elles tous"),
)
