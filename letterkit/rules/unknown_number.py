"""A number that no source holds.

What: a figure, percentage, sum, time or ratio, in digits or words, that stands in no fact of the letter's sources.
Why: an invented metric is the error that hiring managers check first and forgive last (domain: hard fail 1).
Example: the notes say 18 %, the letter says 24 %.
Mend: use the number the source has, or leave it out.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator
from itertools import pairwise

from letterkit.brief.contents import Brief
from letterkit.brief.grounding import BREAKS, REACH, STOP, telling
from letterkit.languages import every, has_capital_nouns
from letterkit.languages.topics.rules import UnknownNumber
from letterkit.letter import Finding, Letter
from letterkit.rules._amounts import holds_share, holds_span, roughly, shares
from letterkit.rules._examples import Example
from letterkit.rules._reading import Line, Reading, read
from letterkit.rules._remarks import Remarks
from letterkit.rules._sources import Source, Sources
from letterkit.rules._strangers import OWN
from letterkit.wording import Number, folded, matches, passage, stem
from letterkit.wording._number_words import VALUES
from letterkit.wording.dates import BEHIND_A_DAY

_W = every(UnknownNumber)

ID = "GRD001"
SEVERITY = "error"
NEEDS_SOURCES = True
SURE = ("error", "warning")
MINUTES = _W.minutes
LONGEST_CALL = 30
STEM = 6
"""Letters by which a ratio's verb is known again: `halbiert` in `halbieren`."""
TIME_ASKED = _W.time_asked
"""Words with which a writer asks for somebody's minutes; in figures, minutes without them are a result."""
COUNTED = _W.counted
"""What a letter itself may count: `two things stayed with me`."""
FEW = 5
OLD = re.compile(_W.old, re.IGNORECASE)
"""`what a nine-year-old must feel`: a comparison."""
FIRST = _W.first
SPANS = _W.spans
YEARS = _W.years
CLOCK = re.compile(
    rf"\s*(?:{_W.clock})\b",
    re.IGNORECASE,
)
"""What stands behind an hour."""
HOUR_AFTER = re.compile(rf"\b(?:{_W.hour_after})\s+$", re.IGNORECASE)
"""What stands before one."""
POINTS_BACK = re.compile(
    rf"\b(?:{_W.points_back})\s+$",
    re.IGNORECASE,
)
"""What stands before a number of things that were told already: `those three are connected`."""
LOOSE = re.compile(
    rf"\b(?:\d+|{'|'.join(word for word, value in VALUES.items() if 1 < value < 100)}) (?:hundred )?grand\b(?! \w+s\b)"
    r"|\b\w+-figure (?:sum|fee|amount|salary|budget)s?\b|"
    rf"\b(?P<decades>{_W.loose_an})\s(?:{_W.loose_decades})\b",
    re.IGNORECASE,
)
"""Sums and spans in other words than numbers': `five grand`, `a decade`."""
NEARLY = 2
"""Years by which decades are told loosely."""
THEIRS = _W.theirs
APART = re.compile(
    rf"\s+(?:[^\W\d_]+\s+){{0,2}}?(?:{_W.apart})\b",
    re.IGNORECASE,
)
"""Behind what lies between two numbers."""
PLURAL = re.compile(rf"\w{{2,}}(?<!s)(?<!u)(?<!i)s|\w+(?:{_W.plural})|people|children|men|women", re.IGNORECASE)
"""What two or more of something are called in English and French; German nouns have a capital."""
PICKED = re.compile(_W.picked, re.IGNORECASE)
"""Behind a number: those that are picked out of more, which counts nothing: `the ten worst lines`."""
TEN, CENTURY = 10, 2000
IN_A_ROW = re.compile(
    rf"(?:^|[-*•(]\s{0, 3}\*{0, 3})(?:{_W.in_a_row})\s(?:\d+\s\w{{1,3}}\s|\d+\s?[-–]\s?)?$", re.IGNORECASE
)
"""Before the number of a step of somebody's plan, where it opens a line: `Week 2`."""
LISTED = re.compile(r"\s?[*_]*\s?[,.:)–—]")
"""Behind a number that opens a sentence and only says which point it is: `Two, parts.`"""
SHORT_YEAR = re.compile(r"[’'‘]$")
RANGE = re.compile(r"\s?%|[.,]\d")
PEOPLE = _W.people
FLAGS = [
    Example("The rent went up 5%.", ("said 15% for 5 clients",)),
    Example("I ran the three depots with four colleagues.", ("ran depots",)),
    Example("We met at three in the afternoon.", ("at 14:00",)),
    Example("I cut the errors by better than three quarters.", ("evidence=cut the errors from 6.1% to 2.4%",)),
    Example("I ran nearly fifty routes.", ("evidence=ran 38 routes",)),
    Example("I did it for two and a half years.", ("evidence=did it for 18 months",)),
    Example("I paid five grand for it, and I have a decade of experience.", ("five depots",)),
    Example("I doubled the margin.", ("the depot at Selby doubles in size",)),
    Example("My counts were five larvae apart.", ("counted 83, then 86",)),
    Example("The sales doubled.", ("sales from 10 -> 14 a day",)),
    Example("I did this for 17 clients.", ("interview_day=2026-02-17",)),
    Example("I cut errors by 24%.", ("cut errors 18%",)),
    Example("I did it across seven councils.", ("across four councils", "interview_day=2026-10-07")),
    Example("We served 1,300 clients.", ("1,200 clients",)),
    Example("I led twelve people.", ("I led nine people",)),
    Example("The load now takes 3 minutes.", ("the load takes 6 minutes",)),
    Example("I saved €3m and doubled the output.", ("I saved €2m",)),
    Example("I closed the thirty worst gaps.", ("closed gaps",)),
    Example("I found the other nine in time.", ("found gaps",)),
]
PASSES = [
    Example("It took 5% at the end, two or three times a week.", ("said 15%, but it was 5. 2-3 times a week",)),
    Example("In 2023 I did seven weeks.", ("the winter of twenty three I did seven weeks",)),
    Example("Late discharges went from nine to four a day over three months.", ("late dc's went 9 -> 4 a day, 3 mo",)),
    Example(
        "Twelve-hour shifts suit me, and late calls halved.", ("12s on that long hallway", "late calls 9 -> 4 a day")
    ),
    Example("We moved 43,000 boxes for 1.2 million euros, 180 acres in all.", ("43k boxes, 1.2m", "one eighty acres")),
    Example("Fifty per cent came back, and forty per cent stayed.", ("half came back", "4 in 10 stayed")),
    Example("At three in the afternoon it starts, at 10:30 it stops, at 15:00 it goes on.", ("3pm", "half past ten")),
    Example("Put the two together, and those three are connected. It was good to meet you both, and the two of us."),
    Example("Please thank your two colleagues.", ("moment@Sam Lund=the tour", "moment@Tomasz Wilk=the depot")),
    Example("I would look at the ten worst lines for a Friday or two: the same story told twice, with a double check."),
    Example("I read it first, and a second pair of eyes helped with one thing."),
    Example("I cut errors by eighteen percent in 5 months.", ("cut errors 18% in five months",)),
    Example("We served 1200 clients for 2 million euros.", ("1,200 clients", "€2m")),
    Example("Could we talk for ten minutes? It felt as it must to a nine-year-old."),
    Example("Could you spare 15 minutes? I learned more in those ten minutes, and know my first ninety days."),
    Example("I said that I would ring back by four, and rang at ten to."),
    Example("A word or two would do, or one or two lines."),
    Example("It may spare your tin an exit form or two.", ("forty forms in the tin",)),
    Example("One line is plenty, and two things stayed with me."),
    Example("We met on Thursday 12 March at 2 pm.", ("interview_day=2026-03-12", "at 14:00")),
    Example("I have nearly a decade of it, and you have a decade.", ("ran depots for nine years",)),
    Example("My counts were three larvae apart.", ("counted 83, then 86",)),
    Example("I have seven years of it.", ("ran the depot from 2017 to 2024",)),
    Example("I cut the errors by three fifths.", ("evidence=cut the errors from 6.1% to 2.4%",)),
    Example("I ran nearly forty routes, over 35 of them at night.", ("evidence=ran 38 routes, all at night",)),
    Example("I did it for a year and a half, in all of four months.", ("did it for 18 months, March to June",)),
    Example("A third interview is fine, by the third of May, for half an hour.", ("free on 3 May",)),
]
OR_TWO = re.compile(rf"\b(?:{_W.or_two_an})\s[^.,;:!?]{{1,40}}\s(?:{_W.or_two_or})\s+$", re.IGNORECASE)
"""Before the `two` of `an exit form or two`."""
remark = Remarks(__name__, ID, SEVERITY)


