"""A small grammar for sentences: whether every word of a line stands in a place that its rules explain.

A language gives each word the classes that it may have and rules for how classes stand together; a word that nothing
knows may be a noun or an adjective, and nothing else. What no rule explains may still be good: it is not certain.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from functools import cached_property

Classes = frozenset[str]
"""The classes that one word may have; small letters, as rules write them."""
_SYMBOL = re.compile(r"(?P<name>[A-Za-z0-9_]+)(?P<often>[?*+]?)")
MOST = 40
"""Words of a line that is looked at."""


class Grammar:
    """Rules as text, one a line: `Name = a B? | c* D`. Classes are small, other rules begin with a capital.

    `?` is once or not, `*` any number, `+` one or more. No rule may begin with itself.
    """

    def __init__(self, rules: str) -> None:
        self._text = rules

    @cached_property
    def _rules(self) -> Mapping[str, list[list[tuple[str, str]]]]:
        found = {}
        for line in filter(None, map(str.strip, self._text.splitlines())):
            name, _, right = line.partition(" = ")
            found[name.strip()] = [[(s["name"], s["often"]) for s in _SYMBOL.finditer(way)] for way in right.split("|")]
        return found

    def explains(self, words: Sequence[Classes], start: str = "Sentence") -> bool:
        """Whether a line of words is what a rule says from its first word to its last."""
        return 0 < len(words) <= MOST and len(words) in _Walk(self._rules, words).ends(start, 0)


class _Walk:
    """One line held against the rules; where a symbol that begins at a word may end is found once."""

    def __init__(self, rules: Mapping[str, list[list[tuple[str, str]]]], words: Sequence[Classes]) -> None:
        self._rules, self._words = rules, words
        self._known: dict[tuple[str, int], frozenset[int]] = {}

    def ends(self, symbol: str, at: int) -> frozenset[int]:
        """Where the symbol that begins at the word `at` may end; none where it does not begin there."""
        if symbol not in self._rules:
            fits = at < len(self._words) and symbol in self._words[at]
            return frozenset((at + 1,)) if fits else frozenset()
        key = symbol, at
        if key not in self._known:
            self._known[key] = frozenset()  # a rule that begins with itself leads nowhere
            self._known[key] = frozenset(end for way in self._rules[symbol] for end in self._along(way, at))
        return self._known[key]

    def _along(self, way: Sequence[tuple[str, str]], at: int) -> frozenset[int]:
        here = frozenset((at,))
        for symbol, often in way:
            once = frozenset(end for place in here for end in self.ends(symbol, place))
            if often in ("*", "+"):
                once = self._again(symbol, once)
            here = once | here if often in ("?", "*") else once
            if not here:
                break
        return here

    def _again(self, symbol: str, reached: frozenset[int]) -> frozenset[int]:
        fresh, found = reached, reached
        while fresh:
            fresh = frozenset(end for place in fresh for end in self.ends(symbol, place)) - found
            found |= fresh
        return found
