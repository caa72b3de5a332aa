"""compose: from what was read to everything one letter may say."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping
from dataclasses import replace
from datetime import date, datetime, time, timedelta
from typing import TYPE_CHECKING

from letterkit import advice, kinds, wording
from letterkit.advice.calendar import promised
from letterkit.brief.answering import doubt
from letterkit.brief.contents import Brief, Missing, Sender, Sent
from letterkit.brief.gathering import gather
from letterkit.brief.numbering import Gathering
from letterkit.brief.papers import AXIS_ROLES
from letterkit.brief.threading import is_named, thread_of
from letterkit.errors import MissingError, UnknownNameError
from letterkit.inputs import language_of
from letterkit.inputs._addresses import registered
from letterkit.inputs.notes import Interviewer, Notes
from letterkit.inputs.rejection import Rejection
from letterkit.kinds import Kind
from letterkit.letter import Person

if TYPE_CHECKING:
    from letterkit.inputs.posting import Posting
    from letterkit.inputs.resume import Resume
    from letterkit.voice import Voice

UNNAMED = "[[your name]]"
"""What is signed with where neither notes nor papers name the writer: an open mark."""
PREFERENCE = {
    "interview": ("hiring_manager", "executive", "peer", "hr", "recruiter", "other"),
    "rejection": ("recruiter", "hr", "hiring_manager", "executive", "peer", "other"),
    "promise": ("recruiter", "hr", "hiring_manager", "peer", "executive", "other"),
    "contact": ("hiring_manager", "peer", "executive", "recruiter", "hr", "other"),
    "application": ("hiring_manager", "recruiter", "hr", "executive", "peer", "other"),
}
"""Who gets the letter if nobody is named: after a talk the one who decides, after a no the one who handles it."""


def compose(
    kind: Kind,
    notes: Notes,
    *,
    today: date,
    rejection: Rejection | None = None,
    resume: Resume | None = None,
    posting: Posting | None = None,
    to: str | None = None,
    language: str | None = None,
    form: str | None = None,
    variant: int = 0,
    require: bool = True,
    voices: Mapping[str, Voice] | None = None,
    by_model: bool = False,
    share: Collection[int] = (),
) -> Brief:
    """Everything that a letter of this kind to one reader may say.

    to: id, name or mail address of the reader; the best one for the kind if None.
    form: a form of the kind (`phone-screen`, `email`, `linkedin`); the one the notes call for if None.
    variant: the number of the letter within a set to several readers.
    require: False for the review of a letter that is there, whatever the notes lack for writing one.
    voices: how the writer writes, by language; that of the letter's serves.
    by_model: a model will write; what is needed may then stand in a line of the notes that has no place.
    share: lines of the notes that may be told, however private they look.
    Raises MissingError with the questions to answer if the notes hold less than the kind needs.
    """
    language = language or _language(kind, notes, rejection)
    kind = kind.in_language(language).in_form(form if form is not None else _form(kind, notes))
    reader = pick_reader(kind, notes, rejection, to)
    found = gather(notes, reader.name if reader else "", rejection, resume, posting, share, today, by_model)
    missing = lacking(kind, found)
    by_role = {fact.role: fact.text for fact in reversed(found.facts.values())}
    if require and not (by_model and "note" in by_role):
        _demand(kind, missing, notes.document.name)
    application, voice = notes.application, (voices or {}).get(language)
    return Brief(
        kind=kind,
        language=language,
        sender=_sender(notes, by_role.get("sender", "")),
        reader=reader,
        company=by_role.get("company", ""),
        job=by_role.get("job", ""),
        facts=found.facts,
        today=today,
        steering=tuple(found.steering),
        missing=missing,
        withheld=tuple(found.withheld),
        people=_people(notes, rejection),
        titled=tuple(
            f"{one.honorific} {one.name.split()[-1]}" for one in notes.interviewers if one.honorific and one.name
        ),
        thread=thread_of(notes, rejection, reader),
        window=advice.window(kind.name, notes, rejection, today=today),
        event=_event(kind, notes, rejection, today),
        locale=application.locale,
        formality=application.formality or _familiar(language, rejection),
        voice=tuple(notes.candidate.voice_samples) or (voice.samples if voice else ()),
        voice_of=voice,
        stage=application.stage_reached,
        feedback=next(iter(_told(found, rejection, "feedback")), "not_mentioned") if rejection else "",
        doors=_told(found, rejection, "door") if rejection else (),
        employer=resume.employer if resume else "",
        posting=posting.document.text if posting else "",
        resume=resume.document.text if resume else "",
        message=rejection.document.text if rejection else "",
        sent=tuple(
            Sent(one.kind.replace("_", "-"), one.to, _day(one.date), one.answered) for one in notes.history.sent
        ),
        asked_to_stop=notes.history.asked_to_stop,
        variant=variant,
        goes_by={person.name: person.known_as for person in notes.interviewers if person.known_as},
        remarks=tuple(found.remarks),
        doubt=doubt_about(notes, rejection, reader, to),
    )


def _demand(kind: Kind, missing: tuple[Missing, ...], file: str) -> None:
    """Raise MissingError, with the questions to answer, if something is missing that the kind cannot do without."""
    asks = [gap.ask for gap in missing if gap.required]
    if asks:
        what = f"These notes hold too little for a {kind.title.lower()}."
        raise MissingError(what, "Answer in the notes: " + " ".join(asks), asks=asks, file=file)


def compose_each(
    kind: Kind,
    notes: Notes,
    *,
    today: date,
    rejection: Rejection | None = None,
    resume: Resume | None = None,
    posting: Posting | None = None,
    language: str | None = None,
    voices: Mapping[str, Voice] | None = None,
    by_model: bool = False,
    share: Collection[int] = (),
) -> list[Brief]:
    """One brief for each interviewer; one joint brief if the notes do not hold something of everybody's own.

    Interviewers compare what they got: letters that differ only in the name are worse than one to all.
    """
    people = notes.interviewers

    def to(person: Interviewer, number: int, form: str | None = None) -> Brief:
        return compose(
            kind,
            notes,
            today=today,
            rejection=rejection,
            resume=resume,
            posting=posting,
            to=person.id or person.name,
            language=language,
            form=form,
            variant=number,
            voices=voices,
            by_model=by_model,
            share=share,
        )

    briefs = [to(person, number) for number, person in enumerate(people)]
    joint = "joint" in kind.forms and len(people) > 1
    if joint and not all(_own_facts(brief) for brief in briefs):
        return [replace(to(people[0], 0, "joint"), also_to=tuple(_person(person) for person in people[1:]))]
    return briefs


def _own_facts(brief: Brief) -> bool:
    """Whether the notes hold something that only this reader said, did or cares about."""
    told = brief.all("moment", "problem", "cares", "doubt", "question", "hook", "asked", "liked")
    return any(brief.reader and fact.person == brief.reader.name for fact in told)


def _form(kind: Kind, notes: Notes) -> str:
    """A talk on the phone before any other calls for the short form, where the kind has one."""
    screened = notes.application.stage_reached == "phone_screen"
    return "phone-screen" if screened and "phone-screen" in kind.forms else ""


def _told(found: Gathering, rejection: Rejection, axis: str) -> tuple[str, ...]:
    """The values of an axis that a fact bears out: what a letter may build on, whatever a model reads beside it."""
    facts = {fact.text for fact in found.facts.values() if fact.role == AXIS_ROLES[axis]}
    cues = (cue for cue in rejection.cues if cue.axis == axis and " ".join(cue.quote.split()) in facts)
    return tuple(dict.fromkeys(cue.value for cue in cues))


def pick_reader(kind: Kind, notes: Notes, rejection: Rejection | None, to: str | None) -> Person | None:
    """Whom the letter goes to: the one asked for, the human who wrote, or the best of those who were there.

    A name that stands under a message only, and neither in its headers nor in the notes, comes after those in the
    notes: anybody's name can be put there.
    """
    people = [_person(interviewer) for interviewer in notes.interviewers if interviewer.name]
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
    if not titles or person.honorific:
        return person
    return replace(person, honorific=titles, address_form="title_surname")


def _person(interviewer: Interviewer) -> Person:
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
    person = _person(known) if known else Person(rejection.writer, role="recruiter")
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


def lacking(kind: Kind, found: Gathering) -> tuple[Missing, ...]:
    """What the kind needs and the facts do not hold, in the kind's order."""
    roles = {fact.role for fact in found.facts.values()}
    return tuple(Missing(need.any, need.ask, need.required) for need in kind.needs if not roles & set(need.any))


