"""Whom a letter goes to, and at which address."""

from __future__ import annotations

import re
from dataclasses import replace

from letterkit import wording
from letterkit.brief.answering import doubt
from letterkit.brief.threading import is_named
from letterkit.errors import UnknownNameError
from letterkit.inputs.addresses import registered
from letterkit.inputs.mail import Rejection
from letterkit.inputs.notes import Interviewer, Notes
from letterkit.kinds import Kind
from letterkit.letter import Person

PREFERENCE = {
    "interview": ("hiring_manager", "executive", "peer", "hr", "recruiter", "other"),
    "rejection": ("recruiter", "hr", "hiring_manager", "executive", "peer", "other"),
    "promise": ("recruiter", "hr", "hiring_manager", "peer", "executive", "other"),
    "contact": ("hiring_manager", "peer", "executive", "recruiter", "hr", "other"),
    "application": ("hiring_manager", "recruiter", "hr", "executive", "peer", "other"),
}
"""Who gets the letter if nobody is named: after a talk the one who decides, after a no the one who handles it."""


def pick_reader(kind: Kind, notes: Notes, rejection: Rejection | None, to: str | None) -> Person | None:
    """Whom the letter goes to: the one asked for, the human who wrote, or the best of those who were there.

    A name that stands under a message only, and neither in its headers nor in the notes, comes after those in the
    notes: anybody's name can be put there.
    """
    found = _picked(kind, notes, rejection, to)
    return _as_noted(found, notes) if found else None


def _as_noted(person: Person, notes: Notes) -> Person:
    """The person with the title that the notes have before their name: `from Dr. Vogel`, `mme Odile Vogel`."""
    *given, surname = wording.untitled(person.name).split() or [""]
    if not surname or not notes.document.is_prose:
        return person
    first = "".join(rf"(?:{re.escape(name)} )?" for name in given)
    ahead = re.findall(rf"((?:\S+ ){{1,3}}?){first}{re.escape(surname)}\b", notes.document.text)
    told = {titles for words in ahead if (titles := _ends_in(words.split()))}
    titles = max(told, key=len, default="")
    return replace(person, honorific=titles) if len(titles.split()) > len(person.honorific.split()) else person


def _ends_in(words: list[str]) -> str:
    """The titles that words end in."""
    for at in range(len(words)):
        if wording.titles_before(" ".join([*words[at:], "X"])) == " ".join(words[at:]):
            return " ".join(words[at:])
    return ""


def _picked(kind: Kind, notes: Notes, rejection: Rejection | None, to: str | None) -> Person | None:
    people = [person_of(interviewer) for interviewer in notes.interviewers if interviewer.name]
    writer = _writer(notes, rejection, to)
    known = [*people, *([writer] if writer else [])]
    if to:
        return _named(to, known, notes)
    is_known = writer is not None and writer.name in (person.name for person in people)
    if kind.after == "rejection" and rejection and writer and (is_known or rejection.is_signed_by_sender):
        return writer
    order = PREFERENCE[kind.after]
    return min(people, key=lambda person: order.index(person.role or "other"), default=writer)


def _named(to: str, known: list[Person], notes: Notes) -> Person:
    """The person asked for: one who is known, or one whom the notes speak of in their own words."""
    wanted, called = to.strip().casefold(), wording.untitled(to.strip()).casefold().split()
    for person in known:
        bare = wording.untitled(person.name).casefold().split()
        if wanted in person.ways:
            return person
        if (
            bare
            and called
            and (called in (bare, bare[:1], bare[-1:]) or (len(called) < len(to.split()) and called[-1] == bare[-1]))
        ):
            return _titled(person, to)
    told = [wording.folded(text) for text in (notes.document.text, *(text for _, text in notes.loose))]
    name = wording.untitled(to.strip()).split()
    if name and any(re.search(rf"(?<!\w){re.escape(wording.folded(name[-1]))}(?!\w)", text) for text in told):
        return _titled(Person(to.strip()), to)
    raise UnknownNameError("person in these notes", to, [person.name for person in known])


def _titled(person: Person, to: str) -> Person:
    """The person as the letter was asked for: who is asked for as `Frau Dr. Vogel` is addressed so."""
    titles, called = wording.titles_before(to.strip()), wording.untitled(to.strip())
    if titles and called.casefold() == person.name.split()[0].casefold() != person.name.casefold():
        # Nobody says a title before a first name: what the notes have behind it is no part of it.
        return replace(person, name=called, honorific=titles, address_form="title_surname")
    if not titles or len(titles.split()) <= len(person.honorific.split()):
        return person
    return replace(person, honorific=titles, address_form="title_surname")


def person_of(interviewer: Interviewer) -> Person:
    """Somebody who was there, as one a letter can go to."""
    return Person(
        name=interviewer.name,
        email=interviewer.email,
        title=interviewer.title,
        role=interviewer.decision_role,
        address_form=interviewer.address_form,
        honorific=interviewer.honorific,
        id=interviewer.id,
        known_as=interviewer.known_as,
    )


def _writer(notes: Notes, rejection: Rejection | None, to: str | None) -> Person | None:
    """The person who signed the message, with what the notes know of them; None for a team or a machine.

    Their address is that of the notes, else the message's where nothing speaks against it; what `to` says goes first.
    """
    if rejection is None or not rejection.writer:
        return None
    email, known = rejection.reply_address, _interviewer(notes, rejection)
    person = person_of(known) if known else Person(rejection.writer, role="recruiter")
    if email and email.casefold() == (to or "").strip().casefold():
        return replace(person, email=email)
    if person.email or doubt(notes, rejection, known):
        return person
    return replace(person, email=email)


def _interviewer(notes: Notes, rejection: Rejection) -> Interviewer | None:
    """Whom of the notes a message is from, by its address or its whole name.

    By a part of the name, too, where the notes hold another domain for it: somebody there may share a first name.
    """
    email, writer = rejection.reply_address, (rejection.writer or "").casefold()
    for one in notes.interviewers:
        if one.name.casefold() == writer or (email and one.email.casefold() == email.casefold()):
            return one
    called = [one for one in notes.interviewers if writer and set(writer.split()) <= set(one.name.casefold().split())]
    strange = [one for one in called if one.email and registered(one.email) != registered(email)]
    return strange[0] if len(called) == 1 and strange else None


def doubt_about(notes: Notes, rejection: Rejection | None, reader: Person | None, to: str | None) -> str:
    """Why the message's address is not to be taken on trust, where the letter is an answer to whoever it names."""
    if rejection is None or reader is None:
        return ""
    known = _interviewer(notes, rejection)
    if reader.name == (known.name if known else rejection.writer):
        return doubt(notes, rejection, known, to)
    named = next((one for one in notes.interviewers if one.name == reader.name), None)
    return doubt(notes, rejection, named, to) if is_named(rejection, reader) else ""
