"""A message from an employer, understood: what it is, and what it says on each axis, with the words it says it in."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import TYPE_CHECKING, Any, Literal, get_args

from pydantic import BaseModel, ConfigDict, Field, PrivateAttr

from letterkit.documents import Document
from letterkit.inputs._cues import Cues, Hit, cues, find
from letterkit.inputs._languages import is_known, name_of, tongue_of
from letterkit.inputs.addresses import domain, site
from letterkit.inputs.asks import Ask
from letterkit.inputs.mail import _employer, _reply, _spoken, _verdict
from letterkit.inputs.mail._evidence import READ, Evidence
from letterkit.inputs.mail.said import Said
from letterkit.inputs.questions import Question

if TYPE_CHECKING:
    from letterkit.meaning import Meaning

MessageClass = Literal[
    "rejection",
    "partial_rejection",
    "hold",
    "acknowledgement",
    "invitation",
    "offer",
    "logistics",
    "legal_notice",
    "feedback_received",
    "withdrawn_by_candidate",
    "other",
    "unknown",
]
"""What a message is. `other` is understood and none of the others; of `unknown` nothing may be concluded."""
ReadBy = Literal["lists", "meaning", "model", "person"]
"""Who understood it: word lists, the meaning of its sentences, a language model, whoever got it."""
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

    model_config = ConfigDict(extra="forbid", populate_by_name=True, defer_build=True)


class Cue(Model):
    """The words that speak for one value. `quote` stands verbatim in the text, on `line` of the file (from 1)."""

    axis: str
    value: str
    quote: str
    line: int


class Reading(Model):
    """What one reader takes the message to be, how sure it is (0 to 1), and the words that say so to it."""

    by: ReadBy
    value: MessageClass = Field(alias="class")
    sure: float
    quote: str = ""
    line: int = 1


class Disagreement(Model):
    """What a model reads otherwise than the cues: they are `kept`; it says `model` and quotes words of the text."""

    axis: str
    kept: str
    model: str
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
    """A message from an employer. The values are those of the field's taxonomy; no cue, no guess.

    sure: how sure it is what the message is, 0 where nobody knows; read_by: who knows best; readings: who says what.
    said: the whole sentences that a letter answers. asks: what they ask an answer to hold.
    questions: what it leaves open.
    model_cues: the words of values that a model alone saw: they are shown and steer advice, and become no facts.
    disagreements: what a model reads otherwise than the cues, which are kept.
    """

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
    decision: Decision | None = "final"
    sure: float = 1.0
    read_by: ReadBy = "lists"
    readings: list[Reading] = []
    reply: ReplyPath = ReplyPath()
    cues: list[Cue] = []
    model_cues: list[Cue] = []
    disagreements: list[Disagreement] = []
    said: list[Said] = []
    asks: list[Ask] = []
    questions: list[Question] = []
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

    @property
    def decided(self) -> bool:
        """Whether the message holds a decision, which can have reasons and leave doors open."""
        return self.message_class in _DECIDED

    @property
    def decided_on(self) -> date | None:
        """The day of a message that holds a decision."""
        mail = self.document.mail
        return mail.date.date() if self.decided and mail and mail.date else None

    @property
    def writer(self) -> str | None:
        """The person who signed it. A name that only a model saw is shown, but nobody is written to on its word."""
        return None if any(cue.axis == "person" for cue in self.model_cues) else self.person

    @property
    def is_signed_by_sender(self) -> bool:
        """Whether a header bears out the name under the message: a text can be signed with anybody's."""
        mail = self.document.mail
        known = [address for address in (mail.sender, mail.reply_to) if address] if mail else []
        shown = " ".join(f"{one.name} {one.email.partition('@')[0]}" for one in known).casefold()
        return bool(self.writer) and (self.writer or "").split()[-1].casefold() in shown

    @property
    def reply_address(self) -> str:
        """The address that a letter goes to by itself: one of the headers, or of the sender's own domain; else "".

        What only the text names may be anybody's: it is shown in `reply`, and the user says it with their own words.
        """
        mail, to = self.document.mail, self.reply.to or ""
        if not self.reply.possible or not mail:
            return ""
        known = [address.email for address in (mail.reply_to, mail.sender) if address]
        own = {domain(email) for email in known if site(email)}
        is_known = to.casefold() in (email.casefold() for email in known) or domain(to) in own
        return to if is_known else ""

    @property
    def unclear(self) -> bool:
        """Whether the cues leave open what the message is, or why it decides so."""
        return self.message_class == "unknown" or (self.decided and not self.reasons)


STAGES: tuple[Stage, ...] = ("after_offer", "final", "interview", "phone_screen", "assessment", "application")
"""The stages, last one first: a message that speaks of two came after the later."""
_PERSONAL_REASONS = {"named_skill_gap", "interview_performance", "test_score", "overqualified"}
_NOT_CONSIDERED = ("offer", "invitation", "logistics", "acknowledgement", "withdrawn", "other", "digest")
_BARE = 3
"""Words up to which a text says nothing that its subject does not."""
_DECIDED: tuple[MessageClass, ...] = ("rejection", "partial_rejection", "hold")


