"""Models: whatever a server does, what comes out is an answer or one of our errors, and soon."""

from __future__ import annotations

import asyncio
import json
import logging
import traceback
from pathlib import Path
from typing import Any, ClassVar

import jsonschema
import pytest
from briefs import ANSWERS, DRAFT
from growth import LINEAR, growth
from hypothesis import given
from hypothesis import strategies as st
from servers.process import Stub

from letterkit import errors
from letterkit.drafting.answers import Draft, schema
from letterkit.errors import LetterkitError, ModelError
from letterkit.models import Message, Reply, Request, Settings, _faults, _tolerant, connect
from letterkit.models._transport import LARGEST_ERROR
from letterkit.models._transport import transport as way
from letterkit.models._wire import JSON, SCHEMA, TEXT
from letterkit.models.openai import OpenAIModel
from letterkit.models.scripted import Scripted

KEY = "sk-canary-0123456789abcdef"
SECRET = "the words of a private note"
REQUEST = Request("write", (Message("system", "Be brief."), Message("user", SECRET)), schema(Draft), 500)
PLAIN = Request("hello", (Message("user", "Say hello."),), max_tokens=50)

pytestmark = pytest.mark.usefixtures("transport")


def ask(
    url: str, request: Request = REQUEST, *, stream: bool = False, times: int = 1, **settings: Any
) -> tuple[Reply | LetterkitError, OpenAIModel, list[str]]:
    """What comes of asking (the last time): the reply or the error, the model, and the pieces that were shown."""
    model = OpenAIModel("stub", Settings(url, KEY, **settings))
    pieces: list[str] = []

    async def once() -> Reply | LetterkitError:
        try:
            for _ in range(times - 1):
                await model.complete(request)
            return await model.complete(request, pieces.append if stream else None)
        except LetterkitError as error:
            return error
        finally:
            await model.aclose()

    return asyncio.run(once()), model, pieces


AWAY = {"Location": "http://127.0.0.1:9/"}
OUT_OF_CREDIT = {"error": {"code": "insufficient_quota"}}
FILTERED = {"error": {"code": "content_filter"}}
PAGE = {"do": "raw", "type": "text/html", "body": "<h1>Welcome</h1>"}
BROKEN_STREAM = {"do": "raw", "type": "text/event-stream", "body": 'data: {"error": {"message": "x"}}\n\n'}


def status(code: int, **more: Any) -> dict[str, Any]:
    """A step of the stub."""
    return {"do": "status", "status": code, **more}


def body(text: str) -> dict[str, Any]:
    """A step of the stub: this as JSON."""
    return {"do": "raw", "type": "application/json", "body": text}


FOR_EVER = 600
"""Seconds that nothing here takes on any machine: for a server, silence; for a client, no limit."""
FAULTS: dict[str, tuple[dict[str, Any], type[ModelError]]] = {
    "401": (status(401), errors.CredentialError),
    "403": (status(403), errors.CredentialError),
    "404": (status(404), errors.RejectedRequestError),
    "redirect": (status(307, headers=AWAY), errors.RejectedRequestError),
    "429 without Retry-After": (status(429), errors.RateLimitError),
    "429 of an empty account": (status(429, body=OUT_OF_CREDIT), errors.QuotaError),
    "402": (status(402), errors.QuotaError),
    "500": (status(500), errors.ServerError),
    "503": (status(503, headers={"Retry-After": "1"}), errors.ServerError),
    "error page of 50 MB": ({"do": "huge", "megabytes": 50, "status": 500}, errors.ServerError),
    "slow headers": ({"do": "slow-headers", "seconds": FOR_EVER}, errors.UnreachableError),
    "slow body": ({"do": "slow-body", "seconds": FOR_EVER}, errors.UnreachableError),
    "silent stream": ({"do": "silent-stream", "seconds": FOR_EVER}, errors.UnreachableError),
    "reset": ({"do": "reset"}, errors.UnreachableError),
    "connection cut": ({"do": "cut-connection"}, errors.UnreachableError),
    "wrong content type": (PAGE, errors.AnswerError),
    "truncated JSON": ({"do": "truncated"}, errors.AnswerError),
    "not of the protocol": (body("[1]"), errors.AnswerError),
    "truncated stream": ({"do": "answer", "text": "x" * 99, "events": 4}, errors.UnreachableError),
    "refusal": ({"do": "answer", "text": "", "refusal": "I cannot"}, errors.RefusalError),
    "filter": ({"do": "answer", "text": "half", "finish": "content_filter"}, errors.RefusalError),
    "filter as 400": (status(400, body=FILTERED), errors.RefusalError),
    "cut by length": ({"do": "answer", "text": '{"letter": [', "finish": "length"}, errors.CutOffError),
    "empty answer": ({"do": "answer", "text": " "}, errors.AnswerError),
    "50 MB answer": ({"do": "huge", "megabytes": 50}, errors.AnswerError),
    "no choices": (body('{"choices": []}'), errors.AnswerError),
    "choices that are none": (body('{"choices": [7]}'), errors.AnswerError),
    "null": (body("null"), errors.AnswerError),
    "deep nesting": (body("[" * 90_000), errors.AnswerError),
    "error in a stream": (BROKEN_STREAM, errors.ServerError),
}
ONLY_STREAMED = ("truncated stream",)
SLOW = ("slow headers", "slow body", "silent stream")


