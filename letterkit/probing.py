"""What a model's server can do, found out with one small question that holds nothing of the user's."""

from __future__ import annotations

import time
from dataclasses import dataclass, replace

from letterkit.errors import ModelError
from letterkit.letter import Usage
from letterkit.models import Message, Model, Priced, Request, _tolerant

SCHEMA = {
    "type": "object",
    "properties": {"colour": {"type": "string", "enum": ["red", "green", "blue"]}, "reason": {"type": "string"}},
    "required": ["colour", "reason"],
    "additionalProperties": False,
}
QUESTION = Request("check", (Message("user", "Greet me in one short sentence of plain words."),), SCHEMA, 400)
"""Asks for words and for a schema at once: only a server that enforces the schema answers with JSON."""
MILLION = 1_000_000


@dataclass(frozen=True, slots=True)
class Probe:
    """What was found out.

    structured: `strict schema` (enforced), `json` (any object, or the schema only in the prompt), `text only`.
    usd_in, usd_out: the price of a million tokens asked and answered, None where it is not public.
    error: why nothing was found out.
    """

    address: str
    structured: str = ""
    seconds: float = 0.0
    usd_in: float | None = None
    usd_out: float | None = None
    error: ModelError | None = None


async def probe(model: Model) -> Probe:
    """Ask once and tell what came of it. Raises nothing for a server that fails: the Probe says so."""
    known = Probe(
        model.address, usd_in=_price(model, Usage(1, MILLION, 0)), usd_out=_price(model, Usage(1, 0, MILLION))
    )
    begun = time.monotonic()
    try:
        reply = await model.complete(QUESTION)
    except ModelError as error:
        return replace(known, seconds=time.monotonic() - begun, error=error)
    structured = _structured(reply.text, getattr(model, "strictness", 0))
    return replace(known, structured=structured, seconds=time.monotonic() - begun)


def _structured(text: str, strictness: int) -> str:
    if not _tolerant.answers(text, SCHEMA):
        return "text only"
    return ("strict schema", "json", "text only")[strictness]


def _price(model: Model, usage: Usage) -> float | None:
    return model.price(usage) if isinstance(model, Priced) else None
