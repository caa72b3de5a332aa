"""More questions than this kind of letter may hold.

What: the letter asks more than its kind allows.
Why: three questions where one belongs are an errand; the reader answers none (domain: sections 4.3 and 18).
Example: a feedback request with four questions.
Mend: keep the one whose answer you will use.
"""

from __future__ import annotations

from collections.abc import Iterator

from letterkit.brief.contents import Brief
from letterkit.letter import Finding, Letter
from letterkit.rules._reading import Example, finding, questions

ID = "ASK002"
SEVERITY = "warning"
NEEDS_SOURCES = False
FLAGS = [Example("Is it A? Or B? What else? Could you tell me more?", kind="feedback-request")]
PASSES = [Example("Is it A? What would you change?", kind="feedback-request")]


def check(letter: Letter, brief: Brief) -> Iterator[Finding]:
    """Flag the first question past the kind's limit."""
    asked, most = questions(letter), brief.kind.questions[1]
    if len(asked) > most:
        start, text = asked[most]
        allowed = {0: "none", 1: "one", 2: "two"}.get(most, str(most))
        yield finding(globals(), letter, start, text, f"{len(asked)} questions; this kind of letter has {allowed}.")
