"""The scene: what a template sees. The facts of a brief, chosen for its reader, as phrases that know their facts."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Sequence
from functools import partial
from typing import Any

from letterkit.brief.choosing import CLAIMS, serving, stems, strongest
from letterkit.brief.contents import Brief
from letterkit.brief.evidence import meeting
from letterkit.facts import Fact
from letterkit.languages import known
from letterkit.languages.topics.musts import Musts
from letterkit.marks import MARK
from letterkit.phrasing import Phrasing, applying
from letterkit.templating.application import Application, Places
from letterkit.templating.awaited import awaited
from letterkit.templating.owing import questions
from letterkit.templating.phrase import Phrase

PRACTICAL = ("start", "notice", "days", "roster", "licence", "permit", "pay")
"""Practical matters that a letter can state, by the roles of their facts."""
OWN = frozenset(("cares", "question", "asked"))
"""Roles that concern one person: they have no place in a letter to another."""


LONG_STEPS = 20
"""Words of all steps that one sentence carries with its lead; of more, the last stands alone (`begun`)."""

SINGLE = {
    name: (name,)
    for name in "job hook doubt bridge motive wish step decision_day decision reason door useful link why target "
    "target_company target_role sender feedback".split()
} | {
    "company": ("company_short", "company"),
    "talk_day": ("interview_day",),
    "talk_form": ("interview_form",),
    "weakness": ("weakness", "uncertainty"),
}
"""What a template sees one of, by its name there, with the roles of facts that it may be."""


def pick(variant: int, *wordings: str) -> str:
    """One of several wordings of the same thing."""
    return wordings[variant % len(wordings)]


def address(familiar: bool, several: bool, formal: str, one: str, many: str = "") -> str:
    """The wording for how the reader is addressed: `Sie`, `du`, or `ihr` where several are."""
    if not familiar:
        return formal
    return (many or formal) if several else one


def scene(brief: Brief, words: Phrasing) -> dict[str, Any]:
    """What a template sees: the brief's facts as phrases, chosen for this reader."""
    phrase = Phrases(brief, words)
    answers, used = _answers(phrase)
    return (
        {name: phrase.one(*roles) for name, roles in SINGLE.items()}
        | ({"decision_day": phrase.awaited()} if brief.kind.after == "promise" else {})
        | answers
        | _claims(phrase, used)
        | _talk(phrase)
        | _message(phrase)
        | {
            "pick": partial(pick, brief.variant),
            "you": partial(address, brief.familiar, bool(brief.also_to)),
            "promises": [phrase.promise(fact) for fact in sorted(phrase.mine_to_keep(), key=phrase.is_unsure)],
            "form": brief.kind.form,
            "stage": brief.stage,
            "locale": brief.locale,
            "job_named": any(not fact.id.startswith("?") for fact in brief.all("job")),
            "day_decides": bool(brief.first("decision_day")),
            "again": Places().again,
            "listed": words.listed,
            "rough": bool(brief.clauses),
            "variant": brief.variant,
        }
    )


def _answers(phrase: Phrases) -> tuple[dict[str, Any], set[str]]:
    """Their problems and their doubt with what answers each, and the claims that this takes."""
    brief, used = phrase.brief, set[str]()
    # What the writer said of their needs is no word of theirs to go back to.
    needs = [fact for fact in phrase.theirs("problem", "cares", "measure") if fact.said_by != "i_said"]
    needs.sort(key=phrase.is_unsure)
    lead = [phrase.problem(fact, used) for fact in needs[:1]]
    doubt = min(brief.all("doubt"), key=lambda one: not brief.of(one, *CLAIMS, "bridge", "better_answer"), default=None)
    both = bool(lead and doubt and lead[0]["proof"] and lead[0]["proof"].answers(doubt))
    doubt_proof = None if both else phrase.proof(doubt, used)
    problems = lead + [phrase.problem(fact, used) for fact in needs[1:]]
    spare = phrase.strongest(used)
    meets = next(iter(brief.of(doubt, "better_answer")), None) if doubt and not brief.of(doubt, "bridge") else None
    told = {
        "problems": problems,
        "tied": phrase.tied(problems),
        "spare": phrase.claim(spare) if spare else None,
        "answers_both": both,
        "doubt_proof": doubt_proof,
        "bridge": phrase(meets) if meets else phrase.one("bridge"),
        "doubt": phrase(doubt) if doubt else None,
    }
    return told, used


def _claims(phrase: Phrases, used: set[str]) -> dict[str, Any]:
    """What the job asks for with the claims that meet it, and the claims that nothing else takes."""
    brief, words, matched = phrase.brief, phrase.words, set[str]()
    matches = phrase.matches(matched) if brief.kind.part("match") else []
    proofs = phrase.spares(matched if matches else used)
    able = applying(words) if brief.kind.part("match") else None
    return {
        "matches": matches,
        "proofs": proofs,
        "more_proofs": whole(proofs, ()),
        "told": Application(phrase, brief, able).to_scene() if able else {},
        "practical": [phrase(fact) for fact in brief.all(*PRACTICAL)],
        "asked_for": {about for fact in demanded(brief) for about in fact.slots.get("about", ())},
    }


