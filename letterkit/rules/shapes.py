"""Turns of phrase that machines love.

What: "not only X but also Y", lists of three again and again, dash after dash.
Why: readers have learned these shapes (domain: section 11). One is style, several are a pattern.
Example: "not only a query but also a promise"
Mend: say the stronger half.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from letterkit.brief.contents import Brief
from letterkit.languages import every
from letterkit.languages.topics.rules import Shapes
from letterkit.letter import Finding, Letter
from letterkit.rules._examples import Example
from letterkit.rules._reading import Found, Reading, read
from letterkit.rules._remarks import Remarks

_W = every(Shapes)

ID = "STY003"
SEVERITY = "info"
NEEDS_SOURCES = False
SURE = ("info",)
NOT_ONLY = re.compile(
    _W.not_only,
    re.IGNORECASE,
)
TRIPLET = re.compile(rf"\b[\w-]+(?: [\w-]+)?, [\w-]+(?: [\w-]+)?,? (?:{_W.triplet}) [\w-]+\b", re.IGNORECASE)
DASH = re.compile(r"\s?—\s?|\s–\s|\s--\s")
TRIPLETS, DASHES, LONGEST_DASH = 3, 4, 4
FLAGS = [
    Example("It was not only a talk but also a lesson."),
    Example("Calm, clear and quick. It was fast, fair and fun. I want to learn, build and grow."),
    Example("One — two — three — four — five."),
]
PASSES = [
    Example("Calm, clear and quick: that is what I saw — and liked."),
    Example("Not only scans but also counts.", ("not only scans but also counts",)),
]
remark = Remarks(__name__, ID, SEVERITY)


def check(letter: Letter, brief: Brief) -> Iterator[Finding]:
    """Flag each "not only … but", and the first of too many triplets or dashes, unless a source speaks so."""
    reading = read(letter, brief)
    for found in _own(reading, NOT_ONLY):
        yield remark(found.start, found.text, "Say the stronger half.")
    for pattern, most, what in ((TRIPLET, TRIPLETS, "lists of three"), (DASH, DASHES, "dashes")):
        all_found = list(_own(reading, pattern))
        if len(all_found) >= most:
            yield remark(all_found[0].start, all_found[0].text, f"{len(all_found)} {what} in one letter.")


def _own(reading: Reading, pattern: re.Pattern[str]) -> Iterator[Found]:
    held = reading.sources.holds
    return (found for found in reading.matches(pattern) if len(found.text) <= LONGEST_DASH or not held(found.text))
