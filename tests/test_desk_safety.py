"""Who may speak to the desk: each route by host, origin, fetch site and method; nothing leaks or is written."""

from __future__ import annotations

import asyncio
import re
from itertools import product
from pathlib import Path
from typing import Any
from urllib.parse import urlencode

import pytest
from desk_run import PHONE, Visitor, desk, visitor
from starlette.testclient import TestClient

from letterkit.desk import answering
from letterkit.desk.app import ACTS, PAGES, application
from letterkit.desk.guard import HEADERS, LARGEST, App, Guard, TooLargeError
from letterkit.desk.sessions import Session

__all__ = ["visitor"]

OWN = "127.0.0.1:8000"
HOSTS = (
    OWN, "localhost:8000", "127.0.0.1", "127.0.0.1:8001", "localhost", "evil.example", "evil.example:8000",
    "127.0.0.1.evil.example:8000", "127.0.0.1:8000.evil.example", "127.0.0.1:8000@evil.example", "0.0.0.0:8000", "",
)  # fmt: skip
ORIGINS = (
    None, f"http://{OWN}", "null", "http://evil.example", "https://127.0.0.1:8000", "http://127.0.0.1:8001",
    "http://127.0.0.1", "http://127.0.0.1:8000.evil.example",
)  # fmt: skip
SITES = (None, "same-origin", "same-site", "cross-site", "none")
METHODS = ("GET", "HEAD", "POST", "PUT", "DELETE", "PATCH", "OPTIONS", "TRACE")
SECRET = "zebrafinch"
"""A word that stands in every file of the desk and nowhere else."""


def may(host: str, origin: str | None, site: str | None, method: str) -> bool:
    """Whether such a request may be answered: what the promise says, not what the code does."""
    if host not in (OWN, "localhost:8000") or method not in ("GET", "HEAD", "POST"):
        return False
    if origin is not None and origin != f"http://{host}":
        return False
    if method == "POST":
        return site == "same-origin" or (site is None and origin is not None)
    return site in (None, "same-origin", "none")


@pytest.fixture
def filled(visitor: Visitor) -> tuple[Visitor, list[str]]:
    """A desk whose files all hold a secret, and the addresses of all routes."""
    mail = f"From: A <a@b.test>\nSubject: x\n\nDear Robin, {SECRET}.\n".encode()
    base = visitor.begun(mail, PHONE.replace("Kestrel", SECRET))
    visitor.post(f"{base}/which", kind="thank-you", anyway="yes")
    visitor.post(f"{base}/write", by="template")
    visitor.post("/queue/add", text=f"Dear Dana,\n\nThank you for {SECRET}.\n\nBest regards,\nRobin")
    values = {"id": base.split("/")[-1], "number": "1", "suffix": "md", "key": visitor.at.split("/")[-1]}
    paths = [re.sub(r"\{(\w+)\}", lambda m: values[m[1]], path) for path in {**PAGES, **ACTS}]
    return visitor, sorted({*paths, "/static/desk.js", "/nothing", "/open/x", "/open/", "//evil.example"})


