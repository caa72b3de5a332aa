"""What was sent so far, and what that leaves to send."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date

from letterkit import kinds
from letterkit.advice.addressees import meant
from letterkit.advice.calendar import Calendar, business_days_between, day_of, moment, since
from letterkit.advice.sources import Sources
from letterkit.advice.table import Table
from letterkit.inputs.notes import Sent
from letterkit.letter import Person

RECENT_CHECK = 5
"""Business days after which a second status check is fine."""


def history_axes(given: Sources, table: Table) -> dict[str, str | Iterable[str]]:
    """The axes on history."""
    sent, when = given.sent, given.calendar
    known = {kind.name: kind.history for kind in kinds.all_of()}
    told = {axis: [one for one in sent if known.get(_kind(one)) == axis] for axis in ("advised", "checks", "touches")}
    return {
        "sent": _kinds(sent),
        "sent_ever": _kinds(sent),
        "sent_today": _kinds(one for one in sent if day_of(one) == when.now.date()),
        "spent": {kind for kind in _kinds(sent) if _is_spent(kind, given, table)},
        "advised": "yes" if any(one.answered for one in told["advised"]) else "no",
        "checks": _checks(told["checks"], when),
        "touches": _touches(told["touches"]),
    }


def _is_spent(kind: str, given: Sources, table: Table) -> bool:
    """Whether everybody this kind can go to has had one for this event; once is enough for the answer to a no."""
    if kinds.load(kind).repeats:
        return False
    if kinds.load(kind).about_talk:
        readers = given.people.all(table.readers[kind])
        return bool(_sent_since(kind, given)) and len(had(kind, readers, given)) == len(readers)
    return bool(_sent_since(kind, given))


def by_then(sent: Sequence[Sent], today: date) -> tuple[Sent, ...]:
    """The letters sent by a day, so that notes can be asked about an earlier one."""
    now = moment(today).date()
    return tuple(one for one in sent if (day_of(one) or now) <= now)


def had(kind: str, readers: Iterable[Person], given: Sources) -> list[Person]:
    """Those of the readers who got a letter of this kind since the event it is about."""
    letters = _sent_since(kind, given)
    return [person for person in readers if any(not one.to or meant(one, person) for one in letters)]


def _sent_since(kind: str, given: Sources) -> list[Sent]:
    """The letters of a kind since the event it is about: the talk, or the message."""
    event = given.calendar.talk if kinds.load(kind).about_talk else given.calendar.message
    return [one for one in since(given.sent, event) if _kind(one) == kind]


def _kind(sent: Sent) -> str:
    return sent.kind.replace("_", "-")


def _kinds(sent: Iterable[Sent]) -> set[str]:
    said = {_kind(one) for one in sent}
    return said & set(kinds.names()) if said else said


def _checks(checks: list[Sent], when: Calendar) -> str:
    open_checks = [one for one in since(checks, when.talk) if not one.answered]
    if len(open_checks) > 1:
        return "two"
    if not open_checks:
        return "none"
    day = day_of(open_checks[0])
    return "one_recent" if day is None or business_days_between(day, when.now.date()) < RECENT_CHECK else "one"


def _touches(letters: Sequence[Sent]) -> str:
    """How the last letters to stay in touch fared: silences in a row, counted from the last one."""
    silent = next((n for n, one in enumerate(reversed(letters)) if one.answered), len(letters))
    return "none" if not letters else ("answered", "one", "two")[min(silent, 2)]
