"""Somebody run down: a former employer, colleagues, others in the trade.

What: "nobody there could read a plan", "the other garages cheat their customers".
Why: whoever reads it hears how the writer will speak of them one day (domain: section 5.1).
Example: "My last boss was a tyrant."
Mend: say what you did there, and nothing of what they did not do.
"""

from __future__ import annotations

from collections.abc import Iterator

from letterkit.brief.contents import Brief
from letterkit.letter import Finding, Letter
from letterkit.rules._examples import Example
from letterkit.rules._meant import meant
from letterkit.rules._reading import read
from letterkit.rules._remarks import Remarks

ID = "TON007"
SEVERITY = "warning"
NEEDS_SOURCES = False
SURE = ()
FLAGS = [
    Example("My last boss was a tyrant."),
    Example("It puts the other garages to shame."),
]
PASSES = [
    Example("At my last place the lists were kept by hand."),
]
MESSAGE = "This runs somebody down, and the reader hears how you might speak of them."
remark = Remarks(__name__, ID, SEVERITY)


def check(letter: Letter, brief: Brief) -> Iterator[Finding]:
    """Flag contempt for those who are not here to answer."""
    reading = read(letter, brief)
    hits = reading.phrases("runs-down", sourced=False)
    for hit in hits:
        yield remark(hit.start, hit.text, MESSAGE)
    for line, _ in meant(reading, "rundown", hits):
        yield remark(line.at, line.sentence.text, MESSAGE)
