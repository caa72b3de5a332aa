"""What carries requests: aiohttp where the extra `fast` is installed, else as many connections of httpx2 as are needed.

Both take the very bytes of a request and give the answer's status, headers and bytes; what goes wrong on the way is an
error of httpx2's, whatever the library below raises. tests/benchmarks/client has the figures.
"""

from __future__ import annotations

import ssl
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Protocol

import httpx2

LARGEST_ERROR = 64_000
"""Bytes that are read of an answer that says what went wrong."""
CONNECT = 10.0
"""Seconds until a connection stands."""
CONNECTIONS = 1000


@dataclass(frozen=True, slots=True)
class Response:
    """An answer whose body is still to be read: `read` gives its next bytes, none at the end.

    Its headers are found whatever the size of their letters.
    """

    status: int
    headers: Mapping[str, str]
    read: Callable[[], Awaitable[bytes]]
    aclose: Callable[[], Awaitable[None]]

    async def error(self) -> str:
        """The body of an answer that says what went wrong, as far as it is read."""
        body = b""
        while len(body) < LARGEST_ERROR and (piece := await self.read()):
            body += piece[: LARGEST_ERROR - len(body)]
        return body.decode("utf-8", "replace")  # its type can name a charset that takes Python down


class Transport(Protocol):
    """A way to one server. No redirect is followed: it would carry private text elsewhere."""

    async def post(self, url: str, headers: Mapping[str, str], data: bytes) -> Response:
        """Send a request. Raises errors of httpx2's."""

    async def aclose(self) -> None:
        """Let go of all connections."""


def transport(context: ssl.SSLContext | None = None, proxy: httpx2.Proxy | None = None) -> Transport:
    """The fastest way there is.

    context: whom to trust, those whom the system trusts if None. proxy: the only one that is used.
    """
    context = context or httpx2.create_ssl_context(trust_env=False)
    is_known = proxy is None or not proxy.url.scheme.startswith("socks")
    if is_known and (direct := _direct()):
        return direct(context, proxy)
    return Pools(context, proxy)


def _direct() -> Callable[[ssl.SSLContext, httpx2.Proxy | None], Transport] | None:
    """The way over aiohttp, which knows no SOCKS; None without the extra."""
    try:
        from letterkit.models._direct import Direct
    except ImportError:
        return None
    return Direct


class Pools:
    """Pools of one connection each: one of many looks through all of them at every request."""

    def __init__(self, context: ssl.SSLContext, proxy: httpx2.Proxy | None) -> None:
        self._context, self._proxy = context, proxy
        self._all: list[httpx2.AsyncHTTPTransport] = []
        self._free: list[httpx2.AsyncHTTPTransport] = []

    async def post(self, url: str, headers: Mapping[str, str], data: bytes) -> Response:
        """Send a request by the connection that was used last, or a new one."""
        pool = self._free.pop() if self._free else self._opened()
        try:
            response = await pool.handle_async_request(
                httpx2.Request("POST", _parsed(url), headers=headers, content=data, extensions=PATIENCE)
            )
        except BaseException as error:
            self._free.append(pool)
            raise understood(error) from None
        pieces = response.aiter_bytes()

        async def aclose() -> None:
            try:
                await pieces.aclose()
                await response.aclose()
            finally:
                self._free.append(pool)

        return Response(response.status_code, response.headers, reading(pieces), aclose)

    async def aclose(self) -> None:
        """Let go of all connections."""
        for pool in self._all:
            await pool.aclose()
        self._all, self._free = [], []

    def _opened(self) -> httpx2.AsyncHTTPTransport:
        limits = httpx2.Limits(max_connections=1, max_keepalive_connections=1)
        pool = httpx2.AsyncHTTPTransport(verify=self._context, trust_env=False, limits=limits, proxy=self._proxy)
        self._all.append(pool)
        return pool


PATIENCE = {"timeout": httpx2.Timeout(None, connect=CONNECT).as_dict()}
"""The model limits the whole time; two limits would race."""
_parsed = lru_cache(maxsize=4)(httpx2.URL)


def understood(error: BaseException) -> BaseException:
    """What a library makes of an answer that breaks the protocol, as an error of httpx2's; others as they are.

    Its own may hold the request with its key, so none of them is kept.
    """
    if not isinstance(error, Exception) or isinstance(error, OURS):
        return error
    return httpx2.RemoteProtocolError(type(error).__name__)


OURS = (httpx2.HTTPError, httpx2.InvalidURL, httpx2.StreamError, OSError)


def reading(pieces: AsyncIterator[bytes]) -> Callable[[], Awaitable[bytes]]:
    """What reads the next of these, and nothing at their end."""

    async def read() -> bytes:
        try:
            async for piece in pieces:
                if piece:
                    return piece
        except Exception as error:
            raise understood(error) from None
        return b""

    return read
