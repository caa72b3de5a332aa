"""Something of another application: its company, its role or its reference.

What: the company, job title or reference number of a different application than this one.
Why: it tells the reader that they got another employer's letter (domain: hard fail 3).
Example: the letter to Northwind asks about "the Contoso role".
Mend: replace it by this application's own.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from letterkit.brief.contents import Brief
from letterkit.letter import Finding, Letter
from letterkit.rules._reading import Example, finding, read

ID = "WHO003"
SEVERITY = "error"
NEEDS_SOURCES = True
REFERENCE = re.compile(r"\b(?:REQ|JR|R|REF|ID|JOB)[-#:]?\s?\d[\d-]{2,}\b")
FLAGS = [
    Example("The role at Contoso is what I want.", others={"Contoso": "Dear all"}),
    Example("This is about REQ-2045.", ("REQ-114",)),
]
PASSES = [
    Example("This is about REQ-114.", ("REQ-114",)),
    Example("The role at Northwind is what I want.", others={"Northwind": "Dear all"}),
]


def check(letter: Letter, brief: Brief) -> Iterator[Finding]:
    """Flag names of other applications of the set, and references that no source has."""
    known = read(letter, brief).known_words
    text = f"{letter.subject}\n{letter.body}"
    offset = -len(letter.subject) - 1
    foreign = [name for name in brief.others if not all(word in known for word in name.casefold().split())]
    for name in foreign:
        for match in re.finditer(rf"\b{re.escape(name)}\b", text):
            message = f"{name} belongs to another application."
            yield finding(globals(), letter, max(0, match.start() + offset), match.group(), message)
    for match in REFERENCE.finditer(text):
        if match.group().casefold() not in " ".join(read(letter, brief).source_texts).casefold():
            start = max(0, match.start() + offset)
            yield finding(globals(), letter, start, match.group(), f"No source has the reference {match.group()}.")
