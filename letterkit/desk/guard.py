"""Who may speak to the page: a browser on this machine that came in with the one-time link, and only from its own tab.

Every request passes here before anything else sees it, whatever its method and whether its route exists. A page of
somebody else's can make a browser send requests to this machine, and can be served under a name that leads here; so
Host is held against a list (an answer to a foreign one would be readable there), Origin and Sec-Fetch-Site against
Host, and SameSite alone is not relied on: it takes all ports of a machine for one site.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, MutableMapping
from typing import Any

from letterkit.desk.sessions import OPEN, Session

Scope = MutableMapping[str, Any]
Message = MutableMapping[str, Any]
Receive = Callable[[], Awaitable[Message]]
Send = Callable[[Message], Awaitable[None]]
App = Callable[[Scope, Receive, Send], Awaitable[None]]

METHODS = ("GET", "HEAD", "POST")
LARGEST = 24_000_000
"""Bytes of one request: a mail, notes, a resume and a posting, each at the size that readers take."""
POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; "
    "form-action 'self'; frame-ancestors 'none'; base-uri 'none'"
)
"""connect-src: the script sends what is typed; default-src alone would forbid it."""
HEADERS = {
    "content-security-policy": POLICY,
    "x-content-type-options": "nosniff",
    "x-frame-options": "DENY",
    "referrer-policy": "same-origin",
    "cross-origin-opener-policy": "same-origin",
    "cross-origin-resource-policy": "same-origin",
    "cache-control": "no-store",
}
"""On every answer. Without a referrer at all, browsers would send `Origin: null` with our own forms."""


class Guard:
    """Lets through what comes from the page's own tab; answers all else with a line of text and nothing of ours."""

    def __init__(self, app: App, session: Session, on_request: Callable[[], None] = lambda: None) -> None:
        self._app, self._session, self._on_request = app, session, on_request

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """One request; what is no request (a WebSocket) is closed unanswered."""
        if scope["type"] != "http":
            if scope["type"] == "websocket":
                await send({"type": "websocket.close", "code": 1008})
            return
        headers = _once(scope["headers"])
        fault = (400, "Two headers of one name.") if headers is None else self._fault(scope, headers)
        if fault:
            await _refuse(send, *fault)
            return
        self._on_request()
        await self._app(scope, _limited(receive), _with_headers(send))

    def _fault(self, scope: Scope, headers: dict[str, str]) -> tuple[int, str] | None:
        """Why a request is not let through, with its status; None where it is."""
        host, site = headers.get("host", ""), headers.get("sec-fetch-site")
        if host not in self._session.hosts:
            return 421, "This is a page of one machine, and not of this name."
        if scope["method"] not in METHODS:
            return 405, "Only GET and POST."
        if headers.get("origin", f"http://{host}") != f"http://{host}":
            return 403, "Another site asked for this."
        if site not in (None, "same-origin", "none") or (site == "none" and scope["method"] == "POST"):
            return 403, "Another site asked for this."
        if scope["method"] == "POST" and site is None and "origin" not in headers:
            return 403, "Nothing says which site sent this."
        if not _is_size(headers.get("content-length", "0")):
            return 413, "This is larger than anything the desk reads."
        if not scope["path"].startswith(OPEN) and not self._session.knows(headers.get("cookie", "")):
            return 403, "Open the desk with the address that the terminal shows."
        return None


def _once(raw: list[tuple[bytes, bytes]]) -> dict[str, str] | None:
    """The headers by name; None where one that decides comes twice: two readers may take another one each."""
    found: dict[str, str] = {}
    for name, value in raw:
        key = name.decode("latin-1").lower()
        if key in found and key in ("host", "origin", "sec-fetch-site", "content-length"):
            return None
        found[key] = f"{found[key]}; {value.decode('latin-1')}" if key in found else value.decode("latin-1")
    return found


def _is_size(length: str) -> bool:
    return length.isascii() and length.isdigit() and int(length) <= LARGEST


class TooLargeError(Exception):
    """More came in than a request may have, whatever it announced."""


def _limited(receive: Receive) -> Receive:
    """Receives no more than a request may have: what comes in pieces announces no length."""
    taken = 0

    async def receiving() -> Message:
        nonlocal taken
        message = await receive()
        taken += len(message.get("body", b""))
        if taken > LARGEST:
            raise TooLargeError
        return message

    return receiving


def _with_headers(send: Send) -> Send:
    async def sending(message: Message) -> None:
        if message["type"] == "http.response.start":
            kept = [(name, value) for name, value in message["headers"] if name.decode().lower() not in HEADERS]
            message = {**message, "headers": [*kept, *_encoded(HEADERS)]}
        await send(message)

    return sending


def _encoded(headers: dict[str, str]) -> list[tuple[bytes, bytes]]:
    return [(name.encode(), value.encode()) for name, value in headers.items()]


async def _refuse(send: Send, status: int, why: str) -> None:
    body = f"{why}\n".encode()
    told = {"content-type": "text/plain; charset=utf-8", "content-length": str(len(body))}
    await send({"type": "http.response.start", "status": status, "headers": _encoded(HEADERS | told)})
    await send({"type": "http.response.body", "body": body})
