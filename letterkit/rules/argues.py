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
from letterkit.letter import Finding, Letter, Severity
from letterkit.rules._examples import Example
from letterkit.rules._reading import Found, read
from letterkit.rules._remarks import Remarks

ID = "TON003"
SEVERITY = "warning"
NEEDS_SOURCES = False
DENIED = re.compile(
    r"\b(?:not|n['’]t|never|without|no need to|rather than|nicht|keineswegs|ohne|pas|sans|aucunement)\b[^,;:.]{0,40}$",
    re.IGNORECASE,
)
FLAGS = [
    Example("I would ask you to reconsider.", kind="feedback-request"),
    Example("I understand, but my SQL is strong."),
    Example("Ich bitte Sie, Ihre Entscheidung zu überdenken.", kind="feedback-request", language="de"),
    Example("Je vous demande de revenir sur votre décision.", kind="rejection-reply", language="fr"),
]
PASSES = [
    Example("I accept the decision and am not asking you to go over it again.", kind="feedback-request"),
    Example("I am not asking you to reconsider.", kind="influence-after-no"),
    Example("Ich akzeptiere Ihre Entscheidung.", kind="rejection-reply", language="de"),
    Example("J’accepte votre décision.", kind="rejection-reply", language="fr"),
]
remark = Remarks(__name__, ID, SEVERITY)


def check(letter: Letter, brief: Brief) -> Iterator[Finding]:
    """Flag words against the decision; an error in a kind that forbids a reversal."""
    severity: Severity = "error" if "reversal" in brief.kind.forbids else "warning"
    for hit in read(letter, brief).phrases("argues", sourced=False):
        if not _denied(hit):
            message = "This argues with the decision; nobody takes one back for being argued with."
            yield remark(hit.start, hit.text, message, severity=severity)


def _denied(hit: Found) -> bool:
    """Whether the words are said not to be meant: `I am not asking you to reconsider`."""
    return bool(DENIED.search(hit.line.text[: hit.start - hit.line.at]))
