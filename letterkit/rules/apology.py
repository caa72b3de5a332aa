"""An apology for the interview, or a claim to be perfect.

What: "sorry I was so nervous", "I am the perfect candidate".
Why: the one plants a doubt nobody had, the other cannot be believed (domain: sections 3.3 and 2.2, part 5).
Example: "I'm sorry I did so badly on the SQL question."
Mend: give the better answer, or the evidence.
"""

from __future__ import annotations

from collections.abc import Iterator

from letterkit.brief.contents import Brief
from letterkit.letter import Finding, Letter
from letterkit.rules._examples import Example
from letterkit.rules._meant import meant
from letterkit.rules._reading import read
from letterkit.rules._remarks import Remarks

ID = "TON005"
SEVERITY = "info"
NEEDS_SOURCES = False
SURE = ("info",)
FLAGS = [
    Example("I apologise for my answer on SQL."),
    Example("I am the perfect candidate for this."),
]
PASSES = [
    Example("I have thought more about your question on SQL."),
]
MESSAGE = "Do not apologise or praise yourself; give the evidence."
remark = Remarks(__name__, ID, SEVERITY)


def check(letter: Letter, brief: Brief) -> Iterator[Finding]:
    """Flag apologies and superlatives about oneself that are not the sources' own."""
    reading = read(letter, brief)
    hits = reading.phrases("apology", sourced=False)
    for hit in hits:
        yield remark(hit.start, hit.text, MESSAGE)
    for line, _ in meant(reading, "lowering", hits):
        yield remark(line.at, line.sentence.text, MESSAGE)
