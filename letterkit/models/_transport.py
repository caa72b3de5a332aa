"""What carries requests: aiohttp where the extra `fast` is installed, else as many pools side by side as are needed.

One pool of httpx2 looks through all its connections at every request, which takes longer the more there are;
tests/benchmarks/client has the figures.
"""

from __future__ import annotations

import ssl
from collections.abc import AsyncIterator, Iterator
from contextlib import aclosing, contextmanager
from typing import Any, cast

import httpx2

LARGEST_ERROR = 64_000
"""Bytes that are read of an answer that says what went wrong."""
CONNECTIONS = 1000
EACH = 16
"""Requests under way in one pool before another is opened."""
UNTRUE = (b"content-encoding", b"content-length", b"transfer-encoding", b"content-type")
"""Headers that no longer hold once a body was read and cut; its type can name a charset that takes Python down."""


class Client(httpx2.AsyncClient):
    """A client that follows no redirect (it would carry private text elsewhere) and reads no endless error.

    context: whom to trust, those whom the system trusts if None. proxy: the only one that is used.
    fast: whether aiohttp is used where it is installed. It knows no SOCKS.
    What is wrong with an answer is an error of httpx2's, whatever the library below it raises.
    """

    def __init__(
        self,
        timeout: httpx2.Timeout,
        *,
        context: ssl.SSLContext | None = None,
        proxy: httpx2.Proxy | None = None,
        fast: bool = True,
    ) -> None:
        self._context = context or httpx2.create_ssl_context(trust_env=False)
        super().__init__(timeout=timeout, verify=self._context, trust_env=False)
        self._proxy = proxy
        knows = proxy is None or not proxy.url.scheme.startswith("socks")
        self._aiohttp = _aiohttp() if fast and knows else None
        self._pools: list[httpx2.AsyncClient] = []
        self._under_way: list[int] = []

    async def send(self, request: httpx2.Request, **options: Any) -> httpx2.Response:
        """The response, its body still to be read if it is an answer, short and whole if it is an error."""
        at = self._freest()
        self._under_way[at] += 1
        try:
            with _understood():
                response = await self._pools[at].send(request, **options)
        finally:
            self._under_way[at] -= 1
        response.stream = _Understood(cast(httpx2.AsyncByteStream, response.stream))
        with _understood():
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
        return make(timeout=self.timeout, verify=self._context, limits=limits, follow_redirects=False,
                    proxy=self._proxy, trust_env=False)  # fmt: skip


@contextmanager
def _understood() -> Iterator[None]:
    """What a library makes of an answer that breaks the protocol, as an error of httpx2's.

    aiohttp's own hold the request with its key, so none of them is kept.
    """
    try:
        yield
    except (httpx2.HTTPError, httpx2.InvalidURL, httpx2.StreamError, OSError):
        raise
    except Exception as error:
        raise httpx2.RemoteProtocolError(type(error).__name__) from None


class _Understood(httpx2.AsyncByteStream):
    """The body of an answer."""

    def __init__(self, stream: httpx2.AsyncByteStream) -> None:
        self._stream = stream

    async def __aiter__(self) -> AsyncIterator[bytes]:
        with _understood():
            async for piece in self._stream:
                yield piece

    async def aclose(self) -> None:
        with _understood():
            await self._stream.aclose()


async def _whole(response: httpx2.Response, request: httpx2.Request) -> httpx2.Response:
    body = b""
    async with aclosing(response.aiter_bytes()) as pieces:
        async for piece in pieces:
            body += piece[: LARGEST_ERROR - len(body)]
            if len(body) >= LARGEST_ERROR:
                break
    await response.aclose()
    headers = [(key, value) for key, value in response.headers.raw if key.lower() not in UNTRUE]
    return httpx2.Response(response.status_code, headers=headers, content=body, request=request)


def _aiohttp() -> type[httpx2.AsyncClient] | None:
    """The client on aiohttp that comes with the library, None without the extra."""
    try:
        import aiohttp  # noqa: F401
        import openai
    except ImportError:
        return None
    return openai.DefaultAioHttpClient
