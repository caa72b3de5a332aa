"""compose: from what was read to everything one letter may say."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping
from dataclasses import replace
from datetime import date, datetime, time, timedelta
from typing import TYPE_CHECKING

from letterkit import advice, kinds, phrasing, wording
from letterkit.advice.calendar import promised
from letterkit.advice.closing import closing_day
from letterkit.advice.windows import END
from letterkit.brief.addressing import doubt_about, person_of, pick_reader
from letterkit.brief.contents import Brief, Missing, Sender, Sent
from letterkit.brief.gathering import gather
from letterkit.brief.numbering import Gathering
from letterkit.brief.papers import AXIS_ROLES, borne_out, credentials
from letterkit.brief.saying import said
from letterkit.brief.sentences import heard
from letterkit.brief.threading import greeted, thread_of
from letterkit.errors import FieldError, MissingError
from letterkit.inputs import language_of
from letterkit.inputs.mail import Rejection
from letterkit.inputs.notes import Interviewer, Notes
from letterkit.inputs.notes import Sent as SentNote
from letterkit.inputs.notes.talk_day import dated
from letterkit.kinds import Kind
from letterkit.languages import known
from letterkit.languages.topics.brief import Formality
from letterkit.letter import Person, Window

if TYPE_CHECKING:
    from letterkit.inputs.posting import Posting
    from letterkit.inputs.resume import Resume
    from letterkit.voice import Voice

PAUSED = frozenset(("on_hold", "hiring_freeze", "cancelled"))
"""Reasons of a message by which nobody gets the post for now."""
UNNAMED = "[[your name]]"
"""What is signed with where neither notes nor papers name the writer: an open mark."""


def compose(
    kind: Kind, notes: Notes, *, today: date, rejection: Rejection | None = None, resume: Resume | None = None,
    posting: Posting | None = None, to: str | Person | None = None, language: str | None = None,
    form: str | None = None, variant: int = 0, require: bool = True, voices: Mapping[str, Voice] | None = None,
    by_model: bool = False, share: Collection[int] = (),
) -> Brief:  # fmt: skip
    """Everything that a letter of this kind to one reader may say.

    to: id, name or mail address of the reader, or the reader; the best one for the kind if None.
    form: a form of the kind (`phone-screen`, `email`, `linkedin`); the one the notes call for if None.
    variant: the number of the letter within a set to several readers.
    require: False for the review of a letter that is there, whatever the notes lack for writing one.
    voices: how the writer writes, by language; that of the letter's serves.
    by_model: a model will write; what is needed may then stand in a line of the notes that has no place. A template
    leaves an open mark for it where the notes are prose with such lines.
    share: lines of the notes that may be told, however private they look.
    Raises MissingError with the questions to answer if the notes hold less than the kind needs, UndecidedError if the
    kind answers a decision and nobody knows whether the message holds one.
    """
    notes = dated(notes, today, rejection.decided_on if rejection else None)
    if require:
        advice.demand_decision(kind, notes, rejection)
    language = language or _language(kind, notes, rejection)
    kind = _capped(kind.in_language(language).in_form(form if form is not None else _form(kind, notes)), posting)
    reader = to if isinstance(to, Person) else pick_reader(kind, notes, rejection, to)
    formality = notes.application.formality or _familiar(language, rejection)
    familiar = phrasing.familiar(language, formality)
    met = reader.name if reader else ""
    found = gather(notes, met, rejection, resume, posting, share, today, by_model, language, familiar)
    if resume and kind.applies and not by_model:
        credentials(found, resume)
    made = _brief(kind, notes, found, reader, today, language, rejection, by_model=by_model)
    if require and not (made.first("note") and (by_model or notes.jotted or notes.document.is_prose)):
        _demand(kind, made.missing, notes.document.name)
    return replace(
        _with_voice(_with_papers(made, found, rejection, resume, posting), notes, voices or {}),
        thread=thread_of(notes, rejection, reader),
        window=_window(kind, notes, rejection, posting, today),
        formality=formality,
        said=said(found, language, familiar),
        variant=variant,
        doubt=doubt_about(notes, rejection, reader, to if isinstance(to, str) else None),
    )


def _brief(
    kind: Kind, notes: Notes, found: Gathering, reader: Person | None, today: date, language: str,
    rejection: Rejection | None, *, by_model: bool,
) -> Brief:  # fmt: skip
    """What notes and facts say by themselves."""
    by_role = {fact.role: fact.text for fact in reversed(found.facts.values())}
    return Brief(
        kind=kind,
        language=language,
        sender=_sender(notes, by_role.get("sender", ""), rejection),
        people=_people(notes, rejection),
        event=_event(kind, notes, rejection, today),
        reader=reader,
        company=by_role.get("company", ""),
        job=by_role.get("job", ""),
        facts=found.facts,
        today=today,
        steering=tuple(found.steering),
        missing=lacking(kind, found),
        withheld=tuple(found.withheld),
        titled=_titled(notes),
        locale=notes.application.locale,
        clauses=found.clauses,
        is_as_written=by_model and notes.document.is_prose,
        stage=notes.application.stage_reached,
        sent=tuple(map(_sent, notes.history.sent)),
        asked_to_stop=notes.history.asked_to_stop,
        goes_by={person.name: person.known_as for person in notes.interviewers if person.known_as},
        remarks=tuple(found.remarks),
        noted=_noted(notes, found),
    )


def _noted(notes: Notes, found: Gathering) -> str:
    """The lines of the notes that withhold nothing; what was only inferred is no secret to whoever wrote it."""
    kept = [" ".join(item.text.split()) for item in found.withheld if item.why != "inferred"]
    lines = (" ".join(line.split()) for line in notes.document.text.splitlines())
    return "\n".join(line for line in lines if line and not any(one in line or line in one for one in kept))


def _sent(one: SentNote) -> Sent:
    return Sent(one.kind.replace("_", "-"), one.to, _day(one.date), one.answered)


def _titled(notes: Notes) -> tuple[str, ...]:
    named = (one for one in notes.interviewers if one.honorific and one.name)
    return tuple(f"{one.honorific} {one.name.split()[-1]}" for one in named)


def _with_voice(made: Brief, notes: Notes, voices: Mapping[str, Voice]) -> Brief:
    """A brief with how its writer writes: samples in the notes first, then what was learned."""
    learned = voices.get(made.language)
    samples = tuple(notes.candidate.voice_samples) or (learned.samples if learned else ())
    return replace(made, voice=samples, voice_of=learned)


def _with_papers(
    made: Brief, found: Gathering, rejection: Rejection | None, resume: Resume | None, posting: Posting | None
) -> Brief:
    """A brief with what the papers beside the notes say, for templates and rules."""
    made = replace(
        made,
        employer=resume.employer if resume else "",
        posting=posting.text if posting else "",
        resume=borne_out(resume) if resume else "",
    )
    if rejection is None:
        return made
    return replace(
        made,
        feedback=next(iter(_told(found, rejection, "feedback")), "not_mentioned"),
        doors=_told(found, rejection, "door"),
        message=rejection.document.text,
        is_paused=rejection.message_class == "hold" or bool(PAUSED & set(rejection.reasons)),
        heard=heard(found, rejection),
        greets=greeted(made.sender.name, rejection) if made.kind.after == "rejection" else "",
    )


def _window(kind: Kind, notes: Notes, rejection: Rejection | None, posting: Posting | None, today: date) -> Window:
    """When to send it; a letter of application by the last day that the posting names."""
    found = advice.window(kind, notes, rejection, today=today)
    last = closing_day([posting.closes, posting.text], today) if posting and kind.after == "application" else None
    return Window(found.opens, datetime.combine(last, END)) if last else found


def _capped(kind: Kind, posting: Posting | None) -> Kind:
    """The kind with the most words that the advertisement allows a letter of application."""
    caps = [ask.value for ask in posting.asks if ask.about == "words" and type(ask.value) is int] if posting else []
    return kind.capped(min(caps)) if caps and kind.applies else kind


def _demand(kind: Kind, missing: tuple[Missing, ...], file: str) -> None:
    """Raise MissingError, with the questions to answer, if something is missing that the kind cannot do without."""
    asks = [gap.ask for gap in missing if gap.required]
    if asks:
        what = f"These notes say too little for a {kind.title.lower()}."
        raise MissingError(what, "Answer in the notes: " + " ".join(asks), asks=asks, file=file)


def compose_each(
    kind: Kind, notes: Notes, *, today: date, rejection: Rejection | None = None, resume: Resume | None = None,
    posting: Posting | None = None, language: str | None = None, voices: Mapping[str, Voice] | None = None,
    by_model: bool = False, share: Collection[int] = (),
) -> list[Brief]:  # fmt: skip
    """One brief for each interviewer; one joint brief if the notes do not hold something of everybody's own.

    Interviewers compare what they got: letters that differ only in the name are worse than one to all.
    Raises FieldError where two are called the same: nobody could tell who of them said what.
    """
    people = notes.interviewers
    _tell_apart(notes)

    def to(person: Interviewer, number: int, form: str | None = None) -> Brief:
        return compose(
            kind, notes, today=today, rejection=rejection, resume=resume, posting=posting, to=person_of(person),
            language=language, form=form, variant=number, voices=voices, by_model=by_model, share=share,
        )  # fmt: skip

    briefs = [to(person, number) for number, person in enumerate(people)]
    joint = "joint" in kind.forms and len(people) > 1
    if joint and not all(_own_facts(brief) for brief in briefs):
        return [replace(to(people[0], 0, "joint"), also_to=tuple(person_of(person) for person in people[1:]))]
    return briefs


def _tell_apart(notes: Notes) -> None:
    seen: set[str] = set()
    for number, person in enumerate(notes.interviewers):
        name = wording.flat(person.name)
        if name in seen:
            line = notes.document.span(("interviewers", number, "name")).line
            what = f"Two interviewers are called {person.name}, so it is not clear which of them said what."
            raise FieldError(what, "Add a middle name, or take one out.", file=notes.document.name, line=line)
        seen.add(name)


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


def lacking(kind: Kind, found: Gathering) -> tuple[Missing, ...]:
    """What the kind needs and the facts do not hold, in the kind's order."""
    roles = {fact.role for fact in found.facts.values()}
    return tuple(Missing(need.any, need.ask, need.required) for need in kind.needs if not roles & set(need.any))


