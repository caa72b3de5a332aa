"""Asking about other candidates, or describing them.

What: questions about who was chosen, comparisons with the one hired or with "other applicants".
Why: no employer may answer, and running down others lowers the writer (domain: hard fail 8).
Example: "What did the other candidate have that I lack?"
Mend: ask about your own next step.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from letterkit.brief.contents import Brief
from letterkit.letter import Finding, Letter
from letterkit.rules._reading import Example, finding, matches

ID = "LEG003"
SEVERITY = "error"
NEEDS_SOURCES = False
OTHERS = re.compile(
    r"\b(?:the )?(?:other|rival|competing|successful|chosen|selected|hired) (?:candidate|applicant|finalist)s?\b"
    r"|\bwho (?:was|did you|you) (?:hired?|chosen?|choose|selected?|get the job)\b|\bwhom you (?:hired|chose)\b"
    r"|\b(?:better|stronger|more qualified) than (?:the|any|your) (?:other|person|one)\b"
    r"|\bcompared (?:to|with) (?:the )?(?:other|person|one)\w*\b"
    r"|\bunlike (?:the )?(?:other|most) (?:candidate|applicant)s?\b"
    r"|\b(?:andere|übrige|ausgewählte)[nrs]? (?:Bewerber|Kandidat)\w*\b|\bwen Sie (?:eingestellt|genommen)\b"
    r"|\b(?:autres|l['’]autre) candidat\w*\b|\bqui a été (?:retenu|choisi)\w*\b",
    re.IGNORECASE,
)
FLAGS = [
    Example("What did the other candidates have that I lack?"),
    Example("I am stronger than any other applicant."),
    Example("Was hatten andere Bewerber?"),
]
PASSES = [
    Example("I wish you and the person you chose a good start."),
    Example("The other depot is larger."),
]


def check(letter: Letter, brief: Brief) -> Iterator[Finding]:
    """Flag other candidates wherever they are spoken of."""
    for start, words, _ in matches(letter, OTHERS):
        yield finding(globals(), letter, start, words, "Other candidates have no place in a letter.")
