"""French: see `topics/musts.py`."""

from __future__ import annotations

from letterkit.languages.topics.musts import Musts

MUSTS = Musts(
    doubt=(
        r"\b(?:doutes?|réserves?|hésit\w+|réticen\w+|craint|craignait|craignez|s[’']inquiét\w+|pas (?:sûre?|convaincue?) "
        r"(?:que je|si je|de mo[ni])|se demand\w+ si (?:je|j[’'])|vous n[’'](?:avez|êtes) (?:jamais|que))\b"
    ),
    untold=(
        r"\b(?:pas|jamais|oublié de|omis de) (?:dit|dire|parlé|parler|mentionné|mentionner|donné|donner|précisé|préciser)\b"
        r"(?=(?:\W+\w+){3})|\bmais pas (?:le chiffre|les chiffres|le résultat)\b"
    ),
    repair=r"\bj[’']aurais (?:dû|pu) (?:dire|répondre|préciser|ajouter)\b(?=(?:\W+\w+){2})|\b(?:mieux|meilleure réponse)\s*:\s*",
    promise=r"\b(?:promis|à envoyer|je (?:lui|leur) envoie)\b(?=(?:\W+\w+){2})",
    mine=r"\A\W*(?:je|j[’']|mon|ma|mes|moi)(?!\w)",
    me=r"\b(?:je|me|moi|mon|ma|mes)\b|\b[jm][\'’]",
)
