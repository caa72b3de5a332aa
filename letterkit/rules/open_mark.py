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
from letterkit.rules._examples import Example
from letterkit.rules._remarks import Remarks

ID = "PLC004"
SEVERITY = "error"
NEEDS_SOURCES = False
SURE = ("error", "warning")
FLAGS = [
    Example("You said: [[the phrase she used]]."),
]
PASSES = [Example("You drew the returns flow [on paper].")]
remark = Remarks(__name__, ID, SEVERITY)


def check(letter: Letter, brief: Brief) -> Iterator[Finding]:
    """Flag every open mark, in subject and body."""
    for match in OPEN_MARK.finditer(letter.body):
        yield remark(match.start(), match.group(), f"Only you can fill this in: {match[1]}.")
    for match in OPEN_MARK.finditer(letter.subject):
        yield remark.whole(f"Only you can fill this in: {match[1]}.", match.group())
