"""Asking about other candidates, or describing them.

What: questions about who was chosen, comparisons with the one hired or with "other applicants".
Why: no employer may answer, and running down others lowers the writer (domain: hard fail 8).
Example: "What did the other candidate have that I lack?"
Mend: ask about your own next step.
"""

from __future__ import annotations

from collections.abc import Iterator

from letterkit.brief.contents import Brief
from letterkit.letter import Finding, Letter
from letterkit.rules._examples import Example
from letterkit.rules._reading import read
from letterkit.rules._remarks import Remarks

ID = "LEG003"
SEVERITY = "error"
NEEDS_SOURCES = False
FLAGS = [
    Example("What did the other candidates have that I lack?"),
    Example("I am stronger than any other applicant."),
    Example("Was hatten andere Bewerber?", language="de"),
    Example("Qui a été retenu ?", language="fr"),
]
PASSES = [
    Example("I wish you and the person you chose a good start."),
    Example("The other depot is larger."),
    Example("Ich wünsche Ihnen und der gewählten Person einen guten Start.", language="de"),
    Example("Je souhaite une bonne suite à votre équipe.", language="fr"),
]
remark = Remarks(__name__, ID, SEVERITY)


def check(letter: Letter, brief: Brief) -> Iterator[Finding]:
    """Flag other candidates wherever they are spoken of, unless it is the sources' own subject."""
    for hit in read(letter, brief).phrases("other-candidates", sourced=False):
        yield remark(hit.start, hit.text, "Other candidates have no place in a letter.")