def _talk(phrase: Phrases) -> dict[str, Any]:
    """Who reads it, and what of the talk is theirs."""
    brief = phrase.brief
    asked = next(iter(phrase.theirs("asked")), None)
    better = next(iter(brief.of(asked, "better_answer")), None) if asked else None
    late = next((one for one in brief.all("better_answer") if not one.of), None)
    moments = sorted(
        map(phrase, phrase.theirs("moment")),
        key=lambda one: (not one.certain, one.shape == "action", not one.of_reader),
    )
    return {
        "reader": {
            "name": brief.reader.first or brief.reader.name if brief.reader else "",
            "full": brief.reader.name if brief.reader else "",
            "role": brief.reader.role if brief.reader else "",
        },
        "moments": moments,
        "more_moments": whole(moments[1:], moments[:1]),
        "asked": phrase(asked) if asked else None,
        "better_answer": phrase(better) if better else None,
        "afterthought": phrase(late) if late and phrase(late).certain else None,
        "question": next(map(phrase, sorted(phrase.theirs("question"), key=phrase.is_unsure)), None),
        "own_questions": phrase.about_me()[:2],
        "status_question": phrase.about_status(),
    }


def _message(phrase: Phrases) -> dict[str, Any]:
    """What their message leaves open."""
    brief = phrase.brief
    return {
        "reason": phrase.reason(),
        "reason_proof": phrase.proof(brief.first("reason"), set()),
        "runner_up": "runner_up_stated" in brief.doors and (not brief.clauses or bool(brief.first("wish"))),
        "reapply": "reapply_encouraged" in brief.doors,
        "on_file": "keep_on_file" in brief.doors,
        "feedback_offered": brief.feedback == "offered",
        "paused": brief.is_paused,
    }


def demanded(brief: Brief) -> list[Fact]:
    """What the employer's text asks the letter for; a line of its requirements is met by deeds and papers instead."""
    listed = {fact.text for fact in brief.all("requirement")}
    return [fact for fact in brief.all("asked_for") if fact.text not in listed]


def whole(phrases: Iterable[Phrase], told: Iterable[Phrase]) -> list[Phrase]:
    """Notes that are sentences of their own and say something that neither what is told nor one before them says."""
    said = [MARK.sub("", one.whole) for one in told]
    found = []
    for one in phrases:
        words = MARK.sub("", one.whole)
        if words and not any(words.startswith(other) or other.startswith(words) for other in said if other):
            found.append(one)
            said.append(words)
    return found