class TestFaults:
    @pytest.mark.long
    @pytest.mark.parametrize("stream", [False, True], ids=["whole", "streamed"])
    @pytest.mark.parametrize("name", FAULTS)
    def test_each_is_one_of_our_errors_soon_and_tells_nothing(self, name: str, stream: bool, stub: Stub) -> None:
        step, kind = FAULTS[name]
        if name in ONLY_STREAMED and not stream:
            pytest.skip("is about streams")
        stub.script(step)
        total, first_token = (1.0, 0.5) if name in SLOW else (FOR_EVER, FOR_EVER)
        error, _, _ = ask(stub.url, stream=stream, total=total, first_token=first_token)
        assert type(error) is kind
        assert ("did not answer within" in error.what) is (name in SLOW)  # not when the server gives up, long after
        assert error.todo
        told = "".join(traceback.format_exception(error))
        assert KEY not in told
        assert SECRET not in told
        asked = len(stub.log)
        assert asked == 1 or (asked == 0 and name in SLOW)  # nothing is retried; a slow machine may not get that far

    def test_no_more_is_read_than_a_letter_can_be(self, stub: Stub) -> None:
        stub.script({"do": "huge", "megabytes": 50})
        error, _, _ = ask(stub.url)
        assert isinstance(error, errors.AnswerError)
        assert "larger than" in error.what

    def test_no_more_is_read_of_an_error_than_tells_what_it_is(self, stub: Stub) -> None:
        stub.script({"do": "huge", "megabytes": 50, "status": 500})

        async def read() -> int:
            there = way()
            response = await there.post(f"{stub.url}/chat/completions", {}, b"{}")
            try:
                return len(await response.error())
            finally:
                await response.aclose()
                await there.aclose()

        assert 0 < asyncio.run(read()) <= LARGEST_ERROR

    def test_nothing_listens(self) -> None:
        gone = Stub()
        gone.stop()
        error, _, _ = ask(gone.url)
        assert isinstance(error, errors.UnreachableError)
        assert "Nothing answers" in error.what

    def test_tls_fails(self, stub: Stub) -> None:
        stub.script()
        error, _, _ = ask(stub.url.replace("http:", "https:"))
        assert isinstance(error, errors.UnreachableError)
        assert "within" not in error.what

    @pytest.mark.parametrize("url", ["http://[::bad", "ftp://127.0.0.1/v1", "http://name.invalid/v1", "http://a b/v1"])
    def test_an_address_that_is_none(self, url: str) -> None:
        error, _, _ = ask(url)
        assert isinstance(error, ModelError)

    def test_without_a_key_openais_own_server_is_not_asked(self) -> None:
        model = OpenAIModel("any", Settings())
        with pytest.raises(errors.CredentialError, match="No key"):
            asyncio.run(model.complete(REQUEST))
        assert model._way is None

    def test_a_server_that_repeats_the_key_and_the_note_is_not_quoted(
        self, stub: Stub, caplog: pytest.LogCaptureFixture
    ) -> None:
        logging.getLogger("openai").setLevel(logging.DEBUG)
        with caplog.at_level(logging.DEBUG):
            for status in (400, 401, 429, 500):
                stub.script(
                    *[{"do": "status", "status": status, "body": {"error": {"message": f"{KEY} {SECRET}"}}}] * 3
                )
                error, _, _ = ask(stub.url)
                assert isinstance(error, ModelError)
                told = "".join(traceback.format_exception(error))
                assert KEY not in told
                assert SECRET not in told
        assert KEY not in caplog.text
        assert SECRET not in caplog.text