def _sender(notes: Notes, name: str, rejection: Rejection | None) -> Sender:
    """Who writes; where nobody says who that is, an open mark in the language of the letter stands for it.

    Who is written to by first name alone, with no `Dear` before it, signs with it.
    """
    candidate, name = notes.candidate, wording.written(name)
    lines = tuple(line for line in (candidate.contact.phone, candidate.contact.link) if line)
    familiar = wording.person_name(name).given if greeted(name, rejection) else ""
    return Sender(name, candidate.sign_off or familiar or name or UNNAMED, lines, candidate.contact.email)


def _language(kind: Kind, notes: Notes, rejection: Rejection | None) -> str:
    """What the notes or the message say; else what free notes are written in, if there are letters in that language."""
    said = notes.application.language or notes.application.locale or (rejection.language if rejection else "")
    if not said and notes.document.is_prose:
        spoken = language_of(notes.document.text)
        said = spoken if spoken in kinds.languages(kind.name) else ""
    return said.replace("_", "-").split("-")[0].casefold() or "en"


def _familiar(language: str, rejection: Rejection | None) -> str:
    """`du` or `tu` where the reader's own message says it and nothing else; where it does both, nothing is agreed."""
    words = known(language, Formality)
    if rejection is None or words is None:
        return ""
    said, formal = (re.search(form, rejection.document.text, re.IGNORECASE) for form in (words.says, words.formal))
    return words.familiar if said and not formal else ""


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
