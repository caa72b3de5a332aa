"""Evidence for what a posting asks for: which deed of the resume answers which demand, and whether it does at all.

A demand is taken apart at its joints (`Xero or Sage`) into aspects; an aspect is met where a deed says enough of it.
Words weigh by what they say: a name or a thing most, whoever is meant by `people` little, `management` next to
nothing, and what only says where or with what (`in R or Python`) a third. A word in common is no evidence: under the
bar the demand stays silent. Nothing here depends on other rows, so a letter is the same whatever stands around it.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from letterkit.brief.choosing import CLAIMS, merit, told
from letterkit.brief.contents import Brief
from letterkit.brief.demands import (
    EMPTY,
    SOMEBODY,
    THING,
    WITHIN,
    Aspect,
    aspects,
    canonical,
    kind_of,
    telling,
    tokens_of,
)
from letterkit.facts import Fact
from letterkit.languages import known
from letterkit.languages.topics.evidence import Demands

BAR, LEAST = 0.65, 1.0
"""The share of an aspect's weight that a deed must say, and the weight itself."""
NEARLY = 0.8
"""What is near a demand counts so much of what meets it."""
SHORT_DEMAND = 5
"""Words up to which a demand names things and says little about them."""
PREFIX = 5
"""Letters from which a stem may be another one's beginning: `reconcil` of `reconcili`."""


@dataclass(frozen=True, slots=True)
class Met:
    """A demand with the deed that answers it.

    text: the words of the demand that the deed answers, verbatim. near: the deed is like what is asked for, and not it.
    by_role: what answers is what the writer was there; a letter must then say so.
    """

    need: Fact
    claim: Fact
    text: str
    near: bool
    by_role: bool
    weight: float


def meeting(brief: Brief, needs: Sequence[Fact]) -> dict[str, Met]:
    """The id of each demand with what answers it; what fits best is given away first, each deed once.

    What the notes tie together wins over what words suggest.
    """
    fits = [fit for need in needs for claim in brief.all(*CLAIMS) if (fit := answering(brief, need, claim))]
    order = {need.id: at for at, need in enumerate(needs)}

    def best(fit: Met) -> tuple[object, ...]:
        tied = fit.need.id in fit.claim.of
        return tied, not fit.by_role, round(fit.weight, 3), -order[fit.need.id], merit(brief, fit.claim)

    found: dict[str, Met] = {}
    given: set[str] = set()
    for fit in sorted(fits, key=best, reverse=True):
        if fit.need.id not in found and fit.claim.id not in given:
            found[fit.need.id] = fit
            given.add(fit.claim.id)
    return found


def answering(brief: Brief, need: Fact, claim: Fact) -> Met | None:
    """Whether a deed answers a demand, and which of its words; None where it does not."""
    if need.id in claim.of:
        return Met(need, claim, need.text, False, False, THING)
    words = known(brief.language, Demands)
    if words and (looked_on(claim, brief.language) or (words.paper and _paper(words.paper).search(need.text))):
        return None  # who looked on has not done it, and no deed is a certificate
    found = _fit(need.text, told(brief, claim), claim.slots.get("role", ()), brief.language)
    return Met(need, claim, *found) if found else None


@lru_cache(maxsize=4096)
def _fit(need: str, deed: str, role: tuple[str, ...], language: str) -> tuple[str, bool, bool, float] | None:
    """What of a demand a deed says, as a `Met` has it: worked out once for all letters of one resume."""
    every, own = aspects(need, language), done(deed, language)
    shares = [(one, *covered(one, own, language)) for one in every]
    met = [(one, share, exact) for one, share, exact in shares if share >= BAR]
    by_role = not met
    if by_role:
        own = own | bag(" ".join(role), language)
        shares = [(one, *covered(one, own, language)) for one in every]
        met = [(one, share, exact) for one, share, exact in shares if exact >= BAR]
    if not met:
        return None
    text = need if len(met) == len(every) > 1 else answered(met[0][0], own, language)
    near = any(exact < BAR for _, _, exact in met)
    weight = sum(share * one.total for one, share, _ in met)
    return text, near, by_role, weight * (NEARLY if near else 1)


def answered(aspect: Aspect, words: frozenset[str], language: str) -> str:
    """The words of an aspect that a deed answers: `Python` of `Python for forecasting` where nothing was forecast."""
    is_whole = all(is_in(canonical(word, language), words) for word in aspect.within)
    return aspect.text if is_whole or not aspect.core else aspect.core


