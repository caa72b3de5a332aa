"""German verb forms: telling them, and turning them to another person."""

from __future__ import annotations

import re
from functools import lru_cache

from letterkit.languages.de.phrasing._words import (
    IRREGULAR,
    NOT_INFINITIVES,
    NOT_PARTICIPLES,
    PARTICIPLES_IN_EN,
    PREFIXES,
    STRONG,
    WEAK,
)

PRESENT_ICH = {
    "bin": "sind", "habe": "haben", "will": "wollen", "kann": "können", "muss": "müssen", "soll": "sollen",
    "darf": "dürfen", "mag": "mögen", "weiß": "wissen", "werde": "werden", "möchte": "möchten", "würde": "würden",
    "hätte": "hätten", "wäre": "wären", "könnte": "könnten", "sollte": "sollten", "müsste": "müssten",
}  # fmt: skip
"""First person and plural of the verbs that follow no rule."""
SECOND = {
    "sind": "bist", "haben": "hast", "wollen": "willst", "können": "kannst", "müssen": "musst", "sollen": "sollst",
    "dürfen": "darfst", "mögen": "magst", "wissen": "weißt", "werden": "wirst", "tun": "tust", "waren": "warst",
}  # fmt: skip
"""Plural and `du`."""
ICH = {plural: ich for ich, plural in PRESENT_ICH.items()} | {"waren": "war"}
SEPARATED = re.compile(r"^(?:ge\w+|\w+ge\w+)(?:t|en)$")


def _stem(infinitive: str) -> str:
    return infinitive[:-2] if infinitive.endswith("en") else infinitive[:-1]


def _soft(stem: str) -> bool:
    """Whether an `e` goes between stem and ending: `arbeitet`, `zeichnet`."""
    return bool(re.search(r"(?:[dt]|[^aeiouäöülrhmn][mn]|ch[mn])$", stem))


def weak(infinitive: str, ending: str) -> str:
    """A form of a weak verb: `arbeiten`, `te` → `arbeitete`."""
    stem = infinitive[:-1] if infinitive.endswith(("eln", "ern")) else _stem(infinitive)
    return stem + ("e" if _soft(stem) else "") + ending


BASES = frozenset([*WEAK, *STRONG])
THIRD = {forms.split()[0]: plural for plural, forms in (STRONG | IRREGULAR).items()} | {"ist": "sind"}
PAST = {
    past: past + ("n" if past.endswith("e") else "en")
    for past in (forms.split()[1] for forms in (STRONG | IRREGULAR).values())
}
THIRD |= {weak(verb, "t"): verb for verb in WEAK} | PRESENT_ICH
PAST |= {weak(verb, "te"): weak(verb, "ten") for verb in WEAK}
PARTICIPLES = frozenset(forms.split()[2] for forms in (STRONG | IRREGULAR).values())
PLURALS = frozenset([*PAST.values(), *THIRD.values()])
AUXILIARIES = frozenset(
    [
        *PRESENT_ICH,
        *PRESENT_ICH.values(),
        *(form for verb, forms in IRREGULAR.items() for form in (*forms.split()[:2], PAST[forms.split()[1]])),
        *(verb for verb in IRREGULAR if verb != "sein"),
    ]
)


def _parts(word: str) -> list[tuple[str, str]]:
    """The word as it is, and without each prefix that cannot be parted from its verb."""
    return [("", word), *((prefix, word[len(prefix) :]) for prefix in PREFIXES if word.startswith(prefix))]


@lru_cache(maxsize=4096)
def plural(word: str, guess: bool = False) -> str:
    """The plural, which is also the form of `Sie`, of a form of the singular: `verliert` → `verlieren`; "" if unknown.

    guess: also of a verb that no list has, by its ending.
    """
    for prefix, rest in _parts(word):
        if found := THIRD.get(rest) or PAST.get(rest):
            return prefix + found
    if not guess or len(word) < 4 or not word.islower() or word in ("nicht", "selbst", "jetzt", "oft", "heute", "erst"):
        return ""
    if word.endswith("te"):
        return word + "n"
    if word.endswith("t"):
        stem = word[:-1]
        return stem + "n" if stem.endswith(("el", "er", "e")) and not stem.endswith(("ie", "ee")) else stem + "en"
    return ""


def of_ich(word: str) -> str:
    """The plural of a first person: `verliere` → `verlieren`; "" if it is none."""
    if word in PRESENT_ICH or plural(word) in PAST.values():
        return PRESENT_ICH.get(word) or plural(word)
    if not re.search(r"[a-zäöüß]{2}e$", word):
        return ""
    if re.search(r"[^i]ere$", word) and word[:-3] + "ern" in BASES:
        return word[:-2] + "rn"
    if re.search(r"[^aeioulhäöü]le$", word):
        return word[:-2] + "eln"
    return word + "n"


def second(many: str) -> str:
    """`du` of a plural: `verlieren` → `verlierst`, `zeigten` → `zeigtest`."""
    if many in SECOND:
        return SECOND[many]
    for prefix, rest in _parts(many):
        if rest in STRONG:
            third = STRONG[rest].split()[0]
            return prefix + (
                third if third.endswith(("st", "ßt")) else third[:-1] + "st" if third.endswith("t") else third
            )
        if rest in PAST.values() and not rest.endswith("ten"):
            stem = rest[:-2]
            return prefix + stem + ("est" if stem.endswith(("d", "t", "s", "ß")) else "st")
    if many.endswith("ten") and plural(many[:-1]) == many:
        return many[:-1] + "st"
    return weak(many, "st") if not re.search(r"[sßxz]en$", many) else many[:-2] + "t"


def ihr(many: str) -> str:
    """`ihr` of a plural: `verlieren` → `verliert`."""
    if many == "sind":
        return "seid"
    return weak(many, "t")


def first(many: str) -> str:
    """`ich` of a plural or of `du`: `verlassen` → `verlasse`; "" if it is no verb's form."""
    if many in ICH:
        return ICH[many]
    if many in PAST.values():
        return next(past for past, plurals in PAST.items() if plurals == many)
    if many.endswith(("eln", "ern")):
        return many[:-1] + "e" if many.endswith("ern") else many[:-3] + "le"
    return many[:-1] if many.endswith("en") else ""


def is_plural(word: str) -> bool:
    """Whether a word that stands beside its subject can be the form of `wir` and `Sie`."""
    ends = bool(re.search(r"[a-zäöüß]{2}(?:en|ern|eln)$", word)) and word not in NOT_INFINITIVES
    return ends or word in ("sind", "tun")


def finite(word: str) -> bool:
    """Whether a word is a verb of the lists in a finite form."""
    return bool(plural(word)) or any(rest in PLURALS or rest in BASES for _, rest in _parts(word))


def participle(word: str) -> bool:
    """Whether a word looks like a past participle."""
    if word in NOT_PARTICIPLES or not word.islower():
        return False
    if word in PARTICIPLES_IN_EN or word in PARTICIPLES or word.endswith("iert"):
        return True
    if SEPARATED.match(word) and len(word) > 5:
        return True
    return any(prefix and plural(rest) in WEAK and rest.endswith("t") for prefix, rest in _parts(word))


def infinitive(word: str) -> bool:
    """Whether a word looks like an infinitive."""
    ends = bool(re.search(r"[a-zäöüß]{2}(?:en|ern|eln)$", word)) or word == "tun"
    return ends and word.islower() and word not in NOT_INFINITIVES and not participle(word)
