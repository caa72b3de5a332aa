"""A message from an employer, read a second time by a model, behind a fence.

The cues speak first. Where they are silent, a value of the model's counts if its quotation stands in the message; where
they speak and the model says otherwise, they are kept and the disagreement is noted. What the model quotes is shown to
the user; its words become no facts, and nobody is written to on its word.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Generator, Iterator, Mapping
from typing import Any, Generic, Literal, TypeVar, get_args

from pydantic import Field

from letterkit.assets import SHIPPED, Assets
from letterkit.documents import Document
from letterkit.drafting import material, prompting
from letterkit.drafting.answers import Strict, schema
from letterkit.drafting.asking import ask, fenced
from letterkit.extracting._verbatim import LONGEST, Place, Verbatim
from letterkit.inputs import mail as rejections
from letterkit.inputs.mail import (
    Cue,
    Decision,
    Disagreement,
    Door,
    Feedback,
    Form,
    MessageClass,
    Reason,
    Rejection,
    SenderKind,
    Stage,
)
from letterkit.inputs.names import as_company, as_person, as_role
from letterkit.models import Reply, Request
from letterkit.wording import commands, quotable

TOKENS = 1_500
LONGEST_TEXT = 12_000
"""Characters of a message that are sent: five times the longest usual one."""
LONGEST_NAME = 80
UNSAID = ("unknown", "not_mentioned")
DECIDED = frozenset(("rejection", "partial_rejection", "hold"))
CLASSES = get_args(MessageClass)
Value = TypeVar("Value")
Extraction = Generator[Request, Reply, Rejection]
"""Yields requests, is sent replies, returns the message as it is understood then."""


class Said(Strict, Generic[Value]):
    """One value with the words that say it. The words come first, so that they are looked up before it is chosen."""

    quote: str = Field(description=f"the words that say it, at most {LONGEST} characters, copied; empty if none do")
    value: Value


class Reading(Strict):
    """What a message says on each axis; a name is empty where it is not written in the message."""

    message: Said[MessageClass] = Field(description="what the message is")
    stage: Said[Stage]
    form: Said[Form]
    sender: Said[SenderKind]
    reasons: list[Said[Reason]] = Field(max_length=10)
    door: list[Said[Door]] = Field(max_length=6)
    feedback: Said[Feedback]
    decision: Said[Literal["final", "soft", "paused", "unknown"]]
    company: str
    role: str
    person: str


def understood(rejection: Rejection, *, assets: Assets = SHIPPED) -> Extraction:
    """The conversation in which a model reads a message, and the message with what it may add.

    Raises AnswerError if an answer cannot be used twice in a row, AssetError for a broken prompt.
    """
    document = rejection.document
    fence = _fence(document)
    return (
        yield from ask(
            question(document, assets), Reading, lambda said: merged(rejection, said), fence=fence, assets=assets
        )
    )


def question(document: Document, assets: Assets = SHIPPED) -> Request:
    """What a model is asked about a message: the message as data, and nothing of the user's."""
    fence = _fence(document)
    prompt = prompting.load("read_rejection", assets)
    values = {"mail": fenced(fence, _shown(document)), "fence": fence}
    messages = prompt.messages({"longest": LONGEST}, values)
    return Request("read_rejection", messages, schema(Reading), TOKENS, draft=filed(document))


def filed(document: Document) -> str:
    """What the journal files the replies about a document under."""
    return f"read-{_digest(document)}"


def _digest(document: Document) -> str:
    shown = "\n".join(map(material.line, _shown(document)))
    return hashlib.sha256(shown.encode("utf-8", "surrogatepass")).hexdigest()


def _fence(document: Document) -> str:
    """Another line for every message, and the same for the journal: no text can hold the digest of itself."""
    return f"MAIL-{_digest(document)[:24]}"


def _shown(document: Document) -> Iterator[Mapping[str, object]]:
    """The headers and the message's own words, paragraph by paragraph."""
    yield from ({name: text} for name, text in Verbatim(document).headers if text and name != "signature")
    for paragraph in re.split(r"\n[ \t]*\n", document.text[:LONGEST_TEXT]):
        if words := " ".join(paragraph.split()):
            yield {"text": words}
    signature = document.mail.signature if document.mail else ""
    if signature.strip():
        yield {"signature": " ".join(signature.split())[:600]}


