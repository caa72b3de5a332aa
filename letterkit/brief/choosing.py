"""Choosing evidence: which claim serves which problem or doubt, without a model."""

from __future__ import annotations

import re
from collections.abc import Collection

from letterkit.brief.contents import Brief
from letterkit.facts import Fact

COMMON = frozenset(
    """
    about after again also because been before being both could day days does each every first five four from have here
    into just last like made make many month months more most much must need nine one only other over role same seven
    six some such team ten than that their them then there these they this those three through time two very want week
    weeks were what when where which while will with work would year years your
    """.split()
)
"""Words that two texts may share without being about the same thing."""


def stems(text: str) -> set[str]:
    """The telling words of a text, cut to six letters so that `deliveries` meets `delivery`."""
    words = re.findall(r"[^\W\d_]{3,}", text.casefold())
    return {word[:6] if len(word) > 5 else word for word in words if word not in COMMON}


def details(brief: Brief, claim: Fact) -> str:
    """A claim with its number, context and skills as one text."""
    return " ".join([claim.text, *(fact.text for fact in brief.of(claim, "number", "context", "skill"))])


def serving(brief: Brief, need: Fact, used: Collection[str] = ()) -> Fact | None:
    """The claim that answers a problem or doubt best: one the notes tie to it, else the one that shares most words.

    New claims come before told ones, claims with a number before those without. None if nothing fits.
    """
    free = [claim for claim in brief.all("evidence", "highlight") if claim.id not in used]
    tied = [claim for claim in free if need.id in claim.of]
    wanted = stems(need.text)

    def rank(claim: Fact) -> tuple[int, bool, bool]:
        return len(wanted & stems(details(brief, claim))), claim.new, bool(brief.of(claim, "number"))

    if tied:
        return max(tied, key=lambda claim: rank(claim)[1:])
    best = max(free, key=rank, default=None)
    return best if best is not None and rank(best)[0] else None


def strongest(brief: Brief, used: Collection[str] = ()) -> Fact | None:
    """The best claim that nothing has used yet: new, with a number; of the resume only if the notes hold none."""
    for role in ("evidence", "highlight"):
        free = [claim for claim in brief.all(role) if claim.id not in used]
        if free:
            return max(free, key=lambda claim: (claim.new, bool(brief.of(claim, "number"))))
    return None