class TestAnswers:
    @pytest.mark.parametrize("stream", [False, True], ids=["whole", "streamed"])
    def test_an_answer_comes_with_its_usage(self, stub: Stub, stream: bool) -> None:
        stub.script(write=DRAFT)
        reply, _, pieces = ask(stub.url, stream=stream)
        assert isinstance(reply, Reply)
        assert json.loads(reply.text) == DRAFT
        assert (reply.usage.calls, reply.usage.prompt_tokens, reply.usage.completion_tokens) == (1, 100, 10)
        assert "".join(pieces) == (reply.text if stream else "")

    def test_a_server_that_does_not_stream_is_understood(self, stub: Stub) -> None:
        body = json.dumps({"choices": [{"message": {"content": json.dumps(DRAFT)}, "finish_reason": "stop"}]})
        stub.script({"do": "raw", "type": "application/json", "body": body})
        reply, _, pieces = ask(stub.url, stream=True)
        assert isinstance(reply, Reply)
        assert pieces == [reply.text]

    def test_a_server_that_always_streams_is_understood(self, stub: Stub) -> None:
        event = {"choices": [{"delta": {"content": [{"type": "text", "text": "hello"}]}, "finish_reason": "stop"}]}
        stub.script({"do": "raw", "type": "text/event-stream", "body": f"data: {json.dumps(event)}\n\ndata: [DONE]"})
        reply, _, _ = ask(stub.url, PLAIN)
        assert isinstance(reply, Reply)
        assert reply.text == "hello"

    def test_what_is_shown_as_outgoing_is_what_is_sent(self, stub: Stub) -> None:
        stub.script(write=DRAFT)
        _, model, _ = ask(stub.url)
        assert stub.log[0]["body"].encode() == model.outgoing(REQUEST)

    def test_answers_are_not_stored_at_openai_and_others_are_not_told(self) -> None:
        own, other = OpenAIModel("m", Settings()), OpenAIModel("m", Settings("http://127.0.0.1:1/v1"))
        assert json.loads(own.outgoing(REQUEST))["store"] is False
        assert json.loads(own.outgoing(REQUEST))["max_completion_tokens"] == 500
        assert "store" not in json.loads(other.outgoing(REQUEST))
        assert json.loads(other.outgoing(REQUEST))["max_tokens"] == 500


class TestLadder:
    REFUSED: ClassVar = {
        "do": "status",
        "status": 400,
        "body": {"error": {"message": "response_format is not supported"}},
    }

    def test_it_steps_down_as_far_as_it_must_and_remembers(self, stub: Stub) -> None:
        stub.script(self.REFUSED, self.REFUSED, write=DRAFT)
        reply, model, _ = ask(stub.url, times=2)
        assert isinstance(reply, Reply)
        formats = [json.loads(entry["body"]).get("response_format", {}).get("type") for entry in stub.log]
        assert formats == ["json_schema", "json_object", None, None]
        assert model.strictness == TEXT
        assert '"closing"' in json.loads(stub.log[-1]["body"])["messages"][0]["content"]

    def test_a_grammar_that_fails_as_500_is_a_step_too(self, stub: Stub) -> None:
        stub.script(
            {"do": "status", "status": 500, "body": {"error": {"message": "failed to parse grammar"}}}, write=DRAFT
        )
        reply, model, _ = ask(stub.url)
        assert isinstance(reply, Reply)
        assert model.strictness == JSON

    def test_an_answer_of_another_shape_makes_the_next_question_plainer(self, stub: Stub) -> None:
        stub.script({"do": "answer", "text": "Certainly! What do you want to say?"})
        reply, model, _ = ask(stub.url)
        assert isinstance(reply, Reply)
        assert model.strictness == SCHEMA + 1

    def test_a_question_refused_at_every_strictness_is_refused(self, stub: Stub) -> None:
        stub.script(self.REFUSED, self.REFUSED, self.REFUSED)
        error, model, _ = ask(stub.url)
        assert isinstance(error, errors.RejectedRequestError)
        assert model.strictness == SCHEMA

    @pytest.mark.parametrize("word", ["max_completion_tokens", "stream_options"])
    def test_a_server_that_wants_another_field_gets_it(self, word: str, stub: Stub) -> None:
        stub.script({"do": "status", "status": 400, "body": {"error": {"message": f"use {word}"}}}, write=DRAFT)
        reply, model, _ = ask(stub.url, stream=True)
        assert isinstance(reply, Reply)
        assert model.strictness == SCHEMA
        first, second = ("max_tokens" if word.startswith("max") else word, word)
        assert first in stub.log[0]["body"]
        assert (second in stub.log[1]["body"]) is word.startswith("max")

    @pytest.mark.parametrize(
        "around",
        ["{}", "```json\n{}\n```", "Here is the JSON you asked for:\n{}\nAnything else?", "<think>{{}}</think>\n{}"],
    )
    def test_what_stands_around_the_json_is_taken_off(self, around: str, stub: Stub) -> None:
        stub.script({"do": "answer", "text": around.format(json.dumps(DRAFT))})
        reply, model, _ = ask(stub.url)
        assert isinstance(reply, Reply)
        assert json.loads(reply.text) == DRAFT
        assert model.strictness == SCHEMA

    @given(st.text())
    def test_tolerant_reading_never_fails(self, text: str) -> None:
        found = _tolerant.json_object(text)
        assert found is None or isinstance(json.loads(found), dict)

    @pytest.mark.parametrize("braces", ["{" * 100_000, '{"a":' * 20_000, "<think>" * 20_000, "{ " * 50_000])
    def test_tolerant_reading_of_braces_without_end_takes_no_longer_than_their_number_asks(self, braces: str) -> None:
        assert _tolerant.json_object(braces) is None
        assert growth(_tolerant.json_object, braces) < LINEAR


