"""Dutch: see `topics/text.py`."""

from __future__ import annotations

from letterkit.languages.topics.text import Spelt, Text

TEXT = Text(
    link="van|de",
    at="bij",
    abbreviations=r"dhr|mevr|mw|bijv",
    before_number="nr",
)

SPELT = Spelt(
    dot="punt",
    only_at="apenstaartje",
)
