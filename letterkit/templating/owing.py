"""What a letter has to say and a rendered template does not: it stays an open mark, rather than vanish.

A template tells what has certain words. The answer to a doubt that was voiced, the better answer, the number that was
not told and the promised thing are what a reader waits for; where none of their facts stands in the letter, its writer
is asked for the sentence.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterator, Sequence
from typing import NamedTuple

from letterkit import needs
from letterkit.brief.choosing import CLAIMS
from letterkit.brief.contents import Brief
from letterkit.brief.unsaid import ANSWER, OPENING, REPLY, USE, Unsaid
from letterkit.facts import Fact
from letterkit.languages import known
from letterkit.languages.topics.musts import Musts

TELLS = ("evidence", "number", "highlight", "context")
"""Roles of what the writer did: where one that was not told is printed, the letter has its news."""

ASKING = ("their_words", "asked_for", "kind_words", "offer")
"""Roles of a message's sentences that may put a question to the writer."""

NEWS = (*TELLS, "better_answer")
"""Roles under which is asked for what the reader does not know yet."""

NEVER_ALONE = (ANSWER, REPLY, OPENING, USE, "number")
"""What no template tells by itself, however certain its words: a number goes with the claim that it is of."""


PRESSING = (
    "reply", "opening", "doubt", "answer", "better_answer", "bridge", "evidence", "promise", "question", "problem",
    "told", "use", "step",
)  # fmt: skip
"""Roles of what a letter may leave to its writer, what its reader waits for most first."""


class Owed(NamedTuple):
    """A fact that the letter owes its reader. role: as what it is asked for, for the fact may be what it answers."""

    fact: Fact
    role: str


def owed(brief: Brief, printed: Collection[str], is_unsure: Callable[[Fact], bool]) -> list[Owed]:
    """What this letter owes and cannot print, most pressing first, once for each place.

    printed: the ids of the facts that stand in it. is_unsure: whether a fact has no certain words; what has some and
    is not printed was left out by the template, which knows why.
    """
    alone = {*NEVER_ALONE, *(["promise"] if brief.clauses and brief.kind.after == "rejection" else [])}
    found = [one for one in _owed(brief, printed) if one.role in alone or is_unsure(one.fact)]
    is_kept = any(fact.id in printed for fact in brief.all("promise"))
    promised = next((one for one in found if one.role == "promise" and not is_kept), None)
    found = [one for one in found if one.role != "promise" or one is promised]
    shown = [brief.facts[id] for id in printed if id in brief.facts]
    is_met = any(fact.untold and fact.of for fact in shown)
    if is_met or any(
        one.role in NEWS for one in found
    ):  # what was not told is what answers the doubt, whichever note it is
        found = [one for one in found if one.role != ANSWER]
    return list({(one.fact.source, one.role): one for one in found[::-1]}.values())[::-1]


def _owed(brief: Brief, printed: Collection[str]) -> Iterator[Owed]:
    if brief.kind.after == "rejection":
        yield from _of_message(brief, printed)
        yield from _after_a_no(brief, printed)
    musts = brief.kind.musts
    if not _OWES & set(musts):
        return
    for need in needs.of(brief):
        if need.about in musts and need.about in _OWES and not _serves(brief, need, printed):
            yield from _asked_for(brief, need)
    left = [fact for fact in brief.facts.values() if fact.id not in printed]
    told = {brief.facts[id].source for id in printed if id in brief.facts and _is_news(brief.facts[id])}
    if "doubt" in musts and (not told or brief.clauses):
        yield from (Owed(fact, fact.role) for fact in left if _is_news(fact) and fact.source not in told)
    if brief.clauses and brief.kind.after == "interview":
        asked = questions(brief)
        yield from (Owed(fact, fact.role) for fact in asked[:1] if not {one.id for one in asked} & set(printed))
    if "repair" in musts:
        yield from (Owed(fact, fact.role) for fact in left if fact.role == "better_answer" and not fact.of)


def _of_message(brief: Brief, printed: Collection[str]) -> Iterator[Owed]:
    """What a message asks, leaves open, and says why."""
    asked = (fact for fact in brief.all(*ASKING) if fact.text.rstrip().endswith("?") and fact.id not in printed)
    yield from (Owed(fact, REPLY) for fact in asked)
    takes_up = "question" not in brief.kind.musts  # a request takes up the offer by itself
    for need in needs.of(brief) if takes_up else ():
        is_feedback = need.about == "offer" and brief.feedback == "offered"  # which has a kind of its own
        if need.must and need.about in ("door", "offer") and not (is_feedback or set(need.raised) & set(printed)):
            yield Owed(brief.facts[need.raised[0]], OPENING)
    if takes_up and brief.kind.answers_decision and brief.feedback == "given":
        why = brief.first("reason") or brief.first("feedback")
        yield from [Owed(why, USE)] if why and why.id not in printed else []


def _after_a_no(brief: Brief, printed: Collection[str]) -> Iterator[Owed]:
    """What a no leaves standing: a promise that is to be kept, of rough notes also what was told to come."""
    words = known(brief.language, Musts)
    kept = [fact for fact in brief.all("promise") if fact.id not in printed]
    still = [fact for fact in kept if words and words.anyway and re.search(words.anyway, fact.text, re.IGNORECASE)]
    yield from (Owed(fact, fact.role) for fact in (still or kept[-1:] if brief.clauses else still))
    is_open = "question" in brief.kind.musts or any(need.about == "door" for need in needs.of(brief))
    private = {one.source for one in brief.withheld}
    steps = (fact for fact in brief.all("step") if fact.said_by == "they_said" and fact.source not in private)
    told = [fact for fact in steps if fact.id not in printed]
    if brief.clauses and not is_open and "door" in brief.kind.musts:
        yield from (Owed(fact, OPENING) for fact in told[:1])


def questions(brief: Brief) -> list[Fact]:
    """What the writer would still like to know, the reader's own first, and before others what they say they want."""
    words, reader = known(brief.language, Musts), brief.reader.name if brief.reader else ""

    def rank(fact: Fact) -> tuple[bool, bool]:
        is_wanted = bool(words and words.question and re.search(words.question, fact.text, re.IGNORECASE))
        return fact.person not in ("", reader), not is_wanted

    return sorted(brief.all("question"), key=rank)


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


def by_rank(brief: Brief, gaps: Sequence[Unsaid]) -> list[Unsaid]:
    """Gaps, what a reader waits for most first: of each role one, before there is a second of any."""
    ranked = sorted(gaps, key=lambda gap: _rank(brief, gap))
    first = list({(gap.role, gap.role != "evidence" or gap.must): gap for gap in ranked[::-1]}.values())
    return sorted(ranked, key=lambda gap: gap not in first) if brief.clauses else ranked


def _rank(brief: Brief, gap: Unsaid) -> int:
    """How much a reader waits for a sentence: what is left over for the writer is chosen by that."""
    fact = brief.facts.get(gap.fact)
    role = "told" if gap.role == "evidence" and not (fact and fact.untold) else gap.role
    return PRESSING.index(role) if role in PRESSING else len(PRESSING)
