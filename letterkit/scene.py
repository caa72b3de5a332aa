"""The scene: what a template sees. The facts of a brief, chosen for its reader, as phrases that know their facts."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cached_property, partial
from types import ModuleType
from typing import Any

from letterkit.brief.choosing import serving, strongest
from letterkit.brief.contents import Brief
from letterkit.facts import Fact

OPEN, CLOSE = "\ue000", "\ue001"
MARK = re.compile(f"{OPEN}([^{CLOSE}]*){CLOSE}")
"""Two characters of the private use area hold a fact's id behind its words, out of sight."""
SPOKEN = frozenset("problem cares measure responsibility why_open team tools reason".split())
"""Roles whose notes may be in the reader's own voice ("we lose a day")."""
OWN = frozenset(("cares", "question", "asked"))
"""Roles that concern one person: they have no place in a letter to another."""


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


class Phrase:
    """One fact as words for this letter; every property carries the fact's id with it."""

    def __init__(self, fact: Fact, words: ModuleType, brief: Brief, told: Iterable[Phrase] = ()) -> None:
        self._fact, self._words, self._brief = fact, words, brief
        for phrase in told:
            setattr(self, phrase.role, phrase)

    def _cited(self, text: str) -> str:
        """Text with the fact's id behind it, out of sight."""
        return f"{text.replace(OPEN, '').replace(CLOSE, '')}{OPEN}{self._fact.id}{CLOSE}"

    @cached_property
    def _names(self) -> tuple[str, ...]:
        reader = self._brief.reader
        alone = reader and reader.name.split() and not self._brief.also_to
        return (reader.name, reader.name.split()[0]) if reader and alone else ()

    @cached_property
    def _said(self) -> str:
        """Its words without the speaker's name before them (`Diane: the contract pays for the site`)."""
        speaker, colon, rest = self._fact.text.partition(":")
        person = self._fact.person
        return rest if colon and person and speaker.strip() in (person, person.split()[0]) else self._fact.text

    @cached_property
    def _yours(self) -> str:
        fact, reader = self._fact, self._brief.reader
        about = bool(reader and fact.person == reader.name and not self._brief.also_to)
        spoken = fact.role in SPOKEN
        return str(self._words.yours(self._said, self._names, spoken, about, self._brief.formality))

    @cached_property
    def _proper(self) -> frozenset[str]:
        return proper_words(self._brief)

    def __str__(self) -> str:
        return self.text

    @property
    def mark(self) -> str:
        """The fact's id alone, out of sight."""
        return self._cited("")

    @property
    def role(self) -> str:
        """The fact's role."""
        return self._fact.role

    @property
    def said_by(self) -> str:
        """Who stands behind it."""
        return self._fact.said_by

    @property
    def new(self) -> bool:
        """Whether the reader has not heard it yet."""
        return self._fact.new

    @cached_property
    def shape(self) -> str:
        """The shape of its words: see the language's phrasing."""
        return str(self._words.shape(self._yours if self.of_reader else self._said))

    @cached_property
    def text(self) -> str:
        """Its words as they stand, on one line and without end punctuation."""
        return self._cited(self._words.clean(self._fact.text))

    @cached_property
    def plain(self) -> str:
        """Its words inside a sentence."""
        return self._cited(self._words.lowered(self._words.clean(self._fact.text), self._proper))

    @cached_property
    def yours(self) -> str:
        """Its words said to the reader, inside a sentence."""
        return self._cited(self._words.lowered(self._yours, self._proper))

    @cached_property
    def mine(self) -> str:
        """Its words as the writer's own, inside a sentence."""
        return self._cited(self._words.mine(self._words.lowered(self._words.clean(self._fact.text), self._proper)))

    @cached_property
    def sentence(self) -> str:
        """Its words said to the reader, as a sentence of their own."""
        return self._cited(self._words.sentence(self._yours))

    @cached_property
    def proof(self) -> str:
        """A claim with its number and context, as the writer tells it inside a sentence."""
        parts = [self.number, self.context]
        told = [part._fact.text if part else "" for part in parts]
        claim = MARK.sub("", self.mine)
        return self._cited(self._words.proof(claim, *told)) + "".join(part.mark for part in parts if part)

    @cached_property
    def promised(self) -> str:
        """A promise as what will happen."""
        return self._cited(self._words.promised(self._fact.text))

    @cached_property
    def indirect(self) -> str:
        """A question put to the writer, told back; nothing if it cannot be."""
        told = self._words.indirect(self._fact.text)
        return self._cited(told) if told else ""

    @cached_property
    def asks(self) -> bool:
        """Whether its words are a question as they stand."""
        return bool(self._words.asks(self._fact.text))

    @cached_property
    def past(self) -> bool:
        """Whether its day is over."""
        return bool(self._fact.day and self._fact.day < self._brief.today)

    @cached_property
    def day(self) -> str:
        """Its date as one says it, or its words if it is none."""
        fact, brief = self._fact, self._brief
        return self._cited(self._words.day(fact.day, brief.today, brief.locale)) if fact.day else self.plain

    @cached_property
    def with_article(self) -> str:
        """The same as `yours`, a bare noun phrase with its article."""
        return self._cited(self._words.article(self._words.lowered(self._yours, self._proper)))

    @cached_property
    def titled(self) -> str:
        """A job's title inside a sentence."""
        return self._cited(self._words.titled(self._words.clean(self._fact.text)))

    def answers(self, need: Fact) -> bool:
        """Whether the notes tie this claim to that doubt or problem."""
        return need.id in self._fact.of

    @cached_property
    def of_reader(self) -> bool:
        """Whether it tells what the reader did or does (`you drew the returns flow`)."""
        return self._yours.casefold().startswith(self._words.YOU)

    @cached_property
    def fits(self) -> bool:
        """Whether its words can be said to the reader: not every language turns every note."""
        return bool(self._yours)

    @cached_property
    def speaker(self) -> str:
        """A colleague's full name, where `who` gives the first name."""
        return self._fact.person if self.who not in ("", "you") else ""

    @property
    def quote(self) -> bool:
        """Whether its words were written by somebody else, so that they are only ever quoted."""
        return self._fact.id.startswith("M")

    @cached_property
    def on(self) -> str:
        """Its date as an adverb (`on Tuesday`), or its words if it is none."""
        fact, brief = self._fact, self._brief
        return self._cited(self._words.on(fact.day, brief.today, brief.locale)) if fact.day else self.plain

    @cached_property
    def quoted(self) -> str:
        """Its words in quotation marks, as they stand."""
        return self._cited(self._words.quoted(" ".join(self._fact.text.split())))

    @cached_property
    def who(self) -> str:
        """Who said it: `you`, a colleague's first name, or nothing if the notes do not tell."""
        person, reader = self._fact.person, self._brief.reader
        if self._fact.said_by not in ("they_said", "i_observed") or not person:
            return ""
        alone = reader and person == reader.name and not self._brief.also_to
        return "you" if alone else person.split()[0]

    def __getattr__(self, name: str) -> Any:
        """A form that only this language has (`inverted`); a related fact that is not there (`number`) is nothing."""
        if name.startswith("_"):
            raise AttributeError(name)
        form = self._words.FORMS.get(name)
        said = (
            form(self._words.lowered(self._yours, self._proper), self._words.familiar(self._brief.formality))
            if form
            else ""
        )
        return self._cited(said) if said else None


