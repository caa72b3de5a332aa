"""A fact: one numbered statement that a letter may use, with the place where the user gave it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Literal

from letterkit.wording import Precision

SaidBy = Literal["they_said", "i_said", "i_observed", "i_inferred", "public", "own", "record"]
"""Who stands behind a fact. `i_said`: told in the interview. `own`: the writer says it now (what they did, want, would
do). `record`: the paper itself (names, dates, a resume, the words of a mail)."""

WHOLE_LINE = "whole_line"
"""The slot of a fact that is a line of free notes as it stands, or all of one that may be told."""

ROLES: Mapping[str, str] = {
    "company": "the employer's name",
    "company_short": "how people call the employer",
    "job": "the title of the job",
    "job_ref": "the job's reference",
    "reader": "who gets the letter",
    "colleague": "somebody else who was in the talk",
    "sender": "who writes",
    "interview_day": "when the talk was",
    "interview_form": "phone, video, on site, panel",
    "moment": "something that happened or was explained in the talk",
    "hook": "a harmless personal thing they brought up",
    "problem": "a problem, priority or worry of theirs",
    "idea": "what the writer would do about a problem",
    "measure": "how success is measured in this job",
    "cares": "what this person cares about",
    "responsibility": "what the job does",
    "why_open": "why the job is open",
    "team": "the team",
    "tools": "tools they use",
    "evidence": "something the writer did",
    "number": "the result of it, in numbers",
    "context": "where or how it was done",
    "skill": "a skill it shows",
    "doubt": "a doubt they voiced",
    "bridge": "how a real gap is being closed",
    "question": "a question left open in the talk",
    "asked": "a question they asked that was answered badly",
    "better_answer": "the better answer to it",
    "weakness": "an area the writer wants to work on",
    "uncertainty": "something the writer is unsure of",
    "strength": "something the writer is good at",
    "wish": "the writer wants the job",
    "motive": "why the writer's interest grew",
    "step": "the agreed next step",
    "decision_day": "when they decide",
    "promise": "what the writer promised to send or do",
    "promise_day": "by when it was promised",
    "promised_to_us": "what they promised",
    "resource": "something that was mentioned in the talk",
    "liked": "what they took to",
    "decision": "the words that say no",
    "reason": "the reason given",
    "door": "what was left open",
    "feedback": "what was said on feedback",
    "valued": "what they said they valued",
    "kind_words": "what they praised, in their own words",
    "offer": "a call, feedback or a meeting they offered",
    "their_next": "what they say happens next, and when",
    "contact": "whom they say to write to, and how",
    "their_words": "something else that they wrote to the writer",
    "asked_for": "what the employer's text asks the letter to hold or to do",
    "useful": "something of use to the reader",
    "link": "where it can be found",
    "start": "when the writer can start",
    "notice": "the writer's notice period",
    "days": "the days on which the writer can be on site",
    "roster": "which shifts or roster the writer can work",
    "licence": "a licence or certificate the writer holds",
    "permit": "the writer's right to work there",
    "pay": "the pay the writer has in mind: only where the advertisement asks for it",
    "why": "why it serves the reader, or why the writer picked this person",
    "target": "whom the writer wants to be introduced to",
    "target_company": "where that person works",
    "target_role": "the role or team the writer is after there; not the target's own",
    "highlight": "a line of the resume",
    "headline": "how the resume calls the writer",
    "degree": "what the writer studied, and where",
    "certificate": "a certificate of the writer's",
    "spoken": "a language that the writer speaks",
    "known": "a skill that the resume lists",
    "requirement": "what the job asks for",
    "said": "how the writer puts a note in words of their own",
    "note": "a line of the writer's notes, as noted",
}
"""Every role that a fact can have, with what it means to a reader of the prompt."""


@dataclass(frozen=True, slots=True)
class Fact:
    """One numbered statement that a letter may use.

    id: `N3` (notes), `R2` (resume), `M1` (the message), `P4` (posting).
    text: the words as they stand at `source`, never reworded.
    source: file and line, `notes.yaml:14`.
    role: what it is in the story: one of ROLES.
    person: the name of who said it or whom it concerns, "" if nobody.
    of: ids of the facts it belongs to or answers (a number of a claim, an idea for a problem, a proof for a doubt).
    new: not told in the interview as far as anybody knows, so it adds something. untold: the notes say so themselves.
    day: its date, where it is one: of `by Friday 20 March` that day, of a week its Friday, of two the first.
    precision: how firm the day is: "" exactly (or words only), `by`, `about`, `week`, `or`. The words say it all.
    touches: the private topic that a word in it may be about (`family`), for a model to judge; no template sees these.
    slots: what stands in it, by what it is: `days` (ISO), `times`, `person`, `opening`; `about` of what is asked for;
        WHOLE_LINE.
    """

    id: str
    text: str
    source: str
    said_by: SaidBy
    role: str
    person: str = ""
    of: tuple[str, ...] = ()
    new: bool = False
    day: date | None = None
    untold: bool = False
    precision: Precision = ""
    slots: Mapping[str, tuple[str, ...]] = field(default_factory=dict, hash=False)
    touches: str = ""

    @property
    def is_day(self) -> bool:
        """Whether it is a day and nothing else; a sentence with a day in it has slots."""
        return self.day is not None and not self.slots
