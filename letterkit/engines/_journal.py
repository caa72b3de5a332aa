"""Replies that come at the same time go to the disk together: one write serves many, and nobody waits for long."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence

from letterkit.models import Reply, Request
from letterkit.store import Entry, Store, entry

TOGETHER = 0.004
"""Seconds in which replies are gathered: of a call that takes some hundred times as long, nobody misses them."""


class Grouped:
    """A store as many conversations of one event loop use it."""

    def __init__(self, store: Store) -> None:
        self.store = store
        self._entries: list[Entry] = []
        self._kept: asyncio.Future[None] | None = None

    def keep_reply(self, key: str, request: Request, reply: Reply) -> asyncio.Future[None]:
        """Keep a reply for good; it is on the disk when what this returns is done. That raises StoreError."""
        self._entries.append(entry(key, request, reply))
        if self._kept is None:
            loop = asyncio.get_running_loop()
            self._kept = loop.create_future()
            loop.call_later(TOGETHER, self._keep)
        return self._kept

    def _keep(self) -> None:
        entries, kept = self._entries, self._kept
        self._entries, self._kept = [], None
        assert kept is not None
        try:
            self.store.keep_entries(entries)
        except BaseException as error:
            kept.set_exception(error)
        else:
            kept.set_result(None)

    def reply(self, key: str) -> Reply | None:
        """The reply kept under a request's key, None if there is none."""
        return self.store.reply(key)

    def forget_replies(self, keys: Sequence[str]) -> None:
        """Let these be asked again."""
        self.store.forget_replies(keys)

    def strictness(self, endpoint: str) -> int | None:
        """How plainly a model at this place has to be asked."""
        return self.store.strictness(endpoint)

    def keep_strictness(self, endpoint: str, strictness: int) -> None:
        """Keep how plainly a model has to be asked."""
        self.store.keep_strictness(endpoint, strictness)
