"""Numbering the facts: from notes, message, resume and posting to facts with ids, sources and relations."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

from letterkit import wording
from letterkit.brief import papers, remarks
from letterkit.brief.jotted import jotted
from letterkit.brief.numbering import Gathering
from letterkit.documents import FieldPath
from letterkit.facts import SaidBy
from letterkit.inputs.mail import Rejection
from letterkit.inputs.notes import Evidence, Item, Notes, Objection, Practical, Problem

if TYPE_CHECKING:
    from letterkit.inputs.posting import Posting
    from letterkit.inputs.resume import Resume


def gather(
    notes: Notes,
    reader: str,
    rejection: Rejection | None,
    resume: Resume | None,
    posting: Posting | None,
    share: Collection[int] = (),
    today: date | None = None,
    by_model: bool = False,
    language: str = "",
    familiar: bool = False,
) -> Gathering:
    """All that one letter to `reader` (a name, "" for nobody) may say, numbered.

    share: lines of the notes that may be told, however private they look.
    by_model: a model will read the facts, those that only a word makes look private among them, marked.
    today: what days noted without a year or a date (`by Friday`) are near to, where the notes have no day of the talk.
    """
    found = Gathering(notes, reader, share, today, by_model)
    _record(found)
    _people(found)
    needs = _role(found) | _doubts(found)
    _talk(found)
    _own(found)
    _evidence(found, needs)
    _practical(found)
    remarks.left_over(found)
    if not by_model:
        found.clauses = jotted(found, language, familiar)
    remarks.loose(found)
    remarks.passed_over(found)
    papers.all_of(found, rejection, resume, posting)
    return found


def _record(found: Gathering) -> None:
    """Names and dates: who, where, what for, when."""
    notes, add = found.notes, found.add
    application, interview = notes.application, notes.interview
    add(notes.candidate.name, ("candidate", "name"), "record", "sender")
    add(application.company, ("application", "company"), "record", "company")
    add(application.company_short, ("application", "company_short"), "record", "company_short")
    add(application.role_title, ("application", "role_title"), "record", "job")
    add(application.role_ref, ("application", "role_ref"), "record", "job_ref")
    for i, requirement in enumerate(application.requirements):
        found.keep(requirement, requirement.text, ("application", "requirements", i), "public", "requirement")
    if interview.date:
        add(interview.date.isoformat(), ("interview", "date"), "record", "interview_day", day=interview.date)
    if interview.format:
        add(interview.format, ("interview", "format"), "record", "interview_form")


def _people(found: Gathering) -> None:
    for i, person in enumerate(found.notes.interviewers):
        at: FieldPath = ("interviewers", i)
        if person.name == wording.person_name(found.notes.candidate.name).given:
            continue  # in a pasted chat the writer speaks, too
        role = "reader" if person.name == found.reader else "colleague"
        found.add(person.name, (*at, "name"), "record", role, person=person.name)
        _items(found, person.cares_about, (*at, "cares_about"), "they_said", "cares", person.name)
        _items(found, person.liked, (*at, "liked"), "i_observed", "liked", person.name)
        if person.personal_hook and role == "reader":
            hook = person.personal_hook
            found.keep(hook, hook.text, (*at, "personal_hook"), "they_said", "hook", person=person.name)


def _items(
    found: Gathering, items: Iterable[Item], path: FieldPath, default: SaidBy, role: str, person: str = ""
) -> list[str]:
    return [found.keep(item, item.text, (*path, i), default, role, person=person) for i, item in enumerate(items)]


def _role(found: Gathering) -> dict[str, list[str]]:
    """What was learned about the job. Returns the evidence ids that serve each problem, by the problem's fact id."""
    role = found.notes.role
    needs: dict[str, list[str]] = {}
    for i, problem in enumerate(role.problems):
        fact = _problem(found, problem, ("role", "problems", i))
        if fact:
            needs[fact] = problem.my_evidence_ids
    _items(found, role.responsibilities, ("role", "responsibilities"), "they_said", "responsibility")
    _items(found, role.success_measures, ("role", "success_measures"), "they_said", "measure")
    _items(found, role.tools, ("role", "tools"), "they_said", "tools")
    for name, item, kind in (("why_open", role.why_open, "why_open"), ("team", role.team, "team")):
        if item:
            found.keep(item, item.text, ("role", name), "they_said", kind)
    return needs


