"""Letters by a provider's batch service: the same as one by one, whatever goes wrong on the way."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from batches import KEPT_BACK, Honest, ended_between, letters, lines, order, run, write_notes, write_table
from servers.process import BatchService

from letterkit.engines import RunOptions, _room, _service, openai_batch
from letterkit.errors import ModelError, RefusedError, UnreachableError
from letterkit.models import Settings
from letterkit.models.openai import OpenAIModel
from letterkit.store import Store

ROWS = 9


@pytest.fixture(scope="module")
def process() -> Iterator[BatchService]:
    running = BatchService()
    yield running
    running.stop()


@pytest.fixture
def service(process: BatchService) -> BatchService:
    process.tell()
    return process


@pytest.fixture
def table(tmp_path: Path) -> Path:
    return write_table(tmp_path / "jobs.csv", range(ROWS))


def options(service: BatchService, store: Store, into: Path, **chosen: Any) -> RunOptions:
    settings = Settings(service.url, "a-key")
    model = OpenAIModel("stub-1", settings)
    return RunOptions(model, ("openai:stub-1", settings), store, folder=into, **{"poll": 0.02, **chosen})


def by_service(service: BatchService, table: Path, into: Path, store: Store, **chosen: Any) -> None:
    run(order(table, model="openai:stub-1"), into, options(service, store, into, **chosen), engine=openai_batch)


def one_by_one(table: Path, into: Path) -> dict[str, str]:
    model = Honest("openai:stub-1")
    run(order(table, model="openai:stub-1"), into, RunOptions(model, store=Store.open(None)))
    assert {line["written_by"] for line in lines(into)} == {"openai:stub-1"}
    return letters(into)


def test_letters_are_byte_for_byte_those_of_the_local_engine(
    service: BatchService, table: Path, tmp_path: Path
) -> None:
    by_service(service, table, tmp_path / "out", Store.open(None))
    assert letters(tmp_path / "out") == one_by_one(table, tmp_path / "one")
    assert [line["row"] for line in lines(tmp_path / "out")] == list(range(1, ROWS + 1))
    assert [len(file) for file in service.files][:2] == [ROWS, ROWS]  # a round for each stage
    assert not list((tmp_path / "out").glob(".re*"))


@pytest.mark.long
@pytest.mark.parametrize("wrong", [{"expire": 4}, {"fail": 3}, {"expire": 2, "fail": 2}, {"expire": 9}])
def test_what_expired_or_failed_goes_into_the_next_round(
    service: BatchService, table: Path, tmp_path: Path, wrong: dict[str, int]
) -> None:
    service.tell(**wrong)
    by_service(service, table, tmp_path / "out", Store.open(None))
    assert letters(tmp_path / "out") == one_by_one(table, tmp_path / "one")
    asked = [line["custom_id"] for file in service.files for line in file]
    assert len(asked) - len(set(asked)) == sum(wrong.values())


@pytest.mark.long
def test_files_keep_to_what_the_service_takes(
    service: BatchService, table: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(_service.File, "most_lines", 4)
    by_service(service, table, tmp_path / "out", Store.open(None))
    assert [len(file) for file in service.files][:3] == [4, 4, 1]
    assert letters(tmp_path / "out") == one_by_one(table, tmp_path / "one")


@pytest.mark.long
@pytest.mark.parametrize("silent", [0, 1], ids=["said", "not said"])
@pytest.mark.parametrize("letters_at_once", [1, 3, ROWS - 1])
def test_where_few_tokens_may_wait_it_waits_for_room_and_completes(
    service: BatchService, table: Path, tmp_path: Path, letters_at_once: int, silent: int
) -> None:
    """The service refuses what is over its budget, for all that waits together."""
    largest = longest(service, table, tmp_path / "first")
    service.tell(tokens=largest * letters_at_once // 4 + 1, silent=silent, looks=3)
    by_service(service, table, tmp_path / "out", Store.open(None))
    assert letters(tmp_path / "out") == one_by_one(table, tmp_path / "one")
    asked = [line["custom_id"] for file in service.files for line in file]
    assert len(asked) == len(set(asked))
    assert 0 < service.refused <= (30 if silent else 3)
    assert max(len(file) for file in service.files) >= (1 if silent else letters_at_once)


@pytest.mark.long
def test_told_beforehand_how_many_tokens_may_wait_nothing_is_refused(
    service: BatchService, table: Path, tmp_path: Path
) -> None:
    most = longest(service, table, tmp_path / "first") * 3 // 4
    service.tell(tokens=most, looks=3)
    by_service(service, table, tmp_path / "out", Store.open(None), enqueued=most)
    assert letters(tmp_path / "out") == one_by_one(table, tmp_path / "one")
    assert service.refused == 0


@pytest.mark.long
def test_one_question_that_is_too_much_for_ever_ends_the_run_and_is_not_lost(
    service: BatchService, table: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(_room, "PATIENCE", 3)
    store = Store.open(None)
    service.tell(tokens=10)
    with pytest.raises(ModelError, match="token_limit_exceeded"):
        by_service(service, table, tmp_path / "out", store, poll=0.001)
    service.tell()
    by_service(service, table, tmp_path / "out", store)
    assert letters(tmp_path / "out") == one_by_one(table, tmp_path / "one")


def longest(service: BatchService, table: Path, into: Path) -> int:
    """Bytes of the longest question about a table."""
    by_service(service, table, into, Store.open(None))
    return max(len(json.dumps(line, ensure_ascii=False)) for file in service.files for line in file)


STEPS = ("submit", "look", "download", "find")


@pytest.mark.long
@pytest.mark.parametrize("step", STEPS)
@pytest.mark.parametrize("before", [True, False])
def test_a_run_that_ended_between_any_two_steps_goes_on_and_asks_nothing_twice(
    service: BatchService, table: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, step: str, before: bool
) -> None:
    store = Store.open(tmp_path / "journal.db")
    ended_between(
        monkeypatch, _service.Service, step, lambda: by_service(service, table, tmp_path / "out", store), before=before
    )
    assert letters(tmp_path / "out") == one_by_one(table, tmp_path / "one")
    asked = [line["custom_id"] for file in service.files for line in file]
    assert len(asked) == len(set(asked))
    assert not store.jobs(f"{service.url} openai:stub-1")


@pytest.mark.long
def test_a_service_that_is_away_ends_the_run_and_the_next_one_goes_on(
    service: BatchService, table: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    store = Store.open(None)

    def away(*_: Any) -> Any:
        raise UnreachableError("away")

    with monkeypatch.context() as patch:
        patch.setattr(_service.Service, "look", away)
        with pytest.raises(ModelError):
            by_service(service, table, tmp_path / "out", store)
    by_service(service, table, tmp_path / "out", store)
    assert letters(tmp_path / "out") == one_by_one(table, tmp_path / "one")


@pytest.mark.long
def test_requests_go_and_replies_come_by_file_as_other_programs_take_them(
    service: BatchService, table: Path, tmp_path: Path
) -> None:
    """Round after round by hand: what the service would answer is put into a file between two runs."""
    from servers import batch_service

    store, replies = Store.open(None), tmp_path / "replies.jsonl"
    requests = tmp_path / "requests.jsonl"
    for number in range(9):
        into = options(service, store, tmp_path / "out", requests_to=requests, replies_from=replies if number else None)
        requests.unlink(missing_ok=True)
        run(order(table, model="openai:stub-1"), tmp_path / "out", into, engine=openai_batch)
        if not requests.exists():
            break
        told = [json.loads(line) for line in requests.read_text().splitlines()]
        assert all(line.keys() == {"custom_id", "method", "url", "body"} for line in told)
        replies.write_bytes(batch_service.lined([batch_service.answered(line) for line in told]))
    assert letters(tmp_path / "out") == one_by_one(table, tmp_path / "one")
    assert service.files == []


def test_no_more_rows_are_sent_than_the_money_could_pay(
    service: BatchService, table: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """At ten cents a question and half of that in a batch, a letter of at most four questions takes twenty."""
    monkeypatch.setattr(OpenAIModel, "price", lambda self, usage: 0.1 * usage.calls)
    told = options(service, Store.open(None), tmp_path / "out", max_cost=0.5)
    run(order(table, model="openai:stub-1"), tmp_path / "out", told, engine=openai_batch)
    assert [line["row"] for line in lines(tmp_path / "out")] == [1, 2, 3]
    assert told.stop.why


def test_a_model_without_a_service_is_refused(table: Path, tmp_path: Path) -> None:
    with pytest.raises(RefusedError, match="batch service"):
        run(order(table), tmp_path / "out", RunOptions(Honest(), store=Store.open(None)), engine=openai_batch)


def test_the_key_is_in_no_file_and_no_log(
    service: BatchService,
    table: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
) -> None:
    """Neither in what goes up, nor in what stays while it is under way or afterwards."""
    key = "sk-canary-51f0a7"
    submit = _service.Service.submit
    seen: list[bytes] = []

    def watched(self: _service.Service, path: Path, digest: str) -> str:
        seen.extend(file.read_bytes() for file in tmp_path.rglob("*") if file.is_file())
        return submit(self, path, digest)

    monkeypatch.setattr(_service.Service, "submit", watched)
    settings = Settings(service.url, key)
    with caplog.at_level("DEBUG"), Store.open(tmp_path / "home" / "journal.db") as store:
        asked = RunOptions(
            OpenAIModel("stub-1", settings), ("openai:stub-1", settings), store, folder=tmp_path / "out", poll=0.02
        )
        run(order(table, model="openai:stub-1"), tmp_path / "out", asked, engine=openai_batch)
    seen.extend(file.read_bytes() for file in tmp_path.rglob("*") if file.is_file())
    assert seen
    assert not any(key.encode() in data for data in seen)
    assert key not in caplog.text
    assert key not in repr(asked)


def test_what_the_notes_keep_back_goes_up_in_no_file(service: BatchService, table: Path, tmp_path: Path) -> None:
    """Nor does it stand in a letter, a report or the journal; what may be told does go up."""
    notes, out = write_notes(tmp_path / "notes.yaml"), tmp_path / "out"
    with Store.open(tmp_path / "home" / "journal.db") as store:
        batch = order(table, model="openai:stub-1", notes=str(notes))
        run(batch, out, options(service, store, out), engine=openai_batch)
    sent = [json.dumps(line) for lines in service.files for line in lines]
    assert any("nine shops" in line for line in sent)
    kept = [path.read_bytes() for path in tmp_path.rglob("*") if path.is_file() and path != notes]
    for word in KEPT_BACK:
        assert not any(word in line for line in sent)
        assert not any(word.encode() in data for data in kept)
