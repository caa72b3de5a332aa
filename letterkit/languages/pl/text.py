"""Polish: see `topics/text.py`."""

from __future__ import annotations

from letterkit.languages.topics.text import Spelt

SPELT = Spelt(
    dot="kropka",
    only_at="małpa",
)
