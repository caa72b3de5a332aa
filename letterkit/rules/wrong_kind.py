"""A sentence of another kind of letter.

What: after a no, waiting for the decision or the next round; thanks for a talk where none took place.
Why: it shows that the letter was made for somebody else, or that the no was not read (domain: hard fails 3 and 5).
Example: a reply to a rejection that ends on "I look forward to the second interview".
Mend: delete the sentence, or say which letter this is with --kind.
"""

from __future__ import annotations

from collections.abc import Iterator

from letterkit import kinds
from letterkit.brief.contents import Brief
from letterkit.letter import Finding, Letter
from letterkit.rules._examples import Example
from letterkit.rules._meant import meant
from letterkit.rules._reading import Reading, read
from letterkit.rules._remarks import Remarks

ID = "KND001"
SEVERITY = "error"
NEEDS_SOURCES = False
SURE = ()
UNSEEN = frozenset(("applied", "assessment"))
"""Stages that nobody has been talked to in."""
FLAGS = [
    Example("I look forward to the next stage.", kind="rejection-reply"),
    Example("I hope for your decision by Friday.", kind="feedback-request"),
    Example("Thank you for the interview.", ("interview_form=take home",), kind="feedback-request", stage="assessment"),
]
PASSES = [
    Example("I look forward to the next stage."),
    Example("I accept your decision, and the next round of applicants has my good wishes.", kind="rejection-reply"),
    Example("Thank you for the interview.", kind="feedback-request", stage="interview"),
]
remark = Remarks(__name__, ID, SEVERITY)


def check(letter: Letter, brief: Brief) -> Iterator[Finding]:
    """Flag what cannot be said in this situation: the decision has fallen, or nobody has met."""
    reading = read(letter, brief)
    if brief.kind.after == "rejection" or (brief.kind.repeats and _is_refused(brief)):
        yield from _found(
            reading, "awaits", "This waits for a decision that has been made: it belongs in another letter."
        )
    if brief.stage in UNSEEN:
        yield from _found(
            reading, "interviewed", "According to your notes there was no interview: this belongs in another letter."
        )


def _is_refused(brief: Brief) -> bool:
    return bool(brief.all("decision")) or any(one.kind and kinds.load(one.kind).answers_decision for one in brief.sent)


def _found(reading: Reading, what: str, message: str) -> Iterator[Finding]:
    hits = reading.phrases(what, sourced=False)
    for hit in hits:
        yield remark(hit.start, hit.text, message)
    for line, is_sure in meant(reading, what, hits):
        yield remark(line.at, line.sentence.text, message, severity=None if is_sure else "warning")
