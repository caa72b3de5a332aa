"""Killed at any point, a batch loses nothing, doubles nothing and pays for next to nothing twice.

A short seeded version; `LETTERKIT_CRASH_POINTS=1000` kills that often on 200 rows, four times in ten at a system call
that is counted (which strace makes slow), else at any time; and lets the disk fail a tenth as often with each error.
"""

from __future__ import annotations

import os
import random
import signal
import subprocess
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from crashes import AT_ONCE, CALLS, HAS_STRACE, PATIENT, Crashes
from servers.process import Stub

pytestmark = pytest.mark.long

POINTS = int(os.environ.get("LETTERKIT_CRASH_POINTS", "0"))
SEED = int(os.environ.get("LETTERKIT_CRASH_SEED", "7"))
ROWS = 200 if POINTS else 8
AT_CALLS = POINTS * 4 // 10 or 3
AT_ANY_TIME = POINTS - AT_CALLS if POINTS else 2
FAILURES = POINTS // 10 or 2
REACH = 60 if POINTS else 6
"""Up to which system call of a run it is killed."""
ENDS = PATIENT / 2
"""Seconds in which any machine ends a process that has nothing to wait for."""
needs_strace = pytest.mark.skipif(not HAS_STRACE, reason="strace is not installed")


@pytest.fixture
def stub() -> Iterator[Stub]:
    running = Stub()
    running.script(**{"*": "honest"})
    yield running
    running.stop()


@pytest.fixture
def crashes(tmp_path: Path, stub: Stub) -> Crashes:
    return Crashes(tmp_path / "batch", stub, ROWS, random=random.Random(SEED))


def undisturbed(crashes: Crashes) -> dict[str, bytes]:
    """The letters of a run that nothing happens to, after which a kill can be timed by how long it took."""
    begun = time.monotonic()
    code, told = crashes.run()
    crashes.took = time.monotonic() - begun
    letters = crashes.letters()
    assert (code in (0, 1), len(letters)) == (True, ROWS), told
    crashes.anew()
    return letters


@needs_strace
def test_killed_at_any_system_call_nothing_is_lost_doubled_or_torn(crashes: Crashes) -> None:
    expected = undisturbed(crashes)
    done = 0
    while done < AT_CALLS:
        call = crashes.random.choice(CALLS[:6])
        if crashes.kill_at(call, crashes.random.randint(1, REACH)):
            done += 1
            crashes.whole()
            print(f"{done} of {AT_CALLS} kill points: whole", flush=True)
        else:
            crashes.complete(expected)
            crashes.anew()
    crashes.complete(expected)


def test_killed_at_any_time_nothing_is_lost_doubled_or_torn(crashes: Crashes) -> None:
    expected = undisturbed(crashes)
    done = 0
    while done < AT_ANY_TIME:
        if crashes.kill_after(crashes.random.uniform(0.2, 0.95)):
            done += 1
            crashes.whole()
            print(f"{done} of {AT_ANY_TIME} kills: whole", flush=True)
        else:
            crashes.complete(expected)
            crashes.anew()
    crashes.complete(expected)


@needs_strace
@pytest.mark.parametrize("error", ["ENOSPC", "EIO"])
def test_where_the_disk_fails_the_end_is_clear_and_another_run_completes(crashes: Crashes, error: str) -> None:
    expected = undisturbed(crashes)
    for at in range(FAILURES):
        call = crashes.random.choice(("write", "pwrite64", "fsync", "fdatasync", "rename"))
        code, told = crashes.fail_at(call, crashes.random.randint(2, REACH), error)
        assert code in (0, 1, 2), (call, code, told)
        assert "bug in letterkit" not in told
        assert "Traceback" not in told
        print(f"{at + 1} of {FAILURES} {error}: exit {code}", flush=True)
        if code == 2:
            assert "again" in told, told
            crashes.kills += 1
            crashes.whole()
        else:
            crashes.complete(expected)
            crashes.anew()
    crashes.complete(expected)


def test_the_first_interrupt_drains_and_says_how_to_go_on(crashes: Crashes, stub: Stub) -> None:
    """Nothing is answered before the batch has heard the interrupt."""
    stub.script(**{"*": "honest", "after": "told"})
    process = crashes.start()
    stub.until(AT_ONCE, process)
    crashes.interrupt(process)
    stub.go()
    _, told = process.communicate(timeout=ENDS)
    assert process.returncode == 130
    assert "the same command goes on from there" in told
    crashes.whole()
    assert len(stub.log) == AT_ONCE  # nothing was begun any more
    assert len(crashes.letters()) == AT_ONCE  # what was under way came to its end
    crashes.run()
    assert len(crashes.letters()) == ROWS
    assert len({entry["body"] for entry in stub.log}) == len(stub.log)


def test_a_second_interrupt_stops_at_once(crashes: Crashes, stub: Stub) -> None:
    """Though nothing under way is ever answered, and the first would wait for it."""
    stub.script(**{"*": "honest", "after": "told"})
    process = crashes.start()
    stub.until(AT_ONCE, process)
    crashes.interrupt(process)
    process.send_signal(signal.SIGINT)
    process.communicate(timeout=ENDS)
    assert process.returncode == 130
    assert crashes.letters() == {}


@pytest.mark.skipif(os.geteuid() != 0, reason="only root can make a small file system")
def test_on_a_full_disk_the_letters_so_far_stay_and_another_run_completes(crashes: Crashes) -> None:
    expected = undisturbed(crashes)
    crashes.out.mkdir()
    made = subprocess.run(["mount", "-t", "tmpfs", "-o", "size=32k", "tmpfs", str(crashes.out)], check=False)
    if made.returncode:
        pytest.skip("no small file system can be made here")
    try:
        code, told = crashes.run()
        assert code == 2
        assert "No space left" in told
        assert "run the same command again" in told
        crashes.whole()
        subprocess.run(["mount", "-o", "remount,size=16m", str(crashes.out)], check=True)
        crashes.kills += 1
        crashes.complete(expected)
    finally:
        subprocess.run(["umount", str(crashes.out)], check=True)
