"""Going through findings one at a time, as a machine of states: a key makes of a walk another walk and an order.

It prints nothing, reads nothing and changes no file; `_interactive` does.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Literal

from letterkit.decisions import Decisions
from letterkit.letter import Finding, Letter

Order = Literal[
    "show", "apply", "edit", "dismiss", "undo", "diff", "sources", "approve", "help", "quit", "unknown", "end"
]
ORDERS: Mapping[str, Order] = {
    "a": "apply",
    "e": "edit",
    "x": "dismiss",
    "u": "undo",
    "d": "diff",
    "s": "sources",
    "A": "approve",
    "?": "help",
    "q": "quit",
}
KEYS = {
    "j": "the next one that is open",
    "k": "the one before that is open",
    "J": "the next one, decided or not",
    "K": "the one before, decided or not",
    "a": "apply the suggestion",
    "e": "edit the sentence in your editor",
    "x": "dismiss it, with a reason",
    "space": "later: go on, and come back at the end",
    "u": "undo the last change",
    "d": "show the suggestion as a word diff",
    "s": "show the lines of the sources around it",
    "A": "approve this letter as it is",
    "?": "these keys",
    "q": "stop; what was decided is kept",
}


@dataclass(frozen=True, slots=True)
class Stop:
    """A place where the walk stops: a finding of the letter of this number, or with None the letter as a whole."""

    letter: int
    finding: Finding | None
    open: bool


@dataclass(frozen=True, slots=True)
class Walk:
    """Where one is. `later` are stops that were put off."""

    stops: tuple[Stop, ...]
    at: int = 0
    later: frozenset[int] = frozenset()

    @classmethod
    def over(cls, letters: Sequence[Letter], decisions: Decisions) -> Walk:
        """A walk over all findings, errors and warnings and remarks alike, each letter as a whole behind its own."""
        stops: list[Stop] = []
        for number, letter in enumerate(letters):
            still = set(decisions.open(letter))
            stops += [Stop(number, finding, finding in still) for finding in letter.findings]
            stops.append(Stop(number, None, not decisions.approved(letter)))
        walk = cls(tuple(stops))
        return walk if stops[0].open else walk._to(walk._next(1, lambda stop: stop.open), "show")[0]

    @property
    def stop(self) -> Stop:
        """Where one is."""
        return self.stops[self.at]

    @property
    def left(self) -> int:
        """How many findings are open."""
        return sum(stop.open and stop.finding is not None for stop in self.stops)

    def press(self, key: str) -> tuple[Walk, Order]:
        """The walk after a key, and what is to be done."""
        if key in ("j", " ", "space", "later"):
            walk = replace(self, later=self.later | {self.at}) if key != "j" else self
            return walk._to(walk._next(1, lambda stop: stop.open), "show")
        if key == "k":
            return self._to(self._next(-1, lambda stop: stop.open), "show")
        if key in ("J", "K"):
            return self._to(self._next(1 if key == "J" else -1, lambda stop: True), "show")
        return self, ORDERS.get(key, "unknown")

    def again(self, letters: Sequence[Letter], decisions: Decisions) -> Walk:
        """The walk over letters that have changed, at the first open stop not before where one was."""
        made = Walk.over(letters, decisions)
        here = self._order(self.stop)
        ahead = [n for n, stop in enumerate(made.stops) if stop.open and self._order(stop) >= here]
        return replace(made, at=ahead[0]) if ahead else made

    @staticmethod
    def _order(stop: Stop) -> tuple[int, float]:
        return stop.letter, stop.finding.start if stop.finding else float("inf")

    def _next(self, step: int, wanted: Callable[[Stop], bool]) -> int | None:
        """The number of the next stop that is wanted; those put off come when nothing else is left."""
        numbers = list(range(self.at + step, len(self.stops) if step > 0 else -1, step))
        numbers += [n for n in sorted(self.later) if n != self.at and n not in numbers] if step > 0 else []
        return next((n for n in numbers if wanted(self.stops[n])), None)

    def _to(self, number: int | None, order: Order) -> tuple[Walk, Order]:
        return (self, "end") if number is None else (replace(self, at=number), order)
