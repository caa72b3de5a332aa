"""The job posting that a page carries for search engines, as schema.org JSON-LD in a script."""

from __future__ import annotations

import html
import json
import re
from collections.abc import Iterator, Mapping
from typing import Any

from letterkit.documents import FieldPath, Span
from letterkit.errors import ReadError
from letterkit.readers.json import DEPTH, parse

SCRIPTS = 20
LARGEST = 500_000
"""Characters of one script."""
_OPEN = re.compile(r"<script[^>]{0,300}application/ld\+json[^>]{0,300}>", re.IGNORECASE)
_WRAPPED = re.compile(r"\s*(?://)?\s*(?:<!\[CDATA\[|<!--)|(?://)?\s*(?:\]\]>|-->)\s*\Z")


def job_posting(source: str) -> tuple[dict[str, Any] | None, Mapping[FieldPath, Span]]:
    """The first JobPosting of an HTML source with the places of its fields; None if there is none that can be read."""
    for offset, script in _scripts(source):
        value, spans = _value(script)
        path = _find(value, ())
        if path is not None:
            for step in path:
                value = value[step]
            line = source.count("\n", 0, offset)
            return value, _below(spans, path, line)
    return None, {}


def _scripts(source: str) -> Iterator[tuple[int, str]]:
    """Where each script starts, and what is in it."""
    for _, opening in zip(range(SCRIPTS), _OPEN.finditer(source), strict=False):
        end = source.lower().find("</script", opening.end()) if opening else -1
        if 0 <= end <= opening.end() + LARGEST:
            script = source[opening.end() : end]
            yield opening.end(), _WRAPPED.sub(lambda found: " " * len(found[0]), script)


def _value(script: str) -> tuple[Any, Mapping[FieldPath, Span]]:
    """By the rules of JSON; else without those against line breaks in text, and with HTML's entities decoded."""
    for text in (script, html.unescape(script)):
        try:
            document = parse("", text, "outside")
            return document.data, document.spans
        except ReadError:
            pass
        try:
            return json.loads(text, strict=False), {}
        except (ValueError, RecursionError):
            pass
    return None, {}


def _find(value: Any, path: FieldPath) -> FieldPath | None:
    """The path of the first JobPosting in a value."""
    if len(path) > DEPTH:
        return None
    if isinstance(value, dict):
        kinds = value.get("@type")
        if "JobPosting" in (kinds if isinstance(kinds, list) else [kinds]):
            return path
    children = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    found = (_find(child, (*path, key)) for key, child in children)
    return next((step for step in found if step is not None), None)


def _below(spans: Mapping[FieldPath, Span], path: FieldPath, line: int) -> dict[FieldPath, Span]:
    """The spans below a path, from there, with the lines of the file."""
    inner = {key[len(path) :]: Span(span.line + line) for key, span in spans.items() if key[: len(path)] == path}
    return {(): Span(line + 1)} | inner
