"""What stands in a sentence beside its sense: days, times, a name, the post it speaks of."""

from __future__ import annotations

import re
from collections.abc import Collection
from datetime import date

from letterkit.languages import every, has_capital_nouns
from letterkit.languages.topics.people import People
from letterkit.languages.topics.said import Slots
from letterkit.wording import dates, names, passage

_W = every(Slots)

_CLOCK = (
    rf"(?:\d{{1,2}}[:.]\d{{2}}(?:\s?(?:{_W.clock_a}|h|p\.?m\.?))?|\d{{1,2}}\s?(?:{_W.clock_a_2}|"
    rf"h(?:eures)?(?:\s?\d{{2}})?|p\.?m\b\.?)|{_W.clock_uhr})"
)
_TIME = re.compile(
    rf"(?:\b(?:{_W.time_after})\s+)?{_CLOCK}(?:\s?(?:-|–|—|{_W.time_to})\s?{_CLOCK})?",
    re.IGNORECASE,
)
_DOTTED = re.compile(rf"({_W.dotted}|\d|h)\.\Z", re.IGNORECASE)
"""A full stop that ends the sentence, not `p.m.`."""
_DETERMINER = f"(?:{_W.determiner})"
_POST = rf"(?:[\w-]*?(?:{_W.post}))"
_LINK = f"(?:{_W.link})"
"""Words behind which another noun begins: `a good fit for the role` names no post of fit."""
_OPENING = re.compile(
    rf"\b(?:{_DETERMINER}\s+)+(?P<what>(?:(?!{_LINK}\s)[^\W\d_][\w/-]*\s+){{0,4}}?{_POST})\b(?P<rest>(?:\s+(?:{_W.opening}|"
    r"d')\s+[\w'’-]+){0,2})",
    re.IGNORECASE,
)

_TITLED = re.compile(rf"\b(?:{every(People).written})\.?\s+[A-ZÀ-Þ][\w'’-]+")


def days_of(text: str, sent: date | None) -> list[date]:
    """The days that a sentence names for certain: with day and month, the missing year the first one not yet over.

    sent: when the message was sent; without it only dates with a year are certain.
    """
    found = []
    for day in dates(text):
        if day.day and day.month and not (day.swapped and day.day <= 12):
            when = _on(day.year, day.month, day.day, sent)
            if when and day.fits(when):
                found.append(when)
    return list(dict.fromkeys(found))


def _on(year: int | None, month: int, day: int, sent: date | None) -> date | None:
    years = [year] if year else [sent.year, sent.year + 1] if sent else []
    found = [when for one in years if (when := _date(one, month, day))]
    return next((when for when in found if year or (sent and when >= sent)), None)


def _date(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def times_of(text: str) -> list[str]:
    """Times of day as they stand: `10:00`, `after 4pm`."""
    calendar = [(day.start, day.end) for day in passage(text).dates]
    return [
        _DOTTED.sub(r"\1", found[0].strip())
        for found in _TIME.finditer(text)
        if not any(start < found.end() and found.start() < end for start, end in calendar)
    ]


def person_of(text: str, known: Collection[str], language: str) -> str:
    """A person's name in a sentence: one that is known, or one with a title or two words; "" if none is certain."""
    folded = text.casefold()
    for name in known:
        if name and re.search(rf"(?<!\w){re.escape(name.casefold())}(?!\w)", folded):
            return name
    for name in known:
        first = name.split()[0] if name.split() else ""
        if len(first) > 2 and re.search(rf"(?<!\w){re.escape(first)}(?!\w)", text):
            return first
    if found := _TITLED.search(text):
        return found[0]
    if has_capital_nouns(language):
        return ""
    runs = (name for name in names(text) if len(name.parts) == 2 and not name.opens)
    return next((" ".join(run.parts) for run in runs if all(part.isalpha() for part in run.parts)), "")


def opening_of(text: str) -> str:
    """The words that name a later post: `second Principal post`; "" if none do."""
    found = _OPENING.search(text)
    words = found[0].strip() if found else ""
    return re.sub(rf"^(?:{_W.article})\s+", "", words, flags=re.IGNORECASE)
