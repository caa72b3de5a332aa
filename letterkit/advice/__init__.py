"""Advice: which letter the moment asks for, to whom and by when, or none, and why. A table and a walk over it.

`table.toml` holds what is known about such letters, rule by rule; `situation` says where the writer stands, `walk` lets
the rows speak, and here the outcome gets its reader, its window and what is missing.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Any, NamedTuple

from letterkit import kinds
from letterkit.advice.addressees import addressees
from letterkit.advice.basis import basis
from letterkit.advice.calendar import calendar
from letterkit.advice.history import by_then, had
from letterkit.advice.message import noted, undecided
from letterkit.advice.situation import contact_rule, look
from letterkit.advice.sources import Sources
from letterkit.advice.table import Table, load
from letterkit.advice.walk import Verdict, Walk
from letterkit.advice.windows import window_of
from letterkit.inputs.mail import Rejection
from letterkit.inputs.notes import Notes, Sent
from letterkit.inputs.notes.talk_day import dated
from letterkit.kinds import Kind
from letterkit.letter import Person, Window

__all__ = ["Advice", "Against", "Option", "advise", "demand_decision", "window"]


class Option(NamedTuple):
    """A further letter that makes sense."""

    kind: str
    why: str


class Against(NamedTuple):
    """A letter not to send; `hard`: a gate, not a matter of judgement; `timing`: only the day speaks against it."""

    kind: str
    why: str
    hard: bool
    timing: bool = False


@dataclass(frozen=True)
class Advice:
    """What to do now.

    lead: the kind to write, None for no letter; `why` says why this one, or why none, and `instead` what to do then.
    reader: whom the lead goes to, None if nobody is known or there is no lead.
    first: what to do before writing. avoid: what to keep out of the letter. reading: how its phrases often are meant.
    reapply: the day from which applying again makes sense. sources: the rules that spoke, in their order.
    basis: what it was taken from, and how sure that is: what the message was read as, and how far it went.
    """

    lead: str | None
    why: str
    reader: Person | None
    options: tuple[Option, ...]
    against: tuple[Against, ...]
    window: Window
    missing: tuple[str, ...]
    instead: str = ""
    first: tuple[str, ...] = ()
    avoid: tuple[str, ...] = ()
    reading: tuple[str, ...] = ()
    reapply: date | None = None
    sources: tuple[str, ...] = ()
    basis: tuple[str, ...] = ()

    @property
    def refused(self) -> dict[str, str]:
        """The kinds behind a gate, and why."""
        return {one.kind: one.why for one in self.against if one.hard}

    def to_json(self) -> dict[str, Any]:
        """The advice as plain data, in the shape that scripts rely on."""
        return {
            "lead": self.lead,
            "reader": (self.reader.name or self.reader.email) if self.reader else None,
            "options": [option._asdict() for option in self.options],
            "against": [one._asdict() for one in self.against],
            "window": {
                "opens": self.window.opens.isoformat() if self.window.opens else None,
                "closes": self.window.closes.isoformat() if self.window.closes else None,
            },
            "missing": list(self.missing),
            "why": self.why,
            "instead": self.instead,
            "first": list(self.first),
            "avoid": list(self.avoid),
            "reading": list(self.reading),
            "reapply": self.reapply.isoformat() if self.reapply else None,
            "sources": list(self.sources),
            "basis": list(self.basis),
            "letterkit": 1,
        }


def advise(notes: Notes, rejection: Rejection | None = None, *, today: date, history: Iterable[Sent] = ()) -> Advice:
    """Which letter the moment asks for, or none.

    today: a date, or a datetime where the hour matters. history: letters sent beside those in `notes.history`.
    Raises FieldError if the notes describe a message in words that the taxonomy does not have.
    """
    notes = dated(notes, today, rejection.decided_on if rejection else None)
    table, given = load(), _sources(notes, rejection, today, history)
    walk = Walk(look(given, table))
    for row in table.rows:
        walk.take(row)
    walk.settle()
    return _advice(walk, given, table)


def window(
    kind: str | Kind, notes: Notes, rejection: Rejection | None = None, *, today: date, history: Iterable[Sent] = ()
) -> Window:
    """When to send a letter of this kind, in the same situation that `advise` sees."""
    table, given = load(), _sources(notes, rejection, today, history)
    situation = look(given, table)
    hold = max((row.hold_hours for row in table.rows if row.hold_hours and row.guard.fits(situation)), default=0)
    return window_of(_loaded(kind), given, situation, table, hold)


def _loaded(kind: str | Kind) -> Kind:
    return kind if isinstance(kind, Kind) else kinds.load(kind)


def demand_decision(kind: str | Kind, notes: Notes, rejection: Rejection | None) -> None:
    """Raise UndecidedError if a letter of this kind answers a decision, and it is not known whether there is one."""
    if not _loaded(kind).answers_decision:
        return
    fault = undecided(rejection if rejection is not None else noted(notes))
    if fault is not None:
        raise fault


def _sources(notes: Notes, rejection: Rejection | None, today: date, history: Iterable[Sent]) -> Sources:
    message = rejection if rejection is not None else noted(notes)
    people = addressees(notes, message, contact_rule(notes) == "panel")
    return Sources(
        notes, message, calendar(notes, message, today), people, by_then([*notes.history.sent, *history], today)
    )


def _advice(walk: Walk, given: Sources, table: Table) -> Advice:
    lead, rows = walk.lead, walk.spoke
    reader = _reader(lead, walk.verdicts[lead], given, table) if lead else None
    hold = max((row.hold_hours for row in rows), default=0)
    months = max((row.reapply_months for row in rows), default=0)
    why, instead = (walk.verdicts[lead].why, "") if lead else walk.none
    return Advice(
        lead=lead,
        why=why or "Nothing speaks for a letter now.",
        reader=reader,
        options=tuple(Option(kind, verdict.why) for kind, verdict in walk.all("option")),
        against=tuple(Against(kind, said.why, said.hard, said.timing) for kind, said in walk.all("against")),
        window=window_of(kinds.load(lead), given, walk.situation, table, hold) if lead else Window(),
        missing=_missing(walk, reader, table),
        instead=instead,
        first=_texts(row.first for row in rows),
        avoid=_texts(text for row in rows for text in row.avoid),
        reading=_texts(text for row in rows for text in row.reading),
        reapply=_months_after((given.calendar.message or given.calendar.now).date(), months) if months else None,
        sources=tuple(row.source for row in rows),
        basis=basis(given, walk.situation),
    )


def _reader(kind: str, verdict: Verdict, given: Sources, table: Table) -> Person | None:
    """The first one the row names who has had no such letter yet; else the kind's own order."""
    everybody = [person for _, person in given.people.people]
    passed = had(kind, everybody, given) if kinds.load(kind).about_talk else []
    if kinds.load(kind).about_talk:  # who was not there has heard nothing that it goes back to
        there = [person.name for person in given.notes.interviewers]
        wrote = given.people.all(("writer", "mailbox"))
        agency = given.people.all(("agency",))
        passed = [*passed, *(one for one in wrote if one.name not in there and one not in agency)]
    return given.people.pick(verdict.to, passed) or given.people.pick(table.readers[kind], passed)


def _missing(walk: Walk, reader: Person | None, table: Table) -> tuple[str, ...]:
    """What the lead needs and the notes do not hold, as questions to the writer."""
    asks = [ask for row in walk.spoke for ask in row.asks]
    held = walk.situation["has"]
    asks += [need.ask for need in table.needs if need.kind == walk.lead and not need.any & held]
    if walk.lead and reader and not reader.email:
        asks.append(f"What is the email address of {reader.name}?")
    elif walk.lead and not kinds.load(walk.lead).applies and reader is None and "person" in held:
        asks.append("Who does it go to (interviewers: name and email)?")
    return _texts(asks)


def _texts(texts: Iterable[str]) -> tuple[str, ...]:
    """Each text once, in order."""
    return tuple(dict.fromkeys(text for text in texts if text))


def _months_after(day: date, months: int) -> date:
    """The same day some months later; the 28th at the latest, which every month has."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    return date(year, month + 1, min(day.day, 28))
