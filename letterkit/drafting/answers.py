"""What a model answers at each stage, and reading it: nothing is believed that is not of the schema."""

from __future__ import annotations

import json
from functools import lru_cache
from typing import Any, TypeVar

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from letterkit.errors import AnswerError

Answer = TypeVar("Answer", bound=BaseModel)
SAID_OF_AN_ANSWER = 3
"""How many of its faults a model is told at once."""
STRICT = frozenset(("type", "properties", "required", "items", "enum", "description", "additionalProperties"))
"""What every server with strict schemas understands; anything else is checked here instead."""


class Strict(BaseModel):
    """An answer, or a part of one, that holds just its own fields."""

    model_config = ConfigDict(extra="forbid", strict=True)


class Chosen(Strict):
    """The facts that serve one part of the letter."""

    part: str = Field(description="the name of a part of this letter")
    facts: list[str] = Field(max_length=40, description="ids of facts that this part needs, the most telling first")


class Plan(Strict):
    """Which facts the letter is built from. It holds ids alone: no words pass from one stage to the next."""

    parts: list[Chosen] = Field(max_length=40, description="the parts, in the order of the letter")
    ask: str = Field(description="id of the fact that the one question or request stands on; empty if there is none")


class Written(Strict):
    """One sentence. Its facts come first, so that they are chosen before the words."""

    part: str = Field(description="the name of the part it belongs to")
    paragraph: int = Field(ge=1, le=99, description="number of its paragraph, from 1")
    facts: list[str] = Field(max_length=40, description="ids of all facts it stands on; empty for courtesy")
    text: str = Field(max_length=2000, description="the sentence itself")


class Draft(Strict):
    """The letter between greeting and closing."""

    topic: str = Field(max_length=200, description="three to five words on what the letter is about, for a subject")
    sentences: list[Written] = Field(min_length=1, max_length=80)


@lru_cache(maxsize=8)
def schema(model: type[BaseModel]) -> dict[str, Any]:
    """The JSON Schema of an answer, flat and strict: no references, every field required, no other field allowed."""
    whole = model.model_json_schema()
    return _strict(whole, whole.get("$defs", {}))


def _strict(node: dict[str, Any], definitions: dict[str, Any]) -> dict[str, Any]:
    if "$ref" in node:
        node = definitions[node["$ref"].rpartition("/")[2]]
    kept = {key: value for key, value in node.items() if key in STRICT}
    if kept["type"] == "object":
        kept["properties"] = {name: _strict(child, definitions) for name, child in node["properties"].items()}
        kept["required"] = list(kept["properties"])
        kept["additionalProperties"] = False
        kept.pop("description", None)
    if kept["type"] == "array":
        kept["items"] = _strict(node["items"], definitions)
    return kept


def read(model: type[Answer], text: str) -> Answer:
    """An answer as its model. Raises AnswerError, which tells the model what is wrong with it."""
    try:
        answer = model.model_validate_json(text)
    except ValidationError as error:
        raise AnswerError(_faults(error)) from error
    except ValueError as error:  # half a surrogate pair cannot be read at all
        raise AnswerError("It is not text in UTF-8.") from error
    json.loads(text, object_pairs_hook=_once)
    return answer


def _faults(error: ValidationError) -> str:
    """The first faults in words, without the answer's own."""
    details = error.errors(include_url=False, include_context=False, include_input=False)
    if any(detail["type"] == "json_invalid" for detail in details):
        return "It is not one JSON object."
    told = [f"{'.'.join(map(str, detail['loc'])) or 'answer'}: {detail['msg']}" for detail in details]
    more = f" ({len(told) - SAID_OF_AN_ANSWER} more)" if len(told) > SAID_OF_AN_ANSWER else ""
    return f"{'; '.join(told[:SAID_OF_AN_ANSWER])}{more}."


def _once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    """Raise AnswerError where a key stands twice: parsers differ on which of the two counts."""
    names = [name for name, _ in pairs]
    twice = next((name for name in names if names.count(name) > 1), None)
    if twice is not None:
        raise AnswerError(f"The key {twice[:40]!r} stands twice in one object.")
    return dict(pairs)
