"""A stock opener or closer.

What: "I hope this email finds you well", "thank you for your time and consideration", "please do not hesitate".
Why: recruiters know them by heart and stop reading (domain: section 11).
Example: "I am writing to express my interest."
Mend: begin with what only you can say; end with the next step.
"""

from __future__ import annotations

from collections.abc import Iterator

from letterkit.brief.contents import Brief
from letterkit.letter import Finding, Letter
from letterkit.rules._examples import Example
from letterkit.rules._reading import read
from letterkit.rules._remarks import Remarks

ID = "STY001"
SEVERITY = "info"
NEEDS_SOURCES = False
SURE = ()
FLAGS = [
    Example("I hope this email finds you well."),
]
PASSES = [
    Example("Thank you for drawing the returns flow."),
]
remark = Remarks(__name__, ID, SEVERITY)


def check(letter: Letter, brief: Brief) -> Iterator[Finding]:
    """Flag stock phrases that are not the sources' own."""
    for hit in read(letter, brief).phrases("stock-phrase", sourced=False):
        yield remark(hit.start, hit.text, "Everybody writes this; put a fact here instead.")