def _problem(found: Gathering, problem: Problem, path: FieldPath) -> str:
    fact = found.keep(problem, problem.note, path, "they_said", "problem", person=found.name_of(problem.raised_by))
    if fact:
        for j, idea in enumerate(problem.my_idea):
            found.add(idea, (*path, "my_idea", j), "own", "idea", of=(fact,))
    return fact


def _doubts(found: Gathering) -> dict[str, list[str]]:
    """Doubts voiced by this reader or by nobody in particular. Returns what answers them, as `_role` does."""
    needs: dict[str, list[str]] = {}
    notes = found.notes
    every: list[tuple[Objection, FieldPath, str]] = []
    every += [(doubt, ("signals", "objections", i), "") for i, doubt in enumerate(notes.signals.objections)]
    for p, person in enumerate(notes.interviewers):
        every += [(d, ("interviewers", p, "objections", i), person.name) for i, d in enumerate(person.objections)]
    for doubt, path, by in every:
        fact = _doubt(found, doubt, path, found.name_of(doubt.raised_by or doubt.person) or by)
        if fact:
            needs[fact] = doubt.counter_evidence_ids
    return needs


def _doubt(found: Gathering, doubt: Objection, path: FieldPath, by: str) -> str:
    voiced = doubt.explicit if doubt.explicit is not None else doubt.source in (None, "they_said")
    if not voiced:
        if doubt.shareable and not doubt.sensitive and not found.private(doubt.note, path):
            found.steer(f"Nobody voiced this doubt, so it must not be raised: {doubt.note}")
        found.withhold(doubt.note, path, "inferred")
        return ""
    if by and found.reader and by != found.reader:
        found.steer(f"{by} voiced a doubt that this letter must not answer; it belongs in a letter to {by}.")
        return ""
    fact = found.keep(doubt, doubt.note, path, "they_said", "doubt", person=by)
    if fact and doubt.bridge:
        found.add(doubt.bridge, (*path, "bridge"), "own", "bridge", of=(fact,))
    return fact


def _talk(found: Gathering) -> None:
    talk, at = found.notes.talk, found.name_of
    _items(found, talk.memorable_moments, ("talk", "memorable_moments"), "i_observed", "moment")
    for i, question in enumerate(talk.open_questions):
        path: FieldPath = ("talk", "open_questions", i)
        found.keep(question, question.question, path, "own", "question", person=at(question.to))
    for i, asked in enumerate(talk.questions_they_asked):
        if asked.self_rating is not None and asked.self_rating <= 2:
            path = ("talk", "questions_they_asked", i)
            fact = found.keep(asked, asked.question, path, "they_said", "asked", person=at(asked.by))
            if fact:
                found.add(asked.better_answer, (*path, "better_answer"), "own", "better_answer", of=(fact,))
    _items(found, talk.answers_that_fell_short, ("talk", "answers_that_fell_short"), "own", "weakness")
    for name, promises, role in (
        ("promised_by_me", talk.promised_by_me, "promise"),
        ("promised_by_them", talk.promised_by_them, "promised_to_us"),
    ):
        for i, promise in enumerate(promises):
            path = ("talk", name, i)
            said_by: SaidBy = "i_said" if role == "promise" else "they_said"
            fact = found.keep(promise, promise.what, path, said_by, role, person=at(promise.to))
            if fact and promise.due and role == "promise":
                _day(found, promise.due, (*path, "due"), "promise_day", "i_said", of=(fact,))
            for place in ("link", "file") if fact and role == "promise" else ():
                found.add(getattr(promise, place), (*path, place), "own", "link", of=(fact,))
    _items(found, talk.resources_mentioned, ("talk", "resources_mentioned"), "they_said", "resource")


def _day(
    found: Gathering, when: date | str, path: FieldPath, role: str, said_by: SaidBy, of: Iterable[str] = ()
) -> str:
    """A day as firmly as it was noted: `by Friday 20 March` has its date and stays `by`."""
    if not isinstance(when, str):
        return found.add(when.isoformat(), path, said_by, role, of=of, day=when)
    fact, time = found.add(when, path, said_by, role, of=of), wording.when(when)
    if fact and time and found.near:
        found.facts[fact] = replace(found.facts[fact], day=_counted(time, found.near), precision=time.precision)
    return fact


