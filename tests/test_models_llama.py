"""The same client on a real server of the protocol: llama.cpp's own, with a model that was made a moment ago."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Awaitable, Callable, Iterator
from dataclasses import replace
from typing import Any

import jsonschema
import pytest
from briefs import DRAFT, brief_of, say
from pydantic import BaseModel
from servers import llama

from letterkit.drafting import draft
from letterkit.drafting.answers import Draft, schema
from letterkit.errors import CredentialError, CutOffError, RejectedRequestError
from letterkit.letters.writing import draft_letter
from letterkit.models import Message, Request, Settings
from letterkit.models._wire import JSON, TEXT
from letterkit.models.openai import OpenAIModel

pytestmark = pytest.mark.long

pytest.importorskip("xllamacpp")
KEY = "sesame"
PATIENT = 3600.0
"""Seconds: how fast a model computes is the machine's affair."""
SHORT = (Message("system", "Answer in JSON."), Message("user", "Which facts?"))


@pytest.fixture(scope="module")
def url() -> Iterator[str]:
    """A server that takes one key."""
    with llama.running(keys=(KEY,)) as running:
        yield running


def with_model(url: str, do: Callable[[OpenAIModel], Awaitable[Any]], key: str = KEY) -> Any:
    """What `do` makes of the model, with its connections closed afterwards."""

    async def once() -> Any:
        model = OpenAIModel("tiny", Settings(url, key, first_token=PATIENT, total=PATIENT))
        try:
            return await do(model)
        finally:
            await model.aclose()

    return asyncio.run(once())


@pytest.mark.parametrize("answer", [Draft])
def test_its_answers_are_of_the_strict_schema(url: str, answer: type[BaseModel]) -> None:
    request = Request(answer.__name__.lower(), SHORT, schema(answer), 1500)

    async def do(model: OpenAIModel) -> list[str]:
        return [(await model.complete(replace(request, temperature=0.7 + 0.1 * n))).text for n in range(4)]

    for text in with_model(url, do):
        jsonschema.validate(json.loads(text), schema(answer))


def test_a_stream_brings_the_same_in_pieces_with_its_usage(url: str) -> None:
    pieces: list[str] = []
    reply = with_model(url, lambda model: model.complete(Request("write", SHORT, schema(Draft), 1500), pieces.append))
    assert len(pieces) > 5
    assert json.loads("".join(pieces)) == json.loads(reply.text)
    assert reply.usage.prompt_tokens > 10
    assert reply.usage.completion_tokens > 5


@pytest.mark.parametrize("strictness", [JSON, TEXT])
def test_less_strict_forms_are_taken_too(strictness: int, url: str) -> None:
    """Any JSON object is one, if not of the schema: then the next question is put more plainly. Text is just text."""

    async def do(model: OpenAIModel) -> str:
        model.strictness = strictness
        reply = await model.complete(Request("write", SHORT, schema(Draft), 200, temperature=0.7))
        assert model.strictness == TEXT
        return reply.text

    text = with_model(url, do)
    if strictness == JSON:
        assert isinstance(json.loads(text), dict)
    else:
        assert text.strip()
        assert not text.startswith("{")


def test_a_question_that_is_too_long_is_not_taken(url: str) -> None:
    long = (*SHORT, Message("user", "and then the stock again " * 40_000))
    with pytest.raises(RejectedRequestError):
        with_model(url, lambda model: model.complete(Request("write", long, schema(Draft))))


def test_a_wrong_key_is_refused(url: str) -> None:
    with pytest.raises(CredentialError):
        with_model(url, lambda model: model.complete(Request("x", SHORT)), key="wrong")


def test_a_short_limit_cuts_the_answer(url: str) -> None:
    with pytest.raises(CutOffError):
        with_model(url, lambda model: model.complete(Request("write", SHORT, schema(Draft), max_tokens=6)))


def test_the_prompts_as_they_are_get_answers_of_their_schema(url: str) -> None:
    """The real prompts of both stages, with the real schema; what a babbler says in it is another matter."""
    conversation = draft(brief_of(kind="thank-you", to="tomasz"))
    first = next(conversation)
    second = conversation.send(say(DRAFT))

    async def do(model: OpenAIModel) -> list[str]:
        return [(await model.complete(request)).text for request in (first, second)]

    for text, answer in zip(with_model(url, do), (Draft, Draft), strict=True):
        jsonschema.validate(json.loads(text), schema(answer))


def test_a_babbler_ends_in_the_template_which_says_why(url: str) -> None:
    brief = brief_of(kind="thank-you", to="tomasz")
    letter = with_model(url, lambda model: draft_letter(brief, model, None, effort="quick"))
    assert letter.written_by == "template"
    assert letter.fallback_reason in (
        "The model's answers could not be used.",
        "The model's answer was cut short, twice.",
    )
