"""Topics: what a voice is told by: greetings, closings, openers, nouns."""

from __future__ import annotations

from letterkit.languages.topics import Topic


class Habits(Topic):
    """What `voice/_habits` asks of a language; it says what each is."""

    common_openers: frozenset[str] = frozenset()
    greeting_words: frozenset[str] = frozenset()
    honorifics: frozenset[str] = frozenset()
    familiar: str = ""
    polite: frozenset[str] = frozenset()
    forms: frozenset[str] = frozenset()
    closing_words: frozenset[str] = frozenset()


class Nouns(Topic):
    """Where every noun has a capital: how those end that are made of other words, and adjectives before them."""

    endings: tuple[str, ...] = ()
    bent: tuple[str, ...] = ()
