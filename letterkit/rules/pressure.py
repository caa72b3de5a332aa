"""Pressure: deadlines, other offers, guilt.

What: "I need an answer by Friday", "other offers", "I assume you", "after all the time I put in".
Why: pressure from other offers backfires (Bloomberg column), and reproach makes silence easier than an answer
(domain: section 10).
Example: "I have other offers and need to know by Monday."
Mend: ask one question about the timing; name a true date once, without reproach.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from letterkit.brief.contents import Brief
from letterkit.letter import Finding, Letter
from letterkit.rules._examples import Example
from letterkit.rules._meant import meant
from letterkit.rules._reading import read
from letterkit.rules._remarks import Remarks

ID = "TON004"
SEVERITY = "warning"
NEEDS_SOURCES = False
SURE = ("error", "warning")
ASKED = re.compile(r"\b(?:might|may|could|can|should|would|do|shall)\s+$", re.IGNORECASE)
"""Before `I expect to`: the writer asks what to expect."""
FLAGS = [
    Example("I have other offers and need to know by Monday."),
    Example("Please answer as soon as possible."),
]
PASSES = [
    Example("When might I expect to hear from the director?"),
    Example("A line is plenty, whenever it suits you."),
    Example("You answer urgent calls at night.", ("urgent calls at night",)),
]
MESSAGE = "This puts pressure on the reader, and the easiest answer to pressure is none."
remark = Remarks(__name__, ID, SEVERITY)


def check(letter: Letter, brief: Brief) -> Iterator[Finding]:
    """Flag pressing words that are not the sources' own."""
    reading = read(letter, brief)
    hits = reading.phrases("pressure", sourced=False)
    for hit in hits:
        if not ASKED.search(hit.line.text, 0, hit.start - hit.line.at):
            yield remark(hit.start, hit.text, MESSAGE)
    for line, _ in meant(reading, "pressure", hits):
        yield remark(line.at, line.sentence.text, MESSAGE)
