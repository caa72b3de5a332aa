"""Language models: one question, one answer. `models/openai.py` serves the address `openai:NAME`, and so on.

A member of this room has `connect(name, settings) -> Model`.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Any, Literal, Protocol, runtime_checkable

from letterkit import rooms
from letterkit.identity import Same
from letterkit.letter import Usage

OnText = Callable[[str], None]
"""Called with each piece of an answer as it arrives."""


@dataclass(frozen=True, slots=True)
class Message:
    """One message of a request. `system` holds our words only; what outsiders wrote stands in `user`."""

    role: Literal["system", "user", "assistant"]
    text: str


@dataclass(frozen=True, slots=True)
class Request:
    """One question to a model. `stage` names the prompt it comes from, `schema` the JSON Schema of the answer.

    draft: the letter it is for, as a digest: what the journal files the reply under. The answer does not depend on it.
    """

    stage: str
    messages: tuple[Message, ...]
    schema: Mapping[str, Any] | None = None
    max_tokens: int = 2000
    temperature: float | None = None
    draft: str = ""

    def key(self, address: str) -> str:
        """The journal's key: a SHA-256 over everything that decides the answer, the model's address included."""
        messages = ", ".join(f'["{message.role}", {quoted(message.text)}]' for message in self.messages)
        temperature = "null" if self.temperature is None else repr(self.temperature)
        told = f"[{quoted(address)}, [{messages}], {_of_schema(Same(self.schema))}, {self.max_tokens}, {temperature}]"
        return hashlib.sha256(told.encode()).hexdigest()


@lru_cache(maxsize=64)
def quoted(text: str) -> str:
    """A text as JSON has it: of each question once for its key and once for its bytes, of a prompt again and again."""
    return json.dumps(text, ensure_ascii=False)


@lru_cache(maxsize=16)
def _of_schema(schema: Same[Mapping[str, Any] | None]) -> str:
    """A schema as a key has it; the questions of a stage all have the same one."""
    return json.dumps(schema.it, sort_keys=True, ensure_ascii=False)


@dataclass(frozen=True, slots=True)
class Reply:
    """A model's answer, as text; `finish` is `stop`, or why it ended otherwise."""

    text: str
    model: str = ""
    finish: str = "stop"
    usage: Usage = Usage()


@dataclass(frozen=True, slots=True)
class Network:
    """What stands between this machine and a server, as the environment has it.

    certificates: the file or folder of authorities to trust, "" for those that the system trusts.
    proxies: by scheme (`http`, `https`, `all`), may hold passwords. direct: hosts that are reached without, by commas.
    """

    certificates: str = ""
    proxies: Mapping[str, str] = field(default_factory=dict, repr=False)
    direct: str = ""


@dataclass(frozen=True, slots=True)
class Settings:
    """How to reach a model. Times in seconds: `first_token` until the answer starts, `total` for one whole call."""

    base_url: str | None = None
    api_key: str | None = field(default=None, repr=False)
    first_token: float = 60.0
    total: float = 180.0
    network: Network = field(default_factory=Network)


class Model(Protocol):
    """Anything that answers a request. Raises ModelError, and nothing else on purpose."""

    address: str

    async def complete(self, request: Request, on_text: OnText | None = None) -> Reply:
        """Ask once and return the answer."""

    async def aclose(self) -> None:
        """Let go of connections."""


@runtime_checkable
class Priced(Protocol):
    """A model that knows what it costs."""

    def price(self, usage: Usage) -> float | None:
        """What calls of this size cost in US dollars, None if that is not known."""


@runtime_checkable
class Learning(Protocol):
    """A model that learns how strict a form of answer its server can be held to: 0 is the strictest.

    endpoint: the server and the model, as one text.
    """

    endpoint: str
    strictness: int


@dataclass(frozen=True, slots=True)
class Limits:
    """How many questions and tokens a minute a server allows, as its headers say; None for what they do not."""

    requests: float | None = None
    tokens: float | None = None


@runtime_checkable
class Limited(Protocol):
    """A model whose server says what it allows; `limits` is None until it has."""

    limits: Limits | None


def connect(address: str, settings: Settings = Settings()) -> Model:
    """The model at an address such as `openai:gpt-5-mini`; no connection is opened yet.

    Raises UnknownNameError for a provider there is none of. What is wrong with a key shows when it is first used.
    """
    provider, _, name = address.partition(":")
    model: Model = rooms.member(__name__, provider, "model provider").connect(name, settings)
    return model
