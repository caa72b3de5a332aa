"""Which section of a posting a heading opens, which label names what, and which words make a wish of a demand."""

from __future__ import annotations

import re

from letterkit.languages import every
from letterkit.languages.topics.posting import Posting

_W = every(Posting)

SECTIONS = _W.sections
_FORMS = {name: re.compile(rf"(?:{words})\Z", re.IGNORECASE) for name, words in SECTIONS.items()}

LABELS = _W.labels
_LABELS = {name: re.compile(rf"(?:{words})\Z", re.IGNORECASE) for name, words in LABELS.items()}

WISH = re.compile(
    _W.wish,
    re.IGNORECASE,
)
DEMAND = re.compile(
    _W.demand,
    re.IGNORECASE,
)


def section_of(heading: str) -> str:
    """`requirements` for "What you'll bring:" and so on; "" for a heading that opens no known section."""
    plain = re.sub(r"[_*#`’]+", lambda found: "'" if "’" in found[0] else " ", heading)
    plain = re.sub(r"\s+", " ", re.sub(r"[^\w&,/' .-]", " ", plain)).strip(" .:-–—,/")
    if not plain or len(plain) > 70:
        return ""
    return next((name for name, form in _FORMS.items() if form.match(plain)), "")


def field_of(label: str) -> str:
    """`company` for "Employer" and so on; "" for a label that names no field."""
    plain = " ".join(re.sub(r"[^\w' ./-]", " ", label).split())
    return next((name for name, form in _LABELS.items() if form.match(plain)), "")
