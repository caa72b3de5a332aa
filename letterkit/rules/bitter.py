"""Words that blame or insult.

What: blame, sarcasm and threats: "unfair", "waste of my time", "you people".
Why: one sour sentence has cost a finalist the next role (domain: section 5.1, hard fail 7).
Example: "The process was unfair."
Mend: delete the sentence.
"""

from __future__ import annotations

from collections.abc import Iterator

from letterkit.brief.contents import Brief
from letterkit.letter import Finding, Letter
from letterkit.rules._examples import Example
from letterkit.rules._meant import meant
from letterkit.rules._reading import read
from letterkit.rules._remarks import Remarks

ID = "TON002"
SEVERITY = "error"
NEEDS_SOURCES = False
SURE = ("error", "warning")
FLAGS = [
    Example("The process was unfair."),
    Example("This was a waste of my time."),
]
PASSES = [
    Example("I accept the decision."),
    Example("It was a fair and open process."),
    Example("I handled unfair dismissal cases.", ("evidence=handled unfair dismissal cases",)),
]
MESSAGE = "This sounds like blame, and it is all the reader will remember."
remark = Remarks(__name__, ID, SEVERITY)


def check(letter: Letter, brief: Brief) -> Iterator[Finding]:
    """Flag blame and insult, unless the words are a source's own subject ("unfair dismissal cases")."""
    reading = read(letter, brief)
    hits = reading.phrases("bitter", sourced=False)
    for hit in hits:
        yield remark(hit.start, hit.text, MESSAGE)
    for line, is_sure in meant(reading, "bitter", hits):
        yield remark(line.at, line.sentence.text, MESSAGE, severity="error" if is_sure else "warning")
