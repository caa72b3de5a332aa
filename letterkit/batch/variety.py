"""Letters of one writer tell the same few deeds: what no requirement of the posting calls for is spread over them."""

from __future__ import annotations

from dataclasses import replace

from letterkit.brief import Brief
from letterkit.brief.choosing import CLAIMS, assigned, strongest
from letterkit.brief.evidence import meeting
from letterkit.letter import count_words

FURTHER, MOST = 2, 6
"""Deeds that a letter tells beside those its posting calls for: at least, and at most where it would be short."""
FRAME, SETTING = 70, 8
"""Words of a letter of application that tell no deed, and those that say where one was done."""


def spread(brief: Brief, number: int) -> Brief:
    """The brief with all that its posting calls for, and with those of the other deeds whose turn it is.

    number: the row's among those of its writer; neighbours get other deeds, and the same row gets the same ones on
    every run. Where nothing is called for the strongest one always stays. A letter that reaches the range of its kind
    by telling more does so; one that never would is not filled.
    """
    claims = brief.all(*CLAIMS)
    called = {one.claim.id for one in meeting(brief, brief.all("requirement")).values()}
    needs = brief.all("problem", "doubt")
    called |= {fact.id for fact in assigned(brief, needs).values()} if needs else set()
    best = None if called else strongest(brief)
    kept = called | {best.id} if best else called
    others = [claim for claim in claims if claim.id not in kept and not claim.of]
    told = FRAME + sum(count_words(claim.text) + SETTING for claim in claims if claim.id in kept)
    each = SETTING + sum(count_words(claim.text) for claim in others) / max(1, len(others))
    lacking = (brief.kind.words.min - told) / each
    turns = min(MOST, max(FURTHER, round(lacking))) if lacking <= len(others) else FURTHER
    turns = min(turns, max(FURTHER, len(others) - 1))
    if len(others) <= turns:
        return brief
    at = number * turns % len(others)
    kept |= {claim.id for claim in (others + others)[at : at + turns]}
    gone = {claim.id for claim in claims if claim.id not in kept and not claim.of}
    facts = {id: fact for id, fact in brief.facts.items() if id not in gone and not gone & set(fact.of)}
    return replace(brief, facts=facts)
