"""What is too large, too deep or too slow is read, or refused in one line, within little time and memory."""

from __future__ import annotations

import contextlib
import os
import subprocess
import sys
from collections.abc import Callable
from datetime import date
from functools import cache, partial
from pathlib import Path

import pytest
from bombs import BOMBS, TEXTS, mail, repeated
from cli_run import Shell, cli
from growth import megabytes, turns

from letterkit import drafts, kinds, readers, rules
from letterkit.brief import compose
from letterkit.documents import Document
from letterkit.errors import LetterkitError
from letterkit.inputs import mail as rejection
from letterkit.inputs import notes, posting, resume

__all__ = ["cli"]

MOST = 120.0
"""Millions of turns of a plain loop: about two seconds."""
MEGABYTES = 256.0
NOTES = Path(__file__).parent.parent / "examples" / "analyst" / "notes.yaml"
LONG = 19_800
"""Characters of a text that are put into each carrier, in one line and in many."""


@cache
def own_notes() -> notes.Notes:
    """Notes for a letter to be reviewed against."""
    return notes.read(readers.read(NOTES))


def review(document: Document) -> object:
    """The findings of all rules in a letter."""
    letter = drafts.read(document)
    kind = kinds.load(letter.kind or "thank-you")
    return rules.review(letter, compose(kind, own_notes(), today=date(2026, 3, 12), require=False))


ROLES: dict[str, Callable[[Document], object]] = {
    "rejection": rejection.read,
    "posting": posting.read,
    "notes": notes.read,
    "resume": resume.read,
    "letter": review,
}


def understood(data: bytes, suffix: str, role: str) -> None:
    """A file read in a role, or refused by an error of ours."""
    own = role not in ("rejection", "posting")
    with contextlib.suppress(LetterkitError):
        ROLES[role](readers.read_bytes(f"bomb.{suffix}", data, trust="own" if own else "outside", mend=own))


@pytest.fixture(scope="module", autouse=True)
def _warm() -> None:
    """What is imported and compiled at first is no bomb's fault."""
    for role in ROLES:
        understood(
            b"Dear Ann,\n\nUnfortunately we met on 3 March 2026 at Acme. I led 17 people.\n\nBest,\nJo", "txt", role
        )
        understood(mail("Unfortunately we will not move forward. Best, Ann"), "eml", role)


@pytest.mark.long
@pytest.mark.parametrize(("name", "role"), [(name, role) for name, (_, roles, _) in BOMBS.items() for role in roles])
def test_a_bomb_takes_little_time_and_memory(name: str, role: str) -> None:
    suffix, _, make = BOMBS[name]
    read = partial(understood, make(), suffix, role)
    assert turns(read, MOST) <= MOST
    assert megabytes(read) <= MEGABYTES


@pytest.mark.long
@pytest.mark.parametrize("role", [*ROLES, "mail"])
@pytest.mark.parametrize("piece", TEXTS)
def test_a_text_that_says_one_thing_again_and_again_takes_little_time(piece: str, role: str) -> None:
    """In one line and in many."""
    for text in (repeated(piece, LONG), repeated(f"{piece.strip()}\n", LONG)):
        made = mail(text) if role == "mail" else text.encode()
        read = partial(understood, made, *(("eml", "rejection") if role == "mail" else ("txt", role)))
        assert turns(read, MOST) <= MOST, text[:40]


def test_the_command_says_in_one_line_what_is_too_large(tmp_path: Path) -> None:
    (tmp_path / "b.pdf").write_bytes(BOMBS["a PDF of a large page"][2]())
    pytest.importorskip("pypdfium2")
    command = [sys.executable, "-m", "letterkit", "read", "b.pdf", "--as", "resume"]
    ran = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, env=dict(os.environ))
    assert ran.returncode == 2
    assert ran.stderr.startswith("error: b.pdf: This file cannot be opened with 256 MB")
    assert len(ran.stderr.splitlines()) == 1


CONTROLS = [chr(point) for point in (*range(1, 9), 11, 12, *range(14, 32), 0xFFFE, 0xFFFF)]


@pytest.mark.parametrize("hides", ["display:none", "visibility:hidden", "font-size:0", "color:#fff"])
@pytest.mark.parametrize(
    "where", ["{c}<p style='{h}'>x</p>", "<p style='{h}'>{c}x</p>{c}y", "<i>a</i><b style='{h}'>x</b>{c}y"]
)
def test_a_control_character_beside_what_is_hidden_is_left_out_and_told(where: str, hides: str) -> None:
    for control in CONTROLS:
        page = "<html><body>We regret. " + where.format(c=control, h=hides) + "</body></html>"
        document = readers.read_bytes("m.html", page.encode())
        assert control not in document.text
        assert "We regret." in document.text
        assert any(hidden.what == "control" for hidden in document.hidden)


@pytest.mark.parametrize("arguments", [
    ["read", "{}.eml", "--as", "rejection"],
    ["review", "{}.md"],
    ["draft", "influence", "{}.yaml"],
    ["draft", "influence", str(NOTES), "--today", "2026-03-12", "-o", "{}.md"],
    ["draft", "influence", str(NOTES), "--to", "{}"],
    ["export", "{}.md", "-o", "{}.eml"],
    ["notes", "new", "{}.yaml"],
    ["batch", "{}.csv", "--kind", "cover-letter", "-o", "out"],
    ["voice", "{}.eml"],
    ["rules", "{}"],
])  # fmt: skip
def test_a_name_of_three_hundred_letters_is_refused_in_one_line(arguments: list[str], cli: Shell) -> None:
    ran = cli(*(argument.format(cli.home / ("n" * 300)) for argument in arguments))
    assert ran.code == 2
    assert "bug in letterkit" not in ran.err
