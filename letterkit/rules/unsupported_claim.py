"""Words that go beyond what the sources hold.

What: a motive, scene, cause or consequence that nobody noted; a team's work told as one's own; a plan told as a result;
a word put into the reader's mouth; a figure or a name told of something else.
Why: other rules see numbers, names, dates and words, and no invention that has none of its own (domain: criterion C1).
How: a long sentence of which nothing that is known has a word; with the extra `meaning`, by how far a sentence
is from all that the sources tell, by which of its words none has, and by what it claims; with `review --with-model`, or
`draft --effort thorough`, by a model, whose finding counts only where its words stand in the letter and, if it names a
fact, the fact's words in that fact. It is never an error.
Example: the notes hold "helped Vic bring in a parts board", and the letter speaks of a prize the board won.
Mend: say what the fact says, or leave the words out.
"""

from __future__ import annotations

from collections.abc import Iterator

from letterkit.brief.contents import Brief
from letterkit.letter import Finding, Letter
from letterkit.rules._claimed import unheard
from letterkit.rules._examples import Example
from letterkit.rules._meant import meant
from letterkit.rules._reading import Line, Reading, read
from letterkit.rules._remarks import Remarks
from letterkit.rules.loose_sentence import COURTEOUS, PERSONS
from letterkit.rules.unknown_number import known

ID = "GRD009"
SEVERITY = "warning"
NEEDS_SOURCES = True
SURE = ()
NEW, NEARLY = 5, 0.8
"""New words, and their share, from which a person's sentence stands on nothing: 3 in 102 good letters had one."""
DOUBT = "No source seems to bear this out: is it so, and as you say it?"
BOARD = ("evidence=helped Vic bring in a parts board",)
FLAGS = [Example("The brewery cellar flooded twice while my uncle hired a diver.", BOARD)]
PASSES = [
    Example("I helped Vic to bring in a parts board.", BOARD),
    Example("Was it the brewery cellar that flooded while my uncle hired a diver?", BOARD),
]
remark = Remarks(__name__, ID, SEVERITY)


def check(letter: Letter, brief: Brief) -> Iterator[Finding]:
    """Flag sentences that are likely to say what no source does, whatever their words."""
    reading = read(letter, brief)
    likely = {line.at: line for line, _ in meant(reading, "claim")}
    likely |= {line.at: line for line in reading.lines if _of_nothing(line, reading)}
    for line in likely.values():
        yield remark(line.at, line.sentence.text, DOUBT)


def _of_nothing(line: Line, reading: Reading) -> bool:
    """Whether nothing that is known has a word of what a person's sentence tells; what is asked claims nothing."""
    if reading.letter.written_by != "you" or "?" in line.text or len(line.tokens) <= NEW:
        return False
    if COURTEOUS & line.folded and PERSONS & line.folded:
        return False
    new, told = unheard(line.text, reading.known, reading.letter.language)
    if new < NEW or new < NEARLY * told:
        return False
    return not any(not one.spelt and known(one, line, reading.sources) for one in line.numbers)  # it stands on those
