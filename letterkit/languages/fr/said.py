"""French: see `topics/said.py`."""

from __future__ import annotations

from letterkit.languages.topics.said import Slots, WholeWords

SLOTS = Slots(
    article="une?|la|le|les",
    clock_uhr=r"\bmidi\b",
    time_after="après|avant|dès|vers|entre",
    time_to="et|à",
    determiner="une?|autres?|deux|trois|second|la|le|les",
    post="vacanc(?:y|ies)|postes?|emplois?",
    link="de|du|des|la|le|les|et",
    opening="de",
)

WHOLE_WORDS = WholeWords(
    greeting="bonjour|bonsoir|salut|cher|chère|madame|monsieur",
    salutes="bonjour|bonsoir|salut|cher|chère|madame|monsieur",
)