def check(letter: Letter, brief: Brief) -> Iterator[Finding]:
    """Flag every number whose value and unit no source has; minutes offered and things counted here pass."""
    reading = read(letter, brief)
    guesses = (
        passage(item.text) for item in brief.withheld if item.why == "inferred"
    )  # whether it is told is another's
    guessed = {number.value for guess in guesses for number in guess.numbers}
    for line in reading.lines:
        told = list(shares(line))
        for number in line.numbers:
            if any(share.start <= number.start < share.start + len(share.text) for share in told):
                continue
            if stands(number, line, reading, reading.sources, reading.message) or number.value in guessed:
                continue
            meant = _meant(number, line, reading.sources)
            message = f"{number.text} is not in your sources" + (f"; {meant[0].text} is." if meant else ".")
            source = meant[1].where if meant else reading.source_near(line)
            suggestion = meant[0].text if meant else None
            yield remark(line.at + number.start, number.text, message, source=source, suggestion=suggestion)
        for share in told:
            if not holds_share(share, line, reading.sources) and not reading.sources.holds(share.text):
                yield remark(line.at + share.start, share.text, f"{share.text} is not in your sources.")
        for match in matches(LOOSE, line.text):
            if not any(_holds_loosely(match, line, sources) for sources in (reading.sources, reading.message)):
                yield remark(line.at + match.start(), match.group(), f"{match.group()} is not in your sources.")


