"""A batch that is killed again and again, and what must hold each time."""

from __future__ import annotations

import json
import os
import random
import shutil
import signal
import subprocess
import sys
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path

from batches import EXAMPLE, write_table
from servers.process import Stub

from letterkit.batch.folder import digest

CALLS = ("write", "pwrite64", "fsync", "fdatasync", "rename", "ftruncate", "openat", "unlink")
"""The system calls that change what is on the disk."""
AT_ONCE = 4
PATIENT = 600
"""Seconds that an interrupted batch waits here for what is under way, where a user's waits for five."""
ENDS = 3600
"""Seconds in which a batch comes to its end on any machine, be it a thousand times traced."""
PROGRAM = f"""
from functools import partial
from letterkit import engines
from letterkit.cli import main
engines.RunOptions = partial(engines.RunOptions, stop=engines.Stop(seconds={PATIENT}))
main()
"""
HAS_STRACE = shutil.which("strace") is not None


@dataclass
class Crashes:
    """One table, one folder, one stub; `kills` so far; the seconds that an undisturbed run `took`."""

    place: Path
    stub: Stub
    rows: int
    kills: int = 0
    took: float = 0.0
    random: random.Random = field(default_factory=random.Random)

    def __post_init__(self) -> None:
        self.home, self.out = self.place / "home", self.place / "out"
        self.home.mkdir(parents=True)
        self.table = write_table(self.place / "jobs.csv", range(self.rows))
        (self.home / "config.toml").write_text(
            f'model = "stub"\n[models.stub]\nbase_url = "{self.stub.url}"\nname = "stub-1"\n'
        )

    @property
    def command(self) -> list[str]:
        return [
            sys.executable, "-c", PROGRAM, "batch", str(self.table), "--kind", "cover-letter", "--effort", "quick",
            "--resume", str(EXAMPLE / "resume.json"), "-o", str(self.out), "--yes", "--today", "2026-03-11",
            "--concurrency", str(AT_ONCE),
        ]  # fmt: skip

    def interrupt(self, process: subprocess.Popen[str]) -> None:
        """Press ^C, and wait until it says that it is stopping."""
        process.send_signal(signal.SIGINT)
        assert process.stderr
        while "Stopping" not in (line := process.stderr.readline()):
            assert line, "it ended without a word"

    def start(self, *before: str) -> subprocess.Popen[str]:
        """The batch as a process; `before` is what stands before it on the command line."""
        env = {**os.environ, "LETTERKIT_HOME": str(self.home), "PYTHONDONTWRITEBYTECODE": "1", "NO_COLOR": "1"}
        return subprocess.Popen(
            [*before, *self.command], env=env, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
        )

    def run(self, *before: str) -> tuple[int, str]:
        """Its exit code and what it said on standard error."""
        process = self.start(*before)
        _, told = process.communicate(timeout=ENDS)
        return process.returncode, told

    def kill_at(self, call: str, number: int) -> bool:
        """Kill it at the `number`th system call of that name; whether it was."""
        code, _ = self.run(*strace(f"{call}:signal=KILL:when={number}"))
        self.kills += code not in (0, 1)
        return code not in (0, 1)

    def fail_at(self, call: str, number: int, error: str) -> tuple[int, str]:
        """Let the `number`th call of that name fail."""
        return self.run(*strace(f"{call}:error={error}:when={number}"))

    def kill_after(self, share: float) -> bool:
        """Kill it after a share of the time that an undisturbed run took; whether it was still there."""
        process = self.start()
        try:
            process.communicate(timeout=share * self.took)
        except subprocess.TimeoutExpired:
            process.kill()
            process.communicate()
            self.kills += 1
            return True
        return False

    def whole(self) -> None:
        """What holds after any death: whole lines but for the last, and every letter that a line names."""
        path = self.out / "report.jsonl"
        if not path.exists():
            return
        *lines, _ = path.read_bytes().split(b"\n")
        for line in map(json.loads, lines):
            if line["file"]:
                assert digest((self.out / line["file"]).read_bytes()) == line["digest"], line["file"]

    def complete(self, expected: dict[str, bytes]) -> None:
        """What holds at the end: one line and one letter a row, the same as without any death; little paid again."""
        code, told = self.run()
        assert code in (0, 1), told
        lines = [json.loads(line) for line in (self.out / "report.jsonl").read_text().splitlines()]
        assert [line["row"] for line in lines] == list(range(1, self.rows + 1))
        assert {line["status"] for line in lines} == {"done"}
        assert self.letters() == expected
        assert not list(self.out.glob(".*.part"))
        asked = Counter(entry["body"] for entry in self.stub.log)
        assert len(asked) >= self.rows
        again = sum(asked.values()) - len(asked)
        assert again <= self.kills * AT_ONCE, (again, self.kills)

    def letters(self) -> dict[str, bytes]:
        """The letters by file."""
        return {path.name: path.read_bytes() for path in sorted(self.out.glob("*.md"))}

    def anew(self) -> None:
        """Begin again with an empty folder and journal."""
        shutil.rmtree(self.out, ignore_errors=True)
        for path in self.home.glob("letterkit.db*"):
            path.unlink()
        self.kills = 0
        self.stub.script(**{"*": "honest"})


def strace(inject: str) -> tuple[str, ...]:
    """What stands before a command so that a system call is tampered with."""
    call = inject.partition(":")[0]
    return ("strace", "-f", "-qqq", "-o", "/dev/null", "-e", f"trace={call}", "-e", f"inject={inject}")
