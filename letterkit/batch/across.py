"""What letters of one batch must not share: another row's employer, an opening, most of their sentences.

Nothing here looks at all pairs: names are looked up by the words of a letter, and of two letters that share most
sentences at least one of the rarer ones is the same, so only letters that share such a one are compared.
"""

from __future__ import annotations

import math
import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence

from letterkit.brief import Brief

WORD = re.compile(r"[\w&'’.-]*\w")
LONGEST = 6
"""Words of a name that are looked at."""
SHARED = 0.5
"""The share of sentences that two letters may have in common."""
PARTNERS = 6
"""Letters with a sentence in common that each letter is compared with, a sentence."""


Letters = Mapping[int, Sequence[int]]
"""The keys of each row's sentences, by row."""


class Names:
    """The employers of a table, looked up by their words in the time that a letter takes to read."""

    def __init__(self, names: Iterable[str]) -> None:
        self._names: dict[tuple[str, ...], str] = {}
        for name in names:
            if words := _words(name):
                self._names.setdefault(words[:LONGEST], name)

    def met(self, text: str) -> list[str]:
        """The names that stand in a text."""
        words = _words(text)
        found: dict[str, None] = {}
        for start in range(len(words)):
            for length in range(1, LONGEST + 1):
                if name := self._names.get(words[start : start + length]):
                    found[name] = None
        return list(found)

    def strangers(self, text: str, brief: Brief) -> list[str]:
        """The names in a text that are no part of its own sources: another row's."""
        met = self.met(text)
        if met in ([], [brief.company]):
            return []
        told = [brief.posting, brief.resume, brief.message, brief.company, brief.job, *brief.people]
        own = set(self.met("\n".join([*told, *(fact.text for fact in brief.facts.values())])))
        return [name for name in met if name not in own]


def _words(text: str) -> tuple[str, ...]:
    return tuple(WORD.findall(text.casefold()))


def alike(letters: Letters, most: float = SHARED) -> Iterator[tuple[int, int, float]]:
    """Letters that share more than `most` of their sentences with an earlier one: row, the other row, the share.

    letters: the keys of each row's sentences.
    """
    often = _often(letters)
    rows_of: dict[int, list[int]] = defaultdict(list)
    for row, keys in letters.items():
        own = sorted(set(keys), key=lambda key: (often.get(key, 1), key))
        rare = [key for key in own[: len(own) - math.ceil(len(own) * most) + 1] if key in often]
        near = {other for key in rare for other in rows_of[key]}
        best = max(((_share(own, letters[other]), -other) for other in near), default=(0.0, 0))
        if best[0] > most:
            yield row, -best[1], round(best[0], 2)
        for key in rare:
            if len(rows_of[key]) < PARTNERS:
                rows_of[key].append(row)


def _often(letters: Letters) -> Mapping[int, int]:
    """How many letters have each sentence that more than one has: of a large table, most have one of their own."""
    seen: set[int] = set()
    again: Counter[int] = Counter()
    for keys in letters.values():
        for key in set(keys):
            if key in seen:
                again[key] += 1
            else:
                seen.add(key)
    return again


def _share(one: Sequence[int], other: Sequence[int]) -> float:
    both = set(one) & set(other)
    return len(both) / max(1, min(len(set(one)), len(set(other))))


def openings(letters: Letters) -> Iterator[tuple[int, int]]:
    """Letters that open with the same sentence as an earlier one: row, the other row."""
    first: dict[int, int] = {}
    for row, keys in letters.items():
        if keys and first.setdefault(keys[0], row) != row:
            yield row, first[keys[0]]
