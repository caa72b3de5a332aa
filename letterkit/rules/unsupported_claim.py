"""Words that go beyond what the sources hold.

What: a motive, scene, cause or consequence that nobody noted; a team's work told as one's own; a plan told as a result;
a word put into the reader's mouth; a figure or a name told of something else.
Why: other rules see numbers, names, dates and words, and no invention that has none of its own (domain: criterion C1).
How: with the extra `meaning`, by how far a sentence is from all that the sources tell, by which of its words none has,
and by what it claims; with `review --with-model`, or `draft --effort thorough`, by a model, whose finding counts only
where its words stand in the letter and, if it names a fact, the fact's words in that fact. It is never an error.
Example: the notes hold "helped Vic bring in a parts board", and the letter speaks of a prize the board won.
Mend: say what the fact says, or leave the words out.
"""

from __future__ import annotations

from collections.abc import Iterator

from letterkit.brief.contents import Brief
from letterkit.letter import Finding, Letter
from letterkit.rules._examples import Example
from letterkit.rules._meant import meant
from letterkit.rules._reading import read
from letterkit.rules._remarks import Remarks

ID = "GRD009"
SEVERITY = "warning"
NEEDS_SOURCES = True
SURE = ()
FLAGS: list[Example] = []
"""Nothing is found by lists alone: `bench_strangers.py` shows it at work."""
PASSES = [Example("I helped Vic to bring in a parts board.", ("evidence=helped Vic bring in a parts board",))]
remark = Remarks(__name__, ID, SEVERITY)


def check(letter: Letter, brief: Brief) -> Iterator[Finding]:
    """Flag sentences that are likely to say what no source does, whatever their words."""
    for line, _ in meant(read(letter, brief), "claim"):
        yield remark(line.at, line.sentence.text, "No source seems to bear this out: is it so, and as you say it?")
