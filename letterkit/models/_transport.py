"""What carries requests: aiohttp where the extra `fast` is installed, else as many pools side by side as are needed.

One pool of httpx2 looks through all its connections at every request, which takes longer the more there are;
tests/benchmarks/client has the figures.
"""

from __future__ import annotations

from contextlib import aclosing
from typing import Any

import httpx2

LARGEST_ERROR = 64_000
"""Bytes that are read of an answer that says what went wrong."""
CONNECTIONS = 1000
EACH = 16
"""Requests under way in one pool before another is opened."""
UNTRUE = ("content-encoding", "content-length", "transfer-encoding")
"""Headers that no longer hold once a body was read and cut."""


class Client(httpx2.AsyncClient):
    """A client that follows no redirect (it would carry private text elsewhere) and reads no endless error.

    fast: whether aiohttp is used where it is installed.
    """

    def __init__(self, timeout: httpx2.Timeout, *, fast: bool = True) -> None:
        self._context = httpx2.create_ssl_context()
        super().__init__(timeout=timeout, verify=self._context)
        self._aiohttp = _aiohttp() if fast else None
        self._pools: list[httpx2.AsyncClient] = []
        self._under_way: list[int] = []

    async def send(self, request: httpx2.Request, **options: Any) -> httpx2.Response:
        """The response, its body still to be read if it is an answer, short and whole if it is an error."""
        at = self._freest()
        self._under_way[at] += 1
        try:
            response = await self._pools[at].send(request, **options)
        finally:
            self._under_way[at] -= 1
        return response if response.is_success else await _whole(response, request)

    async def __aexit__(self, *_: object) -> None:
        await self.aclose()

    async def aclose(self) -> None:
        """Let go of all connections."""
        for pool in self._pools:
            await pool.aclose()
        await super().aclose()

    def _freest(self) -> int:
        """The pool with the fewest requests under way; a new one where all are busy and one is not enough."""
        if not self._pools or (self._aiohttp is None and min(self._under_way) >= EACH):
            self._pools.append(self._pool())
            self._under_way.append(0)
        return self._under_way.index(min(self._under_way))

    def _pool(self) -> httpx2.AsyncClient:
        limits = httpx2.Limits(max_connections=CONNECTIONS, max_keepalive_connections=CONNECTIONS)
        make = self._aiohttp or httpx2.AsyncClient
        return make(timeout=self.timeout, verify=self._context, limits=limits, follow_redirects=False)


async def _whole(response: httpx2.Response, request: httpx2.Request) -> httpx2.Response:
    body = b""
    async with aclosing(response.aiter_bytes()) as pieces:
        async for piece in pieces:
            body += piece[: LARGEST_ERROR - len(body)]
            if len(body) >= LARGEST_ERROR:
                break
    await response.aclose()
    headers = [(key, value) for key, value in response.headers.multi_items() if key not in UNTRUE]
    return httpx2.Response(response.status_code, headers=headers, content=body, request=request)


def _aiohttp() -> type[httpx2.AsyncClient] | None:
    """The client on aiohttp that comes with the library, None without the extra."""
    try:
        import aiohttp  # noqa: F401
        import openai
    except ImportError:
        return None
    return openai.DefaultAioHttpClient
