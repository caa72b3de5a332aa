"""Days told by where they lie from today, and when the writer can start, held against what was agreed."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date, timedelta
from itertools import pairwise

from letterkit.brief.grounding import telling
from letterkit.facts import Fact
from letterkit.languages import every
from letterkit.languages.topics.calendar import RelativeDays
from letterkit.languages.topics.claims import Giving
from letterkit.languages.topics.rules import WrongDate
from letterkit.letter import Finding
from letterkit.rules._reading import Line, Reading
from letterkit.rules._remarks import Remarks
from letterkit.wording import dates, tokens
from letterkit.wording.dates import MONTHS
from letterkit.wording.relative import Stretch, stretches
from letterkit.wording.times import dated

BEGINS = every(RelativeDays).begins
TALKS = every(WrongDate).cues["interview_day"] | every(WrongDate).offers - BEGINS
"""What somebody is available for besides."""
APART = 3
"""Words between the day and the start."""
AGREED = ("promised_to_us", "step", "their_next", "decision_day", "promise_day")
"""Roles of what is to happen when."""
LOOSE = {"about": 10, "week": 6, "or": 1}
"""Days by which a day that was noted less firmly may be another one."""
CLAUSE = re.compile(r"[,;:.]\s")
GIVES = re.compile(rf"\b(?:{every(Giving).gives})\b", re.IGNORECASE)
_IN = f"{every(WrongDate).in_month}|{every(Giving).in_month}"
IN_MONTH = re.compile(rf"\b(?:{_IN})\s+(?P<month>{'|'.join(MONTHS)})\b(?!\.?\s*\d)", re.IGNORECASE)
"""A month in which something comes: `courant mai`, `in the first week of October`."""
remark = Remarks("letterkit.rules.wrong_date", "GRD006", "error")


def check(reading: Reading, line: Line, meant: date | None) -> Iterator[Finding]:
    """Days of a sentence that are none of those its words speak of; meant: the one that cues of the rule tell."""
    if BEGINS & line.folded:
        yield from _start(reading, line)
        return
    late = list(_late(reading, line))
    if late:
        yield from late
        return
    known = of_same(reading, line) or next(((f, f.day) for f in reading.brief.facts.values() if f.day == meant), None)
    if known is None or known[1] is None or any(day.fits(known[1]) for day in line.dates):
        return
    fact, day = known[0], known[1]
    told = list(stretches(line.text, reading.brief.today))
    if not any(_meets(other, fact, day) for one in told for other in _readings(one, line, reading)):
        yield from (_contradicts(reading, line, one.start, one.text, fact, day) for one in told)


def of_same(reading: Reading, line: Line) -> tuple[Fact, date] | None:
    """The one agreed day that the words of a sentence speak of: `rings either way by Wednesday 25 March`."""
    said = telling(line.text)
    found = {}
    for fact in reading.brief.all(*AGREED):
        about = [fact, *(reading.brief.facts[id] for id in fact.of if id in reading.brief.facts)]
        words = frozenset[str]().union(*(telling(one.text) for one in about)) - _when(fact)
        if words & said and (day := _day(fact, reading)):
            found[day] = fact
    return next(((fact, day) for day, fact in found.items()), None) if len(found) == 1 else None


def _when(fact: Fact) -> frozenset[str]:
    """The words of the day itself, which say nothing of what happens then."""
    return frozenset[str]().union(*(telling(day.text) for day in dates(fact.text)))


def _day(fact: Fact, reading: Reading) -> date | None:
    if fact.day:
        return fact.day
    days = [day for day in dates(fact.text) if day.day]
    return dated(days[0], reading.brief.near) if len(days) == 1 else None


def _start(reading: Reading, line: Line) -> Iterator[Finding]:
    """When the writer can start, where the notes have one day for it."""
    known = [(fact, day) for fact in reading.brief.all("start") if (day := _day(fact, reading))]
    if len(known) != 1 or any(known[0][0].role == "start" and day.fits(known[0][1]) for day in line.dates):
        return
    fact, start = known[0]
    for named in line.dates:
        if named.month and named.day and not reading.tells(named) and _begins(named.start, named.end, line):
            yield _contradicts(reading, line, named.start, named.text, fact, start)
    for one in stretches(line.text, reading.brief.today):
        meets = any(_meets(other, fact, start) for other in _readings(one, line, reading))
        if not meets and _begins(one.start, one.start + len(one.text), line):
            yield _contradicts(reading, line, one.start, one.text, fact, start)


def _begins(start: int, end: int, line: Line) -> bool:
    """Whether a day is the one of the start: `available from`, not `available for a call`."""
    for token in (token for token in line.tokens if token.folded in BEGINS):
        between = line.text[token.end : start] if token.end <= start else line.text[end : token.start]
        said = [word.folded for word in tokens(between)]
        if len(said) <= APART and "," not in between and not TALKS & set(said):
            return True
    return False


def _late(reading: Reading, line: Line) -> Iterator[Finding]:
    """A time after the one by which something was promised, in a clause that hands it over."""
    for promise in reading.brief.all("promise"):
        due = next((fact for fact in reading.brief.of(promise, "promise_day") if fact.day), None)
        words = telling(promise.text)
        if due is None or due.day is None or not words & telling(line.text):
            continue
        for start, clause in _clauses(line.text):
            told = sorted(_first_days(clause, reading.brief.today))
            if told and told[0][1] > due.day + timedelta(LOOSE.get(due.precision, 0)) and GIVES.search(clause):
                at, _, shown = told[0]
                message = f"You promised this by {due.day:%A}, {due.day.day} {due.day:%B %Y}."
                yield remark(line.at + start + at, shown, message, severity="warning", source=due.source)
                return


def _clauses(text: str) -> Iterator[tuple[int, str]]:
    """The clauses of a sentence with their places."""
    ends = [0, *(match.end() for match in CLAUSE.finditer(text)), len(text)]
    yield from ((one, text[one:two]) for one, two in pairwise(ends) if one < two)


def _first_days(text: str, today: date) -> Iterator[tuple[int, date, str]]:
    """The times of a text that lie ahead: place, the first day that each may be, words."""
    yield from ((one.start, when, one.text) for one in dates(text) if one.month and (when := dated(one, today)))
    yield from ((one.start, one.first, one.text) for one in stretches(text, today))
    for found in IN_MONTH.finditer(text):
        month = MONTHS[found["month"].casefold()]
        yield found.start("month"), date(today.year + (month < today.month), month, 1), found["month"]


def _readings(one: Stretch, line: Line, reading: Reading) -> Iterator[Stretch]:
    """What words mean told today, and what they meant on the day of the talk, which a letter may tell back."""
    event = reading.brief.event
    yield one
    if event:
        yield from (other for other in stretches(line.text, event.date()) if other.start == one.start)


def _meets(one: Stretch, fact: Fact, day: date) -> bool:
    loose = timedelta(LOOSE.get(fact.precision, 0))
    return one.first - loose <= day <= one.last + loose


def _contradicts(reading: Reading, line: Line, at: int, words: str, fact: Fact, day: date) -> Finding:
    shown = line.text[at : at + len(words)]
    return remark(line.at + at, shown, f"The day is {day:%A}, {day.day} {day:%B %Y}.", source=fact.source)
