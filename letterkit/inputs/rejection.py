"""A message from an employer, understood: what it is, and what it says on each axis, with the words it says it in."""

from __future__ import annotations

from typing import Literal

from pydantic import BaseModel, ConfigDict, Field, PrivateAttr

from letterkit.documents import Document

MessageClass = Literal[
    "rejection",
    "partial_rejection",
    "hold",
    "acknowledgement",
    "invitation",
    "offer",
    "logistics",
    "legal_notice",
    "other",
]
Stage = Literal["application", "assessment", "phone_screen", "interview", "final", "after_offer", "unknown"]
Form = Literal["template", "semi_personal", "personal", "unknown"]
SenderKind = Literal["ats_noreply", "ats_replyable", "recruiter", "hr_mailbox", "hiring_manager", "agency", "unknown"]
Reason = Literal[
    "stronger_match",
    "less_experience",
    "named_skill_gap",
    "overqualified",
    "internal_candidate",
    "already_filled",
    "on_hold",
    "cancelled",
    "hiring_freeze",
    "location_or_onsite",
    "work_permit",
    "salary",
    "start_date",
    "language_level",
    "team_or_culture_fit",
    "test_score",
    "interview_performance",
    "knock_out_question",
    "volume",
]
Door = Literal["keep_on_file", "reapply_encouraged", "talent_pool_link", "named_future_contact", "runner_up_stated"]
Feedback = Literal["not_mentioned", "offered", "given", "declined_policy", "declined_volume"]
Decision = Literal["final", "soft", "paused"]


class Model(BaseModel):
    """The strictness all parts of a message share."""

    model_config = ConfigDict(extra="forbid", populate_by_name=True)


class Cue(Model):
    """The words that speak for one value. `quote` stands verbatim in the text, on `line` of the file (from 1)."""

    axis: str
    value: str
    quote: str
    line: int


class ReplyPath(Model):
    """Whether an answer can arrive, at which address, and why that is thought so."""

    possible: bool = False
    to: str | None = None
    why: str = ""


class HiddenText(Model):
    """Something that a reader of the mail does not see."""

    what: str
    text: str


class Rejection(Model):
    """A message from an employer. The values are those of the field's taxonomy; no cue, no guess."""

    message_class: MessageClass = Field(alias="class")
    language: str = "en"
    company: str | None = None
    role: str | None = None
    person: str | None = None
    stage: Stage = "unknown"
    form: Form = "unknown"
    sender: SenderKind = "unknown"
    reasons: list[Reason] = []
    door: list[Door] = []
    feedback: Feedback = "not_mentioned"
    decision: Decision = "final"
    reply: ReplyPath = ReplyPath()
    cues: list[Cue] = []
    hidden: list[HiddenText] = []
    warnings: list[str] = []

    _document: Document | None = PrivateAttr(None)

    @property
    def document(self) -> Document:
        """The message this was read from; an empty one for a Rejection made in code."""
        return self._document or Document("message", "", "", "outside")

    def cue(self, axis: str, value: str | None = None) -> Cue | None:
        """The first cue of an axis (and value)."""
        return next((c for c in self.cues if c.axis == axis and value in (None, c.value)), None)
