"""What a message states, sentence by sentence and in any script: its subject, then its own words."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from letterkit.inputs.mail._evidence import Evidence
from letterkit.inputs.mail.said._sentences import blocks, parts

MOST, LONGEST = 24, 300
"""Statements of a message that are read, and characters of each: a decision stands near the start of a short text."""
NAME, _ENDS = 4, ".!?…"
"""Words of a farewell, a name or a house at most, and what none of them ends in."""
_CALLS = re.compile(r"[^\n.!?。]{1,60}[,:，、：]\Z")
"""A line that only calls somebody: `Dear Ms Okafor,`."""
_LETTER = re.compile(r"[^\W\d_]")


@dataclass(frozen=True, slots=True)
class Statement:
    """One sentence as it stands; `start` and `end` count the text's characters, `field` names a header it is from."""

    text: str
    start: int = 0
    end: int = 0
    field: str = ""

    @property
    def words(self) -> str:
        """It on one line."""
        return " ".join(self.text.split())[:LONGEST]


def statements(evidence: Evidence) -> list[Statement]:
    """The statements of a message, at most MOST, subject first; greetings and names are none."""
    subject = evidence.matter.strip()
    found = [Statement(subject, field="subject")] if subject else []
    found += (one for one in _of_text(evidence.text) if _LETTER.search(one.text) and not _CALLS.match(one.text))
    last = evidence.text.rstrip().rfind("\n\n")
    told = [one for one in found if one.field or one.start <= last or not _names(one.words)]
    return (told if any(not one.field for one in told) else found)[:MOST]


def _names(words: str) -> bool:
    """Whether a line of the closing is a farewell or a name rather than a statement."""
    return len(words.split()) <= NAME and words[-1] not in _ENDS and words[-1] < "\u0e00"


def _of_text(text: str) -> Iterator[Statement]:
    for start, block in blocks(text):
        for at, words in parts(block):
            yield Statement(words, start + at, start + at + len(words))
