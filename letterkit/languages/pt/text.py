"""Portuguese: see `topics/text.py`."""

from __future__ import annotations

from letterkit.languages.topics.text import Spelt

SPELT = Spelt(
    dot="ponto",
    only_at="arroba",
)
