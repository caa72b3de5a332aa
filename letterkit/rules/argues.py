"""Arguing with the decision, or asking to reverse it.

What: "please reconsider", "you made a mistake", "I disagree with your decision".
Why: appeals to reconsider almost never work and tell the manager that the candidate knows the job better (Alison Green,
Ask a Manager). An error where the kind forbids it.
Example: "I would ask you to reconsider."
Mend: accept the decision; new evidence may stand for itself.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from letterkit.brief.contents import Brief
from letterkit.languages import every
from letterkit.languages.topics.rules import Argues
from letterkit.letter import Finding, Letter, Severity
from letterkit.rules._examples import Example
from letterkit.rules._meant import meant
from letterkit.rules._reading import Found, read
from letterkit.rules._remarks import Remarks

_W = every(Argues)

ID = "TON003"
SEVERITY = "warning"
NEEDS_SOURCES = False
SURE = ("error", "warning")
DENIED = re.compile(
    rf"\b(?:{_W.denied})\b[^,;:.]{{0,40}}$",
    re.IGNORECASE,
)
PRONOUN = re.compile(rf"\b({_W.pronoun}|j)\b", re.IGNORECASE)
ASKS = re.compile(rf"\b(?:{_W.asks})\b[^.;:]*$", re.IGNORECASE)
READERS = _W.readers
DECISION = _W.decision
"""What is argued with: a vague phrase needs it as its object."""
FLAGS = [
    Example("I would ask you to reconsider.", kind="feedback-request"),
    Example("I think you should have given it to me.", kind="rejection-reply"),
    Example("I understand, but my SQL is strong."),
    Example("You got this wrong, and I would ask you to think again.", kind="rejection-reply"),
    Example("Please take another look at my application."),
]
PASSES = [
    Example("I may have this wrong from outside, and it would take another look."),
    Example("I would like to put that right: the seal failed, and I missed the fact.", kind="influence-after-no"),
    Example("I accept the decision and am not asking you to go over it again.", kind="feedback-request"),
    Example("I am not asking you to reconsider.", kind="influence-after-no"),
    Example("In the car I found the answer I should have given you.", kind="influence"),
]
MESSAGE = "This argues with the decision, and no decision is changed by arguing."
remark = Remarks(__name__, ID, SEVERITY)


def check(letter: Letter, brief: Brief) -> Iterator[Finding]:
    """Flag words against the decision; an error in a kind that forbids a reversal."""
    severity: Severity = "error" if "reversal" in brief.kind.forbids else "warning"
    reading = read(letter, brief)
    vague = (hit for hit in reading.phrases("argues-vaguely", sourced=False) if _with_the_decision(hit, brief))
    hits = (*reading.phrases("argues", sourced=False), *vague)
    for hit in hits:
        if not _denied(hit) and not _of_the_writer(hit):
            yield remark(hit.start, hit.text, MESSAGE, severity=severity)
    for line, is_sure in meant(reading, "argues", hits):
        yield remark(line.at, line.sentence.text, MESSAGE, severity=severity if is_sure else "warning")


def _with_the_decision(hit: Found, brief: Brief) -> bool:
    """Whether a phrase that may be about anything is about the decision: it, or the reader who took it, is there."""
    spoken = PRONOUN.findall(hit.line.text[: hit.start - hit.line.at])
    asked = ASKS.search(hit.line.text[: hit.start - hit.line.at])
    of_reader = bool(asked) or (bool(spoken) and spoken[-1].casefold() in READERS)
    if spoken and not of_reader:
        return False
    return bool(DECISION & hit.line.folded) or (of_reader and brief.kind.after == "rejection")


def _of_the_writer(hit: Found) -> bool:
    """Whether the writer is who should have: `the answer I should have given you`."""
    spoken = PRONOUN.findall(hit.line.text[: hit.start - hit.line.at])
    own = bool(spoken) and spoken[-1].casefold() in _W.own
    return own and hit.text.casefold().startswith(_W.should)


def _denied(hit: Found) -> bool:
    """Whether the words are said not to be meant: `I am not asking you to reconsider`."""
    return bool(DENIED.search(hit.line.text[: hit.start - hit.line.at]))
