"""What a model gets to see of a brief: all its facts as data behind a fence, what belongs together in one line."""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Collection, Iterable, Mapping
from datetime import date, datetime
from itertools import groupby
from typing import Any

from letterkit import wording
from letterkit.brief import Brief
from letterkit.facts import ROLES, WHOLE_LINE, Fact
from letterkit.kinds import Kind
from letterkit.languages.en import phrasing as en
from letterkit.letter import Person

ANCHORS = ("company", "company_short", "job", "reader", "interview_day")
"""Facts that name who, where, what for and when."""
ONE_PERSONS = frozenset("cares question asked liked hook doubt promise".split())
"""Roles that concern one person: they have no place in a letter to another."""
RIDERS = frozenset(
    "number context skill bridge better_answer idea promise_day link why target_company target_role".split()
)
"""Roles that are shown inside the fact they belong to: a claim without its place grows, a promise without its day is
forgotten, and two facts shown apart are told apart."""
SELDOM = frozenset(("pay",))
"""Roles that go to the writer of a kind that has them in its parts only: nobody asked about them."""
SHOWN_AS = {"asked": "weak_answer"}
"""Roles by another name, where a need is called so: what they asked in the talk is not what they ask to be told."""
MESSAGE, LINE = "their message", "line"
"""Keys under which text runs on as it was written: cut into pieces, it would lose what holds it together."""
TIES = {"evidence": "answers", "highlight": "answers", "note": "holds"}
"""What a fact of a role is to those it is tied to: the whole line of a note holds the pieces that have a place."""
SHORT_LINE = 5
"""Words that a greeting or a signature has at most."""
_NAMES = re.compile(r"[^\W\d_][\w\s.,'’&()-]*[,.!]?")
"""Words and nothing that leads anywhere: no address, number or link."""
_UNMARKED = re.compile(r"\[[NMRP]\d+(?:, [^\]]*)?\] ")
"""The mark before a piece of running text."""
LONGEST_FACT, LONGEST_QUOTE = 600, 300
"""Characters of a fact that are shown; of words that somebody else wrote, fewer."""
MOST_FACTS = 160


