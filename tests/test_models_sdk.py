"""What goes over the direct way is read as OpenAI's SDK reads it: heads of questions, and answers that are errors."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Mapping
from typing import Any

import httpx2
import openai
import pytest
from briefs import DRAFT
from servers.process import Stub

from letterkit import errors
from letterkit.models import Message, Request, Settings, _faults
from letterkit.models.openai import OpenAIModel

OURS: Mapping[type[openai.APIStatusError], tuple[type[errors.ModelError], ...]] = {
    openai.AuthenticationError: (errors.CredentialError,),
    openai.PermissionDeniedError: (errors.CredentialError,),
    openai.NotFoundError: (errors.RejectedRequestError,),
    openai.BadRequestError: (errors.RejectedRequestError,),
    openai.UnprocessableEntityError: (errors.RejectedRequestError,),
    openai.ConflictError: (errors.ServerError,),
    openai.RateLimitError: (errors.RateLimitError,),
    openai.InternalServerError: (errors.ServerError,),
    openai.APIStatusError: (errors.RejectedRequestError, errors.ServerError, errors.QuotaError),
}
"""Which of our errors each of the SDK's is."""
CODES: Mapping[str, type[errors.ModelError]] = {
    "insufficient_quota": errors.QuotaError,
    "content_filter": errors.RefusalError,
    "context_length_exceeded": errors.RejectedRequestError,
}
"""What a code in the body makes of an error."""


def of_sdk(status: int, body: str) -> openai.APIStatusError:
    """The SDK's error for an answer."""
    answering = httpx2.MockTransport(lambda _: httpx2.Response(status, text=body))
    with openai.OpenAI(
        api_key="k", base_url="http://model.test", max_retries=0, http_client=httpx2.Client(transport=answering)
    ) as client:
        with pytest.raises(openai.APIStatusError) as caught:
            client.chat.completions.create(model="m", messages=[])
        return caught.value


@pytest.mark.parametrize("body", ["", "no", "[]", '{"error": "no"}', '{"error": {"message": "no", "code": 7}}'])
@pytest.mark.parametrize("status", [300, 302, 304, *range(400, 430), 451, *range(500, 512), 529, 599])
def test_an_error_is_the_sdks_by_another_name(status: int, body: str) -> None:
    theirs = of_sdk(status, body)
    assert type(_faults.of_status(status, body, theirs.response.headers, "h")) in OURS[type(theirs)]


@pytest.mark.parametrize(("status", "code"), [*((400, code) for code in CODES), (429, "insufficient_quota")])
def test_a_code_that_the_sdk_reads_is_read(status: int, code: str) -> None:
    body = json.dumps({"error": {"message": "no", "code": code}})
    theirs = of_sdk(status, body)
    assert theirs.code == code
    assert type(_faults.of_status(status, body, theirs.response.headers, "h")) is CODES[code]


def sent(stub: Stub, url: str, key: str | None) -> dict[str, Any]:
    """What a server sees of a question."""
    stub.script(write=DRAFT)

    async def once() -> None:
        model = OpenAIModel("m", Settings(url, key))
        await model.complete(Request("write", (Message("user", "hello"),)))
        await model.aclose()

    asyncio.run(once())
    entry: dict[str, Any] = stub.log[0]
    return entry


def sent_by_sdk(stub: Stub, url: str, key: str | None) -> dict[str, Any]:
    """The same by the SDK alone."""
    stub.script(write=DRAFT)
    with openai.OpenAI(api_key=key or "none", base_url=url, max_retries=0) as client:
        client.chat.completions.create(model="m", messages=[{"role": "user", "content": "hello"}])
    entry: dict[str, Any] = stub.log[0]
    return entry


@pytest.mark.usefixtures("transport")
@pytest.mark.parametrize("end", ["", "/", "?api-version=2025-01-01", "/a%20b"])
@pytest.mark.parametrize("key", [None, "sk-abc"])
def test_address_key_and_account_are_the_sdks(
    end: str, key: str | None, stub: Stub, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("OPENAI_ORG_ID", "org-1")
    monkeypatch.setenv("OPENAI_PROJECT_ID", "proj-1")
    ours, theirs = (ask(stub, stub.url + end, key) for ask in (sent, sent_by_sdk))
    assert ours["path"] == theirs["path"]
    for name in ("authorization", "openai-organization", "openai-project", "user-agent", "content-type", "host"):
        assert ours["headers"].get(name) == theirs["headers"].get(name), name


@pytest.mark.usefixtures("transport")
def test_nothing_is_told_of_this_machine(stub: Stub) -> None:
    assert not [name for name in sent(stub, stub.url, None)["headers"] if name.startswith("x-stainless")]
