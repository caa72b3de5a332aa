"""A number that a source has, but for something else.

What: the value stands in the sources, and counts another thing there, or belongs to another person or to another fact.
Why: it reads as true and is not; checks that only ask whether a value occurs miss five of six such errors.
Example: the notes have 18 % fewer errors in five months, the letter 18 months.
Mend: put the number that the source has for this.
"""

from __future__ import annotations

from collections.abc import Iterator

from letterkit.brief.contents import Brief
from letterkit.brief.grounding import Held, counted
from letterkit.languages import has_capital_nouns
from letterkit.letter import Finding, Letter
from letterkit.rules._amounts import other_span, part_of_hour, sole, swapped
from letterkit.rules._bound import elsewhere
from letterkit.rules._examples import Example
from letterkit.rules._reading import Line, Reading, read
from letterkit.rules._remarks import Remarks
from letterkit.rules._strangers import OWN
from letterkit.rules.unknown_number import HOUR_AFTER, numbered, opening
from letterkit.wording import Number
from letterkit.wording.claims import claims
from letterkit.wording.relations import is_a_year, rate

ID = "GRD002"
SEVERITY = "error"
NEEDS_SOURCES = True
SURE = ("error", "warning")
BANK = ("evidence=cut pick errors 18% in five months at three depots", "evidence=trained 40 new packers",
        "evidence=on-time deliveries rose from 88% to 96%")  # fmt: skip
FLAGS = [
    Example("I cut pick errors 18% in three months.", BANK),
    Example("I cut pick errors by 96%.", BANK),
    Example("On-time deliveries went from 96% to 88%.", BANK),
    Example("The load takes 50 minutes instead of 6.", ("evidence=the load takes 6 minutes instead of 50",)),
    Example("We argued about sample number five.", ("tasted five samples, argued about number three",)),
    Example(
        "You said the filler stops about 22 times a week.",
        ("the filler stops about 14 times a week", "evidence=unplanned stops fell from 22 to 9 a week on two lines"),
    ),
    Example(
        "At the Lakeshore House my swim program went from 200 to 500 children in two years.",
        ("evidence=at the Lakeshore House my swim program grew from 85 to 240 children in two years",),
        posting="Grow our youth programs from 200 to 500 members.",
    ),
    Example("False alarms fell to 4 a week.", ("evidence=false alarms fell from 31 to 4 a month",)),
    Example("The repair was done three months early.", ("evidence=the repair was done three weeks early",)),
    Example("It took a good hour, half an hour of it on the belt.", ("the belt took 12 minutes of a good hour",)),
    Example("I grew the list over a single season.", ("evidence=grew the list over three seasons",)),
    Example(
        "You close the books in nine days and want to do so in six.",
        ("you close the books in nine days and want five", "evidence=shortened the close from ten days to six"),
    ),
    Example("I run 640 lines a day there.", ("job_size=640 lines a day", "evidence=I run 380 lines a day")),
    Example("I trained 18 new packers.", (*BANK, "evidence=18 trucks ran on time")),
    Example("The claims fell in six weeks.", ("evidence=claims fell over six months",)),
    Example("The waste dropped by 35 pounds.", ("evidence=waste went from 60 to 35 pounds",)),
]
PASSES = [
    Example("At three depots I cut pick errors by 18 percent within 5 months, and trained forty packers.", BANK),
    Example("On-time deliveries rose from 88% to 96%.", BANK),
    Example(
        "You said the filler stops about 14 times a week; ours fell to 9 from 22.",
        ("the filler stops about 14 times a week", "evidence=unplanned stops fell from 22 to 9 a week on two lines"),
    ),
    Example(
        "You want 500 members; my swim program at the Lakeshore House grew to 240 children.",
        ("evidence=at the Lakeshore House my swim program grew from 85 to 240 children in two years",),
        posting="Grow our youth programs from 200 to 500 members.",
    ),
    Example("False alarms fell to 4 per month.", ("evidence=false alarms fell from 31 to 4 a month",)),
    Example(
        "The repair was done 21 days early, in half an hour.",
        ("evidence=the repair was done three weeks early, in 30 minutes",),
    ),
    Example("Could we talk for a quarter of an hour?", ("the load takes 18 minutes",)),
    Example(
        "You close in nine days and want five; ours takes six.", ("you close in nine days and want five", "ours: 6")
    ),
    Example("You lose a day, and two systems disagree.", ("we lose a day because two systems disagree",)),
    Example("The cell count was 140 three seasons on.", ("cell count one forty three seasons on",)),
    Example("I want to see the sixty-bale going round.", ("go with a sixty bale, a different animal", "60 m")),
    Example("From 55 seconds down to 40 in the dark.", ("a change in 40 sec in the dark", "said 55 with the torch")),
    Example("The waste dropped by 25 pounds.", ("evidence=waste went from 60 to 35 pounds, 25 less",)),
    Example("You let 45 minutes run to an hour and ten.", ("1 hr 10 instead of 45 min",)),
]
WORD = 20
"""Characters before a number that hold the word in front of it."""
NEAR = 600
"""Characters before a sentence in which its matter was opened."""
MANY = 30
"""Numbers of a sentence: more are a table, whose cells nobody swaps."""
DEEDS = ("evidence", "number", "highlight")
remark = Remarks(__name__, ID, SEVERITY)


