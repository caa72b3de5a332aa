"""Running a command inside a test: its exit code, and what it printed on each stream."""

from __future__ import annotations

import io
import json
import sys
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest

from letterkit.cli import run
from letterkit.cli._environment import Environment

ROOT = Path(__file__).parents[1]
EXAMPLES = ROOT / "examples"
NOW = datetime(2026, 3, 11, 18, 0)


@dataclass
class Result:
    """What a command left behind."""

    code: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        """Standard output, which must be one JSON document."""
        return json.loads(self.out)


class Shell:
    """Runs commands with a home, a clock and an input of the test's own."""

    def __init__(self, home: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
        self.home, self.capsys, self.monkeypatch = home, capsys, monkeypatch
        self.interactive = False
        self.environ = {"LETTERKIT_HOME": str(home), "LETTERKIT_MEANING": "off"}

    def __call__(self, *args: object, stdin: bytes = b"", terminal: bool = False) -> Result:
        """Run `letterkit ARGS`."""
        self.monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(stdin)))
        self.capsys.readouterr()
        code = run(
            [str(arg) for arg in args], Environment(self.environ, NOW, terminal=terminal, interactive=self.interactive)
        )
        printed = self.capsys.readouterr()
        return Result(code, printed.out, printed.err)


@pytest.fixture
def cli(tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Shell:
    """A shell with an empty home."""
    home = tmp_path / "home"
    home.mkdir()
    return Shell(home, capsys, monkeypatch)
