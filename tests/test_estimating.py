"""Estimates, prices and probes: what a letter would take, without asking anybody."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Iterator

import pytest
from briefs import ANSWERS, DRAFT, FRIEND, brief_of
from servers.process import Stub

from letterkit.drafting import EFFORTS, draft, outline
from letterkit.errors import CredentialError, FieldError, UnknownNameError
from letterkit.estimating import estimate
from letterkit.letter import Letter, Usage
from letterkit.letters.writing import draft_letter
from letterkit.models import Settings, connect
from letterkit.models.openai import OpenAIModel
from letterkit.models.scripted import Scripted
from letterkit.probing import Probe, probe
from letterkit.settings import chosen

TOMASZ = brief_of(kind="thank-you", to="tomasz")


@pytest.fixture
def stub() -> Iterator[Stub]:
    """The stub, as a process."""
    running = Stub()
    yield running
    running.stop()


def probed(stub: Stub) -> Probe:
    """What is found out about the stub."""

    async def once() -> Probe:
        model = OpenAIModel("stub", Settings(stub.url))
        try:
            return await probe(model)
        finally:
            await model.aclose()

    return asyncio.run(once())


class TestPrices:
    def test_a_public_price_is_known_offline(self) -> None:
        model = OpenAIModel("gpt-5-mini", Settings())
        cost = model.price(Usage(1, 1_000_000, 1_000_000))
        assert cost is not None
        assert 0.1 < cost < 100

    @pytest.mark.parametrize(
        ("name", "url"),
        [("gpt-5-mini", "http://127.0.0.1:8080/v1"), ("no-such-model", None), ("", "https://example.test")],
    )
    def test_no_public_price_is_none_and_not_nothing(self, name: str, url: str | None) -> None:
        assert OpenAIModel(name, Settings(url)).price(Usage(1, 100, 100)) is None


class TestEstimates:
    def test_it_is_near_what_a_letter_takes(self) -> None:
        model = Scripted([DRAFT, DRAFT, FRIEND])
        letter = asyncio.run(draft_letter(TOMASZ, model, None))
        told = estimate(TOMASZ, model)
        assert told.least.calls == letter.usage.calls == 3
        assert 0.7 < told.least.prompt_tokens / letter.usage.prompt_tokens < 1.4
        assert told.most.calls == EFFORTS["standard"].calls

    def test_more_effort_takes_more(self) -> None:
        model = OpenAIModel("gpt-5-mini", Settings())
        costs = [
            estimate(TOMASZ, model, effort=effort).most.cost_usd or 0 for effort in ("quick", "standard", "thorough")
        ]
        assert 0 < costs[0] < costs[1] < costs[2] < 0.5

    def test_an_unknown_effort_is_named(self) -> None:
        with pytest.raises(UnknownNameError):
            outline(TOMASZ, effort="heroic")

    @pytest.mark.parametrize("effort", EFFORTS)
    def test_the_first_question_is_the_one_that_is_asked(self, effort: str) -> None:
        assert outline(TOMASZ, effort=effort)[0] == next(draft(TOMASZ, effort=effort))


class TestProbe:
    def test_a_server_that_enforces_schemas(self, stub: Stub) -> None:
        stub.script(check={"colour": "red", "reason": "Hello"})
        found = probed(stub)
        assert (found.address, found.structured, found.error, found.usd_in) == (
            "openai:stub",
            "strict schema",
            None,
            None,
        )

    def test_a_server_that_takes_schemas_and_does_not_keep_them(self, stub: Stub) -> None:
        stub.script(check="Hello there!")
        assert probed(stub).structured == "text only"

    def test_a_server_without_schemas(self, stub: Stub) -> None:
        answer = {"do": "answer", "text": json.dumps({"colour": "red", "reason": "x"})}
        stub.script({"do": "status", "status": 400}, answer)
        assert probed(stub).structured == "json"

    def test_a_server_that_is_not_there_is_told_and_not_raised(self, stub: Stub) -> None:
        stub.script({"do": "status", "status": 401})
        found = probed(stub)
        assert isinstance(found.error, CredentialError)

    def test_it_sends_nothing_of_the_users(self, stub: Stub) -> None:
        stub.script(check={"colour": "red", "reason": "x"})
        probed(stub)
        assert len(stub.log[0]["body"]) < 800


class TestAzure:
    def test_a_deployment_is_reached_by_its_resource(self, stub: Stub) -> None:
        stub.script(**ANSWERS)
        environ = {"AZURE_OPENAI_ENDPOINT": stub.root, "AZURE_OPENAI_API_KEY": "azure-key"}
        found = chosen("azure:letters", environ, None)
        assert found
        model = connect(*found)

        async def write() -> Letter:
            try:
                return await draft_letter(TOMASZ, model, None)
            finally:
                await model.aclose()

        letter = asyncio.run(write())
        assert letter.written_by == "azure:letters"
        assert {entry["path"] for entry in stub.log} == {"/openai/v1/chat/completions"}
        assert json.loads(stub.log[0]["body"])["model"] == "letters"
        assert stub.log[0]["headers"]["authorization"] == "Bearer azure-key"

    def test_without_an_address_it_says_what_to_set(self) -> None:
        with pytest.raises(FieldError, match="AZURE_OPENAI_ENDPOINT"):
            connect("azure:letters", Settings())
