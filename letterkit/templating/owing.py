"""What a letter has to say and a rendered template does not: it stays an open mark, rather than vanish.

A template tells what has certain words. The answer to a doubt that was voiced, the better answer, the number that was
not told and the promised thing are what a reader waits for; where none of their facts stands in the letter, its writer
is asked for the sentence.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterator
from typing import NamedTuple

from letterkit import needs
from letterkit.brief.choosing import CLAIMS
from letterkit.brief.contents import Brief
from letterkit.brief.unsaid import ANSWER, OPENING, REPLY
from letterkit.facts import Fact
from letterkit.languages import known
from letterkit.languages.topics.musts import Musts

TELLS = ("evidence", "number", "highlight", "context")
"""Roles of what the writer did: where one that was not told is printed, the letter has its news."""

ASKING = ("their_words", "asked_for", "kind_words", "offer")
"""Roles of a message's sentences that may put a question to the writer."""

NEWS = (*TELLS, "better_answer")
"""Roles under which is asked for what the reader does not know yet."""

NEVER_ALONE = (ANSWER, REPLY, OPENING, "number")
"""What no template tells by itself, however certain its words: a number goes with the claim that it is of."""


class Owed(NamedTuple):
    """A fact that the letter owes its reader. role: as what it is asked for, for the fact may be what it answers."""

    fact: Fact
    role: str


def owed(brief: Brief, printed: Collection[str], is_unsure: Callable[[Fact], bool]) -> list[Owed]:
    """What this letter owes and cannot print, most pressing first, once for each place.

    printed: the ids of the facts that stand in it. is_unsure: whether a fact has no certain words; what has some and
    is not printed was left out by the template, which knows why.
    """
    found = [one for one in _owed(brief, printed) if one.role in NEVER_ALONE or is_unsure(one.fact)]
    if any(one.role in NEWS for one in found):  # what was not told is what answers the doubt, whichever note it is
        found = [one for one in found if one.role != ANSWER]
    return list({(one.fact.source, one.role): one for one in found[::-1]}.values())[::-1]


def _owed(brief: Brief, printed: Collection[str]) -> Iterator[Owed]:
    musts = brief.kind.musts
    if brief.kind.after == "rejection":
        asked = (fact for fact in brief.all(*ASKING) if fact.text.rstrip().endswith("?") and fact.id not in printed)
        yield from (Owed(fact, REPLY) for fact in asked)
    takes_up = brief.kind.after == "rejection" and "question" not in musts  # a request takes up the offer by itself
    for need in needs.of(brief) if takes_up else ():
        is_feedback = need.about == "offer" and brief.feedback == "offered"  # which has a kind of its own
        if need.must and need.about in ("door", "offer") and not (is_feedback or set(need.raised) & set(printed)):
            yield Owed(brief.facts[need.raised[0]], OPENING)
    words = known(brief.language, Musts)
    if brief.kind.after == "rejection" and words and words.anyway:
        kept = (fact for fact in brief.all("promise") if fact.id not in printed)
        yield from (Owed(fact, fact.role) for fact in kept if re.search(words.anyway, fact.text, re.IGNORECASE))
    if not _OWES & set(musts):
        return
    for need in needs.of(brief):
        if need.about in musts and need.about in _OWES and not _serves(brief, need, printed):
            yield from _asked_for(brief, need)
    left = [fact for fact in brief.facts.values() if fact.id not in printed]
    if "doubt" in musts and not any(_is_news(brief.facts[id]) for id in printed if id in brief.facts):
        yield from (Owed(fact, fact.role) for fact in left if _is_news(fact))
    if "repair" in musts:
        yield from (Owed(fact, fact.role) for fact in left if fact.role == "better_answer" and not fact.of)


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
    tied = brief.of(raised, "better_answer", *CLAIMS, "bridge")
    answers = [brief.facts[id] for id in need.answers] or list(tied)
    if need.about == "promise":
        yield Owed(raised, raised.role)
    elif answers:
        yield Owed(answers[0], answers[0].role)
    elif need.about == "doubt":
        yield Owed(raised, ANSWER)
