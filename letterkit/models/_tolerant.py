"""Reading JSON out of what models say around it: fences, preambles, thoughts before the answer."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from typing import Any

THOUGHTS = re.compile(r"\A\s*<think(?:ing)?>.*?</think(?:ing)?>", re.DOTALL)
MOST_STARTS = 50
"""Opening braces that are tried: a text that is full of them holds no answer."""


def json_object(text: str) -> str | None:
    """The first JSON object in a text, as it stands there; None if there is none."""
    text = THOUGHTS.sub("", text)
    decoder = json.JSONDecoder()
    at = text.find("{")
    for _ in range(MOST_STARTS):
        if at < 0:
            return None
        try:
            value, end = decoder.raw_decode(text, at)
        except (ValueError, RecursionError):
            at = text.find("{", at + 1)
            continue
        if isinstance(value, dict) and value:
            return text[at:end]
        at = text.find("{", end)
    return None


def answers(text: str, schema: Mapping[str, Any]) -> bool:
    """Whether a text is a JSON object with the fields that a schema asks for at its top."""
    try:
        value = json.loads(text)
    except (ValueError, RecursionError):
        return False
    return isinstance(value, dict) and set(schema.get("required", ())) <= set(value)
