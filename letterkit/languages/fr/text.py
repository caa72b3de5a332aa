"""French: see `topics/text.py`."""

from __future__ import annotations

from letterkit.languages.topics.text import Mentions, Spelt, Text

TEXT = Text(
    spoken_quotes=r"\bje cite\b.{3,200}?\bfin de citation\b",
    of_house="et",
    link="de|du|la|le|et",
    abbreviations=r"M|Mme|Mlle|p\.\s?ex|env",
    at="chez|en",
    before_number="n",
)

SPELT = Spelt(
    dot="point",
    only_at="arobase|arobas",
)

MENTIONS = Mentions(
    named="comme|sous|est",
    handle_on="sur|par|en|mon",
    handle_find=r"joindre|trouver\w*",
    handle_me="-moi",
    name_the="le|du|mon",
    name_name="nom|pseudo|compte",
    spelt_digit="zéro|un|deux|trois|quatre|cinq|sept|huit|neuf",
    spelt_zero="zéro",
    spelt_tens="six|dix|onze|douze|treize|quatorze|quinze|seize|vingts?|trente|quarante|cinquante|soixante|septante|"
    "huitante|nonante|et",
    extension="poste",
    look_up=r"tap(?:er|ez|ant|e)|saisi\w*",
    look_in="dans|sur",
    search=r"(?:la |le |les |l['’]|un |votre )?(?:barre (?:de recherche|d['’]adresse)|moteur de recherche|navigateur)",
    keyed=r"(?:en ligne|sur (?:le web|internet|la toile)) (?:sous|comme)(?: le)?(?: nom| mot(?:-clé)?)?",
)
