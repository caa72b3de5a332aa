"""A sentence that shares little with the facts it should stand on.

What: a sentence with facts, or one that claims a deed of the writer's, whose words meet hardly any of theirs.
Why: small inventions come in sentences, not in numbers: motives, scenes, causes no note holds (domain: section 18.5).
Words that merely overlap little prove nothing, so this only asks you.
Example: the facts speak of a stock query, the sentence of years spent mentoring.
Mend: if it is true, add it to the notes; else go back to the fact.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from letterkit.brief.contents import Brief
from letterkit.brief.grounding import telling
from letterkit.languages import every
from letterkit.languages.topics.rules import LooseSentence
from letterkit.letter import Finding, Letter, Severity
from letterkit.rules._examples import Example
from letterkit.rules._reading import Line, read
from letterkit.rules._remarks import Remarks

_W = every(LooseSentence)

ID = "GRD008"
SEVERITY = "warning"
NEEDS_SOURCES = True
SURE = ()
FEWEST = 4
"""Telling words from which a sentence can be held against facts."""
LONG = 7
"""Telling words from which a sentence that claims no deed tells something."""
LEAST, SCARCE = 0.2, 0.05
"""Share of them that the facts have; in a sentence about others, which need not stand on any, less."""
FLAGS = [
    Example(
        "The tunnel burners at the quarry were swapped for hydrogen units during the spring shutdown.",
        ("evidence=wrote a stock query in SQL",),
    ),
    Example("I mentored young engineers across four continents for charity.", ("evidence=wrote a stock query in SQL",)),
]  # fmt: skip
PASSES = [
    Example("I wrote a stock query in SQL that two depots still use.", ("evidence=wrote a stock query in SQL",)),
    Example("It was a pleasure to see the warehouse floor at work on a Monday.", ("evidence=wrote a stock query",)),
]
COURTEOUS = _W.courteous
"""Words of plans, thanks, conditions and doubts of one's own: what they are in tells no deed."""
PERSONS = _W.persons
UNCITED: Severity = "info"
"""A sentence that cites no fact may stand on what its writer never noted: of such remarks most are in vain."""
DAYS = ("interview_day", "promise_day", "decision_day")
remark = Remarks(__name__, ID, SEVERITY)


def check(letter: Letter, brief: Brief) -> Iterator[Finding]:
    """Flag claims whose telling words meet too few of their facts', or of any where none is cited."""
    reading = read(letter, brief)
    claims = {id(hit.line) for hit in reading.phrases("own-claim")}
    for line in reading.lines:
        facts = [brief.facts[id] for id in line.sentence.facts if id in brief.facts]
        if line.dates and any(fact.role in DAYS for fact in facts):
            continue  # A sentence around a day stands on that day; whether it is the right one another rule asks.
        cited = [fact.text for fact in facts]
        said = telling(line.text)
        foreign = not cited and _of_others(line, said)
        if len(said) < FEWEST or not (id(line) in claims or (cited and _states(line, said)) or foreign):
            continue
        borrowed = id(line) in claims and bool(facts) and all(fact.id[:1] in "MP" for fact in facts)
        held = _own(brief) if borrowed else _held(cited) if cited else reading.sources.stems
        if len(said & held) < (SCARCE if foreign else LEAST) * len(said):
            message = "This has little in common with the facts" + (" it cites." if cited else ": is it true?")
            if borrowed:
                message = "Only the employer's own words support this claim about you: is it in your notes?"
            severity = None if cited else UNCITED
            yield remark(line.at, line.sentence.text, message, severity=severity, source=reading.source_near(line))


def _held(texts: Iterable[str]) -> frozenset[str]:
    return frozenset[str]().union(*map(telling, texts))


def _own(brief: Brief) -> frozenset[str]:
    """What the writer's own sources tell: an employer's praise or demand bears out no claim of theirs."""
    return _held((brief.resume, *(fact.text for fact in brief.facts.values() if fact.id[:1] not in "MP")))


def _of_others(line: Line, said: frozenset[str]) -> bool:
    """Whether a sentence tells of neither writer nor reader, and at some length: a scene that no note need hold."""
    return _states(line, said) and not PERSONS & line.folded


def _states(line: Line, said: frozenset[str]) -> bool:
    """Whether a sentence that claims no deed still tells something: long, and neither question, plan nor thanks."""
    return len(said) >= LONG and not line.text.rstrip().endswith("?") and not COURTEOUS & line.folded
