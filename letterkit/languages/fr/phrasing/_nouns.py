"""French nouns: their gender, their article, and the small words that lose a vowel before them."""

from __future__ import annotations

import re
from functools import lru_cache

from letterkit.languages.fr.phrasing import _verbs as verbs
from letterkit.languages.fr.phrasing._words import (
    ASPIRATED,
    DETERMINERS,
    FEMININE,
    FEMININE_ENDS,
    MANY_PLACES,
    MASCULINE,
    MASCULINE_ENDS,
    PLACES,
    PREPOSITIONS,
    SMALL,
)

PIECE = re.compile(r"aujourd’hui|[^\W\d_]+’(?=\w)|[^\W\d_]+(?:-[^\W\d_]+)*|\d[\d.,]*|.", re.IGNORECASE)
"""A word, an elided word with its apostrophe, a number, or any other character."""
WORD = re.compile(r"[^\W_]")
COUNTED = frozenset("deuxième troisième quatrième second seconde autre nouveau nouvel nouvelle".split())
"""Adjectives before a noun that one speaks of for the first time: `un deuxième entretien`."""
BEFORE_NOUNS = COUNTED | frozenset(
    "premier première dernier dernière bon bonne mauvais mauvaise gros grosse grand grande petit petite long longue "
    "vrai vraie simple court courte forte faible".split()
)
VOWEL = re.compile(r"[aàâeéèêëiîïoôuùûœhy]", re.IGNORECASE)


def chunk_of(line: str) -> list[str]:
    """The words before the first comma or other mark, small."""
    line = re.sub(r"\b(M|Mr|Mme|Dr|Pr|St)\.", r"\1", line)
    pieces = PIECE.findall(re.split(r"[,;:.!?–—()]", line, maxsplit=1)[0])
    return [piece.casefold() for piece in pieces if WORD.match(piece)]


def plural(noun: str) -> bool:
    """Whether a small word is the plural of a noun whose gender is known."""
    single = re.sub(r"aux$", "al", noun) if noun.endswith("aux") and not noun.endswith("eaux") else noun.rstrip("sx")
    return noun.endswith(("s", "x")) and noun not in MASCULINE | FEMININE and len(noun) > 3 and bool(gender(single))


@lru_cache(maxsize=2048)
def gender(noun: str) -> str:
    """`le` or `la` of a singular noun by itself or by its ending; "" if none is known."""
    small = noun.casefold()
    if small in MASCULINE or small in FEMININE:
        return "le" if small in MASCULINE else "la"
    if len(small) < 5 or small in SMALL or (small.endswith(("s", "x", "é")) and not small.endswith("té")):
        return ""
    if verbs.participle(small) or verbs.infinitive(small):
        return ""
    return "la" if small.endswith(tuple(FEMININE_ENDS)) else "le" if small.endswith(tuple(MASCULINE_ENDS)) else ""


def elides(text: str) -> bool:
    """Whether a small word before this one loses its vowel."""
    word = re.match(r"[^\W\d_]+", text)
    return bool(word and VOWEL.match(text)) and word.group().casefold() not in ASPIRATED if word else False


def of(said: str) -> str:
    """Words behind `de`: `du stock`, `des retards`, `d’analyste`."""
    if found := re.match(r"(le|les) (.+)$", said):
        return f"{'du' if found[1] == 'le' else 'des'} {found[2]}"
    return f"d’{said}" if elides(said) else f"de {said}"


def at(said: str) -> str:
    """An employer as a place: `chez Valmont`, `au CHU de Lyon`, `à l’hôpital Saint-Roch`."""
    word = re.match(r"[^\W\d_]+", said)
    if word and " " in said and word.group().casefold() in MANY_PLACES:
        return f"aux {said[:1].upper()}{said[1:]}"
    if not word or " " not in said or not (word.group().casefold() in PLACES or word.group().endswith("erie")):
        return f"chez {said[:1].upper() + said[1:] if said[1:2].islower() else said}"
    small = said if word.group().isupper() or word.group() == "Greta" else said[:1].lower() + said[1:]
    if elides(small):
        return f"à l’{small}"
    return f"à la {small}" if gender(word.group()) == "la" else (f"au {small}")


def named(said: str) -> str:
    """Words as a noun phrase with an article; "" if they are none, or it is not sure which."""
    if absent := re.match(r"pas (?:encore )?(d(?:e |’).+)$", said, re.IGNORECASE):
        return f"l’absence {absent[1]}"
    chunk = chunk_of(said)
    if chunk and chunk[0][:1].isdigit():
        return said
    if not chunk or chunk[0] in PREPOSITIONS - {"d’", "de"} or not said[:1].islower():
        return said if chunk and chunk[0] in DETERMINERS and chunk[0] not in ("de", "d’", "trop") else ""
    if chunk[0] in DETERMINERS:
        return said if chunk[0] not in ("de", "d’", "du", "trop", "peu", "plus", "moins", "beaucoup", "assez") else ""
    if len(chunk) > 1 and verbs.participle(chunk[0]):
        return ""
    if plural(chunk[0]):
        return f"les {said}"
    if chunk[0] in BEFORE_NOUNS and len(chunk) > 1:
        known = gender(chunk[1])
        one = {"le": "un", "la": "une"}[known] if known and chunk[0] in COUNTED else known
        return f"l’{said}" if known and one == known and elides(said) else f"{one} {said}" if known else ""
    known = gender(chunk[0])
    return (f"l’{said}" if elides(said) else f"{known} {said}") if known else ""