class Phrases:
    """Facts of one brief as phrases, chosen and ordered for its reader."""

    def __init__(self, brief: Brief, words: Phrasing) -> None:
        self.brief, self.words = brief, words
        self._made: dict[str, Phrase] = {}

    def __call__(self, fact: Fact) -> Phrase:
        """A fact as a phrase; one for each fact, so that it is read once."""
        if fact.id not in self._made:
            self._made[fact.id] = Phrase(fact, self.words, self.brief)
        return self._made[fact.id]

    def joined(self, fact: Fact, *roles: str) -> Phrase:
        """A fact with those of these roles that belong to it."""
        return self(fact).joined(self(part) for part in self.brief.of(fact, *roles))

    def is_unsure(self, fact: Fact) -> bool:
        """Whether there are no certain words for a fact: what has some is told before it."""
        return not self(fact).certain

    def strongest(self, used: Collection[str] = ()) -> Fact | None:
        """The best claim that nothing has used yet, of those that can be told if there is one."""
        unsure = {fact.id for fact in self.brief.all(*CLAIMS) if self.is_unsure(fact)}
        return strongest(self.brief, unsure.union(used)) or strongest(self.brief, used)

    def one(self, *roles: str) -> Phrase | None:
        """The first fact of these roles, of those that can be told if there is one."""
        fact = min(self.brief.all(*roles), key=self.is_unsure, default=None)
        return self(fact) if fact else None

    def theirs(self, *roles: str) -> list[Fact]:
        """Facts of these roles in the order in which they concern the reader: their own, nobody's, a colleague's."""
        reader = self.brief.reader.name if self.brief.reader else ""
        rank = {reader: 0, "": 1}
        found = [f for f in self.brief.all(*roles) if f.role not in OWN or f.person in ("", reader)]
        return sorted(found, key=lambda fact: rank.get(fact.person, 2))

    def claim(self, fact: Fact) -> Phrase:
        """A claim with its number and its context."""
        return self.joined(fact, "number", "context")

    def proof(self, need: Fact | None, used: set[str], least: int = 1) -> Phrase | None:
        """The claim that serves a need; it is then used."""
        found = serving(self.brief, need, used, least) if need else None
        if found is None:
            return None
        used.add(found.id)
        return self.claim(found)

    def problem(self, fact: Fact, used: set[str]) -> dict[str, Any]:
        """A problem with what the writer has done and would do about it."""
        ideas = self.brief.of(fact, "idea")
        long = len(ideas) > 2 and sum(len(idea.text.split()) for idea in ideas) > LONG_STEPS
        return {
            "said": self(fact),
            "proof": self.proof(fact, used, least=2 if used else 1),
            "ideas": [self(idea) for idea in ideas],
            "measure": self.measure(fact, ideas),
            "steps": self.steps(ideas),
            "begun": self.steps(ideas[:-1]) if long and self.steps(ideas) else "",
        }

    def steps(self, ideas: Sequence[Fact]) -> str:
        """What the writer would do, in order, with its marks; "" if one of the ideas is not an action."""
        told = self.words.steps([idea.text for idea in ideas]) if ideas else ""
        return told and told + "".join(self(idea).mark for idea in ideas)

    def measure(self, problem: Fact, ideas: Sequence[Fact]) -> Phrase | None:
        """The measure of success that shares a telling word with the problem and what would be done about it."""
        language = self.brief.language
        about = frozenset[str]().union(*(stems(fact.text, language) for fact in (problem, *ideas)))
        found = [one for one in self.brief.all("measure") if one is not problem and about & stems(one.text, language)]
        return self(found[0]) if ideas and found else None

    def tied(self, problems: Sequence[dict[str, Any]]) -> dict[str, Any] | None:
        """The problem that the useful thing is about, by the words they share; else the first."""
        language = self.brief.language
        about = frozenset[str]().union(*(stems(fact.text, language) for fact in self.brief.all("useful", "why")))
        return max(problems, key=lambda one: len(about & stems(MARK.sub("", str(one["said"])), language)), default=None)

    def spares(self, used: set[str]) -> list[Phrase]:
        """Claims that nothing has used, best first."""
        found: list[Fact] = []
        while (claim := self.strongest([*used, *(fact.id for fact in found)])) is not None:
            found.append(claim)
        return [self.claim(fact) for fact in found]

    def matches(self, used: set[str]) -> list[dict[str, Any]]:
        """What the job asks for with the claim that meets it, must-haves and the first-named first, each claim once.

        `first`: whether the job names it before everything else. `guessed`: whether where it was
        done is a guess, which opens no letter. `shows`: whether the claim's own words say what it is
        that was asked for, so that nobody need name it before.
        """
        language = self.brief.language
        needs = self.brief.all("requirement")
        met = {id: one.claim for id, one in meeting(self.brief, needs).items()}
        used.update(claim.id for claim in met.values())
        return [
            {
                "asked": self(need),
                "proof": self.claim(met[need.id]),
                "first": need is needs[0],
                "guessed": "guess" in met[need.id].slots,
                "shows": bool(stems(need.text, language) & stems(met[need.id].text, language)),
            }
            for need in needs
            if need.id in met
        ]

    def mine_to_keep(self) -> list[Fact]:
        """What the writer promised to this reader, or to nobody in particular."""
        reader = self.brief.reader.name if self.brief.reader else ""
        return [fact for fact in self.brief.all("promise") if fact.person in ("", reader)]

    def reason(self) -> Phrase | None:
        """Why they decided so, where the words say more than that they did."""
        decided = [fact.text.casefold() for fact in self.brief.all("decision")]
        why = (
            f
            for f in self.brief.all("reason")
            if not any(f.text.casefold() in one or one in f.text.casefold() for one in decided)
        )
        fact = min(why, key=self.is_unsure, default=None)
        return self(fact) if fact else None

    def about_me(self) -> list[Phrase]:
        """The writer's open questions that are about themselves: what feedback can answer.

        Where none of them has certain words, the first question that they still have, which is asked for.
        """
        words = known(self.brief.language, Musts)
        asked = [self(fact) for fact in self.theirs("question")]
        certain = [one for one in asked if words and one.certain and one.asks and re.search(words.me, one.text, re.I)]
        unsure = [one for one in map(self, questions(self.brief)) if not one.certain][:1]
        return certain + unsure if self.brief.clauses else certain or unsure

    def about_status(self) -> Phrase | None:
        """The writer's question about the state of the decision, where there are certain words for one."""
        words = known(self.brief.language, Musts)
        asked = (self(fact) for fact in self.theirs("question") if words and words.status)
        about = (one for one in asked if words and one.certain and one.asks and re.search(words.status, one.text, re.I))
        return next(about, None)

    def awaited(self) -> Phrase | None:
        """The day by which they meant to decide."""
        named = self.one("decision_day")
        found = None if named else awaited(self.brief)
        return Phrase(found, self.words, self.brief) if found else named

    def promise(self, fact: Fact) -> Phrase:
        """A promise with its day."""
        return self.joined(fact, "promise_day")
