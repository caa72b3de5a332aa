"""Praise that is too thick to be believed.

What: "a legend", "nobody in the world runs a ward as you do": praise of the reader or their house beyond all measure.
Why: it asks for nothing to be believed, least of all what the letter says of its writer (domain: criterion C7).
Example: "I have never met a mind like yours in all my life."
Mend: name the one thing that impressed you.
"""

from __future__ import annotations

from collections.abc import Iterator

from letterkit.brief.contents import Brief
from letterkit.letter import Finding, Letter
from letterkit.rules._examples import Example
from letterkit.rules._meant import meant
from letterkit.rules._reading import read
from letterkit.rules._remarks import Remarks

ID = "TON006"
SEVERITY = "warning"
NEEDS_SOURCES = False
SURE = ()
FLAGS = [
    Example("You are a true visionary, and I was in awe of you."),
    Example("It was the greatest honour of my life."),
]
PASSES = [
    Example("I liked that you drew the flow yourself, and I had not expected it."),
]
MESSAGE = "Praise this strong is not believed; name the one thing that impressed you."
remark = Remarks(__name__, ID, SEVERITY)


def check(letter: Letter, brief: Brief) -> Iterator[Finding]:
    """Flag praise beyond measure that is not a source's own words."""
    reading = read(letter, brief)
    hits = reading.phrases("flattery", sourced=False)
    for hit in hits:
        yield remark(hit.start, hit.text, MESSAGE)
    for line, _ in meant(reading, "flattering", hits):
        yield remark(line.at, line.sentence.text, MESSAGE)
