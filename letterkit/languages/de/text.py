"""German: see `topics/text.py`."""

from __future__ import annotations

from letterkit.languages.topics import words
from letterkit.languages.topics.text import Mentions, Spelt, Text

TEXT = Text(
    before_point=words("inkl zzgl bzw ca ggf evtl tel abt str hr fr"),
    spoken_quotes=r"\bZitat\b.{3,200}?\bZitat Ende\b",
    of_house="und",
    noted_abbreviations="nr|fr|hr|wg|ca|bzw|inkl|evtl|ggf|vllt|lt|jmdn?|nä|bes|einschl|mtl|tgl|std|insb|bspw|ehem|mind|stv|vsl|zt",
    link="von|der|den|und",
    abbreviations=r"Nr|z\.\s?B|d\.\s?h|u\.\s?a|bzw|ca|Hr|Fr|inkl|zzgl|evtl|Okt|Dez",
    after_ordinal="Januar|Jänner|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|Quartal|Halbjahr|Stock|Platz|Semester|Klasse|Runde|Gespräch|Tag|Woche|Monat|Jahr",
    at="bei",
    join="und",
    before_number="nr|pos",
)

SPELT = Spelt(
    dot="punkt",
    only_at="ät|klammeraffe",
)

MENTIONS = Mentions(
    named="als|unter|ist",
    handle_on=r"auf|über|bei|per|mein\w*",
    handle_find=r"erreich\w+|find\w+",
    handle_me="mich|uns",
    name_the="dem|den|meinem",
    name_name="namen|kennung",
    spelt_digit="null|eins|zwei|zwo|drei|vier|fünf|sechs|sieben|acht|neun",
    spelt_zero="null",
    spelt_tens=r"elf|zwölf|\w{0,12}zehn|\w{0,16}(?:zig|ßig)",
    extension="durchwahl|nebenstelle|apparat",
    look_up=r"tipp\w*|gib|geben sie|gebt|eingeb\w*",
    look_in="in|im",
    search=r"(?:der |die |das |dem |den )?(?:such\w+|browser|adress(?:zeile|feld))",
    keyed=r"(?:im (?:netz|internet|web)|online) (?:unter|als)(?: dem)?(?: namen| stichwort| suchwort| begriff)?",
)
