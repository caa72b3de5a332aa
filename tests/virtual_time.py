"""An event loop whose clock goes on only while everything waits: hours of waiting pass at once, and to the second.

What computes takes no time on it, so nothing that is measured on it depends on the machine.
"""

from __future__ import annotations

import asyncio
import selectors
from collections.abc import Coroutine
from typing import Any, TypeVar

Result = TypeVar("Result")


class Clock:
    """Seconds since the loop began."""

    def __init__(self) -> None:
        self.now = 0.0

    def __call__(self) -> float:
        return self.now


class _Selector(selectors.DefaultSelector):
    """Instead of waiting, it moves the clock."""

    clock: Clock

    def select(self, timeout: float | None = None) -> list[tuple[selectors.SelectorKey, int]]:
        if timeout is None:
            raise AssertionError("everything waits, and for nothing")
        self.clock.now += max(0.0, timeout)
        return super().select(0)


class _Loop(asyncio.SelectorEventLoop):
    def __init__(self, clock: Clock) -> None:
        self._virtual = clock
        selector = _Selector()
        selector.clock = clock
        super().__init__(selector)

    def time(self) -> float:
        """The clock's."""
        return self._virtual.now


def run(main: Coroutine[Any, Any, Result], clock: Clock) -> Result:
    """What it returns; `clock` tells the seconds meanwhile."""
    with asyncio.Runner(loop_factory=lambda: _Loop(clock)) as runner:
        return runner.run(main)
