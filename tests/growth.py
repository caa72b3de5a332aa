"""How the work on a text grows with it: a ratio, which is the same on a machine that is slow or busy."""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Callable, Iterable, Sequence
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


def pass_over(text: Iterable[Any]) -> None:
    """A plain loop: the measure of this machine at this moment."""
    for _ in text:
        pass


def seconds(work: Callable[[], object]) -> float:
    """Processor time, so that waiting for a turn does not count."""
    begun = time.process_time()
    work()
    return time.process_time() - begun


def turns(work: Callable[[], object], most: float) -> float:
    """How long some work takes, in millions of turns of a plain loop in the same run: 60 of them are about a second.

    It is measured again only while it is more than `most`, so that what is within its bound is soon done.
    """
    least, taken = seconds(lambda: pass_over(range(1_000_000))), seconds(work)
    for _ in range(ROUNDS - 1):
        if taken <= most * least:
            break
        least, taken = min(least, seconds(lambda: pass_over(range(1_000_000)))), min(taken, seconds(work))
    return taken / least


def megabytes(work: Callable[[], object]) -> float:
    """How many megabytes some work takes at its peak, as a child process of its own; 0 where there is no fork."""
    return max(0.0, _peak(work) - _peak(lambda: None)) if hasattr(os, "fork") else 0.0


def _peak(work: Callable[[], object]) -> float:
    child = os.fork()
    if child == 0:
        try:
            work()
        finally:
            os._exit(0)
    used = os.wait4(child, 0)[2].ru_maxrss
    return float(used / 2**20 if sys.platform == "darwin" else used / 2**10)
