"""Turning a note's words into words for this reader: `phrasing` in the folder of a language.

It has `greeting`, `closing`, `day`, `listed`, `shape`, `to_reader`, `as_writer`, `lowered`, `sentence` and `typeset`;
English says what each does. What only one language needs are its `FORMS`: `inverted` in German, `que` in French. One
whose letters have a form on paper has `page`: what stands there above the greeting, the greeting, the closing.
"""

from __future__ import annotations

from functools import cache
from types import ModuleType

from letterkit.languages import code_of, having

FOLDER = "phrasing"


def load(language: str) -> ModuleType:
    """The phrasing of a language. Raises UnknownNameError, which names the languages there are."""
    return code_of(language, FOLDER, "language with templates")


def languages() -> list[str]:
    """The languages there is a phrasing for, sorted."""
    return sorted(having(FOLDER))


def familiar(language: str, formality: str) -> bool:
    """Whether a form of address is the familiar one; there is none where a language has no phrasing."""
    return language in languages() and bool(load(language).familiar(formality))


@cache
def forms() -> frozenset[str]:
    """The names of all forms that some language has."""
    return frozenset(name for code in languages() for name in load(code).FORMS)