def covered(aspect: Aspect, words: frozenset[str], language: str) -> tuple[float, float]:
    """The share of an aspect that these words say: with people of any kind for its people, and word for word."""
    somebody, known_words = "@" in words, known(language, Demands)
    compound = known_words.compound if known_words else 0
    exact = near = 0.0
    things, heads = False, False
    for word, weight in aspect.weights:
        stem = canonical(word, language)
        if is_in(stem, words, compound):
            exact += weight
            near += weight
            things = things or weight > EMPTY * WITHIN
            heads = heads or weight == EMPTY
        elif kind_of(word, language) == SOMEBODY and somebody:
            near += weight
    is_empty = all(kind_of(word, language) == EMPTY for word, _ in aspect.weights)
    if near < LEAST or not things or (aspect.compound and not heads) or (is_empty and near < aspect.total):
        return 0.0, 0.0
    return near / aspect.total, exact / aspect.total


def looked_on(claim: Fact, language: str) -> bool:
    """Whether the writer only watched: that opens no letter and answers no demand."""
    words = known(language, Demands)
    return words is not None and _begins(words.watched, claim.text)


def is_in(stem: str, words: frozenset[str], compound: int = 0) -> bool:
    """Whether a stem is among others, or one of them begins with the other: `reconcil`, `reconcili`.

    compound: letters that two long words share at their beginning where a language writes such words as one.
    """
    if stem in words or stem.startswith("="):
        return stem in words
    if (
        compound
        and len(stem) > compound
        and any(len(one) > compound and one[:compound] == stem[:compound] for one in words)
    ):
        return True
    return len(stem) >= PREFIX and any(
        len(one) >= PREFIX and (one.startswith(stem) or stem.startswith(one)) and abs(len(one) - len(stem)) <= 2
        for one in words
    )


@lru_cache(maxsize=8192)
def done(text: str, language: str) -> frozenset[str]:
    """The stems of what the writer did: not what others did with it, and who completed a training taught nobody."""
    words = known(language, Demands)
    own = re.split(words.others, text, maxsplit=1, flags=re.IGNORECASE)[0] if words and words.others else text
    own = re.sub(rf"\b(?:{words.hollow})\b", " ", own, flags=re.IGNORECASE) if words and words.hollow else own
    found = bag(own if own.strip() else text, language)
    if words and _begins(words.learned, text):
        found -= frozenset(canonical(word, language) for word in words.taught)
    return found


def _begins(forms: str, text: str) -> bool:
    return bool(forms) and bool(re.match(rf"\W*(?:{forms})\b", text, re.IGNORECASE))


@lru_cache(maxsize=32)
def _paper(forms: str) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{forms})\b", re.IGNORECASE)


@lru_cache(maxsize=8192)
def bag(text: str, language: str) -> frozenset[str]:
    """The stems of a text with what they have in common with others, and `@` where it speaks of somebody."""
    found = set()
    for word in tokens_of(text):
        found.add(canonical(word, language))
        if kind_of(word, language) == SOMEBODY:
            found.add("@")
    return frozenset(found)


def is_within(skill: str, demand: str, language: str) -> bool:
    """Whether a skill is what a demand asks for: all its words are the demand's, and of a long one they say most.

    `SQL, written by you, on a real database` asks for more than a list of skills can say.
    """
    words = bag(skill, language)
    said = [covered(one, words, language)[0] * one.total for one in aspects(demand, language)]
    total = sum(one.total for one in aspects(demand, language))
    if len(demand.split()) > SHORT_DEMAND and sum(said) < BAR * total:
        return False
    asked, own = bag(demand, language), [canonical(word, language) for word in telling(skill, language)]
    kinds = [kind_of(word, language) for word in telling(skill, language)]
    return bool(own) and THING in kinds and all(word in asked for word in own)


def asks_for_degree(demand: str, degree: str, language: str) -> bool:
    """Whether a demand is for a degree, and this one's subject is among those it names, or it names none."""
    words = known(language, Demands)
    if words is None or not words.degree or not re.search(rf"\b(?:{words.degree})\b", demand, re.IGNORECASE):
        return False
    named = [one for one in telling(demand, language) if not re.fullmatch(words.degree, one, re.IGNORECASE)]
    subjects = [canonical(one, language) for one in named if kind_of(one, language) == THING]
    return not subjects or any(is_in(one, bag(degree, language)) for one in subjects)


_RESULT = re.compile(r"\d\s?%|\d[\d.,]*\s\w{1,4}\s\d|[£$€]\s?\d|\d\s?[£€]")


def has_result(text: str) -> bool:
    """Whether a deed says in figures what was different afterwards: a share, a change, a sum."""
    return bool(_RESULT.search(text))
