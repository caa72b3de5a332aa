"""A date or weekday that contradicts the notes or the calendar.

What: a day the calendar does not have, a weekday that does not fit its date or the talk's, a date of no source.
Why: a wrong day in a letter about a talk both remember says that the writer does not (domain: hard fail 1).
Example: "our talk on Tuesday" when the notes have 12 March, a Thursday.
Mend: use the date of the notes.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

from letterkit.brief.contents import Brief
from letterkit.languages import FIRST, every, known, load
from letterkit.languages.topics.calendar import Calendar
from letterkit.languages.topics.rules import WrongDate
from letterkit.letter import Finding, Letter
from letterkit.rules import _agreed_days as agreed_days
from letterkit.rules._examples import Example
from letterkit.rules._reading import Line, Reading, read
from letterkit.rules._remarks import Remarks
from letterkit.rules._sources import Sources
from letterkit.rules._told_days import nearest
from letterkit.wording import Day
from letterkit.wording.dates import MONTHS, WEEKDAYS

_W = every(WrongDate)

ID = "GRD006"
SEVERITY = "error"
NEEDS_SOURCES = False
SURE = ("error", "warning")
CUES: dict[str, frozenset[str]] = _W.cues
"""Words that say which of the known days a lone weekday means."""
OFFERS = _W.offers
"""Words with which the writer names a day of their own."""
CALL = re.compile(r"\b(?:a|an|the|our|your|this|that|last|next|phone|video|zoom)\s+(?:\w+\s+)?call\b", re.IGNORECASE)
"""A call that is a thing and no offer."""
MESSAGE = _W.message
"""Words of a letter that answers a message, for that message; and of one to come, which they are not."""
AHEAD = _W.ahead
EVERY = _W.every
TOLD = _W.told
EXAMPLE = re.compile(
    rf"\b(?:{_W.example})\s+(?:\w+\s+)?$",
    re.IGNORECASE,
)
"""Before a weekday that is one of many: `on a Thursday night`."""
IN_MONTH = re.compile(rf"\b(?:{_W.in_month})\s+({'|'.join(MONTHS)})\b(?!\.?\s*\d)", re.IGNORECASE)
AGO = _W.ago
FLAGS = [
    Example("You decide by Friday 27 March.", ("interview_day=2026-03-12", "decision_day=by Friday 20 March")),
    Example("Our talk on Tuesday helped.", ("interview_day=2026-03-12",)),
    Example("You decide on Friday 19 March.", ("decision_day=2026-03-20",)),
    Example("I will send it by 31 June."),
    Example("We met on 14 March.", ("interview_day=2026-03-12",)),
    Example("Thank you for the call on Monday.", ("interview_day=2026-03-12",)),
    Example("I did not get to that story on Monday.", ("interview_day=2026-03-12",)),
    Example("I moved in November 2024.", ("interview_day=2026-03-12", "moved Oct 2024")),
    Example("I moved on 3 October 2024.", ("interview_day=2026-03-12", "moved Oct 2024")),
    Example("You decide by Friday the 27th.", ("interview_day=2026-03-12", "hear by Fri 20th")),
    Example("You told me in June that you lose a day.", ("interview_day=2026-03-12",)),
    Example("You hoped to decide by the 22nd.", ("decision_day=2026-03-20",)),
    Example("You decide by the end of this week.", ("interview_day=2026-03-05", "decision_day=2026-03-25")),
    Example("You ring either way by Monday.", ("interview_day=2026-03-05", "step=rings by Wednesday 18 March")),
    Example("I can start in mid-March.", ("interview_day=2026-03-05", "start=from 1 April")),
    Example("I am available from Monday 9 March.", ("interview_day=2026-03-05", "start=from Monday 16 March")),
]
PASSES = [
    Example("Our talk on Thursday helped, and you decide by Friday 20 March 2026.",
            ("interview_day=2026-03-12", "decision_day=2026-03-20")),
    Example("I could call you on Monday or on 16 March.", ("interview_day=2026-03-12",)),
    Example("You told me in March, and hoped to decide by the 20th.",
            ("interview_day=2026-03-12", "decision_day=2026-03-20")),
    Example("I moved in October 2024, and you decide by Friday the 20th or on November 27.",
            ("interview_day=2026-11-12", "moved Oct 2024", "hear by Fri 20th", "27.11."), today="2026-11-13"),
    Example("It is on the twentieth of November.", ("interview_day=2026-11-12", "free from 20/11"), today="2026-11-13"),
    Example("Thank you for our talk on Tuesday, 10 March.", ("Tues interview, 10am",)),
    Example("I know how the gate looks on a Monday night, and whose fault a wet Tuesday was.",
            ("interview_day=2026-03-12",)),
    Example("You decide by Friday 20 March.", ("interview_day=2026-03-12", "decision_day=by Friday 20 March")),
    Example("You decide on Tuesday or Wednesday.", ("interview_day=2026-03-12", "decision_day=Tuesday or Wednesday")),
    Example("You decide on 17 or 18 March.", ("interview_day=2026-03-12", "decision_day=March 17 or 18")),
    Example("The answer comes in the week of 16 March.", ("interview_day=2026-03-12", "decision_day=w/c 16 March")),
    Example("The audit was on Wednesday 12 and Thursday 13 November 2025.",
            ("interview_day=2026-03-12", "Tolland, November 2025. Audit two days, Wed 12 & Thu 13.")),
    Example("You hear by the 24th.", ("interview_day=2026-03-12", "end of next week the twenty fourth or it slides")),
    Example("I could come on 17 March and the 31st.", ("interview_day=2026-03-12", "could only do 17 and 31")),
    Example("It stood at 0.4. I rang on Thursday.", ("interview_day=2026-03-12",)),
    Example("You decide by Friday week, and ring either way by Wednesday 18th at the latest.",
            ("interview_day=2026-03-05", "decision_day=2026-03-20", "step=rings by Wednesday 18 March")),
    Example("I can start in early April, and am available for a call next Tuesday.",
            ("interview_day=2026-03-05", "start=from 1 April")),
    Example("My test is on November 4.", ("interview_day=2025-10-14", "permit only, test is 11/4"), today="2025-10-15"),
    Example("Every Monday the lists are merged.", ("interview_day=2026-03-12", "merged on Mondays")),
]  # fmt: skip
remark = Remarks(__name__, ID, SEVERITY)


def check(letter: Letter, brief: Brief) -> Iterator[Finding]:
    """Hold every date against the calendar, and where there are sources against theirs."""
    reading = read(letter, brief)
    for line in reading.lines:
        for day in line.dates:
            known = any(day.fits(when) for when in reading.sources.days)  # a letter may be reviewed in a later year
            if not known and not any(day.possible(year) for year in _years(day, brief)):
                yield _contradicts_calendar(reading, line, day)
            elif brief.grounded:
                yield from _against_sources(reading, line, day)
        if brief.grounded:
            yield from _ago(reading, line)
            yield from _in_part(reading, line)
            yield from agreed_days.check(reading, line, _meant(reading, line))


def _years(day: Day, brief: Brief) -> list[int]:
    """The years that a date may mean: its own, the nearest; with no sources to tell when, any near today."""
    today = brief.today
    found = nearest(day.year, day.month or 1, day.day or 1, today)
    if day.year is None and not brief.grounded:
        return [today.year - 1, today.year, today.year + 1]
    return [found.year if found else today.year]


def _contradicts_calendar(reading: Reading, line: Line, day: Day) -> Finding:
    when = nearest(day.year, day.month or 1, day.day or 1, reading.brief.today)
    if when is None:
        return remark(line.at + day.start, day.text, f"There is no {day.text} in the calendar.")
    weekday = _weekday(when, reading)
    message = f"{_dated(when)} is a {when:%A}."
    suggestion = " ".join([weekday, *day.text.split()[1:]])
    return remark(line.at + day.start, day.text, message, suggestion=suggestion)


def _against_sources(reading: Reading, line: Line, day: Day) -> Iterator[Finding]:
    sources = reading.sources
    if day.month is None and day.day is None:
        yield from _lone_weekday(reading, line, day)
        return
    if reading.tells(day) or sources.holds(day.text) or _bare(day, sources):
        return
    if agreed_days.BEGINS & line.folded and not reading.brief.all("start") and reading.letter.written_by == "you":
        return  # when somebody can start they know themselves
    if day.month is None:
        if sources.days and not _offers(line):
            yield remark(line.at + day.start, day.text, f"{day.text} is not in your sources.")
    elif not _offers(line) and not (day.day is None and day.year in sources.whole_years):
        meant = _meant(reading, line) if day.day else None
        message = f"{day.text} is not in your sources" + (f"; the day is {_dated(meant)}." if meant else ".")
        source = sources.days.get(meant) if meant else None
        yield remark(line.at + day.start, day.text, message, source=source.where if source else None)


def _bare(day: Day, sources: Sources) -> bool:
    """Whether notes have a day as its number alone, in a month that is spoken of: `only do 17 and 31`."""
    months = {when.month for when in sources.days} | {said.month for said in sources.said} | {None}
    return day.day is not None and (float(day.day), "") in sources.numbers and day.month in months


def _lone_weekday(reading: Reading, line: Line, day: Day) -> Iterator[Finding]:
    """A weekday alone is held against the day that the words around it speak of."""
    if EXAMPLE.search(line.text, 0, day.start):
        return
    same = agreed_days.of_same(reading, line)
    meant = _meant(reading, line) or (
        same[1] if same and not same[0].precision and same[0].role != "promise_day" else None
    )
    others = [other for other in line.dates if other is not day and other.month]
    if meant is None and not others and _of_no_day(reading, line, day):
        yield remark(line.at + day.start, day.text, f"No date in your sources is a {day.text}.")
    if meant is None or others or meant.weekday() == day.weekday or _offers(line):
        return
    if _named(reading, day):
        return
    source = reading.sources.days.get(meant)
    message = f"That day, {_dated(meant)}, is a {meant:%A}."
    where = source.where if source else None
    right = _weekday(meant, reading)
    yield remark(line.at + day.start, day.text, message, source=where, suggestion=right, safe=where is not None)


def _offers(line: Line) -> bool:
    """Whether the writer names days of their own in a sentence."""
    offers = OFFERS & line.folded
    return bool(offers - {"call"}) or (bool(offers) and not CALL.search(line.text))


def _in_part(reading: Reading, line: Line) -> Iterator[Finding]:
    """`in March`: a month of the talk that no day of the sources has."""
    days, named = reading.sources.days, reading.sources.words
    if (CUES["interview_day"] | TOLD) & line.folded and reading.brief.first("interview_day"):
        for found in IN_MONTH.finditer(line.text):
            month = MONTHS[found[1].casefold()]
            known = {day.month for day in days} | {day.month for day in reading.sources.said}
            if month not in known and found[1].casefold() not in named:
                yield remark(line.at + found.start(1), found[1], f"No date in your sources is in {found[1]}.")


def _of_no_day(reading: Reading, line: Line, day: Day) -> bool:
    """Whether a weekday right after a talk is none of a day that the sources know, nor one that comes every week."""
    days, brief = reading.sources.days, reading.brief
    if brief.kind.after != "interview" or not days or _offers(line) or AHEAD & line.folded or EVERY & line.folded:
        return False
    fits = any(when.weekday() == day.weekday for when in days) or brief.today.weekday() == day.weekday
    return not (fits or _named(reading, day))


def _named(reading: Reading, day: Day) -> bool:
    """Whether a source has a weekday, in any language or short."""
    named = {name for name, number in WEEKDAYS.items() if number == day.weekday}
    said = (one.weekday for one in reading.sources.said)  # short forms are words as well: `mon patron`
    return bool(named & reading.sources.words) or day.weekday in said


def _ago(reading: Reading, line: Line) -> Iterator[Finding]:
    """`our talk yesterday`, held against the day of the talk and today."""
    talk = reading.brief.first("interview_day")
    if not talk or not talk.day or not CUES["interview_day"] & line.folded:
        return
    for token in line.tokens:
        days = AGO.get(token.folded) if _speaks_of_a_day(token.folded, reading) else None
        ago = (reading.brief.today - talk.day).days
        if days is not None and ago >= 0 and ago != days:
            message = f"The interview was on {_dated(talk.day)}, {ago} {'day' if ago == 1 else 'days'} before today."
            yield remark(line.at + token.start, token.text, message, severity="warning", source=talk.source)


def _speaks_of_a_day(word: str, reading: Reading) -> bool:
    """German `hier` is a place."""
    own = known(reading.letter.language, WrongDate)
    return own is None or word not in own.no_day


def _meant(reading: Reading, line: Line) -> date | None:
    """The known day that the words of a sentence speak of, None if they speak of several or none."""
    roles = [role for role, cues in CUES.items() if cues & line.folded]
    days = {fact.day for role in roles for fact in reading.brief.all(role) if fact.day}
    if MESSAGE & line.folded and not AHEAD & line.folded and reading.brief.kind.after == "rejection":
        days |= {reading.brief.event.date()} if reading.brief.event else set()
    return next(iter(days)) if len(days) == 1 else None


def _weekday(when: date, reading: Reading) -> str:
    spoken = known(reading.letter.language, Calendar)
    names = (spoken.weekday_names if spoken else ()) or load(FIRST).words(Calendar).weekday_names
    return names[when.weekday()]


def _dated(when: date) -> str:
    return f"{when.day} {when:%B %Y}"
