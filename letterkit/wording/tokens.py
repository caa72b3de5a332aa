"""Words and sentences, with their places."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from typing import NamedTuple

from letterkit.languages import every
from letterkit.languages.topics.text import Text

WORD = re.compile(r"[^\W_]+(?:['’.-][^\W_]+)*[+#]*")
SENTENCE_END = re.compile(
    r"(?:(?<=[.!?…])|(?<=[.!?…][\"”’»)])|(?<=[.!?…][ \u00a0\u202f]»))\s+"
    r"(?=[\"“‘«„(\[]*[^\W\d_a-zà-ÿ]|\d)|(?<=[^\x00-\u024f][。！？])(?=\S)"
)
_W = every(Text)
ABBREVIATION = re.compile(rf"(?:^|[\s(])(?:{_W.abbreviations}|[A-Z])\.$")
DAY_OF_MONTH = re.compile(r"(?:^|\s)\d{1,2}\.$")
BEFORE_NUMBER = re.compile(rf"(?:^|[\s(])(?i:{_W.before_number})\.$")
AFTER_ORDINAL = re.compile(rf"(?:{_W.after_ordinal})")
ENDINGS = tuple(
    (ending, "y" if ending == "ies" else "") for ending in ("ies", "ing", "ed", "es", "en", "er", "e", "s", "n")
)
STEM, SHORTEST_STEM = 6, 3
LONGEST_ABBREVIATION = 14
SHORT = 200
"""Signs of a text whose words are kept: a fact has fewer, a letter more."""
APOSTROPHES = str.maketrans("’‘ʼ´`", "'''''")


class Token(NamedTuple):
    """A word with its folded form and its place."""

    text: str
    folded: str
    start: int
    end: int


def folded(text: str) -> str:
    """Text as it is compared: in small letters, with plain apostrophes. `ß` stays: `daß` is not `dass`."""
    return text.lower().translate(APOSTROPHES)


def unaccented(text: str) -> str:
    """Text without the accents of its letters, for what is typed without them: `réf` is `ref`."""
    return "".join(one for one in unicodedata.normalize("NFD", text) if not unicodedata.combining(one))


def flat(text: str) -> str:
    """Text as it is searched: folded, with single spaces."""
    return " ".join(folded(text).split())


def bare(word: str) -> str:
    """A folded word without its possessive or plural ending."""
    return re.sub(r"(?:'s|'|s)$", "", word)


@lru_cache(maxsize=16384)
def stem(word: str) -> str:
    """A folded word without its ending, cut to six letters: `deliveries` meets `delivery`, `Gespräche` `Gespräch`.

    Cutting words short finds what belongs together about as well as a stemmer, in any language (McNamee and Mayfield,
    "Character n-gram tokenization for European language text retrieval", 2004).
    """
    word = word.removesuffix("'s")
    for ending, instead in ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= SHORTEST_STEM:
            word = word[: -len(ending)] + instead
            break
    return word[:STEM]


def tokens(text: str) -> list[Token]:
    """The words of a text with their places, in order."""
    return list(_of_short(text)) if len(text) <= SHORT else _tokens(text)


@lru_cache(maxsize=1024)
def _of_short(text: str) -> tuple[Token, ...]:
    """The same of a fact, which is asked for again and again, and by all letters that one resume serves."""
    return tuple(_tokens(text))


def _tokens(text: str) -> list[Token]:
    small = text.lower().translate(APOSTROPHES)
    if len(small) != len(text):
        # A few capitals (İ) have small letters of another length.
        return [Token(m.group(), folded(m.group()), m.start(), m.end()) for m in WORD.finditer(text)]
    return [Token(m.group(), small[m.start() : m.end()], m.start(), m.end()) for m in WORD.finditer(text)]


def words(text: str) -> list[str]:
    """The words of a text, in order."""
    return WORD.findall(text)


def sentences(text: str) -> list[tuple[int, str]]:
    """The sentences of one paragraph with their offsets; abbreviations and German ordinals do not end one."""
    found, start = [], 0
    for gap in SENTENCE_END.finditer(text):
        if gap.start() > start and not _goes_on(text, gap):
            found.append((start, text[start : gap.start()]))
            start = gap.end()
    if text[start:].strip():
        found.append((start, text[start:].rstrip()))
    return found


def _goes_on(text: str, gap: re.Match[str]) -> bool:
    """Whether the full stop before a gap belongs to an abbreviation or an ordinal (`am 12. Mai`)."""
    before = text[max(0, gap.start() - LONGEST_ABBREVIATION) : gap.start()]
    if not before.endswith("."):
        return False
    if BEFORE_NUMBER.search(before) and text[gap.end() : gap.end() + 1].isdigit():
        return True
    return bool(ABBREVIATION.search(before)) or bool(
        DAY_OF_MONTH.search(before) and AFTER_ORDINAL.match(text, gap.end())
    )
