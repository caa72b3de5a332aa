"""A word in the place of one that sounds like it.

What: its and it's, your and you're, form and from, loose and lose, das and dass: pairs that a speller passes.
Why: one such slip in a letter about care costs more than it weighs (domain: criterion C6).
Example: "Thank you form the team."
Mend: take the suggestion if it is what you meant.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from letterkit.brief.contents import Brief
from letterkit.letter import Finding, Letter
from letterkit.rules._examples import Example
from letterkit.rules._reading import read
from letterkit.rules._remarks import Remarks

ID = "LNG002"
SEVERITY = "warning"
NEEDS_SOURCES = False
SURE = ("error", "warning")
FLAGS = [
    Example("I had lead the team, and it's own numbers show it."),
    Example("I saw that you where busy."),
    Example("You're team is rather small then, and I could of asked."),
]
PASSES = [
    Example("It tells you where yours could go."),
    Example("I led the team, and its own numbers show it. I lead a small team now, and you're welcome."),
]
CLAUSE = re.compile(
    r"(?:\A|[,;:(–—]|\b(?:and|but|that|when|if|as|because|while|since|what|who|which|before|after|so|than))\s*\Z", re.I
)
"""What stands before the subject of a clause."""
remark = Remarks(__name__, ID, SEVERITY)


def check(letter: Letter, brief: Brief) -> Iterator[Finding]:
    """Flag the pairs of our list, with what was probably meant."""
    for hit in read(letter, brief).phrases("confusion"):
        before = hit.line.text[: hit.start - hit.line.at]
        subject = hit.text.casefold().endswith(" where") or hit.instead.casefold().startswith("you're")
        if subject and not CLAUSE.search(before):
            continue  # `it tells you where yours could go`, `for your planning`: no subject of a clause
        yield remark(hit.start, hit.text, f"Probably meant: {hit.instead}.", suggestion=hit.instead)
