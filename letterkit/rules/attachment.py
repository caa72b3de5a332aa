"""Words about an attachment that is not there.

What: "attached", "enclosed", "im Anhang": the letter has no attachment, and letterkit never adds one.
Why: the second mail with the forgotten file is the first thing the reader remembers (domain: 3.3, attachments).
Example: "Please find attached the query."
Mend: attach it when you send the letter, or say how it will come.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from letterkit.brief.contents import Brief
from letterkit.brief.grounding import telling
from letterkit.languages import every
from letterkit.languages.topics.rules import Attachment
from letterkit.letter import Finding, Letter
from letterkit.rules._examples import Example
from letterkit.rules._reading import Reading, read
from letterkit.rules._remarks import Remarks

ID = "PLC003"
SEVERITY = "warning"
NEEDS_SOURCES = False
SURE = ()
FLAGS = [
    Example("I have attached the query."),
    Example("My references are with this e-mail, and the list is below as a PDF."),
]
PASSES = [Example("You will have the query by Friday. I grew attached to the depot.")]
WITH = re.compile(rf"(?<![\\w-])(?:{every(Attachment).comes})(?![\\w-])", re.IGNORECASE)
"""How else a letter says that something comes with it: `is below as a PDF`."""
DUE = ("promise", "asked_for", "useful", "link", "promise_day")
"""Roles of what a letter may well bring."""
ENOUGH = 2
"""How many telling words a line of the notes and a sentence share that speak of one thing."""
NOTHING = "Nothing is attached yet: attach it when you send this."
remark = Remarks(__name__, ID, SEVERITY)


def check(letter: Letter, brief: Brief) -> Iterator[Finding]:
    """Flag the words: what was promised waits to be attached, what nobody was promised is to be looked at."""
    reading = read(letter, brief)
    due = frozenset[str]().union(*(telling(fact.text) for fact in brief.all(*DUE)))
    hits = {hit.line.at: hit for hit in (*reading.matches(WITH), *reading.phrases("attachment"))}
    for hit in hits.values():
        said = telling(hit.line.text)
        if brief.grounded and (due & said or _noted(reading, said)):
            yield remark(hit.start, hit.text, "You promised this: attach it when you send the letter.", severity="info")
        else:
            message = "No note promises this file, and nothing is attached yet." if brief.grounded else NOTHING
            yield remark(hit.start, hit.text, message)


def _noted(reading: Reading, said: frozenset[str]) -> bool:
    """Whether one line of rough notes, which have no roles, speaks of it: `told her id send copy of isa cert`."""
    lines = (line for source in reading.sources.of_writer.texts for line in source.text.splitlines())
    return any(len(telling(line) & said) >= ENOUGH for line in lines)