def check(letter: Letter, brief: Brief) -> Iterator[Finding]:
    """Flag numbers of the sources that are bound to something else there."""
    reading = read(letter, brief)
    for line in reading.lines:
        for number, before in zip(line.numbers, [None, *line.numbers], strict=False):
            yield from _held(reading, line, number, before)
        for part, source in part_of_hour(line, reading.sources):
            told = line.text[part.start : part.end]
            yield remark(line.at + part.start, told, f"The source says {source.text}.", source=source.where)
        for at, words, source in sole(line, reading.sources):
            yield remark(line.at + at, words, f"The source says {source.text}.", source=source.where)


def _held(reading: Reading, line: Line, number: Number, before: Number | None) -> Iterator[Finding]:
    if opening(number, line) or any(one.start <= number.start < one.end for one in line.clocks):
        return  # a time of day counts nothing
    if numbered(number, line) or _is_hour(number, line, reading) or _goes_on(number, line, reading):
        return
    if len(line.numbers) <= MANY and (turned := _turned(reading, line, number, before)):
        yield turned
        return
    sources = reading.sources
    said = sources.grounds.verdict(line.text, number, line.tokens, before)
    if said == "unknown" and OWN & line.folded and sources.holds_beside_facts(number):
        meant = sources.grounds.better(line.text, number, line.tokens, ())
        same = meant and meant.counts & counted(line.text, line.tokens, number)
        if meant and same and reading.brief.facts[meant.fact].role in DEEDS:
            fact = reading.brief.facts[meant.fact]
            message = f"The posting has {number.text}; your own number is {meant.number.text}."
            yield remark(line.at + number.start, number.text, message, source=fact.source, suggestion=meant.number.text)
            return
    if said in (None, "unknown") or sources.holds_beside_facts(number) or _as_held(reading, line, number):
        return
    if isinstance(said, Held) and is_a_year(said.number) and not is_a_year(number):
        return  # a year is no count of anything
    if isinstance(said, Held):
        fact = reading.brief.facts[said.fact]
        message = f"In your sources {number.text} is about something else; here they have {said.number.text}."
        yield remark(line.at + number.start, number.text, message, source=fact.source, suggestion=said.number.text)
    else:
        yield remark(line.at + number.start, number.text, f"In your sources {number.text} is about something else.")


def _is_hour(number: Number, line: Line, reading: Reading) -> bool:
    """Whether a number is a time of day that a source has behind the same word: `around 8 my tickets stacked up`."""
    before = HOUR_AFTER.search(line.text, max(0, number.start - WORD), number.start)
    shown = line.text[before.start() : number.end] if before else ""
    return bool(shown) and any(one.holds(shown) for one in (reading.sources, reading.message))


