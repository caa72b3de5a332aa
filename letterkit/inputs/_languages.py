"""Which of our languages a text is in: by its script, then by its small words."""

from __future__ import annotations

import re
from functools import cache

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
    sample = text[:4_000]
    if not sample.isascii():
        letters = sum(1 for c in sample if c.isalpha()) or 1
        for language, script in _SCRIPTS:
            if len(script.findall(sample)) >= _SHARE * letters and language in codes():
                return language
    counts = spoken(sample)
    return max(counts, key=lambda language: (counts[language], language == "en"), default="en")


def spoken(text: str) -> dict[str, float]:
    """How much the small words of a text speak for each language; a word of several counts for each in part."""
    used = _small_words()
    counts: dict[str, float] = {}
    for word in _WORD.findall(fold(text)):
        for language in used.get(word, ()):
            counts[language] = counts.get(language, 0.0) + 1.0 / len(used[word])
    return counts
