"""Turning a note's words into words for this reader, one file a language.

A member of this room has `greeting`, `closing`, `day`, `listed`, `shape`, `yours`, `mine`, `lowered`, `sentence` and
`typeset`; `phrasing/en.py` says what each does. What only one language needs are its `FORMS`: `inverted` in German,
`que` in French. One whose letters have a form on paper has `page`, which gives what stands there above the greeting,
the greeting, and the closing.
"""

from __future__ import annotations

from functools import cache
from types import ModuleType

from letterkit import rooms


def load(language: str) -> ModuleType:
    """The phrasing of a language. Raises UnknownNameError, which names the languages there are."""
    return rooms.member(__name__, language, "language with templates")


def languages() -> list[str]:
    """The languages there is a phrasing for, sorted."""
    return rooms.keys(__name__)


@cache
def forms() -> frozenset[str]:
    """The names of all forms that some language has."""
    return frozenset(name for code in languages() for name in load(code).FORMS)
