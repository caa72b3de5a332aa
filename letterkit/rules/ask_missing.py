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
from letterkit.rules._reading import Example, finding, questions

ID = "ASK001"
SEVERITY = "warning"
NEEDS_SOURCES = False
FLAGS = [Example("I accept the decision.", kind="feedback-request")]
PASSES = [
    Example("Is that what you would work on first?", kind="feedback-request"),
    Example("Thank you for drawing the flow."),
]


def check(letter: Letter, brief: Brief) -> Iterator[Finding]:
    """Flag a letter with fewer questions than its kind needs."""
    least = brief.kind.questions[0]
    if len(questions(letter)) < least and letter.placed:
        start, sentence = letter.placed[-1]
        message = f"Missing: {brief.kind.ask or 'a question'}."
        yield finding(globals(), letter, start, sentence.text, message)
