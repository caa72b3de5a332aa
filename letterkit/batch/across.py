"""What letters of one batch must not share: another row's employer, an opening, most of their sentences.

Nothing here looks at all pairs: names are looked up by the words of a letter, and of two letters that share most
sentences at least one of the rarer ones is the same, so only letters that share such a one are compared.
"""

from __future__ import annotations

import math
import re
from array import array
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence

from letterkit.brief import Brief

WORD = re.compile(r"[\w&'’.-]*\w")
LONGEST = 6
"""Words of a name that are looked at."""
SHARED = 0.5
"""The share of sentences that two letters may have in common."""
PLACES = 1 << 23
"""Places in which sentences are counted at first."""
PARTNERS = 6
"""Letters with a sentence in common that each letter is compared with, a sentence."""


class Letters:
    """The keys of each row's sentences, one behind the other: of a large table there are a million."""

    def __init__(self, told: Iterable[tuple[int, Sequence[int]]] = ()) -> None:
        self._keys, self._rows, self._ends = array("I"), array("Q"), array("Q")
        for row, keys in told:
            self._keys.extend(keys)
            self._rows.append(row)
            self._ends.append(len(self._keys))

    def __iter__(self) -> Iterator[tuple[int, array[int]]]:
        """Each row with its keys, in the order in which they were told."""
        begin = 0
        for row, end in zip(self._rows, self._ends, strict=True):
            yield row, self._keys[begin:end]
            begin = end

    def of(self, at: int) -> tuple[int, array[int]]:
        """The row that was told as number `at`, with its keys."""
        return self._rows[at], self._keys[self._ends[at - 1] if at else 0 : self._ends[at]]


class Names:
    """The employers of a table, looked up by their words in the time that a letter takes to read."""

    def __init__(self, names: Iterable[str]) -> None:
        self._names: dict[int, str] = {}  # by the hash of their words, for each process has those of a whole table
        for name in names:
            if words := _words(name):
                self._names.setdefault(hash(words[:LONGEST]), name)

    def met(self, text: str) -> list[str]:
        """The names that stand in a text."""
        words = _words(text)
        found: dict[str, None] = {}
        for start in range(len(words)):
            for length in range(1, LONGEST + 1):
                said = words[start : start + length]
                if (name := self._names.get(hash(said))) and _words(name)[:LONGEST] == said:
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
    near_by: dict[int, list[int]] = defaultdict(list)
    for at, (row, keys) in enumerate(letters):
        own = sorted(set(keys), key=lambda key: (often.get(key, 1), key))
        rare = [key for key in own[: len(own) - math.ceil(len(own) * most) + 1] if key in often]
        found = [letters.of(other) for other in {other for key in rare for other in near_by[key]}]
        best = max(((_share(own, others), -other) for other, others in found), default=(0.0, 0))
        if best[0] > most:
            yield row, -best[1], round(best[0], 2)
        for key in rare:
            if len(near_by[key]) < PARTNERS:
                near_by[key].append(at)


def _often(letters: Letters) -> Mapping[int, int]:
    """How many letters have each sentence that more than one has: of a large table, most have one of their own.

    Sentences are counted by a part of their keys at first, so that those of one letter alone take a byte and no more.
    """
    seen = bytearray(PLACES)
    for _, keys in letters:
        for key in set(keys):
            seen[key % PLACES] = min(2, seen[key % PLACES] + 1)
    again: Counter[int] = Counter()
    for _, keys in letters:
        again.update(key for key in set(keys) if seen[key % PLACES] > 1)
    return {key: number for key, number in again.items() if number > 1}


def _share(one: Sequence[int], other: Sequence[int]) -> float:
    both = set(one) & set(other)
    return len(both) / max(1, min(len(set(one)), len(set(other))))


def openings(letters: Letters) -> Iterator[tuple[int, int]]:
    """Letters that open with the same sentence as an earlier one: row, the other row."""
    first: dict[int, int] = {}
    for row, keys in letters:
        if keys and first.setdefault(keys[0], row) != row:
            yield row, first[keys[0]]
