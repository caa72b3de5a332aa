"""One draft at a time: whoever asks for the letter that another process is at waits, and pays for nothing."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from typing import Protocol, cast

TURN = 0.2
"""Seconds between two looks whether a draft is free."""
BUSY = "Another letterkit is at this letter, whose answers serve both."


class Shared(Protocol):
    """A journal that several processes use: what one of them drafts, another waits for rather than pays for it, too."""

    def claim(self, draft: str) -> bool:
        """Take a draft; False where somebody has it."""

    def release(self, draft: str) -> None:
        """Give it free."""


@asynccontextmanager
async def alone(store: object, draft: str, waits: Callable[[], None]) -> AsyncIterator[None]:
    """Nobody else works on a draft meanwhile, if the store is shared; whoever waited finds its answers in there.

    waits: told once where one has to.
    """
    if not hasattr(store, "claim"):  # isinstance takes longer than the journal, and this is asked at each draft
        yield
        return
    store = cast(Shared, store)
    if not store.claim(draft):
        waits()
        while not store.claim(draft):
            await asyncio.sleep(TURN)
    try:
        yield
    finally:
        store.release(draft)
