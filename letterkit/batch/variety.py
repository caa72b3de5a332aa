"""Letters of one writer tell the same few deeds: what no requirement of the posting calls for is spread over them."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import replace

from letterkit import phrasing
from letterkit.brief import Brief
from letterkit.brief.choosing import CLAIMS, assigned, merit
from letterkit.brief.evidence import has_result, looked_on, meeting
from letterkit.facts import Fact
from letterkit.letter import Letter, count_words

FURTHER, MOST = 2, 6
"""Deeds that a letter tells beside those its posting calls for: at first, and at most where it would be short."""
SETTING = 8
"""Words that say where a deed was done."""
FEWEST = 3
"""Deeds that a letter tells at least, where there are so many."""
NEARLY, SCANT = 0.85, 0.5
"""The share of a range's least words that a letter must come to for being filled; one that never would stays short. Of
one under the other share another deed is told."""


def filled(brief: Brief, write: Callable[[Brief], Letter]) -> Letter:
    """A row's letter with as many of its writer's further deeds as the range of its kind asks for."""
    least = brief.kind.words.min
    letter = write(spread(brief, brief.variant))
    if letter.words >= least:
        return letter
    claims = brief.all(*CLAIMS)
    each = SETTING + sum(count_words(claim.text) for claim in claims) / max(1, len(claims))
    further = FURTHER + math.ceil((least - letter.words) / each)
    fuller = write(spread(brief, brief.variant, min(MOST, further)))
    if fuller.words >= NEARLY * least:
        return fuller
    return write(spread(brief, brief.variant, FEWEST)) if letter.words < SCANT * least else letter


def spread(brief: Brief, number: int, further: int = FURTHER) -> Brief:
    """The brief with all that its posting calls for, and with those of the other deeds whose turn it is.

    number: the row's among those of its writer; neighbours get other deeds, and the same row gets the same ones on
    every run. Where nothing is called for the strongest one always stays.
    """
    claims = brief.all(*CLAIMS)
    called = {one.claim.id for one in meeting(brief, brief.all("requirement")).values()}
    needs = brief.all("problem", "doubt")
    called |= {fact.id for fact in assigned(brief, needs).values()} if needs else set()
    tellable = [claim for claim in claims if is_tellable(brief, claim)]
    best = None if called else max(tellable, key=lambda one: (has_result(one.text), merit(brief, one)), default=None)
    kept = called | {best.id} if best else called
    others = [claim for claim in tellable if claim.id not in kept and not claim.of]
    further = max(further, FEWEST - len(kept))
    if len(others) <= further:
        return brief
    at = number * further % len(others)
    kept |= {claim.id for claim in (others + others)[at : at + further]}
    gone = {claim.id for claim in claims if claim.id not in kept and not claim.of}
    facts = {id: fact for id, fact in brief.facts.items() if id not in gone and not gone & set(fact.of)}
    return replace(brief, facts=facts)


def is_tellable(brief: Brief, claim: Fact) -> bool:
    """Whether the language of the letter has certain words for a deed that the writer did more than look on at."""
    deed = getattr(phrasing.load(brief.language), "deed", None)
    told = deed is None or claim.role != "highlight" or bool(deed(claim.text))
    return told and not looked_on(claim, brief.language)
