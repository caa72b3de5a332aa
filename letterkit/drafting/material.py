"""What a model gets to see of a brief: its facts as data behind a fence, and how many words each part may take."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from letterkit import templating
from letterkit.assets import Assets
from letterkit.brief import ROLES, Brief
from letterkit.errors import UnknownNameError
from letterkit.facts import Fact
from letterkit.kinds import Kind
from letterkit.letter import OPEN_MARK, Sentence

ANCHORS = ("company", "company_short", "job", "reader", "interview_day")
"""Facts that any sentence may need, whatever the plan."""
ONE_PERSONS = frozenset("cares question asked liked hook doubt promise".split())
"""Roles that concern one person: they have no place in a letter to another."""
RIDERS = frozenset("number context promise_day link target_company target_role".split())
"""Roles that the facts they belong to are told with: without its place and its helpers a claim grows."""
LONGEST_FACT, LONGEST_QUOTE = 600, 300
"""Characters of a fact that are shown; of words that somebody else wrote, fewer."""
MOST_FACTS = 80
ROOMY = 1.5
"""Words of facts for each word of a part: notes are told shorter than they stand, and not all of them is."""


@dataclass(frozen=True, slots=True)
class Frame:
    """What the template letter tells about a brief: a plan that cost nothing.

    every: the parts that a letter of this brief may have, with no fact yet.
    chosen: the facts the template uses in each.
    required: the parts it cannot do without.
    marks: the parts that only the writer can fill, each with the template's open mark.
    """

    every: Mapping[str, tuple[str, ...]]
    chosen: Mapping[str, tuple[str, ...]]
    required: frozenset[str]
    marks: Mapping[str, Sentence]

    def parts(self, chosen: Mapping[str, Iterable[str]]) -> list[str]:
        """The parts that a letter of these facts has: those it cannot do without, and those with a fact."""
        return [name for name in self.every if name in self.required or tuple(chosen.get(name, ()))]


@dataclass(frozen=True, slots=True)
class Planned:
    """One part of the letter to write: its facts, and about how many words it takes."""

    name: str
    purpose: str
    words: int
    facts: tuple[str, ...]


def digest(brief: Brief) -> str:
    """A name for a brief by what it says: the same whenever and wherever it is composed."""
    said = [
        brief.kind.name,
        brief.kind.form,
        brief.language,
        brief.reader.name if brief.reader else "",
        [(fact.id, fact.role, fact.said_by, fact.person, fact.text) for fact in brief.facts.values()],
        brief.steering,
        brief.variant,
    ]
    return hashlib.sha256(json.dumps(said, ensure_ascii=False).encode("utf-8", "surrogatepass")).hexdigest()


def fence(brief: Brief) -> str:
    """A line that stays the same for the journal, and for all letters of one resume, so that servers can cache them.

    No fact can forge it, for facts are JSON on one line each; and who wrote one does not know the others.
    """
    resume = [fact.text for id, fact in brief.facts.items() if id.startswith("R")]
    known = (
        json.dumps(resume, ensure_ascii=False).encode("utf-8", "surrogatepass") if resume else digest(brief).encode()
    )
    return f"FACTS-{hashlib.sha256(known).hexdigest()[:16]}"


def legend(kind: Kind) -> Mapping[str, str]:
    """What the roles that matter to a kind mean: said once, before any fact."""
    wanted = {role for part in kind.parts for role in part.roles} | set(ANCHORS) | RIDERS
    if "evidence" in wanted:
        wanted |= {"skill"}
    return {role: meaning for role, meaning in ROLES.items() if role in wanted}


def concerning(brief: Brief) -> dict[str, Fact]:
    """The facts that may serve this kind and this reader, by id."""
    reader = brief.reader.name if brief.reader else ""
    roles = {role for part in brief.kind.parts for role in part.roles} | set(ANCHORS)
    found = {
        fact.id: fact
        for fact in brief.facts.values()
        if fact.role in roles and (fact.role not in ONE_PERSONS or fact.person in ("", reader) or brief.also_to)
    }
    riders = {f.id: f for f in brief.facts.values() if f.of and set(f.of) & set(found) and f.role not in ONE_PERSONS}
    both = found | riders
    return {id: fact for id, fact in brief.facts.items() if id in both and fact.text.strip()}


def line(data: object) -> str:
    """Data as JSON on one line, whatever line breaks its texts hold."""
    return json.dumps(data, ensure_ascii=False).replace("\u2028", " ").replace("\u2029", " ").replace("\x85", " ")


def shown(brief: Brief, facts: Iterable[Fact]) -> list[Mapping[str, object]]:
    """The resume, which other letters share, then the readers and the other facts, as data."""
    roles = legend(brief.kind)
    lines = {fact.id: _fact(brief, fact, roles) for fact in list(facts)[:MOST_FACTS]}
    resume = [line for id, line in lines.items() if id.startswith("R")]
    return [*resume, _reader(brief), *(line for id, line in lines.items() if not id.startswith("R"))]


def _reader(brief: Brief) -> dict[str, Any]:
    people = [person for person in (brief.reader, *brief.also_to) if person]
    told = [{"name": p.name, "title": p.title, "decides_as": p.role} for p in people]
    return {"readers": [{key: value for key, value in one.items() if value} for one in told] or "nobody known by name"}


def _fact(brief: Brief, fact: Fact, roles: Mapping[str, str]) -> dict[str, Any]:
    outside = fact.id[:1] in "MP"
    reader = brief.reader.name if brief.reader else ""
    text = " ".join(fact.text.split())
    meaning = fact.role if fact.role in roles else ROLES.get(fact.role, fact.role)
    line: dict[str, Any] = {"id": fact.id, "is": meaning, "said_by": fact.said_by}
    if fact.person:
        line["person"] = f"{fact.person} (the reader)" if fact.person == reader else fact.person
    known = [other for other in fact.of if other in brief.facts]
    if known:
        line["belongs_to"] = known
    if fact.new:
        line["new_to_reader"] = True
    if outside:
        line["quoted_from"] = "their message" if fact.id.startswith("M") else "the job posting"
    if fact.role == "wish":
        text = "I want this job"
    line["text"] = (
        spoken_day(fact.day) if fact.day and not fact.slots else text[: LONGEST_QUOTE if outside else LONGEST_FACT]
    )
    return line


def spoken_day(day: date) -> str:
    """`Tuesday 10 March 2026`, in English whatever the letter's language; never `yesterday`, which would not keep."""
    return f"{day:%A} {day.day} {day:%B} {day.year}"