class TestRetryAfter:
    @pytest.mark.parametrize(
        ("headers", "seconds"),
        [
            ({}, None),
            ({"retry-after": "7"}, 7.0),
            ({"retry-after": "0.5"}, 0.5),
            ({"retry-after-ms": "250", "retry-after": "7"}, 0.25),
            ({"retry-after": "-5"}, None),
            ({"retry-after": "nan"}, None),
            ({"retry-after": "inf"}, None),
            ({"retry-after": "soon"}, None),
            ({"retry-after": "Mon, 02 Mar 2026 10:00:30 GMT", "date": "Mon, 02 Mar 2026 10:00:00 GMT"}, 30.0),
            ({"retry-after": "Mon, 02 Mar 2026 09:00:00 GMT", "date": "Mon, 02 Mar 2026 10:00:00 GMT"}, None),
            ({"retry-after": "Mon, 02 Mar 2026 10:00:30 GMT"}, None),
            ({"retry-after": "Mon, 99 Foo 2026 10:00:30", "date": "x"}, None),
            ({"retry-after": "3600"}, 3600.0),
        ],
    )
    def test_it_is_read_in_all_its_forms(self, headers: dict[str, str], seconds: float | None) -> None:
        assert _faults.retry_after(headers) == seconds

    @given(st.dictionaries(st.sampled_from(["retry-after", "retry-after-ms", "date"]), st.text()))
    def test_whatever_it_says_it_is_a_positive_number_or_nothing(self, headers: dict[str, str]) -> None:
        seconds = _faults.retry_after(headers)
        assert seconds is None or seconds > 0


class TestScripted:
    def test_it_answers_in_order_and_keeps_what_it_was_asked(self) -> None:
        model = Scripted(["one", DRAFT, errors.RateLimitError("slow down")])

        async def conversation() -> list[str]:
            return [(await model.complete(PLAIN)).text, (await model.complete(REQUEST)).text]

        assert asyncio.run(conversation()) == ["one", json.dumps(DRAFT)]
        assert model.requests == [PLAIN, REQUEST]
        with pytest.raises(errors.RateLimitError):
            asyncio.run(model.complete(PLAIN))
        with pytest.raises(errors.RejectedRequestError, match="no more answers"):
            asyncio.run(model.complete(PLAIN))

    def test_a_file_of_json_lines_is_a_model(self, tmp_path: Path) -> None:
        script = tmp_path / "answers.jsonl"
        script.write_text('{"text": "hello"}\n\n{"answer": {"a": 1}}\n{"error": "RateLimitError", "retry_after": 2}\n')
        model = connect(f"scripted:{script}", Settings())

        async def conversation() -> list[str]:
            return [(await model.complete(PLAIN)).text for _ in range(2)]

        assert asyncio.run(conversation()) == ["hello", '{"a": 1}']
        with pytest.raises(errors.RateLimitError) as caught:
            asyncio.run(model.complete(PLAIN))
        assert caught.value.retry_after == 2

    @pytest.mark.parametrize("line", ["{}", "[]", "nope", '{"error": "SystemExit"}', '{"error": "InputError"}'])
    def test_a_line_that_is_none_is_named(self, line: str, tmp_path: Path) -> None:
        script = tmp_path / "answers.jsonl"
        script.write_text(f'{{"text": "x"}}\n{line}\n')
        with pytest.raises(errors.ReadError) as caught:
            connect(f"scripted:{script}", Settings())
        assert caught.value.line == 2


def test_an_unknown_provider_is_named() -> None:
    with pytest.raises(errors.UnknownNameError, match="openai"):
        connect("opnai:x", Settings())


def test_the_schema_of_an_answer_is_the_one_that_is_sent(stub: Stub) -> None:
    stub.script(**ANSWERS)
    ask(stub.url)
    wanted = json.loads(stub.log[0]["body"])["response_format"]["json_schema"]
    assert wanted["strict"] is True
    assert wanted["schema"] == schema(Draft)
    jsonschema.validate(DRAFT, wanted["schema"])
