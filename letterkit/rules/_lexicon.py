"""Lists of phrases as data: `needy` in a language's `phrases.toml` holds what the rule `needy` looks for.

One phrase a line, its words separated by spaces. A word may be `one|another`, a beginning `thrill*`, or optional
`really?`; `_` is any word, `_3` up to three of them. `phrase -> words` gives the words to put instead. A line that
starts with `#` is a comment. Case and the shape of apostrophes do not matter, and a phrase keeps within its sentence.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from functools import cache, lru_cache
from typing import NamedTuple

from letterkit import wording
from letterkit.languages import having, load
from letterkit.wording import Token

FILE = "phrases.toml"
PREFIX = 3
"""Letters by which a beginning is looked up; a phrase's first word gives at least so many."""


class Slot(NamedTuple):
    """One place of a phrase: the words and beginnings it takes; `least` and `most` words of them or of any."""

    words: frozenset[str]
    beginnings: tuple[str, ...]
    least: int
    most: int

    def takes(self, word: str) -> bool:
        """Whether a folded word may stand here."""
        return word in self.words or (bool(self.beginnings) and word.startswith(self.beginnings))


class Phrase(NamedTuple):
    """A phrase of a list and the words to put instead, "" if there are none."""

    lexicon: str
    slots: tuple[Slot, ...]
    instead: str


class Hit(NamedTuple):
    """Where a phrase stands among the tokens of a sentence: the first, and the one behind the last."""

    phrase: Phrase
    first: int
    after: int


class Index:
    """All phrases of a language by their first word, and by their second where it is fixed."""

    def __init__(self, phrases: Sequence[Phrase]) -> None:
        self.words: dict[str, list[Phrase]] = {}
        self.pairs: dict[tuple[str, str], list[Phrase]] = {}
        self.beginnings: dict[str, list[Phrase]] = {}
        for phrase in phrases:
            first, second = phrase.slots[0], phrase.slots[1] if len(phrase.slots) > 1 else None
            for word in first.words:
                if second and second.words and second.least and not second.beginnings:
                    for following in second.words:
                        self.pairs.setdefault((word, following), []).append(phrase)
                else:
                    self.words.setdefault(word, []).append(phrase)
            for beginning in first.beginnings:
                self.beginnings.setdefault(beginning[:PREFIX], []).append(phrase)

    def hits(self, tokens: Sequence[Token]) -> list[Hit]:
        """All phrases in the tokens of one sentence, in order; of two of one list that overlap, the longer."""
        found: dict[tuple[str, int], Hit] = {}
        words = [token.folded for token in tokens]
        for at, word in enumerate(words):
            for phrase in self._starting(word, words[at + 1] if at + 1 < len(words) else ""):
                after = _match(words, at, phrase.slots, 0)
                known = found.get((phrase.lexicon, at))
                if after > at and (known is None or after > known.after):
                    found[phrase.lexicon, at] = Hit(phrase, at, after)
        return _apart(found.values())

    def _starting(self, word: str, following: str) -> Sequence[Phrase]:
        """The phrases that may start with these two words."""
        pairs = self.pairs.get((word, following), ())
        return (*self.words.get(word, ()), *pairs, *self.beginnings.get(word[:PREFIX], ()))


def _apart(hits: Iterable[Hit]) -> list[Hit]:
    ends: dict[str, int] = {}
    kept = []
    for hit in sorted(hits, key=lambda hit: hit.first):
        if hit.first >= ends.get(hit.phrase.lexicon, 0):
            kept.append(hit)
            ends[hit.phrase.lexicon] = hit.after
    return kept


def _match(words: Sequence[str], at: int, slots: tuple[Slot, ...], slot: int) -> int:
    """The place behind the words that a phrase takes from `at` on; -1 if it does not stand there."""
    while slot < len(slots):
        named, beginnings, least, most = slots[slot]
        if least != 1 or most != 1 or not (named or beginnings):
            break
        # One word of those it names, as nearly all slots take: there is no choice to come back to.
        if at == len(words) or not (words[at] in named or (beginnings and words[at].startswith(beginnings))):
            return -1
        at, slot = at + 1, slot + 1
    if slot == len(slots):
        return at
    here = slots[slot]
    taken = 0
    while taken < here.most and at + taken < len(words) and (_is_any(here) or here.takes(words[at + taken])):
        taken += 1
    for count in range(taken, here.least - 1, -1):
        after = _match(words, at + count, slots, slot + 1)
        if after >= 0:
            return after
    return -1


def _is_any(slot: Slot) -> bool:
    return not slot.words and not slot.beginnings


@lru_cache(maxsize=8)
def index(language: str) -> Index:
    """Every list's phrases in a language, to be looked for in one go; none in a language that no list knows."""
    lists = load(language).table("phrases") if language in having(FILE) else {}
    return Index([phrase(name, line) for name in sorted(lists) for line in _lines(str(lists[name]))])


def _lines(text: str) -> list[str]:
    """The phrases of a list, without its comments."""
    return [line for line in text.splitlines() if line.strip() and not line.startswith("#")]


def phrase(lexicon: str, line: str) -> Phrase:
    """A line of a list as a Phrase. Raises ValueError for one that does not start with a word."""
    text, _, instead = line.partition(" -> ")
    slots = tuple(_slot(word) for word in wording.folded(text).split())
    if not slots[0].least or _is_any(slots[0]) or any(len(one) < PREFIX for one in slots[0].beginnings):
        raise ValueError(f"{lexicon}: a phrase starts with a word or with {PREFIX} letters of one: {line!r}")
    return Phrase(lexicon, slots, instead.strip())


def _slot(word: str) -> Slot:
    if word.startswith("_"):
        most = int(word[1:] or 1)
        return Slot(frozenset(), (), 0 if word[1:] else 1, most)
    optional = word.endswith("?")
    choices = word.removesuffix("?").split("|")
    words = frozenset(choice for choice in choices if not choice.endswith("*"))
    beginnings = tuple(choice[:-1] for choice in choices if choice.endswith("*"))
    return Slot(words, beginnings, 0 if optional else 1, 1)


@cache
def whole_words(words: str) -> re.Pattern[str]:
    """Words of a language as a whole word or several; nothing where it has none."""
    return re.compile(rf"(?<![\w-])(?:{words})(?![\w-])" if words else r"(?!)", re.IGNORECASE)
