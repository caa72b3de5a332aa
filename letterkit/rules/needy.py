"""Words that beg.

What: "desperate", "dream job", "anything would help" and their like.
Why: need is no argument, and it lowers the writer in the reader's eyes (domain: section 11, criterion C7).
Example: "I really need this job."
Mend: say once, plainly, that you want the job, and why.
"""

from __future__ import annotations

from collections.abc import Iterator

from letterkit.brief.contents import Brief
from letterkit.letter import Finding, Letter
from letterkit.rules._examples import Example
from letterkit.rules._meant import meant
from letterkit.rules._reading import read
from letterkit.rules._remarks import Remarks

ID = "TON001"
SEVERITY = "warning"
NEEDS_SOURCES = False
SURE = ("error", "warning")
FLAGS = [
    Example("I really need this job."),
    Example("Please give me a chance."),
]
PASSES = [
    Example("I want this job, and the talk gave me the reason."),
    Example("You really need one stock number."),
]
MESSAGE = "This sounds like begging; say what you bring instead."
remark = Remarks(__name__, ID, SEVERITY)


def check(letter: Letter, brief: Brief) -> Iterator[Finding]:
    """Flag begging words that are not the sources' own."""
    reading = read(letter, brief)
    hits = reading.phrases("needy", sourced=False)
    for hit in hits:
        yield remark(hit.start, hit.text, MESSAGE)
    for line, _ in meant(reading, "needy", hits):
        yield remark(line.at, line.sentence.text, MESSAGE)
