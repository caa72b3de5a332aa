"""Spanish: see `topics/text.py`."""

from __future__ import annotations

from letterkit.languages.topics.text import Mentions, Spelt, Text

SPELT = Spelt(
    dot="punto",
    only_at="arroba",
)

MENTIONS = Mentions(
    named="como",
    spelt_zero="cero",
    spelt_tens=r"cero|uno|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|trece|catorce|quince|dieci\w+|"
    r"veint\w+|\w{4,7}nta|y",
    look_up="teclear|tecleando|teclee",
    look_in="en",
    search="(?:la |el |un )?(?:buscador|navegador)",
    keyed=r"en (?:la red|la web|internet|línea) (?:como|bajo)(?: el)?(?: nombre)?",
)

TEXT = Text(
    of_house="y",
    abbreviations=r"Sr|Sra|Srta|Dr|Dra|Dña|Ud",
    before_number="n|núm",
)
