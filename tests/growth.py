"""How the work on a text grows with it: a ratio, which is the same on a machine that is slow or busy."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from typing import Any, TypeVar

Text = TypeVar("Text", bound=Sequence[Any])
STEP = 8
"""How many times as long the whole is as the part that it is held against."""
LINEAR = 2.0 * STEP
"""What grows as its text stays well below (with n log n, too); what grows as its square is at 64."""
ROUNDS = 7
"""Measurements at most: what else a machine does adds to some of them and takes from none."""


def growth(work: Callable[[Text], object], text: Text) -> float:
    """How many times as long a text takes as its first eighth, each at its best.

    A plain loop over the eighth is the least that it counts as: what is faster only copies memory, whose speed depends
    on who else uses it. It is measured again only while it is too much, so what is linear is soon done.
    """
    part: Any = text[: len(text) // STEP]
    work(part)  # what is imported or compiled at first is not the text's fault
    small = min(seconds(lambda: work(part)) for _ in range(3))
    large = seconds(lambda: work(text))
    least = min(seconds(lambda: pass_over(part)) for _ in range(3))
    for _ in range(ROUNDS - 1):
        if large < LINEAR * max(small, least):
            break
        small, large = min(small, seconds(lambda: work(part))), min(large, seconds(lambda: work(text)))
    return large / max(small, least)


def pass_over(text: Sequence[Any]) -> None:
    """A plain loop: the measure of this machine at this moment."""
    for _ in text:
        pass


def seconds(work: Callable[[], object]) -> float:
    """Processor time, so that waiting for a turn does not count."""
    begun = time.process_time()
    work()
    return time.process_time() - begun
