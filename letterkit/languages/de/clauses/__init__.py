"""German notes: what is certain of them, said to the reader as `Sie` or `du`."""

from __future__ import annotations

import re
from collections.abc import Collection

from letterkit.clauses._clause import Meaning, Piece, Setting
from letterkit.languages.de.clauses._certain import CERTAINTY, points
from letterkit.languages.de.clauses._cues import lead, speaker
from letterkit.languages.de.clauses._doubt import doubtful
from letterkit.languages.de.clauses._joins import BREATHS, JOINS, PEOPLE
from letterkit.languages.de.clauses._note import Note
from letterkit.languages.de.clauses._parts import explained
from letterkit.languages.de.clauses._syntax import Words, segments, singular

__all__ = [
    "BREATHS", "CERTAINTY", "JOINS", "LINKS", "OURS", "PEOPLE", "doubtful", "explained", "is_clause", "lead", "points",
    "pronouns", "speaker", "understood",
]  # fmt: skip

OURS = re.compile(r"\b(?:meine?[nmrs]?|uns|unser\w*|wir)\b", re.IGNORECASE)
LINKS = re.compile(r"(?:über|von|vom|mit|für|wegen|zu|zum|zur|bei|beim|aus|und|aber|oder)\b", re.IGNORECASE)

SHE = frozenset(("sie", "ihr", "ihre", "die"))
HE = frozenset(("er", "ihm", "ihn", "sein", "seine", "der", "dem", "den"))


def pronouns(text: str, readers: Collection[str]) -> frozenset[str]:
    """See `Language`. Frau or Herr tells; without them, that the notes have only one of `sie` and `er`."""
    named = "|".join(re.escape(name) for name in readers if len(name) > 1) or r"(?!)"
    titled = " ; ".join(
        (*readers, *re.findall(rf"\b(?:frau|fr\.|herrn?|hr\.)\s+(?:\w+\.?\s+)?(?:{named})", text, re.I))
    )
    is_woman = bool(re.search(r"\b(?:frau|fr\.)", titled, re.I) or re.match(r"(?:frau|fr\.)\s", text, re.I))
    is_man = bool(re.search(r"\b(?:herrn?|hr\.)", titled, re.I) or re.match(r"(?:herrn?|hr\.)\s", text, re.I))
    if not is_woman and not is_man:
        near = re.findall(r"\bsie (\w+)|(\w+) sie\b", text, re.I)
        is_woman = any(singular(word.lower()) for pair in near for word in pair)
        is_woman = is_woman or bool(re.search(r"\bsie:|\bihr\b (?!\w+t\b)", text, re.I))
        is_man = bool(re.search(r"\b(?:er|ihm)\b", text, re.I))
    return frozenset() if is_woman == is_man else SHE if is_woman else HE


def understood(piece: Piece, setting: Setting) -> Meaning:
    """See `Language`."""
    return Note(piece, setting).meaning()


def is_clause(line: str) -> bool:
    """See `Language`."""
    return any(part.verb is not None for part in segments(Words.of(line).items))
