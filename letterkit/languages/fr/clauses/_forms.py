"""French verb forms as notes have them, and what they become behind `vous` and `tu`; no form is guessed that its ending
does not tell."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from letterkit.languages.fr.clauses._words import MORE_FIRST, MORE_IRREGULAR
from letterkit.languages.fr.phrasing import _verbs as verbs
from letterkit.languages.fr.phrasing._words import FIRST_GROUP, FUTURES, IRREGULAR, SECOND_GROUP


class Form(NamedTuple):
    """A form of the verb, and its counterparts for the people of a letter; "" where one is not known.

    single, many: whether `il` and `ils` have this form. me: whether `je` has it.
    """

    infinitive: str
    vous: str
    tu: str
    single: bool = False
    many: bool = False
    me: bool = False


_SPECIAL = {"êtes": "ét", "faites": "fais", "dites": "dis", "refaites": "refais", "redites": "redis"}
"""`vous` in the present whose imperfect has another stem."""
_FUTURE_ENDS = (
    ("enir", "iendr"), ("cevoir", "cevr"), ("prévoir", "prévoir"), ("voir", "verr"), ("courir", "courr"),
    ("quérir", "querr"), ("mourir", "mourr"), ("cueillir", "cueiller"), ("valoir", "vaudr"), ("falloir", "faudr"),
    ("faire", "fer"), ("pouvoir", "pourr"), ("devoir", "devr"), ("vouloir", "voudr"), ("pleuvoir", "pleuvr"),
)  # fmt: skip


def _silent(verb: str) -> str:
    """The stem of a verb in -er before an ending that is not heard: `lèv`, `nettoi`, `appell`."""
    stem = verb[:-2]
    if stem.endswith(("oy", "uy", "ay")):
        return stem[:-1] + "i"
    if found := re.search(r"(appel|jet|nouvel|attel|étiquet)$", stem):
        return stem + found[1][-1]
    return re.sub(r"e([^aeiouyéè])$", r"è\1", re.sub(r"é([^aeiouyéè]{1,2}|[gq]u)$", r"è\1", stem))


def _future(verb: str) -> str:
    """The stem of future and conditional: `enverr`, `lèver`, `prendr`."""
    if verb in FUTURES:
        return FUTURES[verb]
    for end, instead in _FUTURE_ENDS:
        if verb.endswith(end):
            return verb[: -len(end)] + instead
    if verb.endswith("er") and (stem := _silent(verb)) != verb[:-2] and "é" not in verb[:-2][-4:]:
        return stem + "er"
    return verb[:-1] if verb.endswith("e") else verb


def _present(verb: str, third: str, many: str, you: str) -> dict[str, Form]:
    """The forms of the present; `je` is like `tu` but of être, avoir, aller and the verbs in -e."""
    first = verbs._first_of(third)
    second = {"est": "es", "a": "as", "va": "vas"}.get(third, first + "s" if first.endswith("e") else first)
    known = {third: Form(verb, you.strip("-"), second, single=True, me=third == first)}
    if many != "-":
        known[many] = Form(verb, you, second, many=True)
        known.setdefault(first, Form(verb, you, second, me=True))
        ours = {"êtes": "sommes", "faites": "faisons", "dites": "disons", "refaites": "refaisons"}.get(you, "")
        known[ours or you[:-2] + "ons"] = Form(verb, you, second)
    return known


def _tenses(verb: str, you: str) -> dict[str, Form]:
    """The forms of imperfect, future and conditional."""
    known: dict[str, Form] = {}
    stem = _SPECIAL.get(you, you[:-2]) if you != "-" else {"falloir": "fall", "pleuvoir": "pleuv"}[verb]
    soft = re.sub("g$", "ge", re.sub("c$", "ç", stem))
    ahead = _future(verb)
    for base, plain in ((soft, stem), (ahead, ahead)):
        second = base + "ais"
        known[base + "ait"] = Form(verb, plain + "iez", second, single=True)
        known[base + "aient"] = Form(verb, plain + "iez", second, many=True)
        known[base + "ais"] = Form(verb, plain + "iez", second, me=True)
        known[plain + "ions"] = Form(verb, plain + "iez", second)
    known[ahead + "a"] = Form(verb, ahead + "ez", ahead + "as", single=True)
    known[ahead + "ont"] = Form(verb, ahead + "ez", ahead + "as", many=True)
    known[ahead + "ai"] = Form(verb, ahead + "ez", ahead + "as", me=True)
    known[ahead + "ons"] = Form(verb, ahead + "ez", ahead + "as")
    return known


def _all() -> dict[str, Form]:
    """Every form of the verbs that are known; a present is preferred where two verbs share a form."""
    presents: dict[str, Form] = {}
    others: dict[str, Form] = {}
    for verb in [*FIRST_GROUP, *(one for one in MORE_FIRST if one.endswith("er") and one not in FIRST_GROUP)]:
        stem, you = _silent(verb), verb[:-2] + "ez"
        soft = re.sub("g$", "ge", re.sub("c$", "ç", verb[:-2]))
        presents |= {
            stem + "e": Form(verb, you, stem + "es", single=True, me=True),
            stem + "ent": Form(verb, you, stem + "es", many=True),
            soft + "ons": Form(verb, you, stem + "es"),
        }
        others |= _tenses(verb, you)
    for verb in [*SECOND_GROUP, *(one for one in MORE_FIRST if one.endswith("ir"))]:
        stem = verb[:-1]
        presents |= _present(verb, stem + "t", stem + "ssent", stem + "ssez")
        others |= _tenses(verb, stem + "ssez")
    for verb, line in (IRREGULAR | MORE_IRREGULAR).items():
        third, many, you, _ = line.split()
        presents |= _present(verb, third, many, you)
        others |= _tenses(verb, you)
    avoir, etre = Form("avoir", "avez", "as", me=True), Form("être", "êtes", "es", me=True)
    return others | presents | {"ai": avoir, "suis": etre, "vais": Form("aller", "allez", "vas", me=True)}


FORMS = _all()
YOURS = frozenset(form.vous for form in FORMS.values())
"""Every form of `vous`."""
THINE = frozenset(form.tu for form in FORMS.values())
"""Every form of `tu`."""
SUBJUNCTIVES = {
    "soit": "être", "soient": "être", "ait": "avoir", "aient": "avoir", "aille": "aller", "aillent": "aller",
    "fasse": "faire", "fassent": "faire", "puisse": "pouvoir", "puissent": "pouvoir", "sache": "savoir",
    "sachent": "savoir", "prenne": "prendre", "prennent": "prendre", "vienne": "venir", "viennent": "venir",
    "tienne": "tenir", "mette": "mettre", "dise": "dire", "lise": "lire", "voie": "voir", "doive": "devoir",
    "veuille": "vouloir", "finisse": "finir", "parte": "partir", "sorte": "sortir", "réponde": "répondre",
    "attende": "attendre", "comprenne": "comprendre", "apprenne": "apprendre", "connaisse": "connaître",
    "reçoive": "recevoir", "perde": "perdre", "rende": "rendre", "écrive": "écrire", "suive": "suivre",
}  # fmt: skip
"""Forms that stand behind `pour que`, `avant que`: finite, and never turned."""


@lru_cache(maxsize=4096)
def form_of(word: str) -> Form | None:
    """What a form is, also of a verb in -er that no list has, where its ending alone tells; None if nobody knows."""
    small = word.casefold()
    if small in FORMS:
        return FORMS[small]
    if small in SUBJUNCTIVES:
        return None
    if found := re.fullmatch(r"([a-zà-ÿ]{3,}er)(a|ont|ai)", small):
        return Form("", found[1] + "ez", found[1] + "as", found[2] == "a", found[2] == "ont", found[2] == "ai")
    found = re.fullmatch(r"([a-zà-ÿ]{3,})(ait|aient)", small)
    if found and not re.search(r"(?:f|tr|pl|s|n|ss)$", found[1]):
        stem = re.sub("ge$", "g", found[1].replace("ç", "c"))
        return Form("", stem + "iez", found[1] + "ais", found[2] == "ait", found[2] == "aient")
    found = re.fullmatch(r"([a-zà-ÿ]*[aiouêâôîûê][a-zà-ÿ]*[^aeiouyéè\W])(e|ent)", small)
    if found and "è" not in small and not re.search(r"(?:ll|tt|nn|m|en)$", found[1]):
        return Form("", found[1] + "ez", found[1] + "es", found[2] == "e", found[2] == "ent")
    return None


def is_finite(word: str) -> bool:
    """Whether a word is a form of a verb that is known, with any subject; many are nouns as well."""
    small = word.casefold()
    known = small in FORMS or small in SUBJUNCTIVES or small in YOURS or small in THINE
    return known or bool(re.fullmatch(r"[a-zà-ÿ]{3,}(?:ait|aient|erait|eront)", small))


def is_verb(infinitive: str) -> bool:
    """Whether a word is an infinitive that is known."""
    return infinitive.casefold() in _INFINITIVES


def _participles() -> dict[str, str]:
    """Every past participle in the masculine singular, with its infinitive."""
    known = {verb[:-2] + "é": verb for verb in [*FIRST_GROUP, *MORE_FIRST] if verb.endswith("er")}
    known |= {verb[:-1]: verb for verb in [*SECOND_GROUP, *MORE_FIRST] if verb.endswith("ir")}
    return known | {line.split()[3]: verb for verb, line in (IRREGULAR | MORE_IRREGULAR).items()}


_PARTICIPLES = _participles()


def infinitive_of(participle: str) -> str:
    """The infinitive of a past participle in whatever gender and number; "" if it is none that is known."""
    small = participle.casefold()
    return _PARTICIPLES.get(small) or _PARTICIPLES.get(re.sub(r"(?<=[éiust])(?:es|e|s)$", "", small), "")


_INFINITIVES = frozenset(form.infinitive for form in FORMS.values())
