"""Running the desk: a socket on this machine alone, the address, the browser, and an end once nobody is there."""

from __future__ import annotations

import os
import socket
import sys
import threading
import time
import webbrowser
from collections.abc import Callable, Sequence
from datetime import datetime
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

from letterkit import settings, voice_file
from letterkit.cli._environment import Environment
from letterkit.cli._screen import note
from letterkit.cli._writing import connect
from letterkit.errors import ReadError

if TYPE_CHECKING:
    import uvicorn

    from letterkit.desk import Desk
    from letterkit.desk.guard import App
    from letterkit.letters import Sources

EXTRA = "It needs an extra: pip install 'letterkit[desk]'."
LONGEST_AWAY = 1800.0
"""Seconds without a request after which it ends. An open tab asks each minute, unless its browser put it to sleep."""
FOLDER = "desk"


def serve(
    environment: Environment, letters: Sequence[str], *, notes: str | None, rejection: str | None, resume: str | None,
    posting: str | None, meaning: bool | None, model: str | None, port: int, no_open: bool,
) -> int:  # fmt: skip
    """Serve until ^C, or until nobody is there any more. Raises ReadError where the extra is not installed."""
    try:
        from letterkit.desk.app import application
    except ModuleNotFoundError as error:
        raise ReadError("The desk needs an extra:", EXTRA) from error
    from letterkit.desk import Desk
    from letterkit.desk.sessions import Session

    files, listening = _files(letters), _listening(port)
    session = Session(listening.getsockname()[1])
    desk = Desk(
        home=environment.journal.parent / FOLDER, now=datetime.now, session=session, assets=environment.assets,
        journal=environment.journal, files=files,
        sources=_sources(environment, notes, rejection, resume, posting, meaning),
        meaning=lambda: environment.meaning(meaning), connect=lambda: connect(environment, model),
        mailbox=lambda: settings.mailbox(environment.variables, environment.home),
        voices=lambda: voice_file.read(environment.home),
    )  # fmt: skip
    away = Away(LONGEST_AWAY)
    server = _server(application(desk, away.seen))
    away.watch(server)
    _announce(environment, desk, no_open)
    server.run(sockets=[listening])
    return 0


def _files(letters: Sequence[str]) -> list[Path]:
    """The letters that were named, a folder's in its place. Raises ReadError for what is not there."""
    from letterkit.desk.queue import letters_in

    found: list[Path] = []
    for name in letters:
        path = Path(name)
        if not path.exists():
            raise ReadError("This file or folder does not exist.", "Name letters, or a folder of them.", file=name)
        found += letters_in(path) if path.is_dir() else [path]
    return found


def _listening(port: int) -> socket.socket:
    """A socket that this machine alone reaches. Raises ReadError for a port that is taken."""
    made = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
    if os.name == "posix":  # elsewhere it would let others take a port that is in use
        made.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        made.bind(("127.0.0.1", port))
        made.listen(128)  # from here on a browser waits for the server, and is not refused
    except OSError as error:
        made.close()
        raise ReadError(f"Port {port} cannot be used: {error.strerror}.", "Leave --port out.") from error
    return made


def _sources(
    environment: Environment, notes: str | None, rejection: str | None, resume: str | None, posting: str | None,
    meaning: bool | None,
) -> Callable[[], Sources]:  # fmt: skip
    """What the letters of the queue are held against, read once it is needed."""

    @cache
    def read() -> Sources:
        from letterkit import letters

        return letters.read(notes, rejection, resume, posting, meaning=lambda: environment.meaning(meaning))

    return read


def _server(app: App) -> uvicorn.Server:
    import uvicorn

    config = uvicorn.Config(
        cast(Any, app), log_config=None, access_log=False, lifespan="off", ws="none", proxy_headers=False,
        server_header=False, date_header=False, timeout_graceful_shutdown=2, h11_max_incomplete_event_size=64_000,
    )  # fmt: skip
    return uvicorn.Server(config)


class Away:
    """Ends a server once nobody asked for anything for some seconds."""

    def __init__(self, seconds: float) -> None:
        self._seconds, self._last = seconds, time.monotonic()

    def seen(self) -> None:
        """Somebody is there."""
        self._last = time.monotonic()

    @property
    def is_over(self) -> bool:
        """Whether nobody was there for long enough."""
        return time.monotonic() - self._last > self._seconds

    def watch(self, server: uvicorn.Server) -> threading.Thread:
        """Look every few seconds, on a thread of its own."""

        def look() -> None:
            while not (self.is_over or server.should_exit):
                time.sleep(min(5.0, self._seconds))
            server.should_exit = True

        looking = threading.Thread(target=look, daemon=True)
        looking.start()
        return looking


def _announce(environment: Environment, desk: Desk, no_open: bool) -> None:
    note(f"The desk is open at {desk.session.address}")
    note("The address works once, on this machine. Ctrl-C ends it; what you typed is kept.")
    if not no_open and _has_screen(environment):
        webbrowser.open(desk.session.address)


def _has_screen(environment: Environment) -> bool:
    """Whether a browser has a screen: else one for the terminal would open in it, and keep it."""
    return sys.platform in ("win32", "darwin") or any(map(environment.variables.get, ("DISPLAY", "WAYLAND_DISPLAY")))