def frame(brief: Brief, assets: Assets) -> Frame:
    """The frame of a brief; without a template in its language, the kind's own parts and roles."""
    try:
        sentences = templating.write(brief, assets).sentences
    except UnknownNameError:
        sentences = tuple(
            Sentence("", (fact.id,), part.name) for part in brief.kind.parts for fact in brief.all(*part.roles)
        )
    marks = {sentence.part: sentence for sentence in sentences if OPEN_MARK.search(sentence.text)}
    every = {part.name: () for part in brief.kind.parts if part.name not in marks}
    chosen = {name: tuple(id for s in sentences if s.part == name for id in s.facts) for name in every}
    told = {sentence.part for sentence in sentences}
    required = frozenset(
        part.name for part in brief.kind.parts if part.required and part.name in told and part.name in every
    )
    return Frame(every, chosen, required, marks)


def marked(
    brief: Brief, frame: Frame, paragraphs: tuple[tuple[Sentence, ...], ...]
) -> tuple[tuple[Sentence, ...], ...]:
    """A letter's paragraphs with the open marks of its frame, each before the first paragraph of a later part."""
    order = [part.name for part in brief.kind.parts]
    made = list(paragraphs)
    for name, mark in frame.marks.items():
        later = set(order[order.index(name) + 1 :]) if name in order else set()
        at = next((n for n, paragraph in enumerate(made) if any(s.part in later for s in paragraph)), len(made))
        made.insert(at, (mark,))
    return tuple(made)


def target(brief: Brief) -> int:
    """How many words to aim at: low in the range, for models overshoot."""
    words = brief.kind.words
    return round(words.min + 0.35 * (words.max - words.min))


def planned(brief: Brief, names: Iterable[str], chosen: Mapping[str, Iterable[str]]) -> tuple[Planned, ...]:
    """The parts of these names with the facts chosen for each, cut to the words that the part may take."""
    wanted = set(names)
    parts = [part for part in brief.kind.parts if part.name in wanted]
    share = target(brief) / max(1, sum(part.words for part in parts))
    found = []
    for part in parts:
        words = max(8, round(part.words * share))
        found.append(Planned(part.name, part.purpose, words, cut(brief, chosen.get(part.name, ()), words)))
    return tuple(found)


def cut(brief: Brief, ids: Iterable[str], words: int) -> tuple[str, ...]:
    """The first of these facts that a part of so many words has room for, at least one, each with its number."""
    kept: list[str] = []
    size = 0
    for id in dict.fromkeys(ids):
        fact = brief.facts[id]
        new = [id, *(rider.id for rider in brief.of(fact, "number"))]
        weight = sum(len(brief.facts[one].text.split()) for one in new if one not in kept)
        if kept and size + weight > ROOMY * words:
            break
        kept += [one for one in new if one not in kept]
        size += weight
    return tuple(kept)


def to_write(brief: Brief, plan: Iterable[Planned]) -> dict[str, Fact]:
    """The facts that the writer sees: those of the plan, and the names and days that any sentence may need."""
    wanted = {id for part in plan for id in part.facts}
    return {
        id: fact
        for id, fact in brief.facts.items()
        if id in wanted or fact.role in ANCHORS or (fact.role in RIDERS and wanted & set(fact.of))
    }