def pick(variant: int, *wordings: str) -> str:
    """One of several wordings of the same thing."""
    return wordings[variant % len(wordings)]


def address(familiar: bool, several: bool, formal: str, one: str, many: str = "") -> str:
    """The wording for how the reader is addressed: `Sie`, `du`, or `ihr` where several are."""
    if not familiar:
        return formal
    return (many or formal) if several else one


def proper_words(brief: Brief) -> frozenset[str]:
    """Words that keep their capital: of names, and those that some note writes with one inside a sentence."""
    cached = brief.__dict__.get("_proper_words")
    if cached is None:
        names = [brief.company, *brief.people, *(f.text for f in brief.all("company_short", "skill", "tools"))]
        inside = (word for fact in brief.facts.values() for word in re.findall(r"(?<=[a-z,] )[A-Z][\w-]+", fact.text))
        cached = frozenset([*(word for name in names for word in re.findall(r"[\w-]+", name)), *inside])
        brief.__dict__["_proper_words"] = cached
    return cached


def scene(brief: Brief, words: ModuleType) -> dict[str, Any]:
    """What a template sees: the brief's facts as phrases, chosen for this reader."""
    phrase = Phrases(brief, words)
    used: set[str] = set()
    needs = phrase.theirs("problem", "cares", "measure")
    lead = [phrase.problem(fact, used) for fact in needs[:1]]
    doubt = brief.first("doubt")
    both = bool(lead and doubt and lead[0]["proof"] and lead[0]["proof"].answers(doubt))
    doubt_proof = None if both else phrase.proof(doubt, used)
    problems = lead + [phrase.problem(fact, used) for fact in needs[1:]]
    spare = strongest(brief, used)
    matched: set[str] = set()
    matches = phrase.matches(matched) if brief.kind.part("match") else []
    asked = next(iter(phrase.theirs("asked")), None)
    better = next(iter(brief.of(asked, "better_answer")), None) if asked else None
    first_name = brief.reader.name.split()[0] if brief.reader and brief.reader.name.split() else ""
    return {name: phrase.one(*roles) for name, roles in SINGLE.items()} | {
        "pick": partial(pick, brief.variant),
        "you": partial(address, words.familiar(brief.formality), bool(brief.also_to)),
        "reader": {"name": first_name, "role": brief.reader.role if brief.reader else ""},
        "moments": sorted(map(phrase, phrase.theirs("moment")), key=lambda moment: moment.shape == "action"),
        "problems": problems,
        "spare": phrase.claim(spare) if spare else None,
        "answers_both": both,
        "doubt_proof": doubt_proof,
        "asked": phrase(asked) if asked else None,
        "better_answer": phrase(better) if better else None,
        "question": next((phrase(fact) for fact in phrase.theirs("question")), None),
        "promises": [phrase.promise(fact) for fact in phrase.mine_to_keep()],
        "matches": matches,
        "proofs": phrase.spares(matched if matches else used),
        "reason_proof": phrase.proof(brief.first("reason"), set()),
        "runner_up": "runner_up_stated" in brief.doors,
        "reapply": "reapply_encouraged" in brief.doors,
        "feedback_offered": brief.feedback == "offered",
        "form": brief.kind.form,
        "stage": brief.stage,
        "locale": brief.locale,
    }


