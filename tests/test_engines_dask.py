"""Letters on several workers: complete, nothing doubled, also if one of them is lost."""

from __future__ import annotations

import os
import signal
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from batches import KEPT_BACK, Striking, letters, lines, order, run, write_notes, write_table
from servers.process import Stub

from letterkit.engines import RunOptions, dask
from letterkit.errors import RefusedError
from letterkit.models import Settings
from letterkit.models.openai import OpenAIModel
from letterkit.store import Store

distributed = pytest.importorskip("distributed")
dask_itself = pytest.importorskip("dask")
pytestmark = [pytest.mark.long, pytest.mark.filterwarnings("ignore::ResourceWarning")]


@pytest.fixture
def cluster() -> Iterator[Any]:
    """Two worker processes on loopback, which may take as long to start as they need."""
    patient = {"distributed.comm.timeouts.connect": "600s", "distributed.comm.timeouts.tcp": "600s"}
    with (
        dask_itself.config.set(patient),
        distributed.LocalCluster(
            n_workers=2, threads_per_worker=1, processes=True, dashboard_address=None, host="127.0.0.1"
        ) as running,
    ):
        yield running


@pytest.fixture
def stub() -> Iterator[Stub]:
    running = Stub()
    running.script(**{"*": "honest", "after": 0.15})
    yield running
    running.stop()


def options(stub: Stub, cluster: Any, store: Store) -> RunOptions:
    settings = Settings(stub.url, "a-key")
    reach = ("openai:stub-1", settings)
    return RunOptions(OpenAIModel("stub-1", settings), reach, store, concurrency=2, scheduler=cluster.scheduler_address)


def test_a_lost_worker_loses_no_row_and_doubles_none(cluster: Any, stub: Stub, tmp_path: Path) -> None:
    table = write_table(tmp_path / "jobs.csv", range(40))
    batch = order(table, model="openai:stub-1", effort="quick")
    victim = next(iter(cluster.workers.values()))

    store = Store.open(tmp_path / "journal.db")
    engine = Striking(dask, lambda: os.kill(victim.pid, signal.SIGKILL))
    run(batch, tmp_path / "out", options(stub, cluster, store), engine=engine)
    assert engine.struck
    told = lines(tmp_path / "out")
    assert [line["row"] for line in told] == list(range(1, 41))
    assert {line["written_by"] for line in told} == {"openai:stub-1"}
    assert len(letters(tmp_path / "out")) == 40
    asked = Counter(entry["body"] for entry in stub.log)
    again = sum(asked.values()) - len(asked)
    assert len(asked) == 40
    assert again <= dask.AHEAD * dask.ROWS_WITH_MODEL
    before = len(stub.log)
    for path in (tmp_path / "out").iterdir():
        path.unlink()
    run(batch, tmp_path / "out", options(stub, cluster, store), engine=dask)
    assert len(stub.log) == before  # all replies came back to the one journal
    assert len(letters(tmp_path / "out")) == 40


def test_templates_come_out_as_on_one_machine(cluster: Any, tmp_path: Path) -> None:
    table = write_table(tmp_path / "jobs.csv", range(20))
    run(order(table), tmp_path / "out", RunOptions(scheduler=cluster.scheduler_address), engine=dask)
    run(order(table), tmp_path / "one")
    assert letters(tmp_path / "out") == letters(tmp_path / "one")


def test_without_its_extra_it_says_what_to_install(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    import sys

    monkeypatch.setitem(sys.modules, "distributed", None)
    with pytest.raises(RefusedError, match=r"letterkit\[dask\]"):
        run(order(write_table(tmp_path / "jobs.csv", range(2))), tmp_path / "out", engine=dask)


def test_the_key_is_in_no_file_and_no_log_of_the_cluster(cluster: Any, stub: Stub, tmp_path: Path) -> None:
    key = "sk-canary-51f0a7"
    settings = Settings(stub.url, key)
    model = OpenAIModel("stub-1", settings)
    table = write_table(tmp_path / "jobs.csv", range(4))
    with Store.open(tmp_path / "home" / "journal.db") as store:
        asked = RunOptions(model, ("openai:stub-1", settings), store, scheduler=cluster.scheduler_address)
        run(order(table, model="openai:stub-1", effort="quick"), tmp_path / "out", asked, engine=dask)
    kept = [path for path in tmp_path.rglob("*") if path.is_file()]
    kept += [path for one in cluster.workers.values() for path in Path(one.local_directory or ".").rglob("*.log")]
    assert not any(key.encode() in path.read_bytes() for path in kept)
    assert key not in str(cluster.get_logs())


def test_what_the_notes_keep_back_is_in_no_question_and_no_log_of_the_cluster(
    cluster: Any, stub: Stub, tmp_path: Path
) -> None:
    notes = write_notes(tmp_path / "notes.yaml")
    table = write_table(tmp_path / "jobs.csv", range(4))
    with Store.open(tmp_path / "home" / "journal.db") as store:
        batch = order(table, model="openai:stub-1", effort="quick", notes=str(notes))
        run(batch, tmp_path / "out", options(stub, cluster, store), engine=dask)
    asked = [entry["body"] for entry in stub.log]
    kept = [path for path in tmp_path.rglob("*") if path.is_file() and path != notes]
    kept += [path for one in cluster.workers.values() for path in Path(one.local_directory or ".").rglob("*.log")]
    assert any("nine shops" in body for body in asked)
    for word in KEPT_BACK:
        assert not any(word in body for body in asked)
        assert not any(word.encode() in path.read_bytes() for path in kept)
        assert word not in str(cluster.get_logs())
