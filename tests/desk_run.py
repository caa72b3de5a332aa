"""A desk for a test: its own folder and clock, a client that came in as a browser does, or a server for a real one."""

from __future__ import annotations

import json
import re
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import datetime
from html import unescape
from pathlib import Path
from typing import Any

import pytest

pytest.importorskip("starlette", reason="the desk is an extra: pip install 'letterkit[desk]'")
pytest.importorskip("multipart", reason="the desk is an extra: pip install 'letterkit[desk]'")

from starlette.testclient import TestClient

from letterkit.assets import Assets
from letterkit.cli._serving import _listening, _server
from letterkit.desk import Desk
from letterkit.desk.app import application
from letterkit.desk.sessions import Session
from letterkit.errors import RefusalError
from letterkit.letter import Usage
from letterkit.letters import Sources
from letterkit.models import Model, OnText, Reply, Request

EXAMPLES = Path(__file__).parents[1] / "examples"
NOW = datetime(2026, 4, 21, 18, 0)
"""A day after the mail of the nurse's example."""
PHONE = """\
call w/ Dana Whitfield, ops head at Northwind Test Ltd, mon 20 april 11.30
me: Robin Vale
job: operations analyst
problem: two systems dont agree on stock, lose a day every month end
she drew the returns flow on the whiteboard
worry: no sql?
evidence: I did the Kestrel report in sql, cut pick errors 18% in 5 months
promised: to send the sample dashboard
private: wife thinks the commute is too far
"""
"""Notes as one types them on a phone."""

WHOLE = """\
call w/ Dana Whitfield, ops head at Northwind Test Ltd, mon 20 april 11.30
me: Robin Vale
job: operations analyst
problem: the two systems do not agree on stock
promised: to send the sample dashboard
private: wife thinks the commute is too far
"""
"""Notes of which a letter has words for each line, so that it can go as it is."""


def desk(
    home: Path,
    port: int = 8000,
    *,
    files: Sequence[Path] = (),
    connect: Callable[[], Model | None] = lambda: None,
    sources: Callable[[], Sources] = Sources,
    now: Callable[[], datetime] = lambda: NOW,
) -> Desk:
    """A desk in a folder of its own."""
    return Desk(
        home=home / "desk", now=now, session=Session(port), assets=Assets(home), journal=home / "letterkit.db",
        files=files, connect=connect, sources=sources,
    )  # fmt: skip


@dataclass
class Visitor:
    """Somebody with a browser tab of the desk, without a script."""

    desk: Desk
    client: TestClient = field(init=False)

    def __post_init__(self) -> None:
        site = f"http://127.0.0.1:{self.desk.session.port}"
        self.client = TestClient(
            application(self.desk), base_url=site, headers={"sec-fetch-site": "same-origin", "origin": site}
        )
        assert self.client.get(self.desk.session.address).status_code == 200

    def get(self, path: str) -> str:
        """A page's text as somebody reads it."""
        answer = self.client.get(path)
        assert answer.status_code == 200, plain(answer.text)
        return plain(answer.text)

    def post(self, path: str, status: int = 200, files: Any = None, **fields: Any) -> str:
        """The text of the page that a form leads to; its address is `at` then."""
        data = {"token": self.desk.session.form_token, **fields}
        answer = self.client.post(path, data=data, files=files)
        assert answer.status_code == status, plain(answer.text)
        self.at = answer.url.path
        return plain(answer.text)

    def script(self, path: str, **fields: Any) -> dict[str, Any]:
        """What the script gets for what it sends, with its status."""
        data = {"token": self.desk.session.form_token, **fields}
        answer = self.client.post(path, data=data, headers={"accept": "application/json"})
        return {"status": answer.status_code, **answer.json()}

    def begun(self, mail: bytes | None = None, notes: bytes | str | None = None, name: str = "notes.txt") -> str:
        """A new application with these; its address."""
        self.post("/new")
        base = self.at.rpartition("/")[0]
        files = {}
        if mail is not None:
            files["mail_file"] = ("mail.eml", mail)
        if notes is not None:
            files["notes_file"] = (name, notes.encode() if isinstance(notes, str) else notes)
        if files:
            self.post(f"{base}/what", files=files)
        return base

    def nurse(self) -> str:
        """An application with the nurse's example; its address."""
        folder = EXAMPLES / "nurse"
        return self.begun((folder / "rejection.eml").read_bytes(), (folder / "notes.yaml").read_bytes(), "notes.yaml")

    def letter(self, kind: str = "rejection-reply") -> str:
        """A letter of the nurse's example; its address."""
        base = self.nurse()
        self.post(f"{base}/which", kind=kind)
        self.post(f"{base}/write", by="template")
        return self.at


def plain(html: str) -> str:
    """The words of a page on one line."""
    return " ".join(unescape(re.sub(r"<[^>]+>", " ", html)).split())


@pytest.fixture
def visitor(tmp_path: Path) -> Visitor:
    """A visitor of an empty desk."""
    return Visitor(desk(tmp_path))


@contextmanager
def served(made: Callable[[int], Desk], port: int = 0) -> Iterator[Desk]:
    """A desk on a real port, until the block ends. Waits for what happens, never for a time."""
    listening = _listening(port)
    found = made(listening.getsockname()[1])
    server = _server(application(found))
    thread = threading.Thread(target=lambda: server.run(sockets=[listening]), daemon=True)
    thread.start()
    while not server.started and thread.is_alive():
        time.sleep(0.005)
    try:
        yield found
    finally:
        server.should_exit = True
        thread.join(20)
        listening.close()


class ByStage:
    """A model that says one thing at each stage, or fails."""

    address = "stub:one"

    def __init__(self, **answers: Any) -> None:
        self.answers = answers
        self.asked: list[str] = []

    async def complete(self, request: Request, on_text: OnText | None = None) -> Reply:
        """The stage's answer. Raises RefusalError where it has none."""
        self.asked.append(request.stage)
        if request.stage not in self.answers:
            raise RefusalError("It declines.")
        return Reply(json.dumps(self.answers[request.stage]), self.address, usage=Usage(1, 10, 10))

    async def aclose(self) -> None:
        """Nothing to let go of."""
