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
from letterkit.rules._reading import Example, finding, matches

ID = "TON003"
SEVERITY = "warning"
NEEDS_SOURCES = False
ARGUES = re.compile(
    r"\breconsider\w*\b|\bchang(?:e|ing) (?:your mind|the decision|your decision)\b|\breverse (?:the|your) decision\b"
    r"|\bdisagree with (?:the|your) (?:decision|assessment)\b"
    r"|\b(?:you|that|this) (?:made|was|is) a mistake\b|\bwrong decision\b"
    r"|\bI understand,? but\b|\bgive me another chance\b"
    r"|\bwhy (?:was I|I was) (?:not|n't) (?:chosen|selected|hired)\b|\bI appeal\b"
    r"|\bnoch einmal überdenken\b|\büberdenken Sie\b|\bFehlentscheidung\b"
    r"|\bIhre Entscheidung (?:zu )?(?:ändern|revidieren)\b"
    r"|\breconsidérer\b|\brevenir sur votre décision\b|\bvous avez (?:fait une erreur|eu tort)\b",
    re.IGNORECASE,
)
FLAGS = [
    Example("I would ask you to reconsider.", kind="feedback-request"),
    Example("I understand, but my SQL is strong."),
]
PASSES = [Example("I accept the decision and am not asking you to go over it again.", kind="feedback-request")]


def check(letter: Letter, brief: Brief) -> Iterator[Finding]:
    """Flag words against the decision; an error in a kind that forbids a reversal."""
    severity: Severity = "error" if "reversal" in brief.kind.forbids else "warning"
    for start, words, _ in matches(letter, ARGUES):
        message = "This argues with the decision; nobody takes one back for being argued with."
        yield finding(globals(), letter, start, words, message, severity=severity)
