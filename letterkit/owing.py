"""What a letter has to say and a rendered template does not: it stays an open mark, rather than vanish.

A template tells what has certain words. The answer to a doubt that was voiced, the better answer, the number that was
not told and the promised thing are what a reader waits for; where none of their facts stands in the letter, its writer
is asked for the sentence.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator
from typing import NamedTuple

from letterkit import needs
from letterkit.brief.choosing import CLAIMS
from letterkit.brief.contents import Brief
from letterkit.brief.unsaid import ANSWER
from letterkit.facts import Fact

TELLS = ("evidence", "number", "highlight", "context")
"""Roles of what the writer did: where one that was not told is printed, the letter has its news."""


class Owed(NamedTuple):
    """A fact that the letter owes its reader. role: as what it is asked for, for the fact may be what it answers."""

    fact: Fact
    role: str


def owed(brief: Brief, printed: Collection[str]) -> Iterator[Owed]:
    """What this letter owes and does not print, most pressing first; printed: the ids of the facts that stand in it."""
    musts = brief.kind.musts
    for need in needs.of(brief) if "doubt" in musts or "repair" in musts or "promise" in musts else ():
        if need.about in musts and need.about in _OWES and not _serves(brief, need, printed):
            yield from _asked_for(brief, need)
    if "doubt" in musts and not any(_is_news(fact) for fact in brief.facts.values() if fact.id in printed):
        yield from (Owed(fact, fact.role) for fact in brief.facts.values() if _is_news(fact) and fact.id not in printed)


_OWES = frozenset(("doubt", "repair", "promise"))


def _is_news(fact: Fact) -> bool:
    return fact.untold and fact.role in TELLS


def _serves(brief: Brief, need: needs.ReaderNeed, printed: Collection[str]) -> bool:
    """Whether the letter prints what meets a need, or something that the notes tie to what was raised."""
    answers = {id for id in need.answers if brief.facts[id].role not in ("promise_day", "link")}
    tied = {fact.id for id in need.raised for fact in brief.of(brief.facts[id], *CLAIMS, "bridge", "better_answer")}
    return bool((answers | tied or set(need.raised)) & set(printed))


def _asked_for(brief: Brief, need: needs.ReaderNeed) -> Iterator[Owed]:
    raised = brief.facts[need.raised[0]]
    answers = [brief.facts[id] for id in need.answers]
    if need.about == "promise":
        yield Owed(raised, raised.role)
    elif answers:
        yield Owed(answers[0], answers[0].role)
    elif need.about == "doubt":
        yield Owed(raised, ANSWER)