def state(folder: Path) -> dict[str, bytes]:
    """Every file of a desk."""
    return {str(path): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


Answer = tuple[int, str]


async def ask(app: App, method: str, path: str, headers: list[tuple[str, str]], body: bytes = b"") -> Answer:
    """What the application answers to a request as it comes off the wire: clients mend headers, attackers do not."""
    sent: list[Any] = []
    scope = {
        "type": "http", "asgi": {"version": "3.0"}, "http_version": "1.1", "method": method, "path": path,
        "scheme": "http",
        "raw_path": path.encode(), "query_string": b"", "root_path": "", "server": ("127.0.0.1", 8000),
        "client": ("127.0.0.1", 40000), "headers": [(name.encode(), value.encode()) for name, value in headers],
    }  # fmt: skip

    coming = [{"type": "http.request", "body": body, "more_body": False}]

    async def receive() -> Any:
        return coming.pop() if coming else {"type": "http.disconnect"}

    async def send(message: Any) -> None:
        sent.append(message)

    await app(scope, receive, send)
    text = b"".join(message.get("body", b"") for message in sent[1:])
    return sent[0]["status"], text.decode("utf-8", "replace") + str(sent[0]["headers"])


def headers(visitor: Visitor, host: str, origin: str | None, site: str | None) -> list[tuple[str, str]]:
    """Those of a browser that has the desk's cookie."""
    cookie = "; ".join(f"{name}={value}" for name, value in visitor.client.cookies.items())
    said = {"host": host, "origin": origin, "sec-fetch-site": site, "cookie": cookie}
    return [(name, value) for name, value in said.items() if value is not None]


@pytest.mark.long
def test_no_route_is_read_or_written_from_elsewhere(filled: tuple[Visitor, list[str]]) -> None:
    """Routes x 12 hosts x 8 origins x 5 fetch sites x 8 methods, each with the browser's own cookie and form token."""
    visitor, paths = filled
    body = urlencode({"token": visitor.desk.session.form_token, "sure": "yes", "do": "undo"}).encode()
    form = [("content-type", "application/x-www-form-urlencoded"), ("content-length", str(len(body)))]

    async def matrix() -> tuple[int, list[Any]]:
        tried, leaks = 0, []
        for host, origin, site, method in product(HOSTS, ORIGINS, SITES, METHODS):
            if may(host, origin, site, method):
                continue
            told = [*headers(visitor, host, origin, site), *form]
            for path in paths:
                status, text = await ask(visitor.client.app, method, path, told, body)
                tried += 1
                if status < 400 or SECRET in text:
                    leaks.append((method, path, told, status))
        return tried, leaks

    before = state(visitor.desk.home)
    tried, leaks = asyncio.run(matrix())
    assert not leaks[:3]
    assert state(visitor.desk.home) == before
    assert tried > 100_000


def test_the_same_requests_from_the_desks_own_tab_are_answered(filled: tuple[Visitor, list[str]]) -> None:
    """Else the matrix above would be true of a desk that answers nobody."""
    visitor, paths = filled
    told = headers(visitor, OWN, f"http://{OWN}", "same-origin")
    answers = {path: asyncio.run(ask(visitor.client.app, "GET", path, told)) for path in paths}
    assert sum(status == 200 for status, _ in answers.values()) >= 12, answers
    assert sum(SECRET in text for _, text in answers.values()) >= 4


@pytest.mark.parametrize("path", ["/", "/queue", "/static/desk.js", "/nothing"])
def test_without_the_cookie_there_is_nothing(visitor: Visitor, path: str) -> None:
    bare = TestClient(visitor.client.app, base_url=f"http://{OWN}")
    for cookies in (
        {},
        {"letterkit-desk-8000": "x"},
        {"letterkit-desk-8001": visitor.client.cookies["letterkit-desk-8000"]},
    ):
        assert bare.get(path, headers={"cookie": "; ".join(f"{k}={v}" for k, v in cookies.items())}).status_code == 403


def test_the_link_opens_once_and_sets_a_cookie_that_no_script_and_no_other_site_gets(tmp_path: Path) -> None:
    made = desk(tmp_path)
    client = TestClient(application(made), base_url=f"http://{OWN}")
    first = client.get(made.session.address, follow_redirects=False)
    assert first.status_code == 303
    assert {"HttpOnly", "SameSite=Strict", "Path=/"} <= set(first.headers["set-cookie"].split("; "))
    for link in (made.session.address, f"http://{OWN}/open/", f"http://{OWN}/open/x"):
        other = TestClient(client.app, base_url=f"http://{OWN}")
        assert other.get(link).status_code in (403, 404)
    used = Session(8000)
    path = used.address.removeprefix(f"http://{OWN}/open/")
    assert used.exchange("") is None
    assert used.exchange(path)
    assert used.exchange(path) is None
    assert used.exchange("") is None


@pytest.mark.parametrize("token", [None, "", "x", "0" * 43])
def test_a_form_without_the_token_of_its_page_does_nothing(visitor: Visitor, token: str | None) -> None:
    base = visitor.nurse()
    before = state(visitor.desk.home)
    for path in (f"{base}/erase", f"{base}/what", "/new", "/queue/add", "/prefer"):
        answer = visitor.client.post(path, data={"sure": "yes", **({"token": token} if token is not None else {})})
        assert answer.status_code == 403
    assert state(visitor.desk.home) == before


def test_every_answer_forbids_what_the_page_does_not_need(filled: tuple[Visitor, list[str]]) -> None:
    visitor, paths = filled
    for path in [*paths, "/help"]:
        answer = visitor.client.get(path)
        assert {name: answer.headers.get(name) for name in HEADERS} == HEADERS
        assert "server" not in answer.headers
    assert "default-src 'none'" in HEADERS["content-security-policy"]
    assert "unsafe" not in HEADERS["content-security-policy"]


def test_a_page_asks_for_nothing_from_elsewhere_and_holds_no_inline_script_or_style() -> None:
    folder = Path(answering.__file__).parent
    for path in [*folder.glob("pages/*.html"), *folder.glob("static/*")]:
        text = path.read_text()
        assert not re.search(r"https?:|(?<![:/])//[a-z]", text.replace("http://www.w3.org/2000/svg", "")), path
        if path.suffix == ".html":
            assert not re.search(r"\son\w+=|\sstyle=|<style|<script(?! src=)|javascript:|\| *safe|Markup", text), path


def test_more_than_the_desk_reads_is_refused_before_it_is_read(visitor: Visitor) -> None:
    told = headers(visitor, OWN, f"http://{OWN}", "same-origin")
    long = [*told, ("content-length", str(LARGEST + 1)), ("content-type", "application/x-www-form-urlencoded")]
    assert asyncio.run(ask(visitor.client.app, "POST", "/new", long))[0] == 413
    for length in ("-1", "1e9", "٣", "1, 1"):
        assert asyncio.run(ask(visitor.client.app, "POST", "/new", [*told, ("content-length", length)]))[0] in (
            400,
            413,
        )
    body = b"token=" + visitor.desk.session.form_token.encode() + b"&text=" + b"x" * 2_500_000
    form = [*told, ("content-type", "application/x-www-form-urlencoded")]
    assert asyncio.run(ask(visitor.client.app, "POST", "/new", form, body))[0] in (303, 413, 422)
    chunked = b"token=x&text=" + b"x" * (LARGEST + 1)
    assert asyncio.run(ask(visitor.client.app, "POST", "/new", form, chunked))[0] in (413, 422)


def test_what_announces_no_length_is_cut_off() -> None:
    async def reads_all(scope: Any, receive: Any, send: Any) -> None:
        while (await receive())["more_body"]:
            pass

    async def receive() -> Any:
        return {"type": "http.request", "body": b"x" * 1_000_000, "more_body": True}

    async def send(message: Any) -> None:
        raise AssertionError("nothing is answered")

    session = Session(8000)
    cookie = (session.exchange(session.link) or "").partition(";")[0]
    told = {"host": OWN, "origin": f"http://{OWN}", "cookie": cookie}
    scope = {"type": "http", "method": "POST", "path": "/new",
             "headers": [(name.encode(), value.encode()) for name, value in told.items()]}  # fmt: skip
    with pytest.raises(TooLargeError):
        asyncio.run(Guard(reads_all, session)(scope, receive, send))


@pytest.mark.parametrize("name", ["host", "origin", "sec-fetch-site", "content-length"])
def test_a_header_that_decides_comes_once(visitor: Visitor, name: str) -> None:
    told = headers(visitor, OWN, f"http://{OWN}", "same-origin")
    value = dict(told).get(name, "0")
    twice = [*told, *[(name, value)] * (2 if name not in dict(told) else 1)]
    assert asyncio.run(ask(visitor.client.app, "GET", "/", twice))[0] == 400


@pytest.mark.parametrize("path", ["/static/../app.py", "/static/..%2fapp.py", "/static//etc/passwd",
                                  "/a/../desk.json/what",
                                  "/a/%2e%2e/what", "/a/./what", "/queue/..", "/a/x/letter/1/file/eml"])  # fmt: skip
def test_no_path_leads_out_of_the_desk(visitor: Visitor, path: str) -> None:
    told = headers(visitor, OWN, None, "same-origin")
    assert asyncio.run(ask(visitor.client.app, "GET", path, told))[0] == 404


def test_a_websocket_is_closed(visitor: Visitor) -> None:
    sent: list[Any] = []

    async def send(message: Any) -> None:
        sent.append(message)

    async def receive() -> Any:
        raise AssertionError("nothing is read")

    async def connect() -> None:
        await visitor.client.app({"type": "websocket", "headers": []}, receive, send)

    asyncio.run(connect())
    assert sent == [{"type": "websocket.close", "code": 1008}]


def test_names_of_files_that_are_dropped_are_only_names(visitor: Visitor) -> None:
    for name in (
        "../../x.eml",
        "/tmp/x.eml",
        "a\x00b.txt",
        "..",
        "con.eml",
        "x" * 300 + ".eml",
        "desk.json",
        "\u202ex.eml",
    ):
        visitor.client.post("/queue/add", data={"token": visitor.desk.session.form_token},
                            files={"dropped": (name, b"Dear Dana,\n\nThank you.\n\nBest,\nRobin\n")})  # fmt: skip
        visitor.client.post("/new", data={"token": visitor.desk.session.form_token}, files={"dropped": (name, b"Dear")})
    home = visitor.desk.home.parent
    assert {path.name for path in home.iterdir()} <= {"desk", "letterkit.db"}
    assert not (visitor.desk.home / "desk.json").exists()
