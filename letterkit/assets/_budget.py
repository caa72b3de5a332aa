"""What a template may do, counted and not clocked: every value that it makes is weighed before anything is made of it.

A value's weight is its characters and items, those of what it holds among them. Nothing heavier than `HEAVIEST` comes
to be, so nothing that is done with one value takes long; and the weights of one rendering, with something for each
step, are summed up to `STEPS`.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from typing import Any

HEAVIEST = 200_000
"""Characters and items of one value, and characters of what one template renders: twenty times the longest letter."""
FORESEEN = 2_000_000
"""What a step could make of its arguments at worst, beyond which it is not tried."""
STEPS = 1_000_000
"""Weights of all steps of one rendering: thirty times what the longest of our letters takes."""
STEP = 10
"""The least that a step weighs."""
NUMBER = 10**18
_HOLDING = (str, bytes, dict, list, tuple, set, frozenset, int)
"""Whatever can be heavy; anything else weighs one."""
_WIDE = re.compile(r"\d{4}|[*]|\{[^{}]*\{")
"""Widths of four figures, or given by another argument, in a format: `%2000d`, `%*d`, `{:{w}}`."""
_spent: ContextVar[list[int]] = ContextVar("spent")


class TooMuchError(ValueError):
    """A template does or makes more than any letter needs."""


@contextmanager
def opened() -> Iterator[None]:
    """One rendering: what is weighed inside is summed up."""
    token = _spent.set([0])
    try:
        yield
    finally:
        _spent.reset(token)


def spend(weight: int) -> None:
    """Count one step that handles `weight` characters and items. Raises TooMuchError."""
    spent = _spent.get([0])
    spent[0] += STEP + weight
    if spent[0] > STEPS:
        raise TooMuchError("it takes more steps than any letter needs")


def weigh(value: Any) -> int:
    """Characters and items of a value and of all that it holds. Raises TooMuchError as soon as they are too many."""
    if isinstance(value, str) and len(value) < HEAVIEST:
        return len(value) + 1
    if not isinstance(value, _HOLDING):
        return 1
    weight, waiting = 0, [value]
    while waiting:
        one = waiting.pop()
        weight += 1
        if not isinstance(one, _HOLDING):
            continue
        if isinstance(one, (str, bytes)):
            weight += len(one)
        elif isinstance(one, dict):
            waiting += one
            waiting += one.values()
        elif not isinstance(one, int):
            waiting += one
        elif not -NUMBER < one < NUMBER:
            raise TooMuchError("it computes with larger numbers than any letter needs")
        if weight + len(waiting) > HEAVIEST:
            raise TooMuchError(f"it makes more than {HEAVIEST:,} characters")
    return weight


def weighed(value: Any) -> Any:
    """The value, counted as a step; of what is made one by one, a list."""
    if isinstance(value, Iterator):
        value = listed(value)
    spend(weigh(value))
    return value


def listed(values: Iterable[Any]) -> list[Any]:
    """What is made one by one, each counted as it comes."""
    made = []
    for one in values:
        spend(weigh(one))
        made.append(one)
    return made


def each(values: Iterable[Any]) -> Iterator[Any]:
    """The items of a loop, each counted as a step."""
    for one in weighed(values):
        spend(0)
        yield one


def foresee(arguments: Iterable[Any]) -> None:
    """Refuse a step that could make too much of its arguments: the first of them, as often as another one says."""
    first, *others = arguments
    often = max((abs(one) if isinstance(one, int) else weigh(one) for one in others), default=1)
    if weigh(first) * often > FORESEEN:
        raise TooMuchError(f"it could make more than {FORESEEN:,} characters")


def check_format(text: str) -> None:
    """Refuse a format with a width that nobody writes, or that another argument gives."""
    if _WIDE.search(text):
        raise TooMuchError("the width in a format must be a number below 1000, written out")
