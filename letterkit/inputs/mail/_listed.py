"""What a message is by the words that the lists know: certain as far as they go, and with a quotation each."""

from __future__ import annotations

import re

from letterkit.inputs.mail._evidence import Evidence
from letterkit.inputs.mail.said._slots import times_of

_PAY = re.compile(r"\d\s?(?:€|£|\$|EUR\b|CHF\b|kr\b|zł\b)|[€£$]\s?\d")
"""A sum: who is refused is offered none."""
_ASKS = re.compile(rf"[?？]|{_PAY.pattern}")


def class_of(evidence: Evidence) -> str:
    """What the message is. Refusals first of all say no about this application; the rest is told by what it asks."""
    there = evidence.values("class")
    if subject := evidence.subject_values("class") & {
        "rejection",
        "closed",
        "hold",
        "other_role",
    }:  # it is all there is
        there |= subject
    refused = "rejection" in there or "closed" in there
    if "legal_notice" in there:
        return _told(evidence, "legal_notice")
    if "digest" in evidence.subject_values("class"):
        return _told(evidence, "other", "digest")
    if "withdrawn" in there and evidence.before("withdrawn", "rejection"):
        return _told(evidence, "withdrawn_by_candidate", "withdrawn")
    if refused and "other_role" in there:
        return _told(evidence, "partial_rejection", "rejection", "closed", "other_role")
    if "hold" in there and "rejection" not in there:
        return _told(evidence, "hold")
    if "rejection" in there or ("closed" in there and not {"invitation", "offer", "still_considered"} & there):
        goes_on = _PAY.search(evidence.text) if "rejection" in there else _goes_on(evidence.text)
        return "unknown" if goes_on else _told(evidence, "rejection", "rejection", "closed")
    return _no_refusal(evidence, there | evidence.subject_values("class"))


def _goes_on(text: str) -> bool:
    """Whether a text asks something, or names a time of day or a sum: then the post that is filled is another one."""
    return bool(_ASKS.search(text) or times_of(text))


def _told(evidence: Evidence, said: str, *values: str) -> str:
    """What the message is, noted with the words for each of `values`, or for itself."""
    evidence.tell_class(said, *values)
    return said


def _no_refusal(evidence: Evidence, there: set[str]) -> str:
    if "offer" in there:
        return _told(evidence, "offer")
    if "withdrawn" in there:
        return _told(evidence, "withdrawn_by_candidate", "withdrawn")
    if "logistics" in there and ("regret" in there or "invitation" not in there):
        return _told(evidence, "logistics")
    if "other" in there or "digest" in there:
        return _told(evidence, "other", "other", "digest")
    if "invitation" in there:
        return _told(evidence, "invitation")
    if "acknowledgement" in there or "still_considered" in there:
        return _told(evidence, "acknowledgement", "acknowledgement", "still_considered")
    return "other" if evidence.hit("decision", "soft") else "unknown"
