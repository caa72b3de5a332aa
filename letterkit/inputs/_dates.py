"""Dates as people write them, as far as JSON Resume can hold them: a year, a month of it, or a day."""

from __future__ import annotations

import re
from calendar import monthrange

from letterkit.languages import every
from letterkit.languages.topics.calendar import Calendar

_W = every(Calendar)
OPEN = re.compile(rf"(?:{_W.open_end})\.?\Z", re.IGNORECASE)
"""Words for a time that has not ended."""
MONTHS = {**_W.months, **_W.listed_months}
_MONTH = "|".join(sorted(map(re.escape, MONTHS), key=len, reverse=True))
_YEAR = r"(?:19|20)\d\d"

_ISO = re.compile(r"([12]\d{3})(?:-(\d\d)(?:-(\d\d))?)?\Z")
_FORMS = (
    re.compile(r"(?P<y>[12]\d{3})[-/.](?P<m>\d{1,2})(?:[-/.](?P<d>\d{1,3}))?(?:[T ].*)?\Z", re.DOTALL),
    re.compile(rf"(?P<m>\d{{1,2}})\s?[-/.]\s?(?P<y>{_YEAR})\Z"),
    re.compile(rf"(?P<d>\d{{1,2}})\.\s?(?P<m>\d{{1,2}})\.\s?(?P<y>{_YEAR})\Z"),
    re.compile(rf"(?P<n>{_MONTH})\.?,?\s+(?:de\s+)?'?(?P<y>{_YEAR})\Z", re.IGNORECASE),
    re.compile(rf"(?P<n>{_MONTH})\.?\s+(?P<d>\d{{1,2}})(?:st|nd|rd|th)?,?\s+(?P<y>{_YEAR})\Z", re.IGNORECASE),
    re.compile(
        rf"(?P<d>\d{{1,2}})(?:st|nd|rd|th|\.)?\s+(?:de\s+)?(?P<n>{_MONTH})\.?,?\s+(?:de\s+)?(?P<y>{_YEAR})\Z", re.I
    ),
)
_SLASHED = re.compile(rf"(\d{{1,2}})[/-](\d{{1,2}})[/-]({_YEAR})\Z")
_LOOSE = re.compile(rf"(?<!\d)({_YEAR})(?!\d)")

WORDED = rf"(?:(?:\d{{1,2}}\.?\s+)?(?:{_MONTH})\.?,?\s+'?{_YEAR}|\d{{1,2}}[/.]{_YEAR}|{_YEAR}[-/.]\d{{1,2}}(?:[-/.]\d{{1,2}})?|(?:spring|summer|fall|autumn|winter)\s+{_YEAR}|{_YEAR})"  # noqa: E501
"""A date inside a line of text."""


def is_iso(text: str) -> bool:
    """Whether it is already a date as JSON Resume writes it, and one that exists."""
    found = _ISO.match(text)
    return bool(found and _exists(int(found[1]), int(found[2] or 1), int(found[3] or 1)))


def iso(text: str) -> str:
    """`2023-09-28`, `2023-09` or `2023`, as much of a date as is certain; "" where none is."""
    text = " ".join(text.split())
    if is_iso(text):
        return text
    for form in _FORMS:
        if found := form.match(text):
            parts = found.groupdict()
            month = MONTHS[parts["n"].lower()] if parts.get("n") else int(parts["m"])
            return _joined(int(parts["y"]), month, int(parts.get("d") or 0))
    if found := _SLASHED.match(text):
        return _slashed(int(found[1]), int(found[2]), int(found[3]))
    years = _LOOSE.findall(text)
    return years[0] if len(set(years)) == 1 else ""


def _slashed(first: int, second: int, year: int) -> str:
    """`28/09/2023` or `09/28/2023`; where both could be the month, only the year is certain."""
    if first > 12:
        return _joined(year, second, first)
    if second > 12 or first == second:
        return _joined(year, first, second)
    return str(year)


def _joined(year: int, month: int, day: int) -> str:
    if not 1 <= month <= 12:
        return str(year)
    if day and _exists(year, month, day):
        return f"{year:04}-{month:02}-{day:02}"
    return f"{year:04}-{month:02}"


def _exists(year: int, month: int, day: int) -> bool:
    return 1 <= month <= 12 and 1 <= day <= monthrange(year, month)[1]
