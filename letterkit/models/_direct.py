"""Requests over aiohttp (extra `fast`), without a library between it and the bytes."""

from __future__ import annotations

import ssl
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping

import aiohttp
import httpx2
from yarl import URL

from letterkit.models._transport import CONNECT, CONNECTIONS, Response, reading, understood

AS: tuple[tuple[type[Exception], type[httpx2.TransportError]], ...] = (
    (aiohttp.ClientHttpProxyError, httpx2.ProxyError),
    (aiohttp.ClientProxyConnectionError, httpx2.ProxyError),
    (aiohttp.ServerTimeoutError, httpx2.ConnectTimeout),
    (aiohttp.ClientConnectorError, httpx2.ConnectError),
    (aiohttp.ClientOSError, httpx2.ReadError),
    (aiohttp.NonHttpUrlClientError, httpx2.UnsupportedProtocol),
    (aiohttp.InvalidURL, httpx2.UnsupportedProtocol),
)
"""What aiohttp's errors are called in httpx2; any other tells of an answer that breaks the protocol."""


class Direct:
    """One session, opened with the first request."""

    def __init__(self, context: ssl.SSLContext, proxy: httpx2.Proxy | None) -> None:
        self._context, self._proxy = context, proxy
        self._session: aiohttp.ClientSession | None = None

    async def post(self, url: str, headers: Mapping[str, str], data: bytes) -> Response:
        """Send a request."""
        session = self._session = self._session or self._opened()
        try:
            response = await session.post(URL(url, encoded=True), headers=headers, data=data, allow_redirects=False)
        except Exception as error:
            raise _translated(error) from error
        content = response.content

        async def read() -> bytes:
            try:
                return await content.readany()
            except Exception as error:
                raise _translated(error) from error

        async def aclose() -> None:
            response.close()  # a connection whose answer was read whole is free already

        packed = response.headers.get("Content-Encoding")
        return Response(response.status, response.headers, _unpacked(packed, read) if packed else read, aclose)

    async def aclose(self) -> None:
        """Let go of all connections."""
        if self._session is not None:
            await self._session.close()
            self._session = None

    def _opened(self) -> aiohttp.ClientSession:
        proxy = self._proxy
        # The model limits the whole time, for two limits would race; a server's cookies are nobody's business.
        return aiohttp.ClientSession(
            connector=aiohttp.TCPConnector(limit=CONNECTIONS, ssl=self._context),
            timeout=aiohttp.ClientTimeout(total=None, sock_connect=CONNECT),
            cookie_jar=aiohttp.DummyCookieJar(),
            auto_decompress=False,
            proxy=str(proxy.url) if proxy else None,
            proxy_auth=aiohttp.BasicAuth(*proxy.auth) if proxy and proxy.auth else None,
        )


def _translated(error: Exception) -> BaseException:
    """One of aiohttp's errors as httpx2's. Its own can hold the request, so it stays behind as the cause alone."""
    if not isinstance(error, aiohttp.ClientError | TimeoutError):
        return understood(error)
    made = next((ours for theirs, ours in AS if isinstance(error, theirs)), httpx2.RemoteProtocolError)
    return made(type(error).__name__)


def _unpacked(packed: str, read: Callable[[], Awaitable[bytes]]) -> Callable[[], Awaitable[bytes]]:
    """The reading of an answer from a server that packs it, though it was asked not to."""

    async def pieces() -> AsyncIterator[bytes]:
        while piece := await read():
            yield piece

    return reading(httpx2.Response(200, headers={"content-encoding": packed}, content=pieces()).aiter_bytes())
