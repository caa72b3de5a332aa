"""What a message is: what each reader makes of it, and what they agree on.

Lists are certain and quote, but know few ways to say a thing; the meaning of a sentence is never certain, and knows
most. Where one says no and the other says nothing, one is enough if it is sure; where they speak against each other,
nobody knows: a letter that answers a no which was none does harm, a question does not.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from letterkit.inputs.mail import _listed
from letterkit.inputs.mail._evidence import LONGEST, Evidence
from letterkit.inputs.mail._statements import Statement, statements
from letterkit.inputs.mail.said import About, Hint

if TYPE_CHECKING:
    from letterkit.meaning import Meaning, Sense

REFUSES, SPARES = 0.9, 0.05
"""From where on all sentences together refuse whoever got them, and under what they surely do not. Measured by
`tests/benchmarks/read`: a sentence on another post, another person or an earlier no looks like a no, so that meaning
alone more often asks than it decides."""
SURE, LIKELY, OPEN, FAINT = 0.78, 0.55, 0.4, 0.2
"""From where on a sentence says something, and likely does; from where on a no cannot be left aside; under what it is
none."""
DECIDED = ("rejection", "partial_rejection", "hold")
_ABOUT: dict[str, About] = {"refusal_reason": "reason", "door_open": "door", "feedback_offered": "offer",
                            "kindness": "kindness", "feedback_given": "other", "other_role": "offer"}  # fmt: skip
_FEEDBACK = {"feedback_given": "given", "feedback_offered": "offered", "feedback_declined": "declined_policy"}
_NOES = ("refusal", "closed", "refusal_reason", "hold")
_BESIDE_A_NO = ("acknowledgement", "logistics", "other", "feedback_received")
"""What other sentences of a no can make a message, taken alone."""
_GOES_ON = ("invitation", "offer", "moved")
"""What only somebody gets who is still in the running."""
_PLAIN = (
    "own",
    "withdrawn",
    "hold",
    "offer",
    "moved",
    "invitation",
    "feedback_given",
    "logistics",
    "pending",
    "receipt",
)
"""What a message without a no can be, what says most first: a receipt may stand in any of them."""
_CLASS = {"withdrawn": "withdrawn_by_candidate", "feedback_given": "feedback_received", "receipt": "acknowledgement",
          "pending": "acknowledgement", "moved": "logistics", "own": "other"}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Told:
    """What one reader says the message is, how sure it is of that, and the statement that says so to it."""

    value: str
    sure: float = 0.0
    statement: Statement | None = None


@dataclass(frozen=True)
class Senses:
    """The statements of a message with what each may mean; refuses: how likely they say no together."""

    statements: Sequence[Statement]
    senses: Sequence[Sense]
    refuses: float = 0.0

    def best(self, weigh: Callable[[Sense], float], *, subject: bool = True) -> Told:
        """How sure the surest statement is of something."""
        pairs = [(weigh(sense), one) for one, sense in zip(self.statements, self.senses, strict=True)
                 if subject or not one.field]  # fmt: skip
        sure, one = max(pairs, key=lambda pair: pair[0], default=(0.0, None))
        return Told("", sure, one)

    def of(self, label: str) -> Told:
        """How sure the surest statement is of one label; a subject names what a mail is about and promises nothing."""
        return self.best(lambda sense: sense.get(label, 0.0), subject=label in ("withdrawn", "own"))

    def against(self, no: Told) -> float:
        """How much the surest sentence beside a no says that it goes on, or that nothing is decided yet."""
        cue = no.statement
        beside = (
            sum(sense.get(label, 0.0) for label in (*_GOES_ON, "hold", "pending", "withdrawn"))
            for one, sense in zip(self.statements, self.senses, strict=True)
            if not one.field and not (cue and one.start <= cue.start < one.end)
        )
        return max(beside, default=0.0)

    def count(self, label: str) -> int:
        """How many statements are likely that."""
        return sum(sense.get(label, 0.0) >= LIKELY for sense in self.senses)

    def mean(self, labels: Sequence[str]) -> float:
        """How sure all statements together are of one of these labels, by their length."""
        weights = [len(one.words) for one in self.statements]
        said = (sum(sense.get(label, 0.0) for label in labels) for sense in self.senses)
        return sum(map(float.__mul__, map(float, weights), said)) / sum(weights) if weights else 0.0

    def at(self, start: int) -> Sense | None:
        """What the statement around a place of the text means."""
        pairs = zip(self.statements, self.senses, strict=True)
        return next((sense for one, sense in pairs if not one.field and one.start <= start < one.end), None)


def no_of(sense: Sense) -> float:
    """How much a sentence says no: a reason counts with a no beside it."""
    said = sense.get("refusal", 0.0) + sense.get("closed", 0.0)
    return said + (sense.get("refusal_reason", 0.0) if said >= FAINT else 0.0)


def by_meaning(told: Senses) -> Told:
    """What the sentences make of the message; `unknown` where none is sure, or where two say what cannot both be."""
    no, withdrawn = told.best(no_of), told.of("withdrawn")
    if withdrawn.sure >= LIKELY and withdrawn.sure >= no.sure - FAINT:
        return _as("withdrawn_by_candidate", withdrawn)
    if told.refuses >= REFUSES and no.sure >= FAINT:
        return _refusal(told, replace(no, sure=max(no.sure, told.refuses)))
    if max(no.sure, told.refuses) >= OPEN:
        return Told("unknown", no.sure, no.statement)
    tells = told.count("feedback_given") > told.count("invitation")  # feedback often ends on "give me a call"
    for label in _PLAIN:
        if label == "invitation" and (tells or told.of("pending").sure > told.of(label).sure):
            continue
        if (best := told.of(label)).sure >= (SURE if label == "hold" else LIKELY):  # letters answer a hold, too
            return _as(_CLASS.get(label, label), best)
    idle = told.mean(("other", "own"))
    return Told("other", round(idle, 2), told.of("other").statement) if idle >= LIKELY else Told("unknown")


def _refusal(told: Senses, no: Told) -> Told:
    """A no, if nothing that only somebody in the running gets surely stands beside it."""
    if told.of("other_role").sure >= LIKELY:
        return _as("partial_rejection", no)
    doubted = max(told.against(no), told.of("withdrawn").sure) >= LIKELY
    return Told("unknown", no.sure, no.statement) if doubted else _as("rejection", no)


def _as(value: str, told: Told) -> Told:
    return Told(value, round(min(told.sure, 0.99), 2), told.statement)


def agreed(
    listed: Told,
    meant: Told,
    at_cue: Sense | None,
    against: float = 0.0,
    refuses: float = 1.0,
    *,
    only_closed: bool = False,
) -> tuple[Told, str]:
    """What both together make of it, and which of them knows it: `lists` or `meaning`.

    at_cue: what the sentence means that the lists quote; None where they quote none. against: how much other sentences
    say that it goes on; refuses: how likely all together refuse; only_closed: that a post is gone is all that the lists
    know, and it may be another one. A receipt yields to all that says
    more, for every message may hold one; who says that *you* do not go on is believed, for the sentences hardly differ.
    """
    if listed.value in DECIDED and refuses < (LIKELY if only_closed else SPARES):
        return Told("unknown", 0.0, listed.statement), "meaning"
    if listed.value in DECIDED and meant.value not in DECIDED and against >= SURE > no_of(at_cue or {}):
        return Told("unknown", 0.0, listed.statement), "meaning"
    if listed.value == meant.value:
        return listed, "lists"
    if meant.value in ("unknown", *_BESIDE_A_NO) and (listed.value in DECIDED or meant.value == "unknown"):
        return _alone(listed, meant, None if refuses >= LIKELY else at_cue), "lists"
    if listed.value == "withdrawn_by_candidate" or (listed.value in DECIDED and meant.value in DECIDED):
        return listed, "lists"
    if listed.value in DECIDED or (meant.value in DECIDED and listed.value not in ("unknown", "acknowledgement")):
        return Told("unknown", 0.0, meant.statement if meant.value in DECIDED else listed.statement), "meaning"
    return (meant, "meaning") if listed.value in ("unknown", "acknowledgement") else (listed, "lists")


def _alone(listed: Told, meant: Told, at_cue: Sense | None) -> Told:
    """What the lists say where the sentences leave it open: not against what they say of the very words."""
    if listed.value in DECIDED:
        doubted = at_cue is not None and sum(at_cue.get(label, 0.0) for label in _NOES) < FAINT
        return Told("unknown", 0.0, listed.statement) if doubted else listed
    return meant if meant.statement is not None and listed.value in ("unknown", "acknowledgement") else listed


@dataclass(frozen=True)
class Verdict:
    """What a message is by all who read it, who knows it best, and what each of them says."""

    value: str
    sure: float
    by: str
    readings: Sequence[dict[str, Any]]
    senses: Senses | None = None

    def hints(self) -> list[Hint]:
        """What the sentences speak of beside the verdict, where one is likely to."""
        if self.senses is None:
            return []
        pairs = zip(self.senses.statements, self.senses.senses, strict=True)
        tops = ((one, max(sense, key=lambda label: sense[label]), sense) for one, sense in pairs if not one.field)
        return [Hint(_ABOUT[top], one.start) for one, top, sense in tops if top in _ABOUT and sense[top] >= LIKELY]

    def feedback(self) -> Told | None:
        """What a sentence says on feedback to whoever got the message, None if none surely does."""
        if self.senses is None:
            return None
        found = [replace(self.senses.of(label), value=value) for label, value in _FEEDBACK.items()]
        best = max(found, key=lambda told: told.sure)
        return best if best.sure >= SURE else None


def read(evidence: Evidence, meaning: Meaning | None, decision: str | None) -> Verdict:
    """What the message is: as whoever got it says, else as lists and meaning agree on. The cue for it is noted."""
    listed = _by_lists(evidence)
    told, by = listed, "lists"
    readings = [_reading(evidence, "lists", listed)]
    senses = None
    if meaning is not None:
        stated = statements(evidence)
        words = [one.words for one in stated]
        refuses = meaning.refuses(words)
        senses = Senses(stated, meaning.read(words), refuses)
        meant = by_meaning(senses)
        readings.append(_reading(evidence, "meaning", meant))
        at_cue = senses.at(listed.statement.start) if listed.statement else None
        told, by = agreed(
            listed, meant, at_cue, senses.against(listed), senses.refuses, only_closed=_only_closed(evidence, listed)
        )
    if told.value in DECIDED and several(evidence.text):
        told = Told("unknown", 0.0, told.statement)
    if decision is not None:
        told, by = Told(decision, 1.0), "person"
        readings.append(_reading(evidence, "person", told))
    if told.value != listed.value:
        _note(evidence, told)
    return Verdict(told.value, told.sure if told.value != "unknown" else 0.0, by, readings, senses)


_RECORD = re.compile(r"^\W*([^\W\d]{3,}) +(\d)\b", re.MULTILINE)


def several(text: str) -> bool:
    """Whether a message reports on numbered records, `File 1: …` above `File 2: …`: then whose is a no?"""
    found = [(one[1].casefold(), one[2]) for one in _RECORD.finditer(text)]
    return any((name, "1") in found and (name, "2") in found for name, _ in found)


def _only_closed(evidence: Evidence, listed: Told) -> bool:
    """Whether the lists conclude a no from a post that is gone alone."""
    said = evidence.values("class") | evidence.subject_values("class")
    return listed.value == "rejection" and "rejection" not in said


def _by_lists(evidence: Evidence) -> Told:
    """What the lists say, and where."""
    value = _listed.class_of(evidence)
    cue = next((cue for cue in evidence.told if cue.axis == "class"), None)
    if cue is None:
        return Told(value)
    at = evidence.text.find(cue.quote)
    return Told(value, 0.9, Statement(cue.quote, max(at, 0), at + len(cue.quote), "subject" if at < 0 else ""))


def _note(evidence: Evidence, told: Told) -> None:
    """Put the words of another verdict in the place of those that the lists had for theirs."""
    evidence.told = [cue for cue in evidence.told if cue.axis != "class"]
    if told.statement is None or told.value == "unknown":
        return
    one = told.statement
    if one.field:
        evidence.tell_quote("class", told.value, one.text, one.field)
    else:
        evidence.tell_span("class", told.value, one.start, one.end)


def _reading(evidence: Evidence, by: str, told: Told) -> dict[str, Any]:
    one = told.statement
    line = evidence.line_of(one.start, one.field) if one else 1
    return {"by": by, "value": told.value, "sure": told.sure, "quote": one.text[:LONGEST] if one else "", "line": line}
