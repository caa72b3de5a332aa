"""Letters of one writer tell the same few deeds: what no requirement of the posting calls for is spread over them."""

from __future__ import annotations

from dataclasses import replace

from letterkit.brief import Brief
from letterkit.brief.choosing import CLAIMS, assigned

FURTHER = 2
"""Deeds that a letter tells beside those its posting calls for."""


def spread(brief: Brief, number: int) -> Brief:
    """The brief with all that its posting calls for, and with those of the other deeds whose turn it is.

    number: the row's; neighbours get other deeds, and the same row gets the same ones on every run.
    """
    claims = brief.all(*CLAIMS)
    needs = brief.all("requirement", "problem", "doubt")
    called = {fact.id for fact in assigned(brief, needs).values()} if needs else set()
    others = [claim.id for claim in claims if claim.id not in called and not claim.of]
    if len(others) <= FURTHER:
        return brief
    at = number * FURTHER % len(others)
    kept = set((others + others)[at : at + FURTHER])
    gone = {id for id in others if id not in kept}
    facts = {id: fact for id, fact in brief.facts.items() if id not in gone and not gone & set(fact.of)}
    return replace(brief, facts=facts)
