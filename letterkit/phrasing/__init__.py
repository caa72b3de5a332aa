"""Turning a note's words into words for this reader: `phrasing` in the folder of a language.

It has `greeting`, `closing`, `day`, `listed`, `shape`, `yours`, `mine`, `lowered`, `sentence` and `typeset`; English
says what each does. What only one language needs are its `FORMS`: `inverted` in German, `que` in French. One whose
letters have a form on paper has `page`, which gives what stands there above the greeting, the greeting, the closing.
"""

from __future__ import annotations

from functools import cache
from importlib import import_module
from types import ModuleType

from letterkit.errors import UnknownNameError
from letterkit.languages import having

FOLDER = "phrasing"


def load(language: str) -> ModuleType:
    """The phrasing of a language. Raises UnknownNameError, which names the languages there are."""
    if language not in languages():
        raise UnknownNameError("language with templates", language, languages())
    return import_module(f"letterkit.languages.{language}.{FOLDER}")


def languages() -> list[str]:
    """The languages there is a phrasing for, sorted."""
    return sorted(having(FOLDER))


@cache
def forms() -> frozenset[str]:
    """The names of all forms that some language has."""
    return frozenset(name for code in languages() for name in load(code).FORMS)
