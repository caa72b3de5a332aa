"""More questions than this kind of letter may hold.

What: the letter asks more than its kind allows.
Why: three questions where one belongs are an errand; the reader answers none (domain: sections 4.3 and 18).
Example: a feedback request with four questions.
Mend: keep the one whose answer you will use.
"""

from __future__ import annotations

from collections.abc import Iterator

from letterkit.brief.contents import Brief
from letterkit.letter import Finding, Letter, Severity
from letterkit.rules._examples import Example
from letterkit.rules._reading import read
from letterkit.rules._remarks import Remarks

ID = "ASK002"
SEVERITY = "warning"
NEEDS_SOURCES = False
SURE = ()
FLAGS = [
    Example("Is it A? Or B? What else? Could you tell me more?", kind="feedback-request"),
]
PASSES = [
    Example("Would you introduce us? I would like to hear how they plan stock.", kind="intro-request"),
    Example("Is it A? What would you change?", kind="feedback-request"),
    Example("Where would I begin? I would list the gaps first.\n\nWho signs a change?"),
]
remark = Remarks(__name__, ID, SEVERITY)
NUMBERS = {0: "none", 1: "one", 2: "two"}


def check(letter: Letter, brief: Brief) -> Iterator[Finding]:
    """Flag the first question past the kind's limit."""
    reading, most = read(letter, brief), brief.kind.questions[1]
    asked = [one for one in reading.questions if not reading.message.says(one[1])]
    if len(asked) > most:
        start, text = asked[most]
        count = f"{len(asked)} question{'s' if len(asked) > 1 else ''}"
        # What one question asks, people put into two; a model is held to the number.
        severity: Severity | None = "info" if letter.written_by == "you" and len(asked) == most + 1 else None
        yield remark(
            start, text, f"{count}; this kind of letter asks at most {NUMBERS.get(most, most)}.", severity=severity
        )
