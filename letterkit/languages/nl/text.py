"""Dutch: see `topics/text.py`."""

from __future__ import annotations

from letterkit.languages.topics.text import Mentions, Spelt, Text

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

MENTIONS = Mentions(
    spelt_zero="nul",
    spelt_tens=r"nul|een|één|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|\w{3,6}tien|\w{0,16}tig",
    look_up="tik(?:ken|t)?|typ(?:en|t)?",
    look_in="in",
    search=r"(?:de |het |een )?(?:zoek\w+|browser|adresbalk)",
    keyed=r"(?:op (?:het web|internet)|online) (?:onder|als)(?: de)?(?: naam| trefwoord)?",
)
