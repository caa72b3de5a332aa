"""Doubts in the notes: which were voiced, and what answers the reason that a message names."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from letterkit.inputs.mail import Rejection
from letterkit.inputs.notes import Evidence, Notes, Objection

SKILL_TYPES = ("skill", "industry", "too_junior")
FACT_TYPES = ("location", "other", "gap")
SKILL_REASONS = ("named_skill_gap", "language_level", "less_experience")
_WORD = re.compile(r"[\w+#.-]{3,}|\b[A-Z][\w+#]*")
_COMMON = frozenset(
    "the and with for you your have has not experience skills skill years more need role hands-on without".split()
)


def voiced(notes: Notes) -> list[Objection]:
    """The doubts that somebody raised; an inferred one is no doubt of theirs."""
    every = [*notes.signals.objections, *(doubt for person in notes.interviewers for doubt in person.objections)]
    return [doubt for doubt in every if _is_voiced(doubt)]


def answers(notes: Notes, message: Rejection | None) -> dict[str, str | Iterable[str]]:
    """The axes on doubts: what presses, and whether the reason in the message can be met."""
    doubts = voiced(notes)
    return {
        "pressing": _pressing(notes, doubts),
        "gap": _gap(notes, doubts, message),
        "fact": "changed" if any(_answerable(d) for d in doubts if d.type in FACT_TYPES) else "no",
        "range": "acceptable" if any(_answerable(d) for d in doubts if d.type == "salary") else "no",
        "scope": "reasoned" if any(_answerable(d) for d in doubts if d.type == "too_senior") else "no",
    }


def _is_voiced(doubt: Objection) -> bool:
    return doubt.explicit if doubt.explicit is not None else doubt.source in (None, "they_said")


def _answerable(doubt: Objection) -> bool:
    return not doubt.real_gap and bool(doubt.bridge or doubt.counter_evidence_ids)


def _pressing(notes: Notes, doubts: Sequence[Objection]) -> list[str]:
    competition = notes.signals.competition
    fumbled = any(
        asked.better_answer and asked.self_rating is not None and asked.self_rating <= 2
        for asked in notes.talk.questions_they_asked
    )
    found = {
        "voiced_doubt": bool(doubts),
        "fumbled_answer": fumbled,
        "rivals": bool(competition.internal_candidate or (competition.finalists_n or 0) > 1),
    }
    return [name for name, holds in found.items() if holds]


def _gap(notes: Notes, doubts: Sequence[Objection], message: Rejection | None) -> str:
    """Whether the skill that the message names is there: with evidence they have not seen, told, or truly missing."""
    named = [doubt for doubt in doubts if doubt.type in SKILL_TYPES]
    doubt = _about(named, message)
    if doubt is None:
        return "unknown"
    if doubt.real_gap:
        return "real"
    proofs = [item for item in notes.evidence if item.id and item.id in doubt.counter_evidence_ids]
    return "new_evidence" if any(_is_new(item, notes) for item in proofs) else "told" if proofs else "unknown"


def _is_new(item: Evidence, notes: Notes) -> bool:
    unsaid = not item.told_in_interview or item.id in notes.talk.strengths_not_mentioned
    return unsaid and item.shareable and not item.sensitive


def _about(doubts: Sequence[Objection], message: Rejection | None) -> Objection | None:
    """The doubt that the message's reason is about: it shares most words with it, or all are of one sort."""
    if not doubts:
        return None
    quotes = (
        [cue.quote for cue in message.cues if cue.axis == "reasons" and cue.value in SKILL_REASONS] if message else []
    )
    said = _words(" ".join(quotes))
    shared = [len(said & _words(doubt.note)) for doubt in doubts]
    if max(shared):
        return doubts[shared.index(max(shared))]
    return doubts[0] if len({doubt.real_gap for doubt in doubts}) == 1 else None


def _words(text: str) -> set[str]:
    return {word.casefold().strip(".-") for word in _WORD.findall(text)} - _COMMON
