"""Where the writer stands: notes, message, calendar and history as a few axes with plain values."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from datetime import timedelta
from typing import get_args

from letterkit import kinds, wording
from letterkit.advice.addressees import COORDINATORS, Addressees
from letterkit.advice.calendar import GRACE_DAYS, Calendar, business_days_between
from letterkit.advice.history import history_axes
from letterkit.advice.jotted import uses
from letterkit.advice.objections import answers, voiced
from letterkit.advice.signs import signs_in
from letterkit.advice.sources import Sources
from letterkit.advice.table import Situation, Table
from letterkit.inputs import mail as _message
from letterkit.inputs import notes as _notes
from letterkit.inputs.mail import Rejection
from letterkit.inputs.notes import Notes
from letterkit.languages import every
from letterkit.languages.topics.brief import Advising

_W = every(Advising)

_KINDS = tuple(kinds.names())
YES_NO = ("yes", "no")
HELD = (
    "person problem evidence new_evidence moment open_question next_step decision_date own_area useful_item target "
    "requirement employer_reason"
).split()

AXES: Mapping[str, tuple[str, ...]] = {
    "message": ("none", *get_args(_message.MessageClass)),
    "phase": ("open", "no", "paused", "apart"),
    "stage": get_args(_message.Stage),
    "form": get_args(_message.Form),
    "answers": ("noreply", "replyable", "unknown"),
    "signed": YES_NO,
    "reach": ("writer", "contact", "nobody"),
    "reasons": ("none", *get_args(_message.Reason)),
    "door": ("none", *get_args(_message.Door)),
    "feedback": get_args(_message.Feedback),
    "decision": ("none", *get_args(_message.Decision)),
    "agency": YES_NO,
    "referrer": YES_NO,
    "place": ("US", "UK", "DE", "FR", "IN", "JP", "other"),
    "contact": ("free", "channel", "panel", "barred"),
    "stop": YES_NO,
    "talk": ("none", "future", "fresh", "late", "undated"),
    "format": ("unknown", *get_args(_notes.Format)),
    "channel": ("walk_in", "other"),
    "has": tuple(HELD),
    "has_too": tuple(HELD),
    "lacks": tuple(HELD),
    "met": get_args(_notes.DecisionRole),
    "pressing": ("voiced_doubt", "fumbled_answer", "rivals", "decision_near"),
    "fear": ("only", "no"),
    "due": ("unknown", "ahead", "near", "just_passed", "overdue"),
    "promised": YES_NO,
    "hurry": YES_NO,
    "checks": ("none", "one_recent", "one", "two"),
    "touches": ("none", "answered", "one", "two"),
    "age": ("unknown", "fresh", "late", "overdue", "old", "weeks"),
    "advised": YES_NO,
    "gap": ("new_evidence", "told", "real", "unknown"),
    "fact": ("changed", "no"),
    "range": ("acceptable", "no"),
    "scope": ("reasoned", "no"),
    "want": ("yes", "no", "unsure", "unsaid"),
    "spent": _KINDS,
    "sent": _KINDS,
    "sent_ever": _KINDS,
    "sent_today": _KINDS,
    "signs": ("anger", "distress", "discrimination", "scam", "background_report"),
}
"""Every axis with every value it can have; several values of one axis can hold at once."""

LESS = ("less_experience", "stronger_match")
"""Reasons that compare; what was compared may be named with them."""
NOTHING_DECIDED = frozenset(("acknowledgement", "logistics", "other"))
"""Messages that leave everything as it was."""
AFTER_A_TALK = ("phone_screen", "interview", "final", "after_offer")
TALKED = ("phone_screen", "interview", "final")
LATE_THANKS, NEAR, FRESH, LATE, OVERDUE = 3, 3, 2, 5, 7
"""Business days: a thank-you is late, a decision near; a message is fresh, late, overdue."""
WEEKS = timedelta(weeks=4)
REGIONS = {"US": "US", "GB": "UK", "UK": "UK", "DE": "DE", "AT": "DE", "FR": "FR", "IN": "IN", "JP": "JP"}
LANGUAGES = {"de": "DE", "fr": "FR", "ja": "JP"}
BARRED = re.compile(
    rf"\b(?:{_W.barred_no})\b[^.]{{0,60}}\b(?:{_W.barred_contact})",
    re.IGNORECASE,
)
ONE_WAY = re.compile(
    rf"\b(?:{_W.by})\b[^.]{{0,30}}\b(?:{_W.ways})|\b(?:{_W.barred_no})\b \w*\s?(?:{_W.ways})\b", re.IGNORECASE
)
"""A way of contact that is ruled out, or the one that is wanted: `no phone calls`, `only through the form`."""
OF_A_KIND = re.compile(rf"(?:{_W.kind})", re.IGNORECASE)
PANEL = re.compile(r"\b(?:panel|interviewers?|panellists?|committee|members)\b", re.IGNORECASE)
WALK_IN = re.compile(r"\bwalk.?in", re.IGNORECASE)


def look(given: Sources, table: Table) -> Situation:
    """The situation: for every axis the values that hold."""
    values: dict[str, str | Iterable[str]] = {
        **_message_axes(given.rejection, given.people),
        **_application_axes(given.notes, given.people),
        **_time_axes(given),
        **_notes_axes(given.notes, given.rejection),
        **history_axes(given, table),
        "signs": tuple(signs_in(given.notes, given.rejection)),
    }
    values["stage"] = _stage(given.notes, given.rejection)
    if values["message"] in NOTHING_DECIDED and values["phase"] == "apart" and values["stage"] in TALKED:
        values["phase"] = "open"
    if values["due"] == "near":
        values["pressing"] = [*values["pressing"], "decision_near"]
    situation = {axis: frozenset([found] if isinstance(found, str) else found) for axis, found in values.items()}
    has = situation["has"]
    return {**situation, "has_too": has, "lacks": frozenset(HELD) - has}


def contact_rule(notes: Notes) -> str:
    """`barred` if the employer wants no contact, `panel` if only from the panel it is kept, `channel` if by one way."""
    rules = notes.application.contact_rules
    if not BARRED.search(rules):
        return "channel" if ONE_WAY.search(rules) else "free"
    return "panel" if PANEL.search(rules) else "channel" if ONE_WAY.search(rules) else "barred"


def _message_axes(message: Rejection | None, people: Addressees) -> dict[str, str | Iterable[str]]:
    contact = any(person.email for role, person in people.people if role not in ("writer", "mailbox", "referrer"))
    reach = "writer" if people.all(("writer", "mailbox")) else "contact" if contact else "nobody"
    if message is None:
        return {
            "message": "none", "phase": "open", "form": "unknown", "answers": "unknown", "signed": "no", "reach": reach,
            "reasons": "none", "door": "none", "feedback": "not_mentioned", "decision": "none",
        }  # fmt: skip
    return {
        "message": message.message_class,
        "phase": _phase(message),
        "form": message.form,
        "answers": _answers(message),
        "signed": _yes(bool(message.person)),
        "reach": reach,
        "reasons": _reasons(message) or "none",
        "door": message.door or "none",
        "feedback": message.feedback,
        "decision": message.decision or "none",
    }


def _reasons(message: Rejection) -> list[str]:
    """The reasons; experience of a certain kind is a skill they miss, which evidence can show."""
    said = " ".join(cue.quote for cue in message.cues if cue.axis == "reasons" and cue.value in LESS)
    text = message.document.text
    around = [one for _, one in wording.sentences(text) if said and said.split("\n")[0][:40] in one]
    is_named = bool(said) and any(OF_A_KIND.search(one) for one in (said, *around))
    return list(dict.fromkeys([*message.reasons, *(["named_skill_gap"] if is_named else [])]))


def _phase(message: Rejection) -> str:
    if message.message_class in ("rejection", "hold", "other") and message.decision == "soft":
        return "open"
    if message.message_class in ("rejection", "partial_rejection"):
        return "no"
    if message.message_class == "hold":
        stopped = message.decision == "paused" or {"on_hold", "hiring_freeze"} & set(message.reasons)
        return "paused" if stopped else "open"
    return "apart"


def _answers(message: Rejection) -> str:
    if message.sender == "ats_noreply":
        return "noreply"
    return "replyable" if message.reply.possible else "unknown"


def _stage(notes: Notes, message: Rejection | None) -> str:
    """The record counts more than the text: the stage in the notes, else the talk they tell of."""
    application = notes.application
    if "stage_reached" in application.model_fields_set:
        return "after_offer" if application.stage_reached == "offer" else application.stage_reached
    told = message.stage if message is not None else "unknown"
    if not notes.interviewers and notes.interview.date is None:
        return told
    if told in AFTER_A_TALK:
        return told
    screened = notes.interview.format == "phone" and all(p.decision_role in COORDINATORS for p in notes.interviewers)
    return "phone_screen" if screened else "interview"


def _application_axes(notes: Notes, people: Addressees) -> dict[str, str | Iterable[str]]:
    application = notes.application
    return {
        "agency": _yes(bool(people.all(("agency",))) or "agency" in application.source.casefold()),
        "referrer": _yes(application.referrer is not None),
        "place": _place(application.locale, application.language),
        "contact": contact_rule(notes),
        "stop": _yes(notes.history.asked_to_stop),
        "format": notes.interview.format or "unknown",
        "channel": "walk_in" if WALK_IN.search(application.source) else "other",
        "met": {person.decision_role for person in notes.interviewers},
    }


def _place(locale: str, language: str) -> str:
    parts = locale.replace("_", "-").split("-")
    if len(parts) > 1:
        return REGIONS.get(parts[-1].upper(), "other")
    return LANGUAGES.get((locale or language).split("-")[0].casefold(), "other")


def _time_axes(given: Sources) -> dict[str, str | Iterable[str]]:
    when = given.calendar
    today = when.now.date()
    due, gone = "unknown", None
    if when.due:
        gone = business_days_between(when.due.date(), today)
        grace = GRACE_DAYS if when.promised else 0
        due = "overdue" if gone >= grace else "just_passed" if gone > 0 else "near" if gone >= -NEAR else "ahead"
        if not when.promised and due == "near":
            due = "ahead"
    near = when.promised is not None and when.talk is not None and when.promised - when.talk.date() <= timedelta(days=2)
    return {
        "talk": _talk_age(given),
        "due": due,
        "promised": _yes(when.promised is not None),
        "hurry": _yes(near),
        "age": _message_age(when),
    }


def _talk_age(given: Sources) -> str:
    talk = given.calendar.talk
    if talk is None:
        return "undated" if given.notes.interviewers else "none"
    days = business_days_between(talk.date(), given.calendar.now.date())
    if talk.date() > given.calendar.now.date():
        return "future"
    return "fresh" if days <= LATE_THANKS else "late"


def _message_age(when: Calendar) -> str:
    if when.message is None:
        return "unknown"
    today = when.now.date()
    if today - when.message.date() >= WEEKS:
        return "weeks"
    days = business_days_between(when.message.date(), today)
    return "fresh" if days <= FRESH else "late" if days <= LATE else "overdue" if days <= OVERDUE else "old"


def _notes_axes(notes: Notes, message: Rejection | None) -> dict[str, str | Iterable[str]]:
    doubts = voiced(notes)
    feared = len(notes.signals.objections) + sum(len(person.objections) for person in notes.interviewers)
    return {
        "has": [name for name, held in _held(notes).items() if held],
        "fear": "only" if feared and not doubts else "no",
        "want": notes.own.want_job or "unsaid",
        **answers(notes, message),
    }


def _held(notes: Notes) -> dict[str, bool]:
    """What the notes hold that a letter may use."""
    role, talk, own = notes.role, notes.talk, notes.own
    cares = [item for person in notes.interviewers for item in person.cares_about]
    evidence = [item for item in notes.evidence if item.shareable and not item.sensitive]
    weak = [asked for asked in talk.questions_they_asked if asked.self_rating is not None and asked.self_rating <= 2]
    unsaid = [item for item in evidence if not item.told_in_interview or item.id in talk.strengths_not_mentioned]
    jotted = uses(notes)
    return {
        "person": bool(notes.interviewers),
        "problem": any(
            item.shareable and not item.sensitive for item in [*role.problems, *role.success_measures, *cares]
        )
        or "problem" in jotted
        or bool(jotted and voiced(notes)),
        "evidence": bool(evidence) or "evidence" in jotted,
        "new_evidence": bool(unsaid),
        "moment": bool(talk.memorable_moments) or "moment" in jotted,
        "open_question": bool(talk.open_questions) or "question" in jotted,
        "next_step": notes.next.step is not None or "step" in jotted,
        "decision_date": notes.next.decision_date is not None,
        "own_area": bool(weak or own.weaknesses or own.uncertainties or talk.answers_that_fell_short or voiced(notes)),
        "useful_item": notes.useful_item is not None,
        "target": notes.target is not None,
        "requirement": bool(notes.application.requirements or notes.application.job_ad),
        "employer_reason": own.why_more_interested is not None,
    }


def _yes(holds: bool) -> str:
    return "yes" if holds else "no"
