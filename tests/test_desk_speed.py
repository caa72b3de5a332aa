"""Typing is checked, a queue is there and a desk opens before anybody waits: as a ratio, whatever the machine does.

About sixty million turns of a plain loop are a second of the machine that the figures of `bench_desk.py` come from.
"""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from desk_speed import FIRST_PAGE, queued, typing
from growth import ROUNDS, turns

from letterkit.desk.queue import Queue

pytestmark = pytest.mark.long

SECOND = 60


def test_a_letter_of_300_words_is_checked_within_a_tenth_of_a_second_of_typing(tmp_path: Path) -> None:
    edit = typing(tmp_path)
    most = 1.5 * SECOND / 10  # half as much again, for what else a busy machine does to its caches
    assert turns(edit, most) <= most


def test_a_queue_of_500_is_shown_within_a_second(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Queue, "look", lambda self, item: None)  # which goes on behind, and is waited for by nobody
    look = queued(tmp_path)
    assert turns(look, SECOND) <= SECOND


def test_the_first_page_is_there_within_seven_tenths_of_a_second(tmp_path: Path) -> None:
    code = FIRST_PAGE.format(tests=str(Path(__file__).parent), home=str(tmp_path))
    most = 0.7 * SECOND
    found = []
    for _ in range(ROUNDS):
        run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
        taken, loop = map(float, run.stdout.split())
        found.append(taken / loop)
        if found[-1] <= most:
            break
    assert min(found) <= most