def _holds_loosely(match: re.Match[str], line: Line, sources: Sources) -> bool:
    """Whether a source has a sum of slang, or about as many years as decades are told of the writer."""
    if sources.holds(match.group()):
        return True
    if not match["decades"]:
        return False
    told = 10 * VALUES.get(match["decades"].casefold(), 1)
    spans = (number.value for places in sources.numbers.values() for number, source in places
             if YEARS & set(passage(source.text).flat[number.end :].split()[:1]))  # fmt: skip
    years = [*spans, *(sources.brief.today.year - year for year in sources.years)]
    own = bool(OWN & line.folded) and not THEIRS & line.folded
    return not own or any(abs(value - told) <= NEARLY for value in years)


def stands(number: Number, line: Line, reading: Reading, *texts: Sources) -> bool:
    """Whether some of these sources have a number, or it states nothing."""
    if any(known(number, line, sources) for sources in texts):
        return True
    if any(roughly(number, line, one) or holds_span(number, line, one) for one in texts):
        return True
    return _harmless(number, line, reading.sources) or _tells_over(number, line, reading)


def _is_multiple(number: Number, line: Line, sources: Sources) -> bool:
    """Whether a source tells of so many times as much (`doubled`) of what the line speaks of."""
    spoken_of = [source for _, source in sources.numbers.get((number.value, "x"), ())]
    spoken_of += [source for ratio, source in sources.ratios if ratio == number.value]
    if any(_speaks_of(line, number, source) for source in spoken_of):
        return True
    told = re.search(rf"(?<![\d.,]){number.value:g}\s?(?:{_W.times}|x)\b", sources.flat)
    verb = number.text[:STEM].casefold()
    saying = (source for source in sources.texts if any(one.startswith(verb) for one in passage(source.text).words))
    return bool(told) or any(_speaks_of(line, number, source) for source in saying)


def known(number: Number, line: Line, sources: Sources) -> bool:
    """Whether a source has the value: with its unit, without one, or in these very figures."""
    value, unit = number.value, number.unit
    if SHORT_YEAR.search(line.text, 0, number.start) and any(year % 100 == value for year in sources.years):
        return True  # `that '72`
    verbal = unit == "x" and number.spelt  # `doubled` is said of something, and of nothing else
    if (value, unit) in sources.shortened or (
        not verbal and ((value, unit) in sources.values or sources.holds_number(number.text))
    ):
        return True
    if any(start <= number.start < end for start, end in line.quarters):
        return (value, "quarter") in sources.shortened
    if clock := next((one for one in line.clocks if one.start <= number.start < one.end), None):
        value, unit = clock.hour, "h"
    if CLOCK.match(line.text, number.end) or (
        unit == "" and number.spelt and HOUR_AFTER.search(line.text, 0, number.start)
    ):
        unit = "h"
    if value in sources.parts and not unit and not number.spelt and not _counts(number, line):
        return True
    if unit == "h":
        known = sources.numbers.keys() | sources.shortened
        return any((hour, kind) in known for hour in (value % 24, (value + 12) % 24) for kind in ("h", ""))
    if unit == "x":
        return _is_multiple(number, line, sources)
    if not unit and 1950 <= value <= 2100 and not number.spelt:
        spoken = sources.numbers.get((value - CENTURY, ""), ())  # `winter of twenty three`
        return int(value) in sources.years or any(one.spelt for one, _ in spoken)
    return unit not in ("", "%") and (value, "") in sources.numbers


def _speaks_of(line: Line, number: Number, source: Source) -> bool:
    """Whether a sentence is about what a text is about, beside its number."""
    cited = source.fact is not None and source.fact.id in line.sentence.facts
    return cited or bool((telling(line.text) & telling(source.text)) - telling(number.text))


