"""Italian: see `topics/text.py`."""

from __future__ import annotations

from letterkit.languages.topics.text import Spelt, Text

TEXT = Text(
    of_house="e",
    link="da|di",
    at="presso",
    abbreviations=r"Sig|Sig\.ra|Dott|Dott\.ssa|Avv|Ing|Prof",
    before_number="n|nr",
)

SPELT = Spelt(
    dot="punto",
    only_at="chiocciola",
)
