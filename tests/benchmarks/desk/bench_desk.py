"""How long somebody waits at the desk, by the clock of this machine: typing, a queue of 500, and the first page.

The promises: 100 ms in the median until a letter of 300 words is checked again, a second for the queue, 0.7 s from
the start of the command to its first page. `tests/test_desk_speed.py` holds them as ratios.
"""

from __future__ import annotations

import os
import re
import statistics
import subprocess
import sys
import tempfile
import time
import urllib.request
from http.cookiejar import CookieJar
from pathlib import Path

TESTS = Path(__file__).parents[2]
sys.path[:0] = [str(TESTS)]

from desk_speed import queued, typing  # noqa: E402


def timed(work: object, rounds: int) -> list[float]:
    """Seconds by the clock, round by round."""
    found = []
    for _ in range(rounds):
        begun = time.perf_counter()
        work()  # type: ignore[operator]
        found.append(time.perf_counter() - begun)
    return found


def started(home: str) -> tuple[subprocess.Popen[str], str]:
    """The command as a process, and its one-time address."""
    environ = {**os.environ, "LETTERKIT_HOME": home, "PYTHONPATH": str(TESTS.parent)}
    run = [sys.executable, "-m", "letterkit", "desk", "--no-open"]
    process = subprocess.Popen(run, stderr=subprocess.PIPE, text=True, env=environ)
    assert process.stderr
    found = re.search(r"http://\S+", process.stderr.readline())
    assert found
    return process, found[0]


def first_page() -> float:
    """Seconds from the start of the command until its first page was read."""
    with tempfile.TemporaryDirectory() as home:
        begun = time.perf_counter()
        process, address = started(home)
        opener = urllib.request.build_opener(urllib.request.HTTPCookieProcessor(CookieJar()))
        assert b"<h1>" in opener.open(address).read()
        taken = time.perf_counter() - begun
        process.terminate()
        process.wait()
        if process.stderr:
            process.stderr.close()
        return taken


def main() -> None:
    """Print them."""
    with tempfile.TemporaryDirectory() as home:
        edits = timed(typing(Path(home)), 30)
    print(
        f"checked again after typing: {1000 * statistics.median(edits):.0f} ms median, {1000 * max(edits):.0f} at most"
    )
    with tempfile.TemporaryDirectory() as home:
        print(f"a queue of 500 letters: {timed(queued(Path(home)), 1)[0]:.2f} s, while they are read")
    print(f"from the command to its first page: {min(first_page() for _ in range(5)):.2f} s")


if __name__ == "__main__":
    main()