def merged(rejection: Rejection, said: Reading) -> Rejection:
    """The message with what a model adds to its cues, and with what it reads otherwise."""
    merging = _Merging(rejection)
    merging.what(said.message)
    for axis in ("stage", "form", "sender", "feedback", "decision"):
        merging.single(axis, getattr(said, axis))
    if merging.result.decided:
        merging.many("reasons", said.reasons)
        merging.many("door", said.door)
    merging.name("company", as_company(said.company))
    merging.name("role", as_role(said.role))
    merging.name("person", as_person(said.person, merging.result.company))
    return merging.result


class _Merging:
    """One message while a model's reading is laid over it."""

    def __init__(self, rejection: Rejection) -> None:
        self.result = rejection.model_copy(deep=True)
        self.verbatim = Verbatim(rejection.document)

    def place(self, quote: str) -> Place | None:
        """Where a quotation stands; None if nowhere, or if it is an order to the model and says nothing itself."""
        return None if commands(quote) else self.verbatim.find(quote)

    def what(self, said: Said[MessageClass]) -> None:
        """What the message is: as the model has it where nobody knows, `unknown` where it speaks against who does."""
        place = self.place(said.quote)
        if place is None or said.value in UNSAID:
            return
        result, known = self.result, self.result.message_class
        result.readings.append(
            rejections.Reading(by="model", value=said.value, sure=0.9, quote=place.words, line=place.line)
        )
        if known == "unknown" or result.cue("class") is None:
            self._take("class", said.value, place)
            result.sure, result.read_by = 0.9, "model"
        elif known != said.value:
            self._disagree("class", known, said.value, place)
            if DECIDED & {known, said.value}:
                result.message_class, result.sure, result.read_by = "unknown", 0.0, "model"
        result.decision = _firmness(result)

    def single(self, axis: str, said: Said[Any]) -> None:
        """An axis with one value."""
        place = self.place(said.quote)
        if place is None or said.value in UNSAID:
            return
        cue = self.result.cue(axis)
        if cue is None:
            self._take(axis, said.value, place)
        elif cue.value != said.value:
            self._disagree(axis, cue.value, said.value, place)

    def many(self, axis: str, values: list[Said[Any]]) -> None:
        """An axis with several values: other words can say one more, the same words only one thing."""
        for said in values:
            place = self.place(said.quote)
            if place is None or said.value in getattr(self.result, axis):
                continue
            taken = next((cue for cue in self.result.cues if cue.axis == axis and _same_words(cue, place)), None)
            if taken:
                self._disagree(axis, taken.value, said.value, place)
            else:
                getattr(self.result, axis).append(said.value)
                self._note(axis, said.value, place)

    def name(self, axis: str, name: str | None) -> None:
        """A name that stands in the message."""
        place = self.verbatim.find(name, LONGEST_NAME) if name and quotable(name) else None
        if not name or place is None:
            return
        known = getattr(self.result, axis)
        if known is None:
            setattr(self.result, axis, name)
            self.result.questions = [one for one in self.result.questions if one.about != axis]
            self._note(axis, name, place)
        elif name.casefold() != known.casefold() and (axis == "role" or not _is_part(name, known)):
            self._disagree(axis, known, name, place)

    def _take(self, axis: str, value: str, place: Place) -> None:
        setattr(self.result, "message_class" if axis == "class" else axis, value)
        self._note(axis, value, place)

    def _note(self, axis: str, value: str, place: Place) -> None:
        self.result.model_cues.append(Cue(axis=axis, value=value, quote=place.words, line=place.line))

    def _disagree(self, axis: str, kept: str, model: str, place: Place) -> None:
        self.result.disagreements.append(
            Disagreement(axis=axis, kept=kept, model=model, quote=place.words, line=place.line)
        )


def _firmness(result: Rejection) -> Decision | None:
    """How firm a message of this class is, where nothing said how firm it is."""
    if result.message_class in ("other", "unknown"):
        return result.decision if result.decision == "soft" else None
    return result.decision or ("paused" if result.message_class == "hold" else "final")


def _is_part(name: str, known: str) -> bool:
    """Whether one of two names is a shorter form of the other."""
    one, other = name.casefold(), known.casefold()
    return one in other or other in one


def _same_words(cue: Cue, place: Place) -> bool:
    """Whether one of two quotations holds the other."""
    one, other = (" ".join(text.split()).casefold() for text in (cue.quote, place.words))
    return cue.line == place.line and (one in other or other in one)