def read(document: Document, *, meaning: Meaning | None = None, decision: MessageClass | None = None) -> Rejection:
    """What a message says. Every value has a cue; where there is none it is `unknown`, `none` or not mentioned.

    meaning: reads its sentences, too; what the two do not agree on is `unknown`. decision: what its reader says it is.
    """
    language = tongue_of(f"{document.mail.subject if document.mail else ''}\n{document.text}")
    evidence = _found(document, cues(language))
    verdict = _verdict.read(evidence, meaning, decision)
    kind: MessageClass = verdict.value  # type: ignore[assignment]  # a value of the taxonomy by what told it
    decided, employer = kind in _DECIDED, _employer.read(evidence)
    sender, path = _reply.read(evidence, employer)
    reasons = _many(evidence, "reasons", get_args(Reason)) if decided else []
    found = Rejection(
        message_class=kind,
        language=language,
        **employer.named,
        stage=_stage(evidence),
        form=_form(evidence, employer, reasons),
        sender=sender,
        reasons=reasons,
        door=_many(evidence, "door", get_args(Door)) if decided else [],
        feedback=_feedback(evidence, verdict),
        decision=_decision(evidence, kind),
        sure=verdict.sure,
        read_by=verdict.by,
        readings=[Reading.model_construct(**one) for one in verdict.readings],
        reply=ReplyPath(possible=path.possible, to=path.to, why=path.why),
        warnings=[*_warnings(document, evidence), *_foreign(language, meaning)],
        cues=[Cue.model_construct(axis=c.axis, value=c.value, quote=c.quote, line=c.line) for c in evidence.told],
        hidden=[HiddenText(what=h.what, text=h.text) for h in document.hidden],
    )
    return _with_said(found, evidence, verdict)


def _found(document: Document, known: Cues) -> Evidence:
    return Evidence(document, known, find(document.text[:READ], known), _subject_hits(document, known))


def _with_said(found: Rejection, evidence: Evidence, verdict: _verdict.Verdict) -> Rejection:
    """A message with its document, what it says in whole sentences, and what it asks for."""
    found._document = evidence.document
    values = {*found.reasons, *found.door, *({"offered"} & {found.feedback})}
    is_persons = bool(found.person) and found.sender != "ats_noreply"
    is_persons = is_persons and (found.form != "template" or found.is_signed_by_sender)
    hints = verdict.hints()
    found.said, found.asks = _spoken.read(evidence, found.language, found.person or "", values, is_persons, hints)
    return found


def _subject_hits(document: Document, known: Cues) -> list[Hit]:
    """What the subject says on what the message is: a refusal only where it is the whole message."""
    subject = document.mail.subject if document.mail else ""
    is_all = len(document.text[:READ].split()) <= _BARE
    found = find(subject, known, only="class") if subject else []
    return [hit for hit in found if is_all or hit.value in _NOT_CONSIDERED]


def _stage(evidence: Evidence) -> Stage:
    return next((stage for stage in STAGES if evidence.tell("stage", stage)), "unknown")


def _many(evidence: Evidence, axis: str, values: Iterable[str]) -> list[Any]:
    """The values of an axis that are said, in the order in which they are said."""
    said = [value for value in evidence.in_order(axis) if value in set(values)]
    return [value for value in said if evidence.tell(axis, value)]


def _feedback(evidence: Evidence, verdict: _verdict.Verdict) -> Feedback:
    order: tuple[Feedback, ...] = ("declined_volume", "declined_policy", "offered", "given")
    listed = next((value for value in order if evidence.tell("feedback", value)), None)
    meant = verdict.feedback() if verdict.value in (*_DECIDED, "feedback_received") else None
    if listed or meant is None or meant.statement is None:
        return listed or "not_mentioned"
    evidence.tell_span("feedback", meant.value, meant.statement.start, meant.statement.end)
    return meant.value  # type: ignore[return-value]  # a value of the taxonomy by what told it


def _decision(evidence: Evidence, said: MessageClass) -> Decision | None:
    """How firm it is; None where nothing is understood that could be."""
    if said == "hold":
        evidence.tell_as("decision", "paused", "class", "hold")
        return "paused"
    if said not in _DECIDED and evidence.tell("decision", "soft"):
        return "soft"
    if said in _DECIDED:
        evidence.tell_as("decision", "final", "class", "rejection", "closed")
    return None if said in ("other", "unknown") else "final"


def _form(evidence: Evidence, employer: _employer.Employer, reasons: list[Reason]) -> Form:
    """Personal if two signs hold, a form letter if it shows itself as one; praise is no sign: form letters praise."""
    if evidence.tell_as("form", "template", "form", "merge_error"):
        return "template"
    signs = [evidence.hit("form", value) for value in ("interview_detail", "first_person", "phone_call_first")]
    signs += [evidence.hit("reasons", reason) for reason in reasons if reason in _PERSONAL_REASONS][:1]
    found = [hit for hit in signs if hit]
    by_header = [employer.is_direct, evidence.is_in_thread]
    count = len(found) + sum(by_header)
    if count:
        form: Form = "personal" if count >= 2 else "semi_personal"
        evidence.tell_hits("form", form, found)
        if employer.is_direct:
            evidence.tell_sender("form", form)
        return form
    said = evidence.tell_as("form", "template", "form", "stock_address", "team_signature")
    return (
        "template"
        if said or evidence.tell_as("form", "template", "class", "rejection", "closed", "hold")
        else "unknown"
    )


def _foreign(language: str, meaning: Meaning | None) -> list[str]:
    """That there are no lists for the language, and what reads it all the same."""
    if is_known(language):
        return []
    by = (
        "only the meaning of its sentences was read" if meaning else "it is not understood without --meaning or a model"
    )
    return [f"This looks like {name_of(language)}, which there are no lists for: {by}."]


def _warnings(document: Document, evidence: Evidence) -> list[str]:
    found = []
    if evidence.tell("warning", "asks_for_money"):
        found.append("This message asks for money or bank data: employers do not. Do not send any; this may be fraud.")
    if document.hidden:
        kinds = ", ".join(sorted({hidden.what for hidden in document.hidden}))
        found.append(f"This message contains text that its reader does not see ({kinds}); it was left out.")
    if len(document.text) > READ:
        found.append(f"This message is long: only its first {READ:,} characters were read.")
    return found