def _counts(number: Number, line: Line, reading: Reading) -> bool:
    """Whether a noun behind a number says what it counts; where nouns have capitals, a small word is none."""
    ahead = next((token for token in line.tokens if token.start >= number.end), None)
    if ahead is not None and has_capital_nouns(reading.letter.language) and ahead.text[:1].islower():
        return False
    return bool(counted(line.text, line.tokens, number))


def _goes_on(number: Number, line: Line, reading: Reading) -> bool:
    """Whether a number that counts nothing itself is one of a matter that the sentences before it opened.

    `Ours took 26 hours. Now it takes 9`, `the noon hour with 74 children. … With 74 I would look first`.
    """
    if number.unit or _counts(number, line, reading) or reading.letter.written_by != "you":
        return False
    before = [one for one in reading.lines if line.at - NEAR <= one.at < line.at]
    if any(other.value == number.value for one in before for other in one.numbers):
        return True
    said = {other.value for one in before for other in one.numbers}
    held = reading.sources.grounds.held
    facts = {one.fact for one in held if one.number.value == number.value}
    return any(one.fact in facts and one.number.value in said for one in held)


def _turned(reading: Reading, line: Line, number: Number, before: Number | None) -> Finding | None:
    """A number of another span of time, swapped with its neighbour, the reader's, or of another thing."""
    sources, facts, at = reading.sources, reading.brief.facts, line.at + number.start
    if spanned := other_span(number, line, sources):
        span, source = spanned
        told = source.text[span.start : span.end]
        return remark(at, number.text, f"Your sources have {told}.", source=source.where)
    if pair := swapped(number, before, line, sources):
        right, source = pair
        message = f"Your sources have {right.text} here."
        return remark(at, number.text, message, source=source.where, suggestion=right.text)
    if theirs := _theirs(reading, line, number):
        message = f"{number.text} is theirs; your own number is {theirs.number.text}."
        return remark(at, number.text, message, source=facts[theirs.fact].source, suggestion=theirs.number.text)
    if other := elsewhere(number, line, reading):
        fact = facts[other.fact]
        message = f"In your sources {number.text} is about something else: “{fact.text[:60]}”."
        return remark(at, number.text, message, source=fact.source)
    return None


def _theirs(reading: Reading, line: Line, number: Number) -> Held | None:
    """The writer's own number for what a deed of theirs counts with a number that only the other side's facts have."""
    clause = next((one for one in claims(line.text) if one.start <= number.start < one.start + len(one.text)), None)
    if clause is None or clause.kind != "deed":
        return None
    facts, grounds = reading.brief.facts, reading.sources.grounds
    holders = [held for held in grounds.held if held.number.value == number.value]
    if not holders or any(facts[held.fact].said_by != "they_said" for held in holders):
        return None
    things = counted(line.text, line.tokens, number)
    said = {one.value for one in line.numbers}
    own = (held for held in grounds.held if facts[held.fact].role in DEEDS and held.number.value not in said)
    return next(
        (held for held in own if (held.counts | held.context) & things and held.number.unit == number.unit), None
    )


def _as_held(reading: Reading, line: Line, number: Number) -> bool:
    """Whether a source has the number with the words next to it, and per the same time if it is per any."""
    per = rate(line.text, number)
    held = {one.rate for one in reading.sources.grounds.held if one.number.value == number.value}
    around = _around(line, number)
    return (not per or per in held) and any(one.holds(around) for one in (reading.sources, reading.message))


def _around(line: Line, number: Number) -> str:
    """The number with the words next to it: what stands so in a source is its own."""
    at = next((i for i, token in enumerate(line.tokens) if token.end > number.start), 0)
    around = line.tokens[max(0, at - 1) : at + 2]
    return line.text[around[0].start : around[-1].end] if around else number.text
