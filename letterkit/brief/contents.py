"""A brief: kind, reader, sender, facts and advice. Everything a letter may say, and nothing else."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from functools import cached_property

from letterkit import phrasing, wording
from letterkit.clauses import Clause
from letterkit.facts import Fact
from letterkit.kinds import Kind
from letterkit.letter import Person, Thread, Window
from letterkit.voice import Voice

_WORD = re.compile(r"[\w-]+")
_INSIDE = re.compile(r"(?<=[a-z,] )[A-Z][\w-]+")


@dataclass(frozen=True, slots=True)
class Sender:
    """Who writes. `contact` are lines for under the name."""

    name: str
    sign_off: str
    contact: tuple[str, ...] = ()
    email: str = ""


@dataclass(frozen=True, slots=True)
class Withheld:
    """Words that stay out of letter and prompt.

    why: `private`, `sensitive` or `inferred` where the notes' fields say so, else the topic: `pay`, `health`, `family`,
    `age`, `other offers`, `other candidates`, `opinion`, `law`, `faith or politics`, `in confidence`, `marked private`.
    """

    text: str
    why: str
    source: str


@dataclass(frozen=True, slots=True)
class Missing:
    """What the notes lack for a part of the letter, and the question that would get it."""

    roles: tuple[str, ...]
    ask: str
    required: bool


@dataclass(frozen=True, slots=True)
class Sent:
    """A letter that was sent: its kind, when, and to whom as the notes name them, "" if they do not."""

    kind: str
    to: str = ""
    day: date | None = None
    answered: bool = False


@dataclass(frozen=True)
class Brief:
    """Everything one letter may say.

    reader: None if nobody is known; the greeting is then a general one.
    also_to: further readers of a joint letter.
    facts: by id, in the order in which they were given.
    steering: what may shape the letter and not be said in it (what the writer inferred, advice).
    people: every name the sources hold, for the rules; titled: those with a title, as `Herr Petersen`.
    feedback, doors: what the message says on feedback and on later chances, by its axes' values.
    grounded: False where a letter is reviewed with no sources at all: rules that need sources then stay silent.
    others: texts of other letters of the set, by the name to show for each.
    posting, resume: their whole texts, of which the facts hold the parts that matter here.
    message: the whole message from the employer: rules take names for a person's own letter from it, no more.
    noted: the notes as they stand, without what they withhold: a kind tells some of them, and a person may any.
    heard: its sentences in order, each with the id of the fact it is ("" where it is none); empty for a form letter.
    greets: how whoever is answered greeted the writer, where it was by first name and no `Dear`: `Hi {},`.
    sent: the letters of this application that were sent so far; asked_to_stop: somebody asked for no more.
    remarks: what the writer is told beside the letter and never in it, such as a wish of the advertisement.
    employer: where the writer works now, as the resume has it.
    voice: how the writer writes, as samples: for style, never for facts.
    goes_by: the names that people go by, by their full names.
    doubt: why the address that a message would be answered at is not to be taken on trust, "" where nothing says so.
    voice_of: how the writer writes, as counted in letters they sent; None where nothing was learned in this language.
    clauses: how facts of free notes can be said to the reader, by their ids.
    is_as_written: whether its facts are lines of free notes, all of which are there, for a model to read as they stand.
    said: the writer's own sentences for facts that nobody else could put into words, by their ids.
    is_paused: whether the message says that the post is filled by nobody for now, so that nobody was chosen.
    variant: which of its wordings a template takes, so that letters of one set do not share their sentences.
    """

    kind: Kind
    language: str
    sender: Sender
    reader: Person | None
    company: str
    job: str
    facts: Mapping[str, Fact]
    today: date
    steering: tuple[str, ...] = ()
    missing: tuple[Missing, ...] = ()
    withheld: tuple[Withheld, ...] = ()
    people: tuple[str, ...] = ()
    thread: Thread | None = None
    window: Window = Window()
    event: datetime | None = None
    grounded: bool = True
    locale: str = ""
    formality: str = ""
    stage: str = ""
    feedback: str = ""
    doors: tuple[str, ...] = ()
    posting: str = ""
    resume: str = ""
    message: str = ""
    noted: str = ""
    heard: tuple[tuple[str, str], ...] = ()
    greets: str = ""
    sent: tuple[Sent, ...] = ()
    asked_to_stop: bool = False
    others: Mapping[str, str] = field(default_factory=dict)
    variant: int = 0
    is_as_written: bool = False
    employer: str = ""
    remarks: tuple[str, ...] = ()
    voice: tuple[str, ...] = ()
    voice_of: Voice | None = None
    also_to: tuple[Person, ...] = ()
    titled: tuple[str, ...] = ()
    goes_by: Mapping[str, str] = field(default_factory=dict)
    doubt: str = ""
    clauses: Mapping[str, Clause] = field(default_factory=dict)
    said: Mapping[str, str] = field(default_factory=dict)
    is_paused: bool = False

    @cached_property
    def by_role(self) -> Mapping[str, tuple[Fact, ...]]:
        """The facts of each role, in order."""
        grouped: dict[str, list[Fact]] = {}
        for fact in self.facts.values():
            grouped.setdefault(fact.role, []).append(fact)
        return {role: tuple(facts) for role, facts in grouped.items()}

    def all(self, *roles: str) -> tuple[Fact, ...]:
        """The facts of these roles, in the order of the roles and then of the notes."""
        return tuple(fact for role in roles for fact in self.by_role.get(role, ()))

    def first(self, *roles: str) -> Fact | None:
        """The first fact of these roles, None if there is none."""
        return next(iter(self.all(*roles)), None)

    @property
    def near(self) -> date:
        """What days that were noted without a year or a date are near to: the day of the talk, else today."""
        talk = self.first("interview_day")
        return talk.day if talk and talk.day else self.today

    @cached_property
    def familiar(self) -> bool:
        """Whether the reader is said du or tu to."""
        return phrasing.familiar(self.language, self.formality)

    @cached_property
    def reader_names(self) -> tuple[str, ...]:
        """What notes call the reader; nothing where they are one of several or nobody is known."""
        reader = self.reader
        if not reader or not reader.name.split() or self.also_to:
            return ()
        name = reader.named
        last = name.plain.split()[-1:]
        titled = [f"{title} {last[0]}" for title in (reader.honorific, *name.titles) if title and last]
        every = [reader.name, name.plain, reader.known_as, name.given or "".join(last), *titled]
        return tuple(dict.fromkeys(filter(None, every)))

    @cached_property
    def proper(self) -> frozenset[str]:
        """Words that keep their capital: of names, and those that some note writes with one inside a sentence."""
        names = [self.company, *self.people, *(f.text for f in self.all("company_short", "skill", "tools"))]
        inside = (word for fact in self.facts.values() for word in _INSIDE.findall(fact.text))
        return frozenset([*(word for name in names for word in _WORD.findall(name)), *inside])

    def called(self, person: str) -> str:
        """What to call somebody in passing: the name they go by or their first name, else the name as it was noted."""
        return self.goes_by.get(person) or wording.person_name(person).given or person

    @cached_property
    def told_whole(self) -> frozenset[str]:
        """Ids of the few words of a message that stand in one of its whole sentences, which is a fact, too."""
        inside = (id for fact in self.facts.values() if fact.id.startswith("M") for id in fact.of)
        return frozenset(id for id in inside if id in self.facts and self.facts[id].role != "decision")

    def of(self, fact: Fact, *roles: str) -> tuple[Fact, ...]:
        """The facts of these roles that belong to or answer `fact`."""
        return tuple(other for other in self.all(*roles) if fact.id in other.of)