def digest(brief: Brief) -> str:
    """A name for a brief by what it says: the same whenever and wherever it is composed."""
    said = [
        brief.kind.name,
        brief.kind.form,
        brief.language,
        brief.reader.name if brief.reader else "",
        [(fact.id, fact.role, fact.said_by, fact.person, fact.text) for fact in brief.facts.values()],
        brief.heard,
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
    """What the roles of facts mean: said once, before any fact, and the same for all letters of a kind."""
    known = {role: meaning for role, meaning in ROLES.items() if role not in SELDOM or role in _roles(kind)}
    return {SHOWN_AS.get(role, role): meaning for role, meaning in known.items()}


def _roles(kind: Kind) -> frozenset[str]:
    return frozenset(role for part in kind.parts for role in part.roles)


def concerning(brief: Brief) -> dict[str, Fact]:
    """The facts that may serve this reader, by id: all but what is another person's alone."""
    reader = brief.reader.name if brief.reader else ""
    roles = _roles(brief.kind)

    def serves(fact: Fact) -> bool:
        another = fact.role in ONE_PERSONS and fact.person not in ("", reader) and not brief.also_to
        unasked = fact.role in SELDOM and fact.role not in roles
        named = fact.role != "sender" or "sender" in roles
        return bool(fact.text.strip()) and not another and not unasked and named and fact.id not in brief.told_whole

    kept = {id: fact for id, fact in brief.facts.items() if serves(fact)}
    kept = {id: fact for id, fact in kept.items() if fact.role not in RIDERS or not fact.of or set(fact.of) & set(kept)}
    hidden = _retold(kept) if brief.is_as_written else set()
    return {id: fact for id, fact in kept.items() if id not in hidden}


def anchors(facts: Mapping[str, Fact]) -> list[str]:
    """Ids of the facts that any sentence may need."""
    return [id for id, fact in facts.items() if fact.role in ANCHORS]


def line(data: object) -> str:
    """Data as JSON on one line, whatever line breaks its texts hold."""
    return json.dumps(data, ensure_ascii=False).replace("\u2028", " ").replace("\u2029", " ").replace("\x85", " ")


def shown(brief: Brief, facts: Mapping[str, Fact]) -> list[Mapping[str, object]]:
    """The resume, which other letters share; who writes to whom and when; then the notes in their own order."""
    kept = dict(list(facts.items())[:MOST_FACTS])
    inner = {id for id, fact in kept.items() if fact.role in RIDERS and set(fact.of) & set(kept)}
    if brief.is_as_written:  # what a whole line holds is marked there
        inner |= {id for fact in kept.values() if fact.role == "note" for id in fact.of if not _is_record(kept.get(id))}
    heard = {id for id, _ in brief.heard} & (set(kept) - inner)
    tops = sorted((fact for id, fact in kept.items() if id not in inner), key=lambda one: _place(one, heard))
    lines: list[tuple[str, Mapping[str, object]]] = []
    for (running, _), group in groupby(tops, key=lambda fact: _run(fact, heard, brief.is_as_written)):
        several = list(group)
        if running == MESSAGE:
            lines.append(("M", {MESSAGE: _running((id if id in heard else "", text) for id, text in brief.heard)}))
        elif running:
            lines.append(("N", {running: _running((_marked(fact, kept), fact.text) for fact in several)}))
        else:
            lines.append((several[0].id, _fact(brief, several[0], kept, inner)))
    resume = [line for id, line in lines if id.startswith("R")]
    return [*resume, setting(brief), *(line for id, line in lines if not id.startswith("R"))]


def _retold(facts: Mapping[str, Fact]) -> set[str]:
    """Ids of what was cut of a line, or joined from it and others, where the line or a longer piece of it is there."""
    told = [fact for fact in facts.values() if not _is_record(fact) and fact.id.startswith("N")]
    by_line: dict[str, list[Fact]] = {}
    for fact in told:
        by_line.setdefault(fact.source, []).append(fact)
    return {
        one.id for one in told for other in by_line[one.source]
        if WHOLE_LINE not in one.slots
        and (WHOLE_LINE in other.slots or (one.text in other.text and len(one.text) < len(other.text)))
    }  # fmt: skip


def _is_record(fact: Fact | None) -> bool:
    """Whether a fact is a name or a day as papers have it, and no words of the notes."""
    return fact is None or fact.said_by == "record"


def plain(brief: Brief, facts: Mapping[str, Fact]) -> str:
    """The same without ids, as the writer of the notes left it: what a person would paste."""
    told: list[str] = []
    lines = shown(brief, facts)
    pasted = " ".join(str(line[LINE]) for line in lines if LINE in line)
    for line in lines:
        running = " ".join(
            _UNMARKED.sub("", next((str(line[key]) for key in (LINE, MESSAGE) if key in line), "")).split()
        )
        if MESSAGE in line:
            opened, signed = _around(brief.message)
            told += ["", "The message:", *opened, running, *signed]
        elif running:
            told.append(running)
        elif "id" in line and line.get("from") == "papers" and brief.is_as_written and str(line["text"]) in pasted:
            continue
        else:
            told.append(json.dumps(_without_ids(line), ensure_ascii=False))
    return "\n".join(told)


def _around(message: str) -> tuple[list[str], list[str]]:
    """How a message greets and how it is signed: by that one knows how to answer. Few words, and nothing to follow."""
    lines = [" ".join(line.split()) for line in message.splitlines() if line.strip()]
    short = [len(line.split()) <= SHORT_LINE and _NAMES.fullmatch(line) is not None for line in lines]
    last = next((at for at, is_short in enumerate(reversed(short)) if not is_short), 0)
    return [line for line, is_short in zip(lines[:1], short, strict=False) if is_short], lines[len(lines) - last :][:3]


def _without_ids(line: Mapping[str, Any]) -> dict[str, Any]:
    kept = {key: value for key, value in line.items() if key not in ("id", *TIES.values(), "belongs to")}
    return kept | ({"with": [_without_ids(one) for one in kept["with"]]} if "with" in kept else {})


def _run(fact: Fact, heard: Collection[str], is_as_written: bool) -> tuple[str, str]:
    """What a fact is shown as a part of: its line of the notes, or the whole message; nothing, if it stands alone."""
    if fact.id in heard:
        return MESSAGE, ""
    runs = fact.role == "note" or (is_as_written and fact.id.startswith("N") and not _is_record(fact))
    return (LINE, fact.source) if runs else ("", fact.id)


def _running(pieces: Iterable[tuple[str, str]]) -> str:
    """Text as it was written, with the id of each piece before it."""
    return " ".join(f"[{mark}] {text}" if mark else text for mark, text in pieces)


def _marked(fact: Fact, kept: Mapping[str, Fact]) -> str:
    """The id of a piece of the notes, with what is to be known of it: `N7, touches family`."""
    holds = [id for id in fact.of if id in kept]
    told = [
        f"holds {' '.join(holds)}" if holds else "",
        f"touches {fact.touches}" if fact.touches else "",
    ]
    return ", ".join([fact.id, *filter(None, told)])


def _place(fact: Fact, heard: Collection[str] = ()) -> tuple[int, bool, int]:
    """Where a fact stands: the notes first, each source in the order of its lines, as its writer left it.

    heard: ids of sentences of a message that is shown whole, which stands behind what else is known of it.
    """
    number = fact.source.rpartition(":")[2]
    return "RNMP".find(fact.id[:1]), fact.id in heard, int(number) if number.isdigit() else 0


def setting(brief: Brief) -> dict[str, object]:
    """Who writes to whom, and when it is sent."""
    people = [person for person in (brief.reader, *brief.also_to) if person]
    told: dict[str, object] = {"readers": [_person(person) for person in people] or "nobody known by name"}
    if "sender" in _roles(brief.kind):
        told["the writer"] = brief.sender.name
    if brief.employer:
        told["the writer works at"] = brief.employer
    opens, closes = brief.window.opens, brief.window.closes
    if closes:
        first = f"from {_spoken(opens)} " if opens and opens.date() != closes.date() else ""
        late = "later than is usual, and no word of that" if brief.today > closes.date() else ""
        told["sent"] = late or f"{first}to {_spoken(closes)}".strip()
    else:
        told["sent"] = spoken_day(brief.today)
    return told


def _spoken(moment: datetime | None) -> str:
    return spoken_day(moment.date()) if moment else ""


def _person(person: Person) -> dict[str, str]:
    told = {
        "name": person.name,
        "goes by": person.known_as,
        "title": person.title,
        "decides as": person.role.replace("_", " ") if person.role not in ("other", "recruiter") else "",
    }
    return {key: value for key, value in told.items() if value}


def _fact(brief: Brief, fact: Fact, kept: Mapping[str, Fact], inner: Iterable[str]) -> dict[str, Any]:
    """A fact as one line of data, with what belongs to it inside."""
    outside = fact.id[:1] in "MP"
    told: dict[str, Any] = {"id": fact.id}
    if fact.role != "note":  # of a loose line, the line itself says what it is and whose, or nobody knows
        told |= {"is": SHOWN_AS.get(fact.role, fact.role), "from": _speaker(brief, fact)}
    answers = [id for id in fact.of if id in kept and id not in inner]
    if answers:
        told[TIES.get(fact.role, "belongs to")] = answers
    if fact.touches:
        told["touches"] = fact.touches
    if fact.untold:
        told["the reader has not heard it"] = True
    text = " ".join(fact.text.split())[: LONGEST_QUOTE if outside else LONGEST_FACT]
    told["text"] = "I want this job" if fact.role == "wish" else spoken_time(brief, fact) if fact.is_day else text
    if fact.day and fact.role in ("decision_day", "promise_day") and fact.day < brief.today:
        told["past"] = True
    within = [kept[id] for id in inner if fact.id in kept[id].of]
    if within:
        told["with"] = [{"id": f.id, "is": f.role, "text": spoken_time(brief, f)} for f in sorted(within, key=_place)]
    return told


def _speaker(brief: Brief, fact: Fact) -> str:
    """Who stands behind a fact, in words that a writer can use."""
    if fact.id.startswith("M"):
        return "their message"
    if fact.id.startswith("P"):
        return "the job posting"
    readers = {person.name for person in (brief.reader, *brief.also_to) if person}
    if fact.said_by == "they_said":
        one = "the reader" if len(readers) == 1 else fact.person
        nobody = "the reader" if len(readers) == 1 and not brief.all("colleague") else "them, in the talk"
        if fact.role == "promised_to_us":
            return nobody  # its person is whom it was promised to
        return one if fact.person in readers else fact.person or nobody
    named = f", about {fact.person}" if fact.person and fact.person not in readers else ""
    return {
        "i_said": f"the writer, in the talk{named}",
        "i_observed": f"the writer saw or heard it{named}",
        "own": f"the writer{named}",
        "public": "public knowledge",
    }.get(fact.said_by, "papers")


def spoken_day(day: date) -> str:
    """`Tuesday 10 March 2026`, in English whatever the letter's language; never `yesterday`, which would not keep."""
    return f"{day:%A} {day.day} {day:%B} {day.year}"


def spoken_time(brief: Brief, fact: Fact) -> str:
    """The day of a fact as firmly as it was noted: `Friday 20 March 2026`, `by Friday 20 March`, in English."""
    time = wording.when(fact.text) if fact.precision else None
    if time and all(days := time.dates(brief.near)):
        return en.roughly(time, [day for day in days if day], "en-GB")
    return (
        spoken_day(fact.day)
        if fact.day and fact.is_day and not fact.precision
        else " ".join(fact.text.split())[:LONGEST_FACT]
    )
