"""What a model answers at each stage, and reading it: nothing is believed that is not of the schema."""

from __future__ import annotations

import json
from functools import lru_cache
from typing import Any, Literal, TypeVar

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


class Written(Strict):
    """One sentence and what it stands on."""

    text: str = Field(max_length=2000, description="the sentence itself")
    facts: list[str] = Field(max_length=40, description="ids of all facts it stands on; empty for courtesy")


class Paragraph(Strict):
    """One paragraph."""

    sentences: list[Written] = Field(min_length=1, max_length=40)


class Draft(Strict):
    """The letter between greeting and closing, as prose: what it stands on is found afterwards."""

    letter: str = Field(min_length=1, max_length=12_000, description="its text, an empty line between paragraphs")
    topic: str = Field(max_length=200, description="two to four words on what it is about, for a subject; or empty")
    greeting: str = Field(max_length=120, description="the line above the letter")
    closing: str = Field(max_length=80, description="the line before the name, one of those given")


Fault = Literal[
    "unmet", "promised", "false", "too_firm", "not_here", "private", "wrong_person", "second_ask", "said_by_nobody",
    "belittles", "read_twice",
]  # fmt: skip


class Objection(Strict):
    """One place where a friend would stop."""

    words: str = Field(max_length=400, description="the words at fault, copied from the letter; empty if all of it is")
    fault: Fault


class Wanted(Strict):
    """One thing that the reader looks for in a letter, and where each letter gives it."""

    wants: str = Field(max_length=1000, description="what, in the reader's mind; one line")
    notes: list[str] = Field(max_length=40, description="ids of the notes that answer it best")
    given: list[str] = Field(
        max_length=4,
        description="for each letter that gives it, its name and the first words that do: `A: In 2023 I …`",
    )


class Declined(Strict):
    """A finding that is left alone, for it is wrong."""

    finding: int = Field(ge=1, le=99, description="the number of the finding")
    reason: str = Field(max_length=300, description="why it is wrong, in one sentence")


class Revised(Strict):
    """A letter with what was found in it mended."""

    declined: list[Declined] = Field(max_length=20)
    topic: str = Field(max_length=200, description="as in the draft")
    paragraphs: list[Paragraph] = Field(min_length=1, max_length=30, description="the whole letter as it should go")


class Friend(Strict):
    """What a friend who knows the notes says of one or more letters, and the letter as it should go."""

    looked_for: list[Wanted] = Field(max_length=8, description="what the reader looks for, the most wanted first")
    better: Literal["A", "B", "C", "D"] = Field(description="the letter that goes, of those there are")
    objections: list[Objection] = Field(max_length=20)
    declined: list[Declined] = Field(max_length=20)
    topic: str = Field(max_length=200, description="as in the draft")
    paragraphs: list[Paragraph] = Field(min_length=1, max_length=30, description="the whole letter as it should go")


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
        raise AnswerError("It is not UTF-8 text.") from error
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
        raise AnswerError(f"The key {twice[:40]!r} appears twice in one object.")
    return dict(pairs)
