"""Drafts of a mail account: a letter is laid among them, unsent, as a mail program would lay it there. Nothing is sent.

[mail]                            in config.toml
server = "imap.example.org"       by TLS; a port behind a colon where it is not 993
user = "robin@example.org"
password_env = "MAIL_PASSWORD"    or password_file (readable by you alone), or keyring = "letterkit"
drafts = "Drafts"                 where the server does not say which folder that is
"""

from __future__ import annotations

import imaplib
import re
import ssl
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from datetime import datetime

from letterkit.errors import ExportError

FAULTS = (OSError, imaplib.IMAP4.error)
PORT = 993
SECONDS = 30.0
HERE = ("127.0.0.1", "localhost", "::1")
"""Servers of this machine, as bridges to encrypted mail are: they alone are asked without TLS, on another port."""
USUAL = ("Drafts", "INBOX.Drafts", "[Gmail]/Drafts")
_LISTED = re.compile(rb'\((?P<flags>[^)]*)\) (?:NIL|"[^"]*") (?P<name>.+)$')


@dataclass(frozen=True)
class Mailbox:
    """An account. drafts: its folder for drafts, "" where the server says it."""

    server: str
    user: str
    password: str = field(repr=False)
    drafts: str = ""

    @property
    def place(self) -> tuple[str, int]:
        """The server's host and port."""
        host, colon, port = self.server.rpartition(":")
        return (host, int(port)) if colon and port.isdigit() else (self.server, PORT)


def put(box: Mailbox, mail: bytes, now: datetime) -> str:
    """Lay a mail among the drafts; the name of their folder. Raises ExportError."""
    with _open(box) as server:
        folder = box.drafts or _drafts(server)
        when = imaplib.Time2Internaldate(time.mktime(now.timetuple()))
        done, told = server.append(_quoted(folder), r"(\Draft \Seen)", when, mail)
        if done != "OK":
            what = f"{box.user} has no folder {folder!r} for drafts: {_text(told)}."
            raise ExportError(what, 'Name it in config.toml: drafts = "…".')
    return folder


@contextmanager
def _open(box: Mailbox) -> Iterator[imaplib.IMAP4]:
    host, port = box.place
    if any(c in box.user + box.password + box.drafts for c in "\r\n\0"):
        raise ExportError("The user or the password of [mail] contains a line break.", "Correct it in config.toml.")
    try:
        server = (
            imaplib.IMAP4(host, port, timeout=SECONDS)
            if host in HERE and port != PORT
            else imaplib.IMAP4_SSL(host, port, ssl_context=ssl.create_default_context(), timeout=SECONDS)
        )
    except FAULTS as error:
        raise ExportError(f"{box.server} cannot be reached: {error}.", "Check `server` in [mail].") from error
    try:
        server.login(box.user if re.fullmatch(r"[\w.@+-]+", box.user) else _quoted(box.user), box.password)
        yield server
        server.logout()
    except FAULTS as error:  # its words may repeat what it was sent, but never the password
        told = str(error).replace(box.password, "…")
        raise ExportError(f"{box.server} did not accept the draft: {told}.", "Check [mail] in config.toml.") from error
    finally:
        with suppress(OSError):  # after a farewell it is shut already
            server.shutdown()


def _drafts(server: imaplib.IMAP4) -> str:
    """The folder that the server calls its drafts (RFC 6154), else one of the usual names."""
    _, lines = server.list()
    found = [match for line in lines if isinstance(line, bytes) and (match := _LISTED.match(line))]
    named = {match["name"].decode("ascii", "replace").strip('"'): match["flags"].decode().split() for match in found}
    said = [name for name, flags in named.items() if r"\Drafts" in flags]
    return next(iter([*said, *(name for name in USUAL if name in named)]), USUAL[0])


def _quoted(text: str) -> str:
    return '"' + text.replace("\\", r"\\").replace('"', r"\"") + '"'


def _text(told: Sequence[object]) -> str:
    first = told[0] if told else b""
    return first.decode("utf-8", "replace") if isinstance(first, bytes) else str(first)
