"""French verb forms: telling them, and turning them to another person."""

from __future__ import annotations

import re
from functools import lru_cache

from letterkit.languages.fr.phrasing._words import (
    FIRST_GROUP,
    FUTURES,
    IRREGULAR,
    NOT_FINITE,
    SECOND_GROUP,
    SURE,
    WITH_ETRE,
)

FIRST_PERSON = {
    "est": "suis", "a": "ai", "va": "vais", "peut": "peux", "veut": "veux", "vaut": "vaux", "convainc": "convaincs",
}  # fmt: skip
"""Third person and first, of the verbs that follow no rule."""
SECOND_PERSON = {"est": "es", "a": "as", "va": "vas"}
"""Third person and `tu`, likewise; the others are like the first."""


def _stems(infinitive: str) -> tuple[str, str]:
    """A verb in -er as it stands before a silent ending and before a spoken one: `gèr`, `gér`."""
    stem = infinitive[:-2]
    if stem.endswith(("oy", "uy", "ay")):
        return stem[:-1] + "i", stem
    if found := re.search(r"(appel|jet|nouvel)$", stem):
        return stem + found[1][-1], stem
    return re.sub(r"[ée]([^aeiouyéè]{1,2})$", r"è\1", stem) if not re.search(r"e[^aeiouyéè]{2}$", stem) else stem, stem


def _table() -> dict[str, str]:
    """Every form of the lists that is not one with `vous`, in the present, with the form that is."""
    forms: dict[str, str] = {}
    for verb in FIRST_GROUP:
        silent, spoken = _stems(verb)
        forms |= {silent + "e": spoken + "ez", silent + "ent": spoken + "ez"}
    for verb in SECOND_GROUP:
        forms |= {verb[:-1] + "t": verb[:-1] + "ssez", verb[:-1] + "ssent": verb[:-1] + "ssez"}
        forms[verb[:-1] + "s"] = verb[:-1] + "ssez"
    for line in IRREGULAR.values():
        third, many, you, _ = line.split()
        forms |= {third: you, many: you, _first_of(third): you}
    return forms


def _first_of(third: str) -> str:
    """`je` of `il` in the present: `perd` → `perds`, `doit` → `dois`."""
    if third in FIRST_PERSON:
        return FIRST_PERSON[third]
    if third.endswith("e"):
        return third
    stem = third.replace("ît", "it")
    return (
        stem[:-1] + "s"
        if stem.endswith("t") and not stem.endswith("et")
        else (stem[:-1] + "ts" if stem.endswith("et") else stem + "s")
    )


OF_VOUS = _table()
"""A form of the present with that of `vous`."""
SINGULAR = {_stems(verb)[1] + "ez": _stems(verb)[0] + "e" for verb in FIRST_GROUP}
SINGULAR |= {verb[:-1] + "ssez": verb[:-1] + "t" for verb in SECOND_GROUP}
SINGULAR |= {line.split()[2]: line.split()[0] for line in IRREGULAR.values()}
"""The form of `vous` with that of `il`."""
PARTICIPLE_OF = {_stems(verb)[1] + "ez": verb[:-2] + "é" for verb in FIRST_GROUP}
PARTICIPLE_OF |= {line.split()[2]: line.split()[3] for line in IRREGULAR.values()}
"""The form of `vous` with the participle."""
INFINITIVES = frozenset([*FIRST_GROUP, *SECOND_GROUP, *IRREGULAR])
PARTICIPLES = frozenset(
    [verb[:-2] + "é" for verb in FIRST_GROUP]
    + [verb[:-1] for verb in SECOND_GROUP]
    + [line.split()[3] for line in IRREGULAR.values()]
)


@lru_cache(maxsize=4096)
def vous(form: str, guess: bool = False) -> str:
    """The form with `vous` of a form with any other subject; "" if it is not known.

    guess: also of a verb that no list has, by its ending.
    """
    word = form.casefold()
    if word == "sommes":
        return "êtes"
    if word in ("faisons", "disons", "refaisons"):
        return word[:-4] + "tes"
    if word.endswith("ons") and len(word) > 4:
        return word[:-3] + "ez"
    if word in OF_VOUS:
        return OF_VOUS[word]
    if known := _later(word):
        return known
    if not guess or word.endswith(("è", "lle", "tte", "nne")) or len(word) < 4:
        return ""
    return (
        word[:-3] + "ez"
        if word.endswith("ent") and "è" not in word
        else (word + "z" if word.endswith("e") and "è" not in word else "")
    )


