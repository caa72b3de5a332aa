"""What stands before the body of every question, as OpenAI's SDK has it: address, key and headers, made once a model.

The SDK knows more of keys, organizations, projects and base URLs than anybody should write again, and costs three times
what a request takes. So it makes one, which is sent nowhere, and all further ones are its head and our bytes.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import httpx2
import openai

PATH = "/chat/completions"
LEFT_OUT = ("host", "content-length", "connection", "idempotency-key", "x-stainless-")
"""Headers of one request alone, those that whatever sends it writes itself, and what tells of this machine."""


@dataclass(frozen=True, slots=True)
class Head:
    """Where questions go, and the headers they go with: `whole` for an answer in one piece, `streamed` for events."""

    url: str
    whole: Mapping[str, str]
    streamed: Mapping[str, str]


def head(base_url: str, key: str | None) -> Head:
    """What the SDK sends to a server. Raises its errors, and httpx2's for an address that is none."""
    made: list[httpx2.Request] = []

    def take(request: httpx2.Request) -> httpx2.Response:
        made.append(request)
        return httpx2.Response(200, json={})

    with openai.OpenAI(
        api_key=key or "none",
        base_url=base_url,
        max_retries=0,
        default_headers={"Accept-Encoding": "identity"},
        http_client=httpx2.Client(transport=httpx2.MockTransport(take), trust_env=False),
    ) as client:
        client.post(PATH, cast_to=httpx2.Response, body={})
    told = {name: value for name, value in made[0].headers.items() if not name.startswith(LEFT_OUT)}
    told |= {"content-type": "application/json", "accept": "application/json"}
    return Head(str(made[0].url), told, told | {"accept": "text/event-stream"})
