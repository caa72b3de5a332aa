"""Markdown: the whole file is the text; the fields of a front matter between two `---` lines are the data."""

from __future__ import annotations

import re
from typing import Any

from letterkit.documents import Document, FieldPath, Span, Trust
from letterkit.errors import ReadError
from letterkit.readers import yaml
from letterkit.readers._text import lenient

FRONT = re.compile(r"---[ \t]*\n(.*?)^(?:---|\.\.\.)[ \t]*(?:\n|\Z)", re.DOTALL | re.MULTILINE)
_FIELD = re.compile(r"\s*(?:#.*\n\s*)*[\w$-]+:(?:\s|\Z)")


def read(name: str, data: bytes, trust: Trust) -> Document:
    """The text, and the fields of its front matter if it has one. Raises ReadError for a broken front matter."""
    text = lenient(name, data)
    fields, spans = front_matter(name, text)
    return Document(name, "md", text, trust, fields, spans)


def front_matter(name: str, text: str) -> tuple[dict[str, Any] | None, dict[FieldPath, Span]]:
    """The fields between two `---` lines at the start, with their places; None where these are no fields."""
    found = FRONT.match(text)
    if not found or not _FIELD.match(found[1]):
        return None, {}
    value, spans = yaml.parse(name, found[1], first_line=2)
    if not isinstance(value, dict):
        raise ReadError(
            "The front matter must consist of fields.", "Write `key: value` lines between `---`.", file=name, line=2
        )
    return value, spans


def body(text: str) -> str:
    """The text without its front matter."""
    found = FRONT.match(text)
    return text[found.end() :] if found and _FIELD.match(found[1]) else text