def _later(word: str) -> str:
    """The form with `vous` in the imperfect, the conditional and the future."""
    if found := re.fullmatch(r"(.{2,}r)(?:ais|ait|aient)", word):
        return f"{found[1]}iez"
    if found := re.fullmatch(r"(.{2,}?)(?:ais|ait|aient)", word):
        stem = found[1].replace("ç", "c")
        return (stem[:-1] if stem.endswith("ge") else stem) + "iez"
    if found := re.fullmatch(r"(.{2,}r)(?:a|ai|ont|as)", word):
        return f"{found[1]}ez"
    return ""


def tu(form: str) -> str:
    """The form with `tu` of one with `je` or `il`: `perd` → `perds`; "" if it is not known."""
    word = form.casefold()
    if word in SECOND_PERSON:
        return SECOND_PERSON[word]
    if word in FIRST_PERSON.values():
        return next(SECOND_PERSON.get(third, first) for third, first in FIRST_PERSON.items() if first == word)
    if word in FIRST_PERSON:
        return FIRST_PERSON[word]
    if re.fullmatch(r".{2,}ait", word) and word not in OF_VOUS:
        return word[:-1] + "s"
    if re.fullmatch(r".{2,}r(?:a|ai)", word):
        return word.rstrip("ai") + "as"
    if word in OF_VOUS:
        return word if word.endswith("s") else word + "s" if word.endswith("e") else _first_of(word)
    return word + "s" if word.endswith("e") else word if word.endswith("s") else ""


def je(form: str) -> str:
    """The form with `je` of one with `vous`, `tu` or `il`: `gérez` → `gère`; "" if it is not known."""
    word = form.casefold()
    if word in SINGULAR:
        return _first_of(SINGULAR[word])
    if word in ("as", "es", "vas"):
        return {"as": "ai", "es": "suis", "vas": "vais"}[word]
    if found := re.fullmatch(r"(.{2,}?)i(?:ez)", word):
        return f"{found[1]}ais"
    if found := re.fullmatch(r"(.{2,}r)(?:ez|as)", word):
        return f"{found[1]}ai"
    if word.endswith("ait") and word not in OF_VOUS:
        return word[:-1] + "s"
    if word in OF_VOUS:
        return word if word.endswith(("e", "s")) else _first_of(word)
    return word[:-1] if word.endswith("es") else word if word.endswith("s") else ""


def infinitive(word: str) -> bool:
    """Whether a word is an infinitive of the lists, or ends like one and is small."""
    return word.casefold() in INFINITIVES or bool(re.fullmatch(r"[a-zà-ÿ]{3,}(?:iser|ifier|ouer|onner|ercer)", word))


def participle(word: str) -> bool:
    """Whether a word is a past participle, in whatever gender and number."""
    small = word.casefold()
    bare = re.sub(r"(?<=[éiust])(?:es|e|s)$", "", small)
    again = bare[2:] if bare.startswith(("ré", "re")) else bare
    return (
        small in PARTICIPLES
        or bare in PARTICIPLES
        or again in PARTICIPLES
        or bool(re.fullmatch(r"[a-zà-ÿ]{3,}(?:is|ifi|onn)ée?s?", small))
    )


def with_etre(word: str) -> bool:
    """Whether a participle goes with `être`."""
    return re.sub(r"(?<=[éiu])(?:es|e|s)$", "", word.casefold()) in WITH_ETRE


def finite(word: str) -> bool:
    """Whether a form says by itself that a note is a clause."""
    small = word.casefold()
    if small in SURE:
        return True
    known = small in OF_VOUS and small not in NOT_FINITE
    return known or bool(re.fullmatch(r"[a-zà-ÿ]{3,}(?:aient|eront|iront)", small))


def future(verb: str) -> str:
    """`je` of the future: `envoyer` → `enverrai`; "" of what is no infinitive."""
    if not infinitive(verb):
        return ""
    return (FUTURES.get(verb) or (verb[:-1] if verb.endswith("e") else verb)) + "ai"