def _sender(notes: Notes, name: str) -> Sender:
    """Who writes; where nobody says who that is, an open mark in the language of the letter stands for it."""
    candidate = notes.candidate
    lines = tuple(line for line in (candidate.contact.phone, candidate.contact.link) if line)
    return Sender(name, candidate.sign_off or name or UNNAMED, lines, candidate.contact.email)


def _language(kind: Kind, notes: Notes, rejection: Rejection | None) -> str:
    """What the notes or the message say; else what free notes are written in, if there are letters in that language."""
    said = notes.application.language or notes.application.locale or (rejection.language if rejection else "")
    if not said and notes.document.format in ("txt", "md"):
        spoken = language_of(notes.document.text)
        said = spoken if spoken in kinds.languages(kind.name) else ""
    return said.replace("_", "-").split("-")[0].casefold() or "en"


FAMILIAR = {
    "de": (re.compile(r"\b(?:du|dir|dich|dein\w*)\b", re.IGNORECASE), re.compile(r"\b(?:Sie|Ihnen|Ihr\w*)\b"), "du"),
    "fr": (re.compile(r"\b(?:tu|toi|ton|tes)\b", re.IGNORECASE), re.compile(r"\b(?:vous|votre|vos)\b", re.I), "tu"),
}
"""How a message says du or tu, and how it says the other; where it does both, nothing is agreed."""


