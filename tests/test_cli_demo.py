"""`letterkit demo`: the whole line on every shipped case, offline, in a folder of its own."""

from __future__ import annotations

import socket
from email import message_from_bytes, policy
from pathlib import Path

import pytest
from cli_run import EXAMPLES, Shell, cli

from letterkit.letter import OPEN_MARK

KINDS = ("thank-you", "influence", "feedback-request")
__all__ = ["cli"]


@pytest.fixture(autouse=True)
def no_network(monkeypatch: pytest.MonkeyPatch) -> None:
    """A connection that is opened fails the test."""

    def refuse(*_: object, **__: object) -> None:
        raise AssertionError("a connection was opened")

    monkeypatch.setattr(socket.socket, "connect", refuse)
    monkeypatch.setattr(socket, "getaddrinfo", refuse)


@pytest.mark.parametrize("case", sorted(path.parent.name for path in EXAMPLES.glob("*/notes.yaml")))
class TestEveryCase:
    def test_it_tells_the_story_and_writes_the_letters(self, case: str, cli: Shell, tmp_path: Path) -> None:
        folder = tmp_path / "demo"
        result = cli("demo", folder, "--case", case, terminal=True)
        assert result.code == 0
        headings = ["What was read", "What letterkit advises", "Three letters", "It is based on", "Try"]
        assert [heading for heading in headings if heading not in result.out] == []
        assert {f"{kind}.md" for kind in KINDS} <= {path.name for path in folder.iterdir()}

    def test_mails_are_only_of_finished_letters_and_go_to_who_was_shown(
        self, case: str, cli: Shell, tmp_path: Path
    ) -> None:
        result = cli("demo", tmp_path / "demo", "--case", case, "--format", "json")
        letters = {letter["kind"]: letter for letter in result.json["letters"]}
        for path in (tmp_path / "demo").glob("*.eml"):
            if path.stem in letters:
                mail, letter = message_from_bytes(path.read_bytes(), policy=policy.default), letters[path.stem]
                assert not OPEN_MARK.search(path.read_text())
                assert not [finding for finding in letter["findings"] if finding["severity"] == "error"]
                shown = letter["to"]["email"] if letter["to"] else ""
                assert [a.addr_spec for a in (mail["To"].addresses if mail["To"] else ())] == ([shown] if shown else [])

    def test_it_is_the_same_every_time(self, case: str, cli: Shell, tmp_path: Path) -> None:
        once, again = (cli("demo", tmp_path / name, "--case", case).out for name in ("a", "b"))
        assert once == again.replace(str(tmp_path / "b"), str(tmp_path / "a"))


def test_a_folder_that_is_there_is_left_alone(cli: Shell, tmp_path: Path) -> None:
    (tmp_path / "mine.txt").write_text("mine")
    result = cli("demo", tmp_path)
    assert result.code == 2
    assert "already exists" in result.err
    assert [path.name for path in tmp_path.iterdir() if path.is_file()] == ["mine.txt"]


def test_an_unknown_case_names_the_known(cli: Shell, tmp_path: Path) -> None:
    assert "Known: nurse" in cli("demo", tmp_path / "x", "--case", "nurs").err
