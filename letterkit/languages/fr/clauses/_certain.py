"""When a French rendering is certain: see `letterkit.clauses.certainty`."""

from __future__ import annotations

import re

from letterkit.clauses._clause import Meaning
from letterkit.clauses.certainty import Certainty

_I = re.IGNORECASE
CERTAINTY = Certainty(
    hedged=re.compile(
        r"\?\?|\(\?\)|\w\?(?=\s+[a-zà-ÿ])|\b(?:je (?:ne )?sais (?:pas|plus)|je crois|il me semble|à (?:vérifier|confirmer|recouper)|"
        r"pas s[uû]re?|peut.être|paraît|apparemment|rumeur|quelqu'un (?:a|m'a) dit|ou un truc|ou quelque chose|attention)\b",
        _I,
    ),
    by_me=re.compile(r"\bje (?:crois|pense|suppose|trouve|sens)\b(?! que je)", _I),
    to_self=re.compile(
        r"\b(?:nulle?s?|idiote?|bête|con(?:ne)?|niaiseu\w+|débile|stressée?|bafouill\w+|bégay\w+|paniqu\w+|séché|foiré|merdé|merdique|raté|"
        r"planté\w*|trompée?|embrouillé\w*|emmêl\w+|inversé|confondu|mêlé|oublié|rougi|pleuré|honte|gênée?|n'importe quoi|mal (?:dit|répondu|expliqué|parti)|"
        r"vite fait|disputés?|fatiguée?|menti)\b",
        _I,
    ),
    state=re.compile(
        r"\A(?:j'(?:étais|ai été)|je (?:suis|me sens|me sentais)) (?:(?:très|trop|un peu|tout|toute|vraiment|assez|si) )*(?!à\b|de\b|en\b|dans\b|chez\b|allée?\b|"
        r"restée?\b|arrivée?\b|passée?\b|partie?\b|inscrite?\b|né|responsable|chef|la\b|le\b|un)[a-zà-ÿ]+(?:ée?|e|s|x|t|u)?\W*\Z",
        _I,
    ),
    secret=re.compile(
        r"\b(?:vous|tu|ils|elles|on|personne) (?:ne |n')?(?:(?:le|la|les) )?(?:sa(?:vez|is|vent|it)|voyez|voient|voit|remarquez) (?:pas|rien)(?=\W*\Z| que\b| pour\b)|"
        r"\b(?:à pas|ne pas|pas à) répéter\b|\bentre nous\b",
        _I,
    ),
    number=re.compile(
        r"\b(?:deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|quinze|vingt|trente|cent|mille)\b", _I
    ),
    to_place=re.compile(
        r"\b(?:à|au|aux|de|du|la|le|les|chez|rue|Saint|Sainte|St|Ste|sur)[ -]\Z|\b[ld]['’]\Z|[A-ZÀ-Þ]\w+[ -]\Z"
    ),
    to_me=re.compile(
        r"(?:est.ce que )?(?:je |j')|(?:pourquoi|comment) (?:je |j'|ai-je)|(?:ai|suis|dois|vais)-je\b", _I
    ),
    acts=re.compile(r" (?:était|est parti|avait|a dit|dit|va|veut|a quitté|m['’]a|quitte)\b"),
    names=frozenset("avril mai juin juillet août pierre rose marine victoire noël prudence colline marguerite".split()),
)
_ALONE = re.compile(
    r"\A(?:ça|cela|c'|là|y|en|ils?|elles?|celui|celle|ceux|celles|l'un|l'autre|le sien|la sienne|pareil|idem|les deux|il)(?![\w])(?! y a\b)(?!il faut)|"
    r"\b(?:je|j'|vous|tu|nous|on)(?: |(?<='))(?:ne |n')?(?:m'|me |vous |t'|te |nous )?(?:l'|le |la |les |lui |leur |y |en )(?=\w+(?:e|es|s|t|ez|ons|ai|as|a|ont|d|x)\b(?! \w+ d[eu]))|"
    r"\b(?:ça|cela)\W*\Z|\b(?:celui-(?:ci|là)|celle-(?:ci|là))\b|\bl'autre\b(?! \w)",
    _I,
)
_FIRST = re.compile(r"\A(?:ce que|ce qui|c'est|c'était)\b", _I)
_COMPARED = re.compile(r"\b(?:pire|mieux|plus (?:vite|cher|dur|long|facile|difficile)|le même|la même|pareil)\W*\Z", _I)
_OF_READER = re.compile(r"\b(?:lui|elle|eux)-mêmes?\b|\b(?:avant|après|sans|pour) s(?:e |')", _I)
_WRITTEN_UNIT = re.compile(r"\b\d+ ?(?:j|pers|mn|sem|ans? d)\b\.?(?! de large)", _I)


def points(line: str, meaning: Meaning) -> str:
    """A pronoun that means nothing in the line itself, or that belongs to somebody else than its subject."""
    plain = line.replace("’", "'")
    if not _FIRST.match(plain) and (found := _ALONE.search(plain)):
        return f"it points at something that was said before: {found[0]}"
    if found := _COMPARED.search(plain) or _OF_READER.search(plain) or _WRITTEN_UNIT.search(plain):
        return f"it is not whole: {found[0]}"
    return ""
