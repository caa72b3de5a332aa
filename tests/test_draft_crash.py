"""Killed or on a failing disk, a single draft loses nothing that was paid for, and the same command goes on."""

from __future__ import annotations

import os
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest
from briefs import ANSWERS, EXAMPLES
from crashes import HAS_STRACE, strace
from servers.process import Stub

NOTES = EXAMPLES / "analyst" / "notes.yaml"
POINTS = int(os.environ.get("LETTERKIT_CRASH_POINTS", "0"))
CALLS = ("pwrite64", "fsync", "fdatasync", "rename")
"""The system calls that change what is on the disk."""
pytestmark = [pytest.mark.long, pytest.mark.skipif(not HAS_STRACE, reason="strace is not installed")]


class Draft:
    """One letter by the stub's model, drafted again and again into a folder of its own."""

    def __init__(self, place: Path, stub: Stub) -> None:
        self.place, self.stub = place, stub
        self.home, self.out = place / "home", place / "letter.md"
        self.home.mkdir()

    def run(self, *before: str) -> tuple[int, str]:
        """Its exit code and what it said."""
        env = {**os.environ, "LETTERKIT_HOME": str(self.home), "OPENAI_BASE_URL": self.stub.url, "OPENAI_API_KEY": "k",
               "PYTHONDONTWRITEBYTECODE": "1", "NO_COLOR": "1"}  # fmt: skip
        command = [sys.executable, "-m", "letterkit", "draft", "thank-you", str(NOTES), "--to", "tomasz", "--anyway",
                   "--require-model", "--model", "openai:stub", "-o", str(self.out), "--force",
                   "--today", "2026-03-11"]  # fmt: skip
        done = subprocess.run([*before, *command], env=env, capture_output=True, text=True, check=False)
        return done.returncode, done.stderr

    def anew(self) -> None:
        """Begin again with nothing kept and nothing asked."""
        for path in (*self.home.iterdir(), self.out):
            path.unlink(missing_ok=True)
        self.stub.script(**ANSWERS)

    def calls(self, call: str) -> int:
        """How many calls of that name an undisturbed run makes once Python has started."""
        self.anew()
        counted = self.place / "calls"
        self.run("strace", "-f", "-qqq", "-o", str(counted), "-e", f"trace={call}")
        return len(counted.read_text().splitlines())


@pytest.fixture
def draft(tmp_path: Path) -> Iterator[Draft]:
    """A draft that the stub answers well."""
    stub = Stub()
    stub.script(**ANSWERS)
    yield Draft(tmp_path, stub)
    stub.stop()


def expected(draft: Draft) -> bytes:
    """The letter of a run that nothing happens to."""
    code, told = draft.run()
    assert code in (0, 1), told
    return draft.out.read_bytes()


def complete(draft: Draft, letter: bytes, lost: int) -> None:
    """What holds at the end: the same letter, and no question asked again but those whose answer was on its way."""
    code, told = draft.run()
    assert code in (0, 1), told
    assert draft.out.read_bytes() == letter
    asked = Counter(entry["body"] for entry in draft.stub.log)
    assert sum(asked.values()) - len(asked) <= lost


def points(draft: Draft, few: list[tuple[str, int]]) -> list[tuple[str, int]]:
    """At which system calls a run is tampered with: at these, or at every one that is there."""
    if not POINTS:
        return few
    return [(call, number) for call in CALLS for number in range(1, min(draft.calls(call), POINTS) + 1)]


def test_killed_at_a_system_call_it_goes_on(draft: Draft) -> None:
    letter = expected(draft)
    for call, number in points(draft, [("pwrite64", 14), ("fdatasync", 3), ("rename", 1)]):
        draft.anew()
        draft.run(*strace(f"{call}:signal=KILL:when={number}"))
        assert not draft.out.exists() or draft.out.read_bytes() == letter
        complete(draft, letter, lost=1)


@pytest.mark.parametrize("error", ["ENOSPC", "EIO"])
def test_where_the_disk_fails_it_says_so_and_goes_on(error: str, draft: Draft) -> None:
    letter = expected(draft)
    for call, number in points(draft, [("pwrite64", 8), ("rename", 1)]):
        draft.anew()
        code, told = draft.run(*strace(f"{call}:error={error}:when={number}"))
        assert code in (0, 1, 2), told
        assert "Traceback" not in told
        assert "bug in letterkit" not in told
        assert not draft.out.exists() or draft.out.read_bytes() == letter
        complete(draft, letter, lost=1)
