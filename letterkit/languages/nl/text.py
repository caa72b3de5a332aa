"""Dutch: see `topics/text.py`."""

from __future__ import annotations

from letterkit.languages.topics.text import Spelt, Text

TEXT = Text(
    link="van|de",
    at="bij",
)

SPELT = Spelt(
    dot="punt",
    only_at="apenstaartje",
)
