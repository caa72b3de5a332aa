"""One browser's right to the desk: a link that works once, the cookie it is exchanged for, and a token for forms."""

from __future__ import annotations

import hmac
import secrets
from dataclasses import dataclass, field

OPEN = "/open/"
"""The path of the one-time link, which alone needs no cookie."""


def _secret() -> str:
    return secrets.token_urlsafe(32)


@dataclass
class Session:
    """The secrets of one run of the desk. A new run has new ones, so nothing that was kept opens it.

    hosts: what a browser may call the machine, with the port. link: the end of the one-time address, "" once used.
    """

    port: int
    link: str = field(default_factory=_secret)
    form_token: str = field(default_factory=_secret)
    _cookie: str = field(default_factory=_secret, repr=False)

    @property
    def hosts(self) -> frozenset[str]:
        """The hosts that are answered."""
        return frozenset({f"127.0.0.1:{self.port}", f"localhost:{self.port}"})

    @property
    def address(self) -> str:
        """What opens the desk, once."""
        return f"http://127.0.0.1:{self.port}{OPEN}{self.link}"

    def exchange(self, link: str) -> str | None:
        """The cookie to set for a link, which is used up by it; None for another one."""
        if not self.link or not hmac.compare_digest(link.encode(), self.link.encode()):
            return None
        self.link = ""
        return f"{self._name}={self._cookie}; Path=/; HttpOnly; SameSite=Strict"

    def knows(self, cookies: str) -> bool:
        """Whether a Cookie header has ours."""
        pairs = (pair.strip().partition("=") for pair in cookies.split(";"))
        return any(name == self._name and _same(value, self._cookie) for name, _, value in pairs)

    def signed(self, token: str) -> bool:
        """Whether a form came from a page of ours."""
        return _same(token, self.form_token)

    @property
    def _name(self) -> str:
        return f"letterkit-desk-{self.port}"  # cookies know no ports: two desks would take each other's


def _same(one: str, other: str) -> bool:
    return hmac.compare_digest(one.encode("utf-8", "surrogatepass"), other.encode())
