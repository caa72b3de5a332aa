"""What stands in a sentence beside its sense: days, times, a name, the post it speaks of."""

from __future__ import annotations

import re
from collections.abc import Collection
from datetime import date

from letterkit.wording import dates, names, passage

_CLOCK = (
    r"(?:\d{1,2}[:.]\d{2}(?:\s?(?:uhr|h|a\.?m\.?|p\.?m\.?))?|\d{1,2}\s?(?:uhr|h(?:eures)?(?:\s?\d{2})?|a\.?m\b\.?|"
    r"p\.?m\b\.?)|"
    r"\bnoon\b|\bmidday\b|\bmidi\b)"
)
_TIME = re.compile(
    rf"(?:\b(?:after|before|from|until|till|between|around|by|ab|nach|vor|bis|zwischen|gegen|après|avant|dès|vers|"
    rf"entre)\s+)?"
    rf"{_CLOCK}(?:\s?(?:-|–|—|to|and|bis|und|et|à)\s?{_CLOCK})?",
    re.IGNORECASE,
)
_DOTTED = re.compile(r"([ap]m|\d|uhr|h)\.\Z", re.IGNORECASE)
"""A full stop that ends the sentence, not `p.m.`."""
_DETERMINER = (
    r"(?:an?|the|another|one|two|three|more|further|second|third|next|une?|autres?|deux|trois|second|eine?[nrsm]?|"
    r"weitere[nrsm]?|"
    r"zwei|drei|andere[nrsm]?|la|le|les|die|der|das)"
)
_POST = (
    r"(?:[\w-]*?(?:posts?|positions?|roles?|openings?|vacanc(?:y|ies)|stellen?|posten|plätze|postes?|emplois?|jobs?))"
)
_LINK = (
    r"(?:for|of|to|in|at|on|as|and|or|the|an?|your|our|this|that|de|du|des|la|le|les|für|im|in|an|der|die|das|und|et)"
)
"""Words behind which another noun begins: `a good fit for the role` names no post of fit."""
_OPENING = re.compile(
    rf"\b(?:{_DETERMINER}\s+)+(?P<what>(?:(?!{_LINK}\s)[^\W\d_][\w/-]*\s+){{0,4}}?{_POST})\b"
    rf"(?P<rest>(?:\s+(?:de|d'|im|in der|für|for|of|as)\s+"
    r"[\w'’-]+){0,2})",
    re.IGNORECASE,
)


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
    if found := re.search(r"\b(?:Herrn?|Frau|Madame|Monsieur|Mme|Mrs?|Ms|Dr)\.?\s+[A-ZÀ-Þ][\w'’-]+", text):
        return found[0]
    if language == "de":
        return ""
    runs = (name for name in names(text) if len(name.parts) == 2 and not name.opens)
    return next((" ".join(run.parts) for run in runs if all(part.isalpha() for part in run.parts)), "")


def opening_of(text: str) -> str:
    """The words that name a later post: `second Principal post`; "" if none do."""
    found = _OPENING.search(text)
    words = found[0].strip() if found else ""
    return re.sub(r"^(?:an?|the|une?|la|le|les|die|der|das|eine?[nrsm]?)\s+", "", words, flags=re.IGNORECASE)
