"""Passages that are read again and again: the facts of a brief, for each letter and each rule."""

from __future__ import annotations

import re
from functools import cached_property, lru_cache

from letterkit.identity import Same
from letterkit.wording.dates import Day, dates
from letterkit.wording.numbers import Number, numbers
from letterkit.wording.tokens import Token, bare, flat, tokens

KEPT, LONG, KEPT_LONG = 2048, 600, 32
"""Passages that are remembered: of some tens of briefs; of more than LONG characters (postings, messages) fewer, or a
hundred thousand rows, each with its own posting, would fill the memory."""
_JOINTS = re.compile(r"[-'./]")


class Passage:
    """One text, with what is read in it read once."""

    def __init__(self, text: str) -> None:
        self.text = text

    @cached_property
    def tokens(self) -> list[Token]:
        """Its words with their places."""
        return tokens(self.text)

    @cached_property
    def dates(self) -> list[Day]:
        """Its dates."""
        return dates(self.text)

    @cached_property
    def numbers(self) -> list[Number]:
        """Its numbers."""
        return numbers(self.text, self.tokens, self.dates)

    @cached_property
    def flat(self) -> str:
        """It as one line in small letters, with plain apostrophes."""
        return flat(self.text)

    @cached_property
    def words(self) -> frozenset[str]:
        """Its words folded, with the parts of hyphenated and apostrophed ones, bare and as they are."""
        found: set[str] = set()
        for token in self.tokens:
            found.update((token.folded, bare(token.folded), *_JOINTS.split(token.folded)))
        return frozenset(found)


def passage(text: str) -> Passage:
    """The passage of a text, the same one for the same text."""
    return _short(text) if len(text) <= LONG else _long(text)


def matches(pattern: re.Pattern[str], text: str) -> tuple[re.Match[str], ...]:
    """Where a pattern stands in a sentence, looked for once: while one is typed, all others of a letter stay."""
    return _matches(Same(pattern), text)  # a pattern's own hash goes through all of its code


@lru_cache(maxsize=8192)
def _matches(pattern: Same[re.Pattern[str]], text: str) -> tuple[re.Match[str], ...]:
    return tuple(pattern.it.finditer(text))


_short = lru_cache(maxsize=KEPT)(Passage)
_long = lru_cache(maxsize=KEPT_LONG)(Passage)


LONGEST_CLAUSE = 16
"""Words of a clause that are told back at most; past them the words it was found by stand alone."""


def clause_from(words: str, text: str) -> str:
    """Words of a text with what follows them in the same clause: `more experience with` wants its object."""
    rest = r"[^.,;:!?()\n]*"
    found = re.search(rf"{re.escape(words)}{rest}(?:\n(?!\s*\n){rest})?", text)
    clause = found.group().rstrip() if found else words
    return clause if len(clause.split()) <= LONGEST_CLAUSE else words
