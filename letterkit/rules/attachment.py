"""Words about an attachment that is not there.

What: "attached", "enclosed", "im Anhang": the letter has no attachment, and letterkit never adds one.
Why: the second mail with the forgotten file is the first thing the reader remembers (domain: 3.3, attachments).
Example: "Please find attached the query."
Mend: attach it when you send the letter, or say how it will come.
"""

from __future__ import annotations

from collections.abc import Iterator

from letterkit.brief.contents import Brief
from letterkit.letter import Finding, Letter
from letterkit.rules._examples import Example
from letterkit.rules._reading import read
from letterkit.rules._remarks import Remarks

ID = "PLC003"
SEVERITY = "warning"
NEEDS_SOURCES = False
SURE = ()
FLAGS = [
    Example("I have attached the query."),
]
PASSES = [Example("You will have the query by Friday. I grew attached to the depot.")]
remark = Remarks(__name__, ID, SEVERITY)


def check(letter: Letter, brief: Brief) -> Iterator[Finding]:
    """Flag the words; only whoever sends the letter knows whether they are true."""
    for hit in read(letter, brief).phrases("attachment"):
        yield remark(hit.start, hit.text, "Nothing is attached yet: attach it when you send this.")