def _familiar(language: str, rejection: Rejection | None) -> str:
    """`du` or `tu` where the reader's own message says nothing else."""
    if rejection is None or language not in FAMILIAR:
        return ""
    said, formal, word = FAMILIAR[language]
    text = rejection.document.text
    return word if said.search(text) and not formal.search(text) else ""


def _people(notes: Notes, rejection: Rejection | None) -> tuple[str, ...]:
    application = notes.application
    outside = [contact.name for contact in (application.referrer, application.agency) if contact]
    named = [person.name for person in notes.interviewers]
    last = [
        notes.next.decision_maker,
        notes.target.person if notes.target else "",
        (rejection and rejection.writer) or "",
    ]
    return tuple(dict.fromkeys(name for name in (notes.candidate.name, *named, *outside, *last) if name))


def _day(when: datetime | date | str | None) -> date | None:
    """The day of a moment; None where the notes have only words."""
    if isinstance(when, datetime):
        return when.date()
    return when if isinstance(when, date) else None


def _event(kind: Kind, notes: Notes, rejection: Rejection | None, today: date) -> datetime | None:
    """When the clock of the window starts: the end of the talk, the arrival of the message, the day they promised."""
    if kind.after == "rejection":
        mail = rejection.document.mail if rejection else None
        when = (mail.date if mail else None) or (notes.rejection.received_at if notes.rejection else None)
        if isinstance(when, datetime):
            return when.replace(tzinfo=None)
        return datetime.combine(when, time(12)) if isinstance(when, date) else None
    if kind.after == "promise" and (named := promised(notes, today)):
        return datetime.combine(named, time(9))
    talk = notes.interview
    if talk.date is None or kind.after in ("contact", "application"):
        return None
    end = talk.end_time or (talk.time and (datetime.combine(talk.date, talk.time) + timedelta(hours=1)).time())
    return datetime.combine(talk.date, end or time(17))
