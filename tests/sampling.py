"""How much of what is alike a run tries: all of it under `make test-all`, a part of it under `make test`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypeVar

T = TypeVar("T")
SHARE = 3
"""One in so many is tried where the long tests are left out."""


class Run:
    """What this run is; `conftest` says so before any test is read."""

    is_whole = True


def many(number: int) -> int:
    """So many generated cases, or their share."""
    return number if Run.is_whole else -(-number // SHARE)


def some(alike: Sequence[T]) -> Sequence[T]:
    """All of what is alike, or its share from beginning to end."""
    return alike if Run.is_whole else alike[::SHARE]
