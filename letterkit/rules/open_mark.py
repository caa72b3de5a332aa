"""A mark that only the writer can fill.

What: a place in double square brackets, left where the notes hold nothing.
Why: padding would be invention; the letter waits for the writer (domain: section 11, human step).
Example: "[[add the phrase she used about the backlog]]"
Mend: fill it in, or delete the sentence.
"""

from __future__ import annotations

from collections.abc import Iterator

from letterkit.brief.contents import Brief
from letterkit.letter import OPEN_MARK, Finding, Letter
from letterkit.rules._reading import Example, finding

ID = "PLC004"
SEVERITY = "error"
NEEDS_SOURCES = False
FLAGS = [Example("You said: [[the phrase she used]].")]
PASSES = [Example("You drew the returns flow [on paper].")]


def check(letter: Letter, brief: Brief) -> Iterator[Finding]:
    """Flag every open mark."""
    for match in OPEN_MARK.finditer(letter.body):
        yield finding(globals(), letter, match.start(), match.group(), f"Only you can fill this in: {match[1]}.")
