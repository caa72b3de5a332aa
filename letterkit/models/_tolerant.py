"""Reading JSON out of what models say around it: fences, preambles, thoughts before the answer, marked or not."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache
from itertools import islice
from typing import Any

from letterkit.identity import Same

NOTHING: Mapping[str, Any] = {}
MOST_STARTS = 50
"""Opening braces that are tried: a text that is full of them holds no answer."""
OPENING = re.compile(r"\{")


def json_object(text: str, schema: Mapping[str, Any] = NOTHING) -> str | None:
    """The JSON object of a text that answers a schema, as it stands there; without one, the first that is not empty.

    Thoughts come before an answer and may try one out, so the last one counts. None if there is none.
    """
    first: str | None = None
    for found in _objects(text, _starts(text, schema)):
        if answers(found, schema):
            return found
    for found in _objects(text, (match.start() for match in OPENING.finditer(text))):
        if schema and answers(found, schema):
            return found
        first = first or found
    return first


def _starts(text: str, schema: Mapping[str, Any]) -> Iterator[int]:
    """Where a brace opens an object that begins with one of the schema's fields, the last one first."""
    fields = "|".join(map(re.escape, schema.get("properties", ())))
    if fields:
        found = re.finditer(rf'\{{\s*+"(?:{fields})"\s*+:', text)
        yield from reversed([match.start() for match in found])


def _objects(text: str, starts: Iterable[int]) -> Iterator[str]:
    """The objects that begin there and are not empty; what stands inside one is not looked at again."""
    decoder = json.JSONDecoder()
    inside = range(0)
    for start in islice((start for start in starts if start not in inside), MOST_STARTS):
        try:
            value, end = decoder.raw_decode(text, start)
        except (ValueError, RecursionError):
            continue
        inside = range(start, end)
        if isinstance(value, dict) and value:
            yield text[start:end]


def answers(text: str, schema: Mapping[str, Any]) -> bool:
    """Whether a text is a JSON object with the fields that a schema asks for at its top."""
    return _answers(text, Same(schema))


@lru_cache(maxsize=4)
def _answers(text: str, schema: Same[Mapping[str, Any]]) -> bool:
    """The same, of one answer once: it is asked while it is read, and of what was read."""
    try:
        value = json.loads(text)
    except (ValueError, RecursionError):
        return False
    return isinstance(value, dict) and set(schema.it.get("required", ())) <= set(value)
