"""Spelling and grammar.

What: what the offline checker Harper finds in English, with every name of the sources in its dictionary.
Why: errors of language are what readers blame first (domain: criterion C6). Wrong is worse than silent: words with a
capital are never corrected. Silent unless the extra `language` is installed.
Example: "I recieved your mail."
Mend: take the suggestion, or leave it if the word is right.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from importlib import import_module
from threading import Lock
from typing import Any

from letterkit.brief.contents import Brief
from letterkit.letter import Finding, Letter
from letterkit.rules._examples import Example
from letterkit.rules._reading import read
from letterkit.rules._remarks import Remarks
from letterkit.wording import folded

ID = "LNG001"
SEVERITY = "warning"
NEEDS_SOURCES = False
EXTRA = "harper"
"""The module that this rule needs; its examples are tried where it is installed."""
FLAGS = [Example("I recieved the query.")]
PASSES = [
    Example("I received the query from Whitfield."),
    Example("I anonymised the sample and re-read it."),
    Example("We let both doughs rise."),
]
KINDS = frozenset(
    "Spelling Typo Grammar Agreement Repetition WordChoice BoundaryError Eggcorn Malapropism Nonstandard".split()
)
"""Its kinds of faults that are errors; the others are taste."""
ENDLESS = re.compile(r"\S{80,}")
"""What is no word: the checker looks seconds for what it may have been meant to be."""
LOCK = Lock()
"""A linter serves one thread at a time."""
remark = Remarks(__name__, ID, SEVERITY)


def check(letter: Letter, brief: Brief) -> Iterator[Finding]:
    """Flag what the checker finds in an English letter, but for names and words of the sources."""
    if letter.language != "en":
        return
    known = read(letter, brief).sources.words
    for start, words, message, suggestion, safe in _faults(letter.body, brief.locale.replace("_", "-").casefold()):
        plain = folded(words)
        if words[:1].islower() and plain not in known and not any(part in known for part in plain.split()):
            yield remark(start, words, message, suggestion=suggestion, safe=safe)


def _faults(text: str, locale: str) -> list[tuple[int, str, str, str | None, bool]]:
    """Where a fault stands, its words, what is wrong, what to put instead, whether for sure; [] without the extra."""
    linter = _linter("BRITISH" if locale.endswith(("-gb", "-ie")) else "AMERICAN")
    if linter is None:
        return []
    with LOCK:
        lints = linter.lint(ENDLESS.sub(lambda found: " " * len(found[0]), text))
    found = []
    for lint in lints:
        start, end = lint.span.start, lint.span.end
        instead = [each.replacement_text for each in lint.suggestions if each.replacement_text]
        if lint.lint_kind in KINDS and not (lint.lint_kind == "Spelling" and _regular(text[start:end], instead)):
            twice = lint.lint_kind == "Repetition" and len(instead) == 1
            found.append((start, text[start:end], lint.message, instead[0] if instead else None, twice))
    return found


def _regular(word: str, instead: list[str]) -> bool:
    """Whether a word that the dictionary lacks is a plain form of one that it has: hyphen, `-ise`, plural."""
    plain = word.casefold()
    forms = {plain.replace("-", ""), plain.removesuffix("s"), *(plain.replace("is", "iz", n) for n in (1, 2))} - {plain}
    return any(each.casefold() in forms for each in instead)


@lru_cache(maxsize=2)
def _linter(dialect: str) -> Any:
    """The checker for a dialect, None without the extra. Making it takes half a second."""
    try:
        harper = import_module(EXTRA)
        return harper.Linter(dialect=getattr(harper.Dialect, dialect))
    except (ImportError, AttributeError, TypeError):
        # Not installed, or the unrelated package of the same import name.
        return None
