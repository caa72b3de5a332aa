"""Which of our languages a text is in: by its script, then by its small words."""

from __future__ import annotations

import re
import tomllib
from collections import Counter
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from letterkit.inputs._cues import fold
from letterkit.languages import codes, load

_SCRIPTS = (
    ("ja", re.compile("[\u3040-\u30ff]")),
    ("ko", re.compile("[\uac00-\ud7af]")),
    ("th", re.compile("[\u0e00-\u0e7f]")),
    ("ar", re.compile("[\u0600-\u06ff]")),
    ("uk", re.compile("[\u0400-\u04ff]")),
    ("zh", re.compile("[\u4e00-\u9fff]")),
)
_SHARE = 0.08
"""Share of the letters in another script from which the text counts as written in it."""
_WORD = re.compile(r"[^\W\d_]+")


@cache
def _small_words() -> dict[str, tuple[str, ...]]:
    """Each small word with the languages that use it."""
    used: dict[str, list[str]] = {}
    for language in sorted(codes()):
        for word in load(language).small:
            used.setdefault(word, []).append(language)
    return {word: tuple(found) for word, found in used.items()}


def language_of(text: str) -> str:
    """The language's code; `en` where nothing speaks for another one."""
    return _told(text[:4_000])[0]


def _told(sample: str) -> tuple[str, float]:
    """The language's code, and how many small words speak for it; none count where its script tells it."""
    if not sample.isascii():
        letters = sum(1 for c in sample if c.isalpha()) or 1
        for language, script in _SCRIPTS:
            if len(script.findall(sample)) >= _SHARE * letters and language in codes():
                return language, 0.0
    counts = spoken(sample)
    best = max(counts, key=lambda language: (counts[language], language == "en"), default="en")
    return best, counts.get(best, 0.0)


def spoken(text: str) -> dict[str, float]:
    """How much the small words of a text speak for each language; a word of several counts for each in part."""
    used = _small_words()
    counts: dict[str, float] = {}
    for word in _WORD.findall(fold(text)):
        for language in used.get(word, ()):
            counts[language] = counts.get(language, 0.0) + 1.0 / len(used[word])
    return counts


@dataclass(frozen=True, slots=True)
class _Further:
    """A language that there are no lists for; `letters` are those of its own, and `share` how many tell it."""

    name: str
    words: frozenset[str]
    letters: re.Pattern[str] | None
    share: float


@cache
def _further() -> dict[str, _Further]:
    told = tomllib.loads((Path(__file__).parent / "further_languages.toml").read_text(encoding="utf-8"))
    return {
        code: _Further(
            one["name"],
            frozenset(fold(one.get("words", "")).split()),
            re.compile(f"[{one['letters']}]") if "letters" in one else None,
            one.get("share", _SHARE),
        )
        for code, one in told.items()
        if code not in codes()
    }


def name_of(code: str) -> str:
    """What English calls a language, whether or not there are lists for it."""
    return load(code).name if code in codes() else _further()[code].name


def is_known(code: str) -> bool:
    """Whether there are lists for a language."""
    return code in codes() and load(code).file("cues.toml") is not None


def tongue_of(text: str) -> str:
    """The code of a message's language, also of one that there are no lists for: it is not taken for a neighbour."""
    known, said = _told(text[:4_000])
    sample = fold(text[:4_000])
    words = _WORD.findall(sample)
    if known not in _NEAR and said >= _CLEAR * len(words):
        return known
    letters = max(1, sum(map(len, words)))
    for code, one in _further().items():
        if one.letters and len(one.letters.findall(sample)) >= one.share * letters:
            return code
    counts = Counter(words)
    lists = {known: load(known).small} | {code: one.words for code, one in _further().items() if one.words}
    used = Counter(word for words in lists.values() for word in words)
    scores = {code: sum(counts[word] / used[word] for word in words) for code, words in lists.items()}
    best = max(scores, key=lambda code: scores[code])
    return best if scores[best] >= max(_FEWEST, _MARGIN * scores[known]) else known


_NEAR = frozenset(("ar", "da", "es", "fi", "pl", "uk"))
"""Languages that have neighbours among the further ones."""
_CLEAR = 0.2
"""Share of a text's words from which a language's small words leave no doubt."""
_FEWEST, _MARGIN = 3.0, 1.2
"""Small words that tell a further language at least, and how much more they have to say than those of a known one."""
