"""Amounts told in other words than a source has them: rounded, as a share, as a span in another unit."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from itertools import pairwise
from typing import Literal, NamedTuple

from letterkit.brief.grounding import counted, telling
from letterkit.languages import every
from letterkit.languages.topics.numbers import Amounts
from letterkit.rules._reading import Line
from letterkit.rules._sources import Source, Sources
from letterkit.rules._strangers import OWN
from letterkit.wording import Number, folded, passage, stem, tokens
from letterkit.wording._number_words import PARTS_OF_A_WHOLE, VALUES
from letterkit.wording.dates import MONTHS
from letterkit.wording.relations import FROM_TO, changed
from letterkit.wording.spans import Span, parts, span, spans

_W = every(Amounts)

Side = Literal["below", "above", "about"]
SIDES: tuple[tuple[Side, re.Pattern[str]], ...] = (
    ("below", re.compile(rf"\b(?:{_W.nearly})\s+(?:(?:{_W.a})\s+)?$", re.IGNORECASE)),
    ("above", re.compile(rf"\b(?:{_W.over})\s+(?:(?:{_W.a})\s+)?$", re.IGNORECASE)),
    ("about", re.compile(rf"(?:\b(?:{_W.about})|~)\s*(?:(?:{_W.a})\s+)?$", re.IGNORECASE)),
)
"""What stands before a number that is not meant to be exact, and on which side of it the true one is."""
ROUND = _W.round
"""Numbers that are round by their word: `une centaine`."""
LEAST, MOST, CLOSE = 0.88, 1.2, 0.1
"""How far from a rounded number the true one may be: below, above, on either side."""
_PART = "|".join(sorted(PARTS_OF_A_WHOLE, key=len, reverse=True))
_SEVERAL = "|".join(word for word, value in VALUES.items() if 2 <= value <= 9)
SHARE = re.compile(
    rf"\b(?:(?P<by>{_W.by})(?:\s+|(?<=['’]))(?:[\w-]+\s){{0,2}}?)?"
    rf"(?:(?P<several>{_SEVERAL})[ -]|(?:{_W.a})\s)?(?P<part>{_PART})"
    rf"(?:s|n)?\b(?!\s*(?:{_W.no_share}))(?P<of>\s+(?:{_W.of})\b)?",
    re.IGNORECASE,
)
"""A share in words, where it says how much: `two thirds of`, `by a quarter`, `um die Hälfte`."""
POINTS = 4.0
"""Per cents by which a share in words may differ from its source."""
MONTH_TO_MONTH = re.compile(
    rf"\b(?P<first>{'|'.join(MONTHS)})\.?\s+(?:\w+\s)?(?:-|–|{_W.until})\s+(?P<last>{'|'.join(MONTHS)})\b",
    re.IGNORECASE,
)
MONTH = 30.4


class Share(NamedTuple):
    """A share in words, as per cent, and its place in a line."""

    percent: float
    start: int
    text: str


def side(number: Number, line: Line) -> Side | None:
    """On which side of a number the true one is to be, None where it is meant to be exact."""
    is_round = number.spelt and number.text.casefold().split()[-1] in ROUND
    return _hedge(line, number.start) or ("about" if is_round else None)


def _hedge(line: Line, at: int) -> Side | None:
    return next((name for name, way in SIDES if way.search(line.text, 0, at)), None)


def roughly(number: Number, line: Line, sources: Sources) -> bool:
    """Whether a number that is not meant to be exact is near one that the sources count the same with."""
    told = side(number, line)
    if told is None or not number.value:
        return False
    words = counted(line.text, line.tokens, number) | telling(line.text)
    near = (source for (value, unit), places in sources.numbers.items() for _, source in places
            if unit == number.unit and _near(value / number.value, told))  # fmt: skip
    return any(words & _told_around(source, sources) for source in near)


def _near(ratio: float, told: Side) -> bool:
    if told == "about":
        return 1 - CLOSE <= ratio <= 1 + CLOSE
    return LEAST <= ratio < 1 if told == "below" else 1 < ratio <= MOST


def _told_around(source: Source, sources: Sources) -> frozenset[str]:
    """The telling words of a text, and of the facts that it belongs to."""
    fact = source.fact
    bases = {fact.id, *fact.of} if fact else set[str]()
    others = (one.text for one in sources.brief.facts.values() if bases & {one.id, *one.of})
    return telling(source.text).union(*map(telling, others))


@lru_cache(maxsize=4)
def told_spans(sources: Sources) -> tuple[tuple[Span, Source], ...]:
    """Every span of time that the sources tell, or that lies between two months or days of theirs."""
    return tuple(
        (one, source)
        for source in sources.texts
        for one in (
            *spans(source.text, passage(source.text).tokens, passage(source.text).numbers),
            *_from_to(source),
        )
    )


def _from_to(source: Source) -> Iterator[Span]:
    """`March to June`: four months, or three."""
    for match in MONTH_TO_MONTH.finditer(source.text):
        whole = (MONTHS[match["last"].casefold()] - MONTHS[match["first"].casefold()]) % 12
        for months in (whole, whole + 1):
            yield Span("days", months * MONTH, "month", *match.span())


def holds_span(number: Number, line: Line, sources: Sources) -> bool:
    """Whether a number counts a span that the sources tell, in whatever unit."""
    told = span(line.text, line.tokens, number)
    return told is not None and any(told.same(other) for other, _ in told_spans(sources))


def other_span(number: Number, line: Line, sources: Sources) -> tuple[Span, Source] | None:
    """The span that a source counts with this number in another unit: `three weeks` for `three months`."""
    told = span(line.text, line.tokens, number)
    if told is None or holds_span(number, line, sources):
        return None
    words = telling(line.text)
    found = [
        (other, source)
        for other, source in told_spans(sources)
        if source.fact and _value(other, source) == number.value and other.unit != told.unit
        and words & (_told_around(source, sources) - {other.unit})
    ]  # fmt: skip
    return found[0] if found else None


def _value(one: Span, source: Source) -> float | None:
    return next((number.value for number in passage(source.text).numbers if number.start == one.start), None)


def part_of_hour(line: Line, sources: Sources) -> Iterator[tuple[Span, Source]]:
    """Parts of an hour in words with the minutes that a source tells of the same: `knappe Viertelstunde`, and 18."""
    for told in parts(line.text):
        hedge = _hedge(line, told.start) or "about"
        known = [(one, source) for one, source in told_spans(sources) if one.scale == told.scale]
        if any(_near(one.length / told.length, hedge) for one, _ in known):
            continue
        yield from [(told, source) for one, source in known if _speaks_of(line, one, source, sources)][:1]


def _speaks_of(line: Line, one: Span, source: Source, sources: Sources) -> bool:
    """Whether a sentence is about what a source tells a span of: it has another of its numbers, or two of its words."""
    if source.fact is None:
        return False
    others = {number.value for number in passage(source.text).numbers if number.start != one.start}
    said = {number.value for number in line.numbers}
    shared = telling(line.text) & _told_around(source, sources) - {one.unit}
    return bool(others & said) or len(shared) >= WORDS


WORDS = 2
"""Telling words of a text by which a sentence is about the same."""
SOLE = re.compile(rf"\b(?:{_W.sole})\s+(?P<thing>[^\W\d_]{{3,}})", re.IGNORECASE)


def sole(line: Line, sources: Sources) -> Iterator[tuple[int, str, Source]]:
    """Where a sentence has a single one of what a source counts more of: place, words, and the source."""
    for match in SOLE.finditer(line.text):
        word = folded(match["thing"])
        things = {stem(word), stem(f"{word}s")}
        for source in sources.texts if word not in _single(sources) else ():
            text = passage(source.text)
            several = (one for one in text.numbers if one.value > 1 and things & counted(text.text, text.tokens, one))
            about = _told_around(source, sources) & telling(line.text) - things
            if source.fact and about and any(several):
                yield match.start(), match.group(), source
                break


@lru_cache(maxsize=4)
def _single(sources: Sources) -> frozenset[str]:
    """What the sources have a single one of themselves."""
    return frozenset(folded(match["thing"]) for source in sources.texts for match in SOLE.finditer(source.text))


TOGETHER = 60
"""Characters that part the two numbers of a pair at most."""


def swapped(number: Number, before: Number | None, line: Line, sources: Sources) -> tuple[Number, Source] | None:
    """What a number should be that stands in a fact's pair in the place of its second: `nine days, and wants six`.

    It counts nothing itself, so it counts what the one before it does; and the clause is not about the writer.
    """
    if before is None or number.unit != before.unit or number.start - before.end > TOGETHER:
        return None
    between = line.text[before.end : number.start]
    things, own = counted(line.text, line.tokens, before), counted(line.text, line.tokens, number)
    if not things or own - things or OWN & {token.folded for token in tokens(between)}:
        return None
    found = [
        (other, source)
        for _, source in sources.numbers.get((before.value, before.unit), ())
        if source.fact
        for one, other in pairwise(passage(source.text).numbers)
        if one.value == before.value and things & counted(source.text, passage(source.text).tokens, one)
        and not counted(source.text, passage(source.text).tokens, other) - things and other.unit == number.unit
    ]  # fmt: skip
    said = {one.value for one in line.numbers}
    return found[0] if found and not said & {other.value for other, _ in found} else None


def shares(line: Line) -> Iterator[Share]:
    """The shares that a sentence tells in words."""
    for match in SHARE.finditer(line.text):
        dated = any(day.start <= match.start("part") < day.end for day in line.dates)  # `by the third of May`
        if dated or not (match["by"] or (match["several"] and match["of"])):
            continue
        times = VALUES.get((match["several"] or "").casefold(), 1)
        percent = 100.0 * times / round(100 / PARTS_OF_A_WHOLE[match["part"].casefold()])
        start = match.start("several") if match["several"] else match.start("part")
        if 0 < percent < 100:
            yield Share(percent, start, line.text[start : match.end("part")])


def holds_share(share: Share, line: Line, sources: Sources) -> bool:
    """Whether the sources tell a share, as per cent, as so many of so many, or by a change from old to new."""
    told = _hedge(line, share.start)
    return any(_meets(share.percent, known, told) for known in _percents(sources))


def _meets(percent: float, known: float, told: Side | None) -> bool:
    if told == "above":
        return percent <= known <= percent + 2 * POINTS
    if told == "below":
        return percent - 2 * POINTS <= known < percent
    return abs(percent - known) <= POINTS


@lru_cache(maxsize=4)
def _percents(sources: Sources) -> frozenset[float]:
    return frozenset(_shares(sources))


def _shares(sources: Sources) -> Iterator[float]:
    """Every share of the sources as per cent, and what is left of it."""
    for value, unit in (*sources.values, *sources.shortened):
        if unit == "%":
            yield from (value, 100 - value)
    for source in sources.texts:
        for one, other in pairwise(passage(source.text).numbers):
            low, high = sorted((one.value, other.value))
            if high and (changed(source.text, one, other) or FROM_TO.search(source.text[one.end : other.start])):
                yield from (100 * low / high, 100 - 100 * low / high, 100 * (high - low) / low if low else 0.0)
            elif high and one.unit == other.unit:
                yield 100 * low / high
