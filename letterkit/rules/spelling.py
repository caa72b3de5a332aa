"""Spelling and grammar.

What: what the offline checker Harper finds in English, as far as it is a slip: a word of small letters alone, in no
source, in no variety of English, one slip from a word and no plain form of one; `of` for `have`, a word written twice.
Why: errors of language are what readers blame first (domain: criterion C6). Wrong is worse than silent: words with a
capital, a figure or a hyphen are never corrected, and what it says of grammar, wrong four times in four on clean
letters, is but a hint. Silent unless the extra `language` is installed.
Example: "I recieved your mail."
Mend: take the suggestion, or leave it if the word is right.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from importlib import import_module
from importlib.util import find_spec
from threading import RLock, Thread
from typing import Any

from letterkit.brief.contents import Brief
from letterkit.letter import Finding, Letter, Severity
from letterkit.rules._examples import Example
from letterkit.rules._reading import read
from letterkit.rules._remarks import Remarks
from letterkit.rules.misspelt_name import one_slip
from letterkit.wording import folded

ID = "LNG001"
SEVERITY = "warning"
NEEDS_SOURCES = False
SURE = ("warning",)
EXTRA = "harper"
"""The module that this rule needs; its examples are tried where it is installed."""
FLAGS = [Example("I recieved the query.")]
PASSES = [
    Example("I received the query from Whitfield."),
    Example("I anonymised the sample and re-read it."),
    Example("We let both doughs rise."),
    Example("A run of h10m, a grower-led anti-xa check, an eBook, and the flyer."),
    Example("My grandad's behaviour, the scaffolder, the palletiser, the prosthetist and precepting."),
    Example("The wetlab and the cutover. You expected word from the director."),
    Example("We used the tuktuk.", ("moment=tuktuk rides",)),
]
KINDS = frozenset("Spelling Typo Repetition WordChoice BoundaryError Eggcorn Malapropism Nonstandard".split())
"""Its kinds of faults that are errors; the others are taste."""
GUESSES = frozenset("Grammar Agreement".split())
"""Kinds that are guesses where it cannot parse a sentence."""
ENDINGS = tuple(
    "'s s er ers or ed ing ings ist ists able less ly y ish iser izer isers izers ise ize ised ized ising izing".split()
)
"""What makes a plain form of a word: with one of them a trade has words that no dictionary has."""
ENDLESS = re.compile(r"([^\W\d_])\1{5,}|\S{80,}|(?<![^.!?\n])[^.!?\n]{2000,}")
"""What is no word, and no sentence: the checker looks seconds for what it may have been meant to be."""
PIECE = re.compile(r".{1,1000}(?:\n\s*\n|\Z)|.{1,1000}(?:\n|\Z)|.{1,1000}", re.DOTALL)
"""What is checked at a time, paragraphs if they fit: the checker takes the square of a length."""
SHORTEST = 2
"""Letters of a stem; with fewer an ending is no ending."""
LOCK = RLock()
"""A linter serves one thread at a time."""
Fault = tuple[int, str, str, str | None, bool, Severity]
remark = Remarks(__name__, ID, SEVERITY)


def check(letter: Letter, brief: Brief) -> Iterator[Finding]:
    """Flag what the checker finds in an English letter, but for names and words of the sources."""
    if letter.language != "en":
        return
    known = read(letter, brief).sources.words
    for start, words, message, suggestion, safe, severity in _faults(
        letter.body, brief.locale.replace("_", "-").casefold()
    ):
        plain = folded(words)
        if "-" in (letter.body[start - 1 : start], letter.body[start + len(words) : start + len(words) + 1]):
            continue
        if (
            all(map(_ordinary, words.split()))
            and plain not in known
            and not any(part in known for part in plain.split())
        ):
            grade: Severity = "info" if suggestion and _bare(suggestion) == _bare(words) else severity
            yield remark(start, words, message, severity=grade, suggestion=suggestion, safe=safe)


def make_ready(letter_of: Brief) -> None:
    """Have the checker for a letter made beside other work, if it will be asked: that takes longer than the letter."""
    if letter_of.language == "en" and find_spec(EXTRA):
        dialect, _ = _dialects(letter_of.locale.replace("_", "-").casefold())
        Thread(target=_linter, args=(dialect,), daemon=True).start()


def _dialects(locale: str) -> tuple[str, str]:
    """The dialect of a letter, and the other one."""
    return ("BRITISH", "AMERICAN") if locale.endswith(("-gb", "-ie")) else ("AMERICAN", "BRITISH")


def _bare(words: str) -> str:
    """Words run together: whether `rain falls` is one is a matter of sense."""
    return re.sub(r"[\s-]", "", folded(words))


def _faults(text: str, locale: str) -> list[Fault]:
    """Where a fault stands, its words, what is wrong, what to put instead, whether for sure, its grade; [] without the
    extra."""
    dialect, other = _dialects(locale)
    linter = _linter(dialect)
    if linter is None:
        return []
    plain = ENDLESS.sub(lambda found: " " * len(found[0]), text)
    with LOCK:
        lints = [(piece.start(), lint) for piece in PIECE.finditer(plain) for lint in linter.lint(piece[0])]
    found = []
    for begins, lint in lints:
        start, end = begins + lint.span.start, begins + lint.span.end
        instead = [each.replacement_text for each in lint.suggestions if each.replacement_text]
        if lint.lint_kind in KINDS | GUESSES and _is_slip(lint.lint_kind, text[start:end], instead, other):
            grade: Severity = "info" if lint.lint_kind in GUESSES else "warning"
            twice = lint.lint_kind == "Repetition" and len(instead) == 1
            found.append((start, text[start:end], lint.message, instead[0] if instead else None, twice, grade))
    return found


def _ordinary(word: str) -> bool:
    """Whether a word is of small letters alone: no name, code or unit."""
    return word.replace("'", "").replace("’", "").isalpha() and word.islower()


def _is_slip(kind: str, word: str, instead: list[str], other: str) -> bool:
    """Whether a finding on a word is sure: a spelling that is one slip from another, and right nowhere."""
    if any(each.startswith(" ") for each in instead):
        return False  # It would put a word behind this one, and so guesses at the sentence.
    if kind == "Typo":
        return not any(" " in each for each in instead)  # A trade writes in one word what a dictionary writes in two.
    if kind != "Spelling":
        return True
    plain = word.casefold().replace("’", "'")
    near = any(one_slip(plain, each.casefold()) for each in instead)
    return near and not _regular(word, instead) and not _derived(plain, other) and _misspelt(word, other)


def _derived(word: str, dialect: str) -> bool:
    """Whether a word is a dictionary's with an ending: `scaffolder`, `flyer`."""
    stems = (word.removesuffix(ending) for ending in ENDINGS if word.endswith(ending))
    return any(len(stem) > SHORTEST and not _misspelt(stem, dialect) for stem in stems)


@lru_cache(maxsize=1024)
def _misspelt(word: str, dialect: str) -> bool:
    """Whether a dialect's dictionary lacks a word."""
    linter = _linter(dialect)
    if linter is None:
        return False
    with LOCK:
        return any(lint.lint_kind == "Spelling" for lint in linter.lint(word))


def _regular(word: str, instead: list[str]) -> bool:
    """Whether a word that the dictionary lacks is a plain form of one that it has: hyphen, `-ise`, plural."""
    plain = word.casefold()
    forms = {plain.replace("-", ""), plain.removesuffix("s"), *(plain.replace("is", "iz", n) for n in (1, 2))} - {plain}
    return any(each.casefold() in forms for each in instead)


@lru_cache(maxsize=2)
def _linter(dialect: str) -> Any:
    """The checker for a dialect, None without the extra. Making it takes half a second."""
    try:
        with LOCK:  # who comes while another thread makes it waits for it
            harper = import_module(EXTRA)
            return harper.Linter(dialect=getattr(harper.Dialect, dialect))
    except (ImportError, AttributeError, TypeError):
        # Not installed, or the unrelated package of the same import name.
        return None
