"""Anthropic by its own Messages: one question, and letters by its batch service, the same as one by one."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from batches import Honest, ended_between, letters, lines, order, run, write_table
from servers.process import MessageBatches

from letterkit.drafting.answers import Draft, schema
from letterkit.engines import RunOptions, _message_batches, anthropic_batch, openai_batch
from letterkit.errors import (
    CredentialError,
    CutOffError,
    LetterkitError,
    RefusalError,
    RefusedError,
    ServerError,
    UnreachableError,
)
from letterkit.models import Message, Reply, Request, Settings, _messages, connect
from letterkit.settings import chosen
from letterkit.store import Store

ROWS = 3
PLAIN = Request("hello", (Message("system", "Be brief."), Message("user", "Say hello.")), max_tokens=50)


@pytest.fixture(scope="module")
def process() -> Iterator[MessageBatches]:
    running = MessageBatches()
    yield running
    running.stop()


@pytest.fixture
def service(process: MessageBatches) -> MessageBatches:
    process.tell()
    return process


def ask(service: MessageBatches, request: Request, key: str = "a-key", stream: bool = False) -> tuple[Any, list[str]]:
    """What comes of asking once, and the pieces that were shown."""
    pieces: list[str] = []
    found = chosen("anthropic:stub-1", {"ANTHROPIC_BASE_URL": service.url, "ANTHROPIC_API_KEY": key})
    assert found

    async def once() -> Reply | LetterkitError:
        model = connect(*found)
        try:
            return await model.complete(request, pieces.append if stream else None)
        except LetterkitError as error:
            return error
        finally:
            await model.aclose()

    return asyncio.run(once()), pieces


@pytest.mark.usefixtures("transport")
@pytest.mark.parametrize("stream", [False, True], ids=["whole", "streamed"])
class TestMessages:
    def test_an_answer_comes_with_its_usage(self, service: MessageBatches, stream: bool) -> None:
        reply, pieces = ask(service, PLAIN, stream=stream)
        assert (reply.text, reply.finish, reply.model) == ("hello", "stop", "stub-1")
        assert (reply.usage.prompt_tokens, reply.usage.completion_tokens) == (100, 10)
        assert "".join(pieces) == ("hello" if stream else "")

    def test_a_key_that_is_none_is_named(self, service: MessageBatches, stream: bool) -> None:
        error, _ = ask(service, PLAIN, key="another", stream=stream)
        assert type(error) is CredentialError


def arrived(*values: dict[str, Any], key: str = "message") -> Reply:
    arriving = _messages.Arriving()
    for value in values:
        arriving.add(value, key)
    return arriving.reply()


def test_what_is_asked_for_is_the_input_of_a_tool() -> None:
    request = Request("write", PLAIN.messages, schema(Draft), 500, 0.5)
    told = json.loads(_messages.body(request, "m", 0, stream=False))
    assert told["tools"] == [{"name": "write", "description": "The answer, whole.", "input_schema": schema(Draft)}]
    assert told["system"] == "Be brief."
    assert told["messages"] == [{"role": "user", "content": "Say hello."}]
    plain = json.loads(_messages.body(request, "m", 2, stream=True))
    assert "tools" not in plain
    assert "JSON Schema" in plain["system"]


@pytest.mark.parametrize(
    ("reason", "error"), [("max_tokens", CutOffError), ("refusal", RefusalError), ("end_turn", None)]
)
def test_why_it_ended_is_understood(reason: str, error: type[LetterkitError] | None) -> None:
    value = {"content": [{"type": "text", "text": "half"}], "stop_reason": reason}
    if error is None:
        assert arrived(value).text == "half"
    else:
        with pytest.raises(error):
            arrived(value)


@pytest.mark.parametrize("value", [{}, {"content": 7}, {"content": [7]}, {"content": [{"type": "text", "text": 7}]}])
def test_what_is_no_message_is_an_error_of_ours(value: dict[str, Any]) -> None:
    with pytest.raises(LetterkitError):
        arrived(value)


def test_an_error_in_a_stream_is_the_servers() -> None:
    with pytest.raises(ServerError):
        arrived({"type": "error", "error": {"type": "overloaded_error"}}, key="delta")


@pytest.fixture
def table(tmp_path: Path) -> Path:
    return write_table(tmp_path / "jobs.csv", range(ROWS))


def by_service(service: MessageBatches, table: Path, into: Path, store: Store, engine: Any = anthropic_batch) -> None:
    settings = Settings(service.url, "a-key")
    model: Any = connect("anthropic:stub-1", settings)
    told = RunOptions(model, ("anthropic:stub-1", settings), store, folder=into, poll=0.01)
    run(order(table, model="anthropic:stub-1"), into, told, engine=engine)


def one_by_one(table: Path, into: Path) -> dict[str, str]:
    run(order(table, model="anthropic:stub-1"), into, RunOptions(Honest("anthropic:stub-1"), store=Store.open(None)))
    return letters(into)


@pytest.mark.long
@pytest.mark.parametrize("wrong", [{}, {"expire": 2}, {"fail": 1}, {"expire": 1, "fail": 1}, {"busy": 3}])
def test_letters_are_those_of_the_local_engine_whatever_goes_wrong(
    service: MessageBatches, table: Path, tmp_path: Path, wrong: dict[str, int]
) -> None:
    service.tell(**wrong)
    by_service(service, table, tmp_path / "out", Store.open(None))
    assert letters(tmp_path / "out") == one_by_one(table, tmp_path / "one")
    assert {line["written_by"] for line in lines(tmp_path / "out")} == {"anthropic:stub-1"}
    asked = [line["custom_id"] for file in service.files for line in file]
    assert len(asked) - len(set(asked)) == wrong.get("expire", 0) + wrong.get("fail", 0)
    assert not list((tmp_path / "out").glob(".re*"))


@pytest.mark.long
@pytest.mark.parametrize("step", ["submit", "look", "download", "find"])
@pytest.mark.parametrize("before", [True, False])
def test_a_run_that_ended_between_any_two_steps_goes_on_and_asks_nothing_twice(
    service: MessageBatches, table: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, step: str, before: bool
) -> None:
    store = Store.open(tmp_path / "home" / "journal.db")
    into = tmp_path / "out"
    ended_between(
        monkeypatch, _message_batches.Service, step, lambda: by_service(service, table, into, store), before=before
    )
    assert letters(tmp_path / "out") == one_by_one(table, tmp_path / "one")
    asked = [line["custom_id"] for file in service.files for line in file]
    assert len(asked) == len(set(asked))


def test_each_model_has_its_own_service(service: MessageBatches, table: Path, tmp_path: Path) -> None:
    with pytest.raises(RefusedError, match="--via anthropic-batch"):
        by_service(service, table, tmp_path / "out", Store.open(None), engine=openai_batch)


def test_a_service_that_answers_otherwise_is_said(tmp_path: Path, service: MessageBatches) -> None:
    other = _message_batches.Service(f"{service.root}/log?", "h", Settings(service.url, "a-key"))
    with pytest.raises(UnreachableError):
        other.look("x")
    other.close()