class Phrases:
    """Facts of one brief as phrases, chosen and ordered for its reader."""

    def __init__(self, brief: Brief, words: ModuleType) -> None:
        self.brief, self.words = brief, words

    def __call__(self, fact: Fact, told: Iterable[Phrase] = ()) -> Phrase:
        return Phrase(fact, self.words, self.brief, told)

    def one(self, *roles: str) -> Phrase | None:
        """The first fact of these roles."""
        fact = self.brief.first(*roles)
        return self(fact) if fact else None

    def theirs(self, *roles: str) -> list[Fact]:
        """Facts of these roles in the order in which they concern the reader: their own, nobody's, a colleague's."""
        reader = self.brief.reader.name if self.brief.reader else ""
        rank = {reader: 0, "": 1}
        found = [f for f in self.brief.all(*roles) if f.role not in OWN or f.person in ("", reader)]
        return sorted(found, key=lambda fact: rank.get(fact.person, 2))

    def claim(self, fact: Fact) -> Phrase:
        """A claim with its number and its context."""
        return self(fact, [self(part) for part in self.brief.of(fact, "number", "context")])

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
        steps = self.words.steps([idea.text for idea in ideas]) if ideas else ""
        marked = steps and steps + "".join(self(idea).mark for idea in ideas)
        return {
            "said": self(fact),
            "proof": self.proof(fact, used, least=2 if used else 1),
            "ideas": [self(idea) for idea in ideas],
            "steps": marked,
        }

    def spares(self, used: set[str]) -> list[Phrase]:
        """Claims that nothing has used, best first."""
        found: list[Fact] = []
        while (claim := strongest(self.brief, [*used, *(fact.id for fact in found)])) is not None:
            found.append(claim)
        return [self.claim(fact) for fact in found]

    def matches(self, used: set[str]) -> list[dict[str, Any]]:
        """What the job asks for with the claim that meets it, must-haves and the first-named first, each claim once."""
        found: list[dict[str, Any]] = []
        for need in self.brief.all("requirement"):
            proof = self.proof(need, used)
            if proof:
                found.append({"asked": self(need), "proof": proof})
        return found

    def mine_to_keep(self) -> list[Fact]:
        """What the writer promised to this reader, or to nobody in particular."""
        reader = self.brief.reader.name if self.brief.reader else ""
        return [fact for fact in self.brief.all("promise") if fact.person in ("", reader)]

    def promise(self, fact: Fact) -> Phrase:
        """A promise with its day."""
        return self(fact, [self(day) for day in self.brief.of(fact, "promise_day")])
