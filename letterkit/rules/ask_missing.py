"""The question this kind of letter is for is missing.

What: the letter asks nothing although its kind is there to ask.
Why: a reader who cannot tell what is wanted does nothing (domain: criterion C3); one to three questions raise replies
by about half (Boomerang).
Example: a feedback request without a question.
Mend: ask the one thing you want to know.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from letterkit.brief.contents import Brief
from letterkit.brief.grounding import telling
from letterkit.facts import Fact
from letterkit.languages import every
from letterkit.languages.topics.asks import Indirect
from letterkit.letter import Finding, Letter
from letterkit.rules._examples import Example
from letterkit.rules._meant import meant
from letterkit.rules._reading import Line, read
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
    Example("I write to ask, without any wish to hurry you, whether there is news.", kind="status-check"),
]
INDIRECT = re.compile(rf"\b(?:{every(Indirect).asks})\b[^.!?]{{0,60}}?\b(?:{every(Indirect).what})\b", re.IGNORECASE)
"""A question that its writer only says to have: `a line would do, by when you expect to know`."""
OFFERED, NAMED = ("offer", "promised_to_us"), 3
"""Roles of what the other side offered, and words of it that a sentence has which takes it up."""
ASKED = {"question"}
"""A part of a kind on these facts asks what was left open: where nothing is known to be, there is nothing to demand."""
ASKS = 0.5
"""From where on a sentence asks by its meaning, whatever its words."""
remark = Remarks(__name__, ID, SEVERITY)


def check(letter: Letter, brief: Brief) -> Iterator[Finding]:
    """Flag a letter with fewer questions than its kind needs."""
    reading = read(letter, brief)
    if len(reading.questions) >= brief.kind.questions[0]:
        return
    asked = len(reading.questions) + sum(1 for line in reading.lines if INDIRECT.search(line.text))
    asked = asked or int(any(True for _ in meant(reading, "asks", least=ASKS)))
    if asked < brief.kind.questions[0] and letter.sentences:
        if any(_takes_up(fact, line) for fact in brief.all(*OFFERED) for line in reading.lines):
            return  # who takes up what was offered has asked
        is_open = (
            not brief.grounded or brief.first("question") or not any(set(p.roles) == ASKED for p in brief.kind.parts)
        )
        yield remark.whole(f"Missing: {brief.kind.ask or 'a question'}.", severity=None if is_open else "info")


def _takes_up(fact: Fact, line: Line) -> bool:
    return len(telling(fact.text) & telling(line.text)) >= NAMED
