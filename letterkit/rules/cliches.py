"""So many generic phrases that the letter could be anyone's.

What: the density of stock phrases and worn words ("leverage", "proven track record", "thrilled") over a threshold.
Why: recruiters punish the generic, not the tool (domain: section 1.4). One such word is nothing; five are a voice that
is nobody's. Words that the sources use themselves do not count.
Example: "I am thrilled to leverage my proven track record in a dynamic, fast-paced team."
Mend: put a fact in the place of each.
"""

from __future__ import annotations

from collections.abc import Iterator

from letterkit.brief.contents import Brief
from letterkit.letter import Finding, Letter
from letterkit.rules._examples import Example
from letterkit.rules._reading import read
from letterkit.rules._remarks import Remarks

ID = "STY002"
SEVERITY = "warning"
NEEDS_SOURCES = False
SURE = ("warning",)
FEWEST, PER_HUNDRED = 3, 1.5
"""From how many generic phrases on, and from how many in a hundred words."""
SHOWN = 6
FLAGS = [
    Example("I am thrilled to leverage my proven track record in a dynamic, fast-paced team."),
]
PASSES = [
    Example("I wrote the query that compares two systems, and it is robust."),
    Example("Your dynamic pricing is innovative and robust.", ("dynamic pricing", "innovative", "robust")),
]
remark = Remarks(__name__, ID, SEVERITY)


def check(letter: Letter, brief: Brief) -> Iterator[Finding]:
    """Flag the first generic phrase of a letter that has too many, and name the others."""
    reading = read(letter, brief)
    hits = [*reading.phrases("cliches", sourced=False), *reading.phrases("stock-phrase", sourced=False)]
    density = 100 * len(hits) / max(letter.words, 1)
    if len(hits) >= FEWEST and density >= PER_HUNDRED:
        hits.sort(key=lambda hit: hit.start)
        named = ", ".join(f"“{' '.join(hit.text.split())}”" for hit in hits[:SHOWN])
        message = f"{len(hits)} generic phrases in {letter.words} words: {named}. Replace each with a fact."
        yield remark(hits[0].start, hits[0].text, message)
