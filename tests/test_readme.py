"""The README is true: its commands run and print what it says they print."""

from __future__ import annotations

import os
import re
import shlex
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from briefs import brief_of

from letterkit import rooms
from letterkit.drafting import EFFORTS
from letterkit.estimating import estimate
from letterkit.models.scripted import Scripted

ROOT = Path(__file__).parent.parent
README = (ROOT / "README.md").read_text(encoding="utf-8")


def blocks(language: str) -> list[str]:
    """The fenced blocks of a language, in order."""
    return re.findall(rf"^```{language}\n(.*?)^```", README, re.MULTILINE | re.DOTALL)


def commands() -> list[tuple[str, int, list[str]]]:
    """Each command with the exit code it ends with and the lines it is said to print."""
    found: list[tuple[str, int, list[str]]] = []
    for block in blocks("console"):
        for line in block.splitlines():
            if line.startswith("$ "):
                command, _, code = line[2:].partition("  # exit ")
                found.append((command, int(code or 0), []))
            else:
                found[-1][2].append(line)
    return found


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the examples, in which the commands run one after the other."""
    here = tmp_path_factory.mktemp("readme")
    shutil.copytree(ROOT / "examples", here / "examples")
    return here


def test_every_command_prints_what_the_readme_says(folder: Path) -> None:
    environment = {**os.environ, "HOME": str(folder), "LETTERKIT_HOME": str(folder / "home"), "COLUMNS": "80"}
    assert len(commands()) >= 6
    for command, code, shown in commands():
        program, *arguments = shlex.split(command)
        assert program == "letterkit"
        run = [sys.executable, "-m", "letterkit", *arguments]
        done = subprocess.run(run, cwd=folder, env=environment, capture_output=True, text=True, check=False)
        printed = done.stdout + done.stderr
        assert done.returncode == code, (command, printed)
        position = 0
        for line in shown:
            for piece in filter(str.strip, line.split("…")):
                position = printed.find(piece.strip(), position)
                assert position >= 0, (command, piece, printed)


def test_the_library_example_runs(
    folder: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(folder)
    (example,) = blocks("python")
    exec(compile(example, "README.md", "exec"), {})  # the README's own lines
    assert "notes.yaml:" in capsys.readouterr().out
    assert (folder / "letter-to-helen.eml").is_file()


def test_every_command_is_in_the_table() -> None:
    named = set(re.findall(r"^\| `letterkit (\w+)", README, re.MULTILINE))
    assert named == set(rooms.keys("letterkit.cli"))


def test_what_an_effort_takes_is_what_the_estimate_says() -> None:
    rows = re.findall(r"^\| `(\w+)` \|[^|]*\| ([^|]*) \| ([^|]*) \|$", README, re.MULTILINE)
    assert [name for name, _, _ in rows] == list(EFFORTS)
    for name, calls, thousands in rows:
        found = estimate(brief_of("analyst", "influence", "helen"), Scripted([]), effort=name)
        low, high = (int(n) for n in (re.findall(r"\d+", calls) * 2)[:2])
        assert (low, high) == (found.least.calls, found.most.calls)
        told = [int(n.replace(",", "")) for n in (re.findall(r"[\d,]+", thousands) * 2)[:2]]
        for said, is_so in zip(told, (found.least.prompt_tokens, found.most.prompt_tokens), strict=True):
            assert abs(said - is_so) <= 0.1 * is_so, (name, said, is_so)
