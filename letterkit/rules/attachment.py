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
from letterkit.rules._claimed import harmless, tells
from letterkit.rules._examples import Example
from letterkit.rules._reading import Found, Reading, read
from letterkit.rules._remarks import Remarks
from letterkit.wording import folded, stem
from letterkit.wording import words as words_of

ID = "PLC003"
SEVERITY = "warning"
NEEDS_SOURCES = False
SURE = ()
FLAGS = [
    Example("I have attached the query."),
    Example("My references are with this e-mail, and the list is below as a PDF."),
    Example("I have attached the template and two condition reports.", ("promise=send the template",)),
]
PASSES = [
    Example("You will have the query by Friday. I grew attached to the depot."),
    Example("I would gladly change any of it by what you know."),
]
WITH = re.compile(rf"(?<![\w-])(?:{every(Attachment).comes})(?![\w-])", re.IGNORECASE)
"""How else a letter says that something comes with it: `is below as a PDF`."""
BESIDES = re.compile(
    rf"\b(?:{every(Attachment).besides})\s?(?P<thing>(?:{every(Attachment).things})\s[^,.;:!?]+)", re.IGNORECASE
)
DUE = ("promise", "asked_for", "useful", "link", "promise_day")
"""Roles of what a letter may well bring."""
ENOUGH = 2
"""How many telling words a line of the notes and a sentence share that speak of one thing."""
HEAD = 2
"""The first words of a thing, by which it is known."""
NOTHING = "Nothing is attached yet: attach it when you send this."
remark = Remarks(__name__, ID, SEVERITY)


def check(letter: Letter, brief: Brief) -> Iterator[Finding]:
    """Flag the words: what was promised waits to be attached, what nobody was promised is to be looked at."""
    reading = read(letter, brief)
    due = frozenset[str]().union(*(telling(fact.text) for fact in brief.all(*DUE)))
    hits = {hit.line.at: hit for hit in (*reading.matches(WITH), *reading.phrases("attachment"))}
    for hit in hits.values():
        said = telling(hit.line.text)
        extra = _besides(hit, reading) if brief.grounded else None
        if extra:
            yield remark(hit.line.at + extra[0], extra[1], "No note promises this file.")
        elif brief.grounded and (due & said or brief.kind.applies or _noted(reading, said)):
            yield remark(hit.start, hit.text, "You promised this: attach it when you send the letter.", severity="info")
        else:
            message = "No note promises this file, and nothing is attached yet." if brief.grounded else NOTHING
            yield remark(hit.start, hit.text, message)


def _besides(hit: Found, reading: Reading) -> tuple[int, str] | None:
    """One more thing that comes with a letter, `together with the slides`, of which no source has a word."""
    known = reading.sources.told.union(*(told for _, told in reading.heard), harmless())
    for found in BESIDES.finditer(hit.line.text):
        words = [stem(word) for word in words_of(folded(found["thing"])) if stem(word) in telling(found["thing"])]
        if not all(tells(one, known, reading.letter.language) for one in words[:HEAD]):
            return found.start("thing"), found["thing"]
    return None


def _noted(reading: Reading, said: frozenset[str]) -> bool:
    """Whether one line of rough notes, which have no roles, speaks of it: `told her id send copy of isa cert`."""
    lines = (line for source in reading.sources.of_writer.texts for line in source.text.splitlines())
    heard = (told for _, told in reading.heard)
    return any(len(one & said) >= ENOUGH for one in (*map(telling, lines), *heard))
