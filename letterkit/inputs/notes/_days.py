"""A day with a story around it: `12/02/2026, 10 am sharp` is the day, and the story is kept."""

from __future__ import annotations

import re

from letterkit.inputs._dates import MONTHS, iso

_MONTH = "|".join(sorted(map(re.escape, MONTHS), key=len, reverse=True))
_DAY = re.compile(
    rf"\b(?:\d{{4}}-\d\d-\d\d|\d{{1,2}}[./-]\s?\d{{1,2}}[./-]\s?(?:19|20)\d\d|\d{{1,2}}(?:st|nd|rd|th|"
    rf"\.)?\s+(?:de\s+)?(?:{_MONTH})\.?,?\s+"
    rf"(?:de\s+)?(?:19|20)\d\d|(?:{_MONTH})\.?\s+\d{{1,2}}(?:st|nd|rd|th)?,?\s+(?:19|20)\d\d)\b",
    re.IGNORECASE,
)


def day_in(text: str, day_first: bool = False) -> tuple[str, str] | None:
    """The one day in a text as ISO, and the words around it; None where there is none, or more than one."""
    found = list(_DAY.finditer(text))
    day = iso(found[0][0]) if len(found) == 1 else ""
    if len(day) == 4 and day_first:  # `12/02/2026` says only the year unless one knows who writes
        day = iso(re.sub(r"\s?[/-]\s?", ".", found[0][0]))
    if len(day) != 10:
        return None
    rest = f"{text[: found[0].start()]} {text[found[0].end() :]}".strip(" ,;:.–-")
    return day, " ".join(rest.split())
