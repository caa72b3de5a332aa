"""Whom a letter can go to: the one who wrote, those who were there, an agency, a referrer."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from letterkit.inputs.mail import Rejection
from letterkit.inputs.notes import Contact, Interviewer, Notes, Sent
from letterkit.letter import Person

COORDINATORS = ("recruiter", "hr")
"""Decision roles that may be written to where a panel may not."""


@dataclass(frozen=True, slots=True)
class Addressees:
    """Everybody there is, in the order of the notes, each under the names that the table's `to` uses."""

    people: tuple[tuple[str, Person], ...]

    def all(self, order: Iterable[str]) -> list[Person]:
        """Those under these names, in that order."""
        return [person for name in order for role, person in self.people if role == name]

    def pick(self, order: Iterable[str], passed: Sequence[Person] = ()) -> Person | None:
        """The first one who has an address, else the first one; never one of `passed`."""
        left = [person for person in self.all(order) if not any(same(person, other) for other in passed)]
        return next((person for person in left if person.email), next(iter(left), None))


def addressees(notes: Notes, rejection: Rejection | None, only_coordinators: bool) -> Addressees:
    """Everybody a letter of this application can go to."""
    there = [(person.decision_role, _interviewer(person)) for person in notes.interviewers]
    application = notes.application
    outside: list[tuple[str, Person]] = []
    if rejection is not None:
        outside += _of_message(rejection, [person for _, person in there])
    if application.agency:
        outside.insert(0, ("agency", _contact(application.agency, "agency")))
    if application.referrer:
        outside.append(("referrer", _contact(application.referrer, "referrer")))
    kept = [(role, person) for role, person in there if not only_coordinators or role in COORDINATORS]
    return Addressees((*outside, *kept))


def same(one: Person, other: Person) -> bool:
    """Whether two are one person, by address or name."""
    by_email = bool(one.email) and one.email.casefold() == other.email.casefold()
    return by_email or (bool(one.name) and one.name.casefold() == other.name.casefold())


def meant(sent: Sent, person: Person) -> bool:
    """Whether a letter went to this person, named in any way the notes name people."""
    wanted = sent.to.strip().casefold()
    return wanted in person.ways


def _of_message(rejection: Rejection, there: list[Person]) -> list[tuple[str, Person]]:
    """The one who wrote, as the notes know them; a mailbox nobody signed is the last resort."""
    if rejection.sender == "ats_noreply":
        return []
    found: list[tuple[str, Person]] = []
    email = rejection.reply_address
    writer = Person(rejection.writer or "", email, role=_role(rejection))
    known = next((person for person in there if same(person, writer)), None)
    if known:
        found.append(("writer", known if known.email else replace(known, email=email)))
    elif writer.name:
        found.append(("writer", writer))
    elif writer.email:
        found.append(("mailbox", writer))
    if found and rejection.sender == "agency":
        found.append(("agency", found[0][1]))
    return found


def _role(rejection: Rejection) -> str:
    return {"hiring_manager": "hiring_manager", "agency": "agency", "hr_mailbox": "hr"}.get(
        rejection.sender, "recruiter"
    )


def _interviewer(person: Interviewer) -> Person:
    return Person(
        person.name,
        person.email,
        person.title,
        person.decision_role,
        person.address_form,
        person.honorific,
        person.id,
        person.known_as,
    )


def _contact(contact: Contact, role: str) -> Person:
    return Person(contact.name or contact.company, contact.email, role=role)
