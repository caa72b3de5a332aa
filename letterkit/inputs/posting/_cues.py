"""Which section of a posting a heading opens, which label names what, and which words make a wish of a demand."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from letterkit.languages import FIRST, every, known
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


@dataclass(frozen=True)
class Cues:
    """What words say of lines in one language and English, which stands between those of any other.

    telling: words in a line, by its kind (`_kinds`); hints: words in a heading that no section lists; opens: words that
    headings begin with, and items of a list do not.
    """

    telling: Mapping[str, re.Pattern[str]]
    hints: Mapping[str, re.Pattern[str]]
    opens: re.Pattern[str]
    demand: re.Pattern[str]


def is_known(language: str) -> bool:
    """Whether there are words for the lines of postings in a language, "" where nobody knows which one it is."""
    own = known(language, Posting)
    return not language or bool(own and own.telling)


@cache
def cues(language: str) -> Cues:
    """The cues for a language's code; those of all languages where nothing is known of it."""
    own = known(language, Posting)
    english = known(FIRST, Posting)
    words = Posting.merged(list(dict.fromkeys(filter(None, (own, english))))) if own else _W
    return Cues(
        {kind: re.compile(form, re.IGNORECASE) for kind, form in words.telling.items()},
        {kind: re.compile(rf"\b(?:{form})\b", re.IGNORECASE) for kind, form in words.hints.items()},
        re.compile(rf"(?:{words.opens})\b", re.IGNORECASE),
        re.compile(words.demand, re.IGNORECASE),
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