def _counts(number: Number, line: Line) -> bool:
    """Whether a word behind a number says what it counts: `17 clients`, and not `by the 17th and then`."""
    ahead = next((token for token in line.tokens if token.start >= number.end), None)
    between = line.text[number.end : ahead.start] if ahead else ""
    return bool(ahead and between == " " and ahead.text.isalpha() and ahead.folded not in BEHIND_A_DAY)


def _harmless(number: Number, line: Line, sources: Sources) -> bool:
    """Whether a number states nothing: minutes offered, things this letter counts, years that follow from two dates."""
    ahead = [token.folded for token in line.tokens if token.start >= number.end][:2]
    if number.spelt and (OLD.match(line.text, number.end) or OR_TWO.search(line.text, 0, number.start)):
        return True
    if not ahead or number.unit:
        return False
    if number.value <= LONGEST_CALL and MINUTES & set(ahead) and (number.spelt or TIME_ASKED & line.folded):
        return True
    if opening(number, line) or numbered(number, line):
        return True
    if number.spelt and number.value <= FEW and COUNTED & set(ahead):
        return True
    if APART.match(line.text, number.end) and number.value in _differences(sources):
        return True
    years = sources.years
    return ahead[0] in YEARS and any(year - number.value in years for year in years)


def _differences(sources: Sources) -> frozenset[float]:
    """What lies between two numbers next to each other in one text: 3 of `83, then 86`."""
    near = (pair for source in sources.texts for pair in pairwise(passage(source.text).numbers))
    return frozenset(abs(one.value - other.value) for one, other in near if one.unit == other.unit)


def _tells_over(number: Number, line: Line, reading: Reading) -> bool:
    """Whether a small number counts what stands elsewhere: `those three`, `the two of you`, people the notes name."""
    if not number.spelt or number.unit or number.value > TEN:
        return False
    behind = _counted(number, line)
    if behind and PICKED.fullmatch(behind[0]) and POINTS_BACK.search(line.text, 0, number.start):
        return True
    if number.value > FEW:
        return False
    if PEOPLE & {word.casefold() for word in behind}:
        return number.value <= _known_people(reading)
    german = has_capital_nouns(reading.letter.language)
    noun = any(word[0].isupper() if german else PLURAL.fullmatch(word) for word in behind)
    return bool(POINTS_BACK.search(line.text, 0, number.start)) and not noun


def _counted(number: Number, line: Line) -> list[str]:
    """The words behind a number, up to one that no longer says what it counts."""
    found, end = [], number.end
    for token in line.tokens:
        if token.start < number.end:
            continue
        if line.text[end : token.start].strip(" -") or token.folded in STOP or token.folded in BREAKS:
            break
        found.append(token.text)
        end = token.end
    return found[:REACH]


def _known_people(reading: Reading) -> int:
    """How many people the sources name, the writer not among them."""
    brief = reading.brief
    named = {folded(name).split()[0] for name in (*brief.people, *(f.person for f in brief.facts.values())) if name}
    return len(named - {folded(brief.sender.name).split()[0]} if brief.sender.name else named)


def opening(number: Number, line: Line) -> bool:
    """`my first ninety days`: a manner of speaking about a start, which counts nothing."""
    first = bisect_left(line.tokens, number.start, key=lambda token: token.start)
    behind = bisect_left(line.tokens, number.end, key=lambda token: token.start)
    before = [token.folded for token in line.tokens[max(0, first - 1) : first] if token.end <= number.start]
    ahead = [token.folded for token in line.tokens[behind : behind + 1]]
    return bool(FIRST.issuperset(before) and before and ahead and SPANS.issuperset(ahead))


def numbered(number: Number, line: Line) -> bool:
    """Whether a number is the place of something in a row, `week 2 and 3`, and so counts nothing."""
    if number.unit or number.value > TEN or number.value != int(number.value):
        return False
    if not line.text[: number.start].strip(" *_-•(") and LISTED.match(line.text, number.end):
        return True
    if number.spelt:
        return False
    return bool(IN_A_ROW.search(line.text, 0, number.start)) and not RANGE.match(line.text, number.end)


def _meant(number: Number, line: Line, sources: Sources) -> tuple[Number, Source] | None:
    """The number of the same unit in the one source that speaks of the same thing."""
    found: dict[str, tuple[Number, Source]] = {}
    for (_, unit), places in sources.numbers.items():
        for other, source in places:
            if unit == number.unit and source.fact and len(_stems(source) & line.stems) >= 2:
                found[other.text] = (other, source)
    return next(iter(found.values())) if len(found) == 1 else None


def _stems(source: Source) -> frozenset[str]:
    return frozenset(stem(word) for word in source.text.casefold().split() if len(word) > 3)
