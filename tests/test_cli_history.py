"""`letterkit history`: what went into a file is kept, shown as it was, and gone once erased."""

from __future__ import annotations

import sqlite3
from pathlib import Path

import pytest
from cli_run import EXAMPLES, Shell, cli

NOTES = EXAMPLES / "analyst" / "notes.yaml"
__all__ = ["cli"]


@pytest.fixture
def two(cli: Shell, tmp_path: Path) -> Shell:
    """A shell with two letters kept."""
    for kind in ("thank-you", "influence"):
        assert cli("draft", kind, NOTES, "--anyway", "-o", tmp_path / f"{kind}.md").code in (0, 1)
    return cli


def test_what_is_only_looked_at_is_not_kept(cli: Shell) -> None:
    cli("draft", "thank-you", NOTES, "--anyway")
    assert cli("history", "list").out == ""


def test_letters_are_listed_oldest_first_with_when_and_to_whom(two: Shell) -> None:
    lines = two("history", "list").out.splitlines()
    assert [line.split()[:4] for line in lines] == [
        ["1", "2026-03-11", "18:00", "thank-you"],
        ["2", "2026-03-11", "18:00", "influence"],
    ]
    assert "Helen Marsh" in lines[0]
    assert len(two("history", "list", "--kind", "influence", "--format", "json").json["letters"]) == 1


def test_a_letter_is_shown_as_it_was(two: Shell) -> None:
    drafted = two("draft", "influence", NOTES, "--anyway", "--format", "json").json
    shown = two("history", "show", "2", "--format", "json").json
    of_the_notes = {
        "needs",
        "withheld",
        "judged",
        "remarks",
    }  # what the notes ask of a letter is no part of one that is kept
    told = {key: value for key, value in drafted.items() if key not in of_the_notes}
    assert {key: shown[key] for key in told} == told
    assert "Dear Helen," in two("history", "show", "2").out


def test_what_is_erased_is_gone_from_the_disk_too(two: Shell) -> None:
    assert two("history", "erase", "2").err == "1 letter erased.\n"
    assert [letter["number"] for letter in two("history", "list", "--format", "json").json["letters"]] == [1]
    assert two("history", "erase", "--all").code == 0
    assert all(b"Helen" not in path.read_bytes() for path in two.home.rglob("*") if path.is_file())


@pytest.mark.parametrize("args", [("show", "9"), ("erase", "9"), ("erase",), ("erase", "1", "--all")], ids=" ".join)
def test_what_is_not_there_or_not_said_is_wrong_usage(args: tuple[str, ...], two: Shell) -> None:
    assert two("history", *args).code == 2
    assert len(two("history", "list").out.splitlines()) == 2


def test_a_damaged_letter_is_named_and_can_be_erased(cli: Shell) -> None:
    for _ in range(2):
        cli("draft", "thank-you", NOTES, "--anyway", "-o", cli.home / "t.md", "--force")
    db = sqlite3.connect(cli.home / "letterkit.db")
    db.execute('UPDATE letters SET letter = \'{"kind": "Zitronenfalter\' WHERE id = 1')
    db.commit()
    db.close()
    listed = cli("history", "list")
    assert listed.code == 0
    assert listed.out.startswith("2 ")
    assert "Letter 1 is damaged: what it held is lost." in listed.err
    shown = cli("history", "show", "1")
    assert shown.code == 2
    assert "Zitronenfalter" not in listed.err + shown.err
    assert cli("history", "erase", "1").code == 0
    assert "damaged" not in cli("history", "list").err