def _counted(time: wording.When, near: date) -> date | None:
    """The day of a time; a weekday alone that is no bound (`Friday`) stays a word."""
    return time.day(near) if time.precision or time.days[0].day else None


def _own(found: Gathering) -> None:
    """What the writer wants, is good at and is unsure of, and what was agreed."""
    notes, own = found.notes, found.notes.own
    _items(found, own.strengths, ("self", "strengths"), "own", "strength")
    _items(found, own.weaknesses, ("self", "weaknesses"), "own", "weakness")
    _items(found, own.uncertainties, ("self", "uncertainties"), "own", "uncertainty")
    if own.want_job == "yes":
        found.add("yes", ("self", "want_job"), "own", "wish")
    if own.why_more_interested:
        reason = own.why_more_interested
        found.keep(reason, reason.text, ("self", "why_more_interested"), "own", "motive")
    for i, item in enumerate(own.private):
        path: FieldPath = ("self", "private", i)
        if found.is_shared(path):
            found.add(item.text, path, "own", "note")
        else:
            found.withhold(item.text, path, "private")
    if notes.next.step:
        found.keep(notes.next.step, notes.next.step.text, ("next", "step"), "they_said", "step")
    if notes.next.decision_date:
        _day(found, notes.next.decision_date, ("next", "decision_date"), "decision_day", "they_said")
    _to_share(found)
    for i, item in enumerate(notes.signals.turned_off):
        path = ("signals", "turned_off", i)
        if item.shareable and not item.sensitive and not found.private(item.text, path):
            found.steer(f"Seemed to go down badly, so leave it out: {item.text}")
        else:
            found.withhold(item.text, path, "private")


def _to_share(found: Gathering) -> None:
    """What is of use to the reader, and whom the writer wants to meet."""
    notes, add = found.notes, found.add
    if notes.useful_item:
        useful = add(notes.useful_item.what, ("useful_item", "what"), "public", "useful")
        add(notes.useful_item.link, ("useful_item", "link"), "public", "link", of=(useful,))
        add(notes.useful_item.why_them, ("useful_item", "why_them"), "own", "why", of=(useful,))
    if notes.target:
        target = notes.target
        person = add(target.person, ("target", "person"), "public", "target", person=target.person)
        add(target.company, ("target", "company"), "public", "target_company", of=(person,))
        add(target.role, ("target", "role"), "public", "target_role", of=(person,))
        add(target.why, ("target", "why"), "own", "why", of=(person,))


def _evidence(found: Gathering, needs: dict[str, list[str]]) -> None:
    """The evidence bank; each claim answers the problems and doubts whose notes name its id."""
    unsaid = set(found.notes.talk.strengths_not_mentioned)
    for i, item in enumerate(found.notes.evidence):
        path: FieldPath = ("evidence", i)
        new = not item.told_in_interview or item.id in unsaid
        untold = item.id in unsaid or (new and "told_in_interview" in item.model_fields_set)
        claim = found.keep(item, item.claim, path, "own", "evidence", new=new)
        if claim:
            found.facts[claim] = replace(found.facts[claim], untold=untold)
            found.relate(claim, [fact for fact, ids in needs.items() if item.id and item.id in ids])
            _details(found, item, path, claim, new)


def _practical(found: Gathering) -> None:
    """Start, notice, days on site, roster, licence, permit, pay: what an advertisement may ask for."""
    for name in Practical.model_fields:
        item: Item | None = getattr(found.notes.practical, name)
        if item:
            found.keep(item, item.text, ("practical", name), "own", name)


def _details(found: Gathering, item: Evidence, path: FieldPath, claim: str, new: bool) -> None:
    found.add(item.number, (*path, "number"), "own", "number", of=(claim,), new=new)
    found.add(item.context, (*path, "context"), "own", "context", of=(claim,), new=new)
    for j, skill in enumerate(item.skills):
        found.add(skill, (*path, "skills", j), "own", "skill", of=(claim,), new=new)
