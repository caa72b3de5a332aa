"""Counting in paragraphs of sentences."""

from __future__ import annotations

import math
import re
import statistics
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any

from letterkit import wording
from letterkit.voice._words import Words, words_of

DASH = re.compile(r"\s[–—-]\s|(?<=\w)—(?=\w)")
PARENTHESIS = re.compile(r"\([^()]*[^\W\d_]{2}[^()]*\)")
ENDS = re.compile(r"[.!?…:][\"”’»)\]]*$")
BEGINS = re.compile(r"[.!?…]\s+([^\W\d_])")
STOP = re.compile(r"(?<=[.!?…])\s+")
SMALL = 0.4
"""Share of sentences without a capital from which somebody does not use them; abbreviations make a few."""
MOST_OPENERS = 8
LISTED = 2
"""Items without a full stop that make a list of a paragraph."""


@dataclass(frozen=True, slots=True)
class Spread:
    """How long things are in words: the mean, the standard deviation, and what nine in ten do not exceed."""

    mean: float
    deviation: float
    most: int

    @classmethod
    def of(cls, lengths: Sequence[int]) -> Spread:
        """The spread of some lengths; zeros of none."""
        if not lengths:
            return cls(0.0, 0.0, 0)
        most = sorted(lengths)[math.ceil(0.9 * len(lengths)) - 1]
        return cls(round(statistics.fmean(lengths), 1), round(statistics.pstdev(lengths), 1), most)


@dataclass
class Counts:
    """What was counted so far, by the names it has in a Voice."""

    sentences: list[int] = field(default_factory=list)
    paragraphs: list[int] = field(default_factory=list)
    signs: Counter[str] = field(default_factory=Counter)
    used: Counter[str] = field(default_factory=Counter)
    small: Counter[str] = field(default_factory=Counter)
    openers: Counter[str] = field(default_factory=Counter)

    @property
    def spread(self) -> Spread:
        """How long the sentences are."""
        return Spread.of(self.sentences)

    def fields(self) -> dict[str, Any]:
        """The counts as fields of a Voice."""
        names = ("contractible", "first_person", "exclamations", "questions", "dashes", "semicolons", "parentheses")
        return {
            "words": sum(self.sentences),
            "sentences": len(self.sentences),
            "paragraphs": len(self.paragraphs),
            "sentence_words": self.spread,
            "paragraph_words": Spread.of(self.paragraphs),
            "contracted": self.used.total(),
            "used": ordered(self.used),
            "small_words": ordered(self.small),
            "openers": ordered(self.openers, MOST_OPENERS),
            **{name: self.signs[name] for name in names},
        }


def ordered(counts: Counter[str], most: int | None = None) -> dict[str, int]:
    """Counts, the highest first, equal ones by their word."""
    return dict(sorted(counts.items(), key=lambda pair: (-pair[1], pair[0]))[:most])


def count(paragraphs: Iterable[Sequence[str]], language: str, lists: bool = False) -> Counts:
    """Count in paragraphs of sentences. lists: whether items of lists count, too, as in notes they have to."""
    counts, words = Counts(), words_of(language)
    for paragraph in paragraphs:
        read = list(paragraph) if lists else list(prose(paragraph))
        sizes = [size for sentence in read if (size := _sentence(sentence, counts, words))]
        if sizes:
            counts.sentences += sizes
            counts.paragraphs.append(sum(sizes))
    return counts


def prose(paragraph: Sequence[str]) -> Iterator[str]:
    """The sentences of a paragraph without the items of a list: those are short, whoever writes."""
    is_list = sum(not ENDS.search(sentence) for sentence in paragraph) >= LISTED
    yield from (sentence for sentence in paragraph if not is_list or ENDS.search(sentence))


def _sentence(sentence: str, counts: Counts, words: Words) -> int:
    """Count in one sentence and return its words."""
    said = [token.folded for token in wording.tokens(sentence)]
    if not said:
        return 0
    end = sentence.rstrip('"”’»)] ')
    full = Counter(words.contractions.values())
    whole = f" {' '.join(said)} "
    counts.used.update(word for word in said if word in words.contractions)
    counts.small.update(word for word in said if word in words.small)
    if said[0] in words.plain:
        counts.openers[said[0]] += 1
    counts.signs.update(
        contractible=sum(word in words.contractions for word in said)
        + sum(whole.count(f" {form} ") for form in full if form),
        first_person=int(_is_i(said[0], words.first_person)),
        exclamations=int(end.endswith(("!", "!?", "?!"))),
        questions=int(end.endswith("?")),
        dashes=len(DASH.findall(sentence)),
        semicolons=sentence.count(";"),
        parentheses=len(PARENTHESIS.findall(sentence)),
    )
    return len(said)


def _is_i(word: str, own: Sequence[str]) -> bool:
    """Whether a folded word is one of these, alone or with something drawn to it: `i`, `i'm`, `j'ai`."""
    return any(word == one or word.startswith(f"{one}'") for one in own)


def has_capitals(texts: Iterable[str]) -> bool:
    """Whether somebody begins sentences with a capital, as most do; judged by what follows a full stop."""
    begun: list[str] = [first for text in texts for first in BEGINS.findall(text)]
    return sum(first.islower() for first in begun) <= SMALL * len(begun)


def split(text: str) -> list[str]:
    """The sentences of somebody who begins them with small letters: wherever a full stop is."""
    return [sentence for sentence in STOP.split(text) if sentence]


def says_i(text: str, own: Sequence[str]) -> bool:
    """Whether a text has a word that says I."""
    return any(_is_i(token.folded, own) for token in wording.tokens(text))


def address(paragraphs: Iterable[Sequence[str]], language: str) -> str:
    """The form of address that most words of a letter have; "" where it has none, or the language makes no difference.

    A form with a capital counts inside a sentence only: at its start every word has one.
    """
    forms = words_of(language).address
    found: Counter[str] = Counter()
    for sentence in (one for paragraph in paragraphs for one in paragraph):
        for place, token in enumerate(wording.tokens(sentence)):
            for form, words in forms.items():
                polite = form[0].isupper()
                word = token.text if polite else token.folded.partition("'")[0]
                found[form] += word in words and not (polite and place == 0)
    form, times = max(found.items(), key=lambda pair: pair[1], default=("", 0))
    return form if times else ""
