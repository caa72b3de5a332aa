"""Fields that one object of a JSON file has twice: their lists together, of two values the first; each is said."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from letterkit.documents import Document, FieldPath, Span

_AGAIN = re.compile(r"(?P<key>.+) \(\d+\)\Z", re.DOTALL)


def merged(document: Document) -> tuple[Document, list[str]]:
    """The document without `key (2)`, and what was done; only of one that was read with such keys."""
    if document.fault is None or document.format != "json":
        return document, []
    spans: dict[FieldPath, Span] = dict(document.spans)
    done: list[str] = []
    data = _merged(document.data, (), spans, done, document.name)
    return replace(document, data=data, spans=spans), done


def _merged(value: Any, path: FieldPath, spans: dict[FieldPath, Span], done: list[str], file: str) -> Any:
    if isinstance(value, list):
        return [_merged(one, (*path, n), spans, done, file) for n, one in enumerate(value)]
    if not isinstance(value, dict):
        return value
    found: dict[str, Any] = {}
    for name, one in value.items():
        again = _AGAIN.match(name)
        key = again["key"] if again and again["key"] in found else name
        inner = _merged(one, (*path, name), spans, done, file)
        if key == name:
            found[key] = inner
            continue
        first, line = found[key], spans.get((*path, name), Span(1)).line
        is_joined = isinstance(first, list) and isinstance(inner, list)
        what = "what both list was read" if is_joined else "the first was read"
        done.append(f"{file}:{line}: {key} is here a second time: {what}")
        if is_joined:
            _move(spans, (*path, name), (*path, key), len(first))
            found[key] = first + inner
    return found


def _move(spans: dict[FieldPath, Span], old: FieldPath, new: FieldPath, by: int) -> None:
    """The places of a list's items, which stand behind those of another one now."""
    for path, span in list(_below(spans, old)):
        spans[(*new, int(path[len(old)]) + by, *path[len(old) + 1 :])] = span


def _below(spans: dict[FieldPath, Span], path: FieldPath) -> Iterator[tuple[FieldPath, Span]]:
    return ((one, span) for one, span in spans.items() if len(one) > len(path) and one[: len(path)] == path)
