"""The question this kind of letter is for is missing.

What: the letter asks nothing although its kind is there to ask.
Why: a reader who cannot tell what is wanted does nothing (domain: criterion C3); one to three questions raise replies
by about half (Boomerang).
Example: a feedback request without a question.
Mend: ask the one thing you want to know.
"""

from __future__ import annotations

from collections.abc import Iterator

from letterkit.brief.contents import Brief
from letterkit.letter import Finding, Letter
from letterkit.rules._examples import Example
from letterkit.rules._meant import meant
from letterkit.rules._reading import read
from letterkit.rules._remarks import Remarks

ID = "ASK001"
SEVERITY = "warning"
NEEDS_SOURCES = False
SURE = ("error", "warning")
FLAGS = [
    Example("I accept the decision.", kind="feedback-request"),
]
PASSES = [
    Example("Is that what you would work on first?", kind="feedback-request"),
    Example("Thank you for drawing the flow."),
    Example("I thought I’d ask whether there is any update on timing.", kind="status-check"),
]
ASKED = {"question"}
"""A part of a kind on these facts asks what was left open: where nothing is known to be, there is nothing to demand."""
ASKS = 0.5
"""From where on a sentence asks by its meaning, whatever its words."""
remark = Remarks(__name__, ID, SEVERITY)


def check(letter: Letter, brief: Brief) -> Iterator[Finding]:
    """Flag a letter with fewer questions than its kind needs."""
    reading = read(letter, brief)
    asked = len(reading.questions) or int(any(True for _ in meant(reading, "asks", least=ASKS)))
    if asked < brief.kind.questions[0] and letter.sentences:
        is_open = (
            not brief.grounded or brief.first("question") or not any(set(p.roles) == ASKED for p in brief.kind.parts)
        )
        yield remark.whole(f"Missing: {brief.kind.ask or 'a question'}.", severity=None if is_open else "info")
