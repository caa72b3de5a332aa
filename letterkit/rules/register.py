"""A register that changes within the letter.

What: the formal and the familiar "you" in one letter; slang; a stiff close under a familiar greeting.
Why: it reads as if two people had written it, and it is the reader who is addressed wrongly (domain: section 12).
Example: "The vibes were great, ngl."
Mend: keep to the form of address that was agreed.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from letterkit import languages
from letterkit.brief.contents import Brief
from letterkit.languages.topics.rules import Register
from letterkit.letter import Finding, Letter
from letterkit.rules._examples import Example
from letterkit.rules._meant import meant
from letterkit.rules._reading import Line, Reading, read
from letterkit.rules._remarks import Remarks
from letterkit.wording import folded, words
from letterkit.wording.people import TITLES

ID = "REG001"
SEVERITY = "error"
NEEDS_SOURCES = False
SURE = ("error",)
FLAGS = [
    Example("The vibes were great, ngl."),
    Example("Gonna send the list, lol."),
]
PASSES = [
    Example("Thank you for the list, and see you on Friday."),
]
SLANG = "This is slang; keep to the way you would speak to them at work."
STIFF = "This is stiffer than you would speak to them at work."
remark = Remarks(__name__, ID, SEVERITY)


def check(letter: Letter, brief: Brief) -> Iterator[Finding]:
    """Flag the form of address that the rest of the letter does not use, slang, and a close that does not fit."""
    reading = read(letter, brief)
    known = languages.known(letter.language, Register) or Register()
    formal, familiar = (list(_places(reading, pattern)) for pattern in (known.formal, known.familiar))
    if formal and familiar:
        titled = not TITLES.isdisjoint(words(folded(letter.greeting)))  # then what is familiar is the odd one
        few, many = (familiar, formal) if titled else sorted((formal, familiar), key=len)
        if few is formal and known.formal_is_plural:
            few = []  # the plural to a whole team stands beside the familiar form to one of them
        for start, shown in few:
            yield remark(start, shown, f"Elsewhere the letter says “{many[0][1]}”.")
    if familiar and not formal and known.stiff and (found := _pattern(known.stiff).search(letter.closing)):
        start = max(0, letter.body.rfind(letter.closing)) + found.start()
        yield remark(
            start, found.group(), "This closing is formal, and the rest of the letter is familiar.", severity="warning"
        )
    yield from _slang(reading, known)


def _slang(reading: Reading, known: Register) -> Iterator[Finding]:
    hits = list(reading.matches(_pattern(known.slang))) if known.slang else []
    for hit in hits:
        if not reading.sources.holds(hit.text):
            yield remark(hit.start, hit.text, SLANG, severity="warning")
    for label, message in (("slang", SLANG), ("stiff", STIFF)):
        for line, _ in meant(reading, label, hits):
            yield remark(line.at, line.sentence.text, message, severity="warning")


def _places(reading: Reading, pattern: str) -> Iterator[tuple[int, str]]:
    """Where a form of address stands, but for what is quoted."""
    for line in reading.lines if pattern else ():
        for found in _pattern(pattern).finditer(line.text):
            if not _quoted(line, found.start()):
                yield line.at + found.start(), found.group()


def _quoted(line: Line, at: int) -> bool:
    """Whether a place lies between quotation marks."""
    return len(re.findall(r"[„“”«»\"]", line.text[:at])) % 2 == 1


@cache
def _pattern(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern)
