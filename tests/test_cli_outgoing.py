"""What leaves: what --show-outgoing prints is what a server gets, for every command that asks one."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from batches import EXAMPLE, write_table
from cli_run import EXAMPLES, Shell, cli
from servers.process import Stub

__all__ = ["cli"]
ANALYST = EXAMPLES / "analyst"


@pytest.fixture
def stub() -> Iterator[Stub]:
    running = Stub()
    running.script(*[{"do": "status", "status": 401}] * 99)
    yield running
    running.stop()


@pytest.fixture
def asking(cli: Shell, stub: Stub) -> Shell:
    """A shell with a model that is reached over a network."""
    cli.environ |= {"LETTERKIT_MODEL": "openai:m", "OPENAI_BASE_URL": stub.url, "OPENAI_API_KEY": "sk-canary"}
    return cli


@pytest.fixture
def letter(tmp_path: Path) -> Path:
    """A letter to review."""
    path = tmp_path / "letter.md"
    path.write_text("Dear Tomasz,\n\nThank you for the talk about the carrier board.\n\nBest regards,\nNadia\n")
    return path


def given(name: str, letter: Path) -> tuple[object, ...]:
    """A command that asks a model."""
    table = write_table(letter.parent / "jobs.csv", range(1))
    return {
        "read": ("read", ANALYST / "rejection.eml", "--with-model"),
        "review": ("review", letter, "--notes", ANALYST / "notes.yaml", "--kind", "thank-you", "--with-model"),
        "draft": ("draft", "thank-you", ANALYST / "notes.yaml", "--to", "tomasz", "--anyway"),
        "batch": ("batch", table, "--kind", "cover-letter", "--resume", EXAMPLE / "resume.json"),
    }[name]


@pytest.mark.parametrize("name", ["read", "review", "draft", "batch"])
def test_what_is_shown_is_what_a_server_gets_first(name: str, asking: Shell, stub: Stub, letter: Path) -> None:
    shown = asking(*given(name, letter), "--show-outgoing")
    assert shown.code == 0
    assert stub.log == []
    asking(*given(name, letter))
    assert shown.out == stub.log[0]["body"] + "\n"
    assert "canary" not in shown.out + shown.err
    assert "once more" in shown.err or "asking again" in shown.err


def test_a_batch_shows_the_question_of_each_row_and_writes_nothing(asking: Shell, stub: Stub, tmp_path: Path) -> None:
    table = write_table(tmp_path / "jobs.csv", range(5))
    with table.open("a") as file:
        file.write("a row,of,more,cells,than columns\n")
    order = (
        "batch",
        table,
        "--kind",
        "cover-letter",
        "--resume",
        EXAMPLE / "resume.json",
        "-o",
        tmp_path / "out",
        "--yes",
    )
    shown = asking(*order, "--show-outgoing")
    assert len(shown.out.splitlines()) == 5
    assert "Row 6: nothing leaves." in shown.err
    assert all(json.loads(line)["model"] == "m" for line in shown.out.splitlines())
    assert not (tmp_path / "out").exists()
    assert len(asking(*order, "--show-outgoing", "--limit", "2").out.splitlines()) == 2


def test_the_questions_of_all_letters_of_a_review_are_shown(asking: Shell, letter: Path) -> None:
    other = letter.with_name("other.md")
    other.write_text(letter.read_text().replace("Tomasz", "Helen"))
    shown = asking("review", letter, other, "--kind", "thank-you", "--with-model", "--show-outgoing")
    assert len(shown.out.splitlines()) == 2
    assert "There is no other question." in shown.err


def test_what_later_questions_add_is_told(asking: Shell, letter: Path) -> None:
    """The samples of one's own letters go with the first question; what only steers, with the friend's."""
    shown = asking(*given("draft", letter), "--show-outgoing")
    later = " ".join(shown.err.split())
    assert "writing, reading as a friend, mending, asking again" in later
    assert "Thanks for the quick turnaround, Ros." in shown.out
    assert "went quiet" in later
    assert "went quiet" not in shown.out


@pytest.mark.parametrize("name", ["read", "review", "draft", "batch"])
def test_without_a_model_nothing_leaves_and_that_is_said(name: str, cli: Shell, letter: Path) -> None:
    shown = cli(*(arg for arg in given(name, letter) if arg != "--with-model"), "--show-outgoing")
    assert (shown.code, shown.out) == (0, "")
    assert "Nothing leaves this machine" in shown.err


def test_redacted_later_questions_name_nobody(asking: Shell, letter: Path) -> None:
    shown = asking(*given("draft", letter), "--show-outgoing", "--redact")
    assert "Tomasz" not in shown.out
    assert "Tomasz" not in shown.err.partition("Later questions")[2]
