"""Which section of a resume a heading means, in the words people use for it."""

from __future__ import annotations

import re

from letterkit.languages import every
from letterkit.languages.topics.resume import Sections

_W = every(Sections)

WORDS = _W.words
_FORMS = {section: re.compile(rf"(?:{words})\Z", re.IGNORECASE) for section, words in WORDS.items()}


def section_of(heading: str) -> str:
    """`work` for "Work Experience:" and so on; "" for a heading that names no section."""
    plain = re.sub(r"\([^)]*\)", "", heading)
    plain = re.sub(r"[_*#`]+", " ", plain)
    plain = re.sub(r"\s+", " ", re.sub(r"[^\w&,/' .-]", " ", plain)).strip(" .:-–—,/")
    if not plain or len(plain) > 60:
        return ""
    return next((section for section, form in _FORMS.items() if form.match(plain)), "")
