"""Anthropic: `anthropic:NAME`, by its own Messages, which its batch service takes as well.

Its questions go the way of all others (`openai.py`); what differs is the head, the bytes and the answer.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from letterkit.letter import Usage
from letterkit.models import Request, Settings, _messages, _prices, _wire
from letterkit.models.openai import OpenAIModel

if TYPE_CHECKING:
    from letterkit.models._head import Head

OWN = "https://api.anthropic.com/v1"
VERSION = "2023-06-01"
"""Of the protocol; a server goes on to answer by it."""


def connect(name: str, settings: Settings) -> AnthropicModel:
    """The model `name` at the address of the settings, Anthropic's own if they have none."""
    return AnthropicModel(name, settings)


def headers(key: str | None) -> dict[str, str]:
    """What goes with every question."""
    told = {"anthropic-version": VERSION, "content-type": "application/json", "accept-encoding": "identity"}
    return told | ({"x-api-key": key} if key else {})


class AnthropicModel(OpenAIModel):
    """One model of one server."""

    batches = "anthropic-batch"
    variable = "ANTHROPIC_API_KEY"

    def __init__(self, name: str, settings: Settings) -> None:
        base_url = settings.base_url or OWN
        super().__init__(name, replace(settings, base_url=base_url), f"anthropic:{name}")
        self.needs_key = base_url == OWN

    def price(self, usage: Usage) -> float | None:
        """What calls of this size cost in US dollars, None if that is not known."""
        return _prices.cost(usage, self.name, self.base_url)

    def _bytes(self, request: Request, strictness: int, *, stream: bool) -> bytes:
        return _messages.body(request, self.name, strictness, stream=stream)

    def _arriving(self) -> _wire.Arriving:
        return _messages.Arriving()

    def _head(self) -> Head:
        from letterkit.models._head import Head

        told = headers(self.settings.api_key)
        whole, streamed = (told | {"accept": accept} for accept in ("application/json", "text/event-stream"))
        return Head(f"{self.base_url}/messages", whole, streamed)
