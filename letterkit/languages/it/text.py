"""Italian: see `topics/text.py`."""

from __future__ import annotations

from letterkit.languages.topics.text import Spelt, Text

TEXT = Text(
    of_house="e",
    link="da|di",
    at="presso",
)

SPELT = Spelt(
    dot="punto",
    only_at="chiocciola",
)
