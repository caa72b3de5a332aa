"""One lane to a model's server: all questions pass it, one behind the other, no faster than the server lets them."""

from __future__ import annotations

import asyncio

from letterkit.errors import RateLimitError
from letterkit.models import Model, OnText, Reply, Request


class Lane:
    """A model that is asked no more than `most` questions at a time."""

    def __init__(self, model: Model, most: int) -> None:
        self.model, self.most = model, most
        self.address = model.address
        self._free = asyncio.Semaphore(most)

    async def complete(self, request: Request, on_text: OnText | None = None) -> Reply:
        """Ask once, when it is this question's turn."""
        async with self._free:
            try:
                return await self.model.complete(request, on_text)
            except RateLimitError:
                raise

    async def aclose(self) -> None:
        """Let go of connections."""
        await self.model.aclose()
