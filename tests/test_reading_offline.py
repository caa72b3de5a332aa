"""Reading opens no connection: what a mail, a resume, a posting or notes point to is never fetched."""

from __future__ import annotations

import socket
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest
from cli_run import EXAMPLES, Shell, cli

from letterkit.readers import html

__all__ = ["cli"]

CASES = Path(__file__).parent / "cases" / "offline"
"""Files that point elsewhere in every way that their format knows."""


@pytest.fixture
def tried(monkeypatch: pytest.MonkeyPatch) -> list[Any]:
    """Every place that somebody tried to look up or to connect to; each try fails."""
    found: list[Any] = []

    def refuse(*args: Any, **_: Any) -> Any:
        found.append(args[-1])
        raise OSError("no network here")

    for name in ("connect", "connect_ex", "sendto", "bind"):
        monkeypatch.setattr(socket.socket, name, refuse)
    for name in ("getaddrinfo", "gethostbyname", "create_connection"):
        monkeypatch.setattr(socket, name, refuse)
    return found


def role(path: Path) -> str:
    """What a file is read as."""
    return "rejection" if path.stem in ("mail", "entity", "external") else path.stem


@pytest.mark.parametrize("path", sorted(CASES.iterdir()), ids=lambda path: path.name)
def test_no_file_makes_reading_reach_out(cli: Shell, path: Path, tried: list[Any]) -> None:
    assert "elsewhere.test" in path.read_text()
    assert cli("read", path, "--as", role(path)).code in (0, 2)
    assert tried == []


@pytest.mark.parametrize("example", ["analyst", "developer", "nurse"])
def test_neither_do_the_examples(cli: Shell, tried: list[Any], example: str) -> None:
    folder = EXAMPLES / example
    for name, as_ in (("notes.yaml", "notes"), ("rejection.eml", "rejection"), ("resume.json", "resume")):
        assert cli("read", folder / name, "--as", as_).code == 0
    assert cli("advise", folder / "notes.yaml", "--rejection", folder / "rejection.eml").code == 0
    assert tried == []


def test_a_reader_that_fetched_a_picture_would_be_seen(
    cli: Shell, tried: list[Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    """The guard sees a planted connection."""
    plain = html.read

    def fetching(*args: Any) -> Any:
        with suppress(OSError):
            socket.create_connection(("127.0.0.1", 9))
        return plain(*args)

    monkeypatch.setattr(html, "read", fetching)
    assert cli("read", CASES / "mail.html", "--as", "rejection").code == 0
    assert tried == [("127.0.0.1", 9)]
