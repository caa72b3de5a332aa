"""JSON: values by the standard library, their places by a scanner of our own, duplicate keys refused."""

from __future__ import annotations

import json
import re
from dataclasses import replace
from typing import NoReturn

from letterkit.documents import Document, FieldPath, Span, Trust
from letterkit.errors import ReadError
from letterkit.readers._text import Places, exact

DEPTH = 50
NODES = 200_000
"""Keys and values of one file at most."""
_STRING = r'"(?:[^"\\]++|\\[\s\S])*+(?:"|\\?\Z)'
"""A string; one that is never closed runs to the end, so that no quote in it is tried as the start of another."""
_LAST_COMMA = re.compile(_STRING + r"|,(?=\s*[}\]])")
_TOKEN = re.compile(_STRING + r'|[{}\[\],:]|[^\s{}\[\],:"]+')


def read(name: str, data: bytes, trust: Trust) -> Document:
    """The fields of a JSON file; a comma after a last item is passed over. Raises ReadError with line and column."""
    text = exact(name, data)
    return replace(parse(name, _without_last_commas(text), trust), text=text)


def parse(name: str, text: str, trust: Trust) -> Document:
    """The fields of a JSON text. Raises ReadError with line and column."""
    places = Places(text)
    _check_size(name, text, places)
    try:
        value = json.loads(text, parse_constant=_no_constant)
    except json.JSONDecodeError as error:
        todo = "Check the comma, quote or bracket before it."
        raise ReadError(
            f"This is not JSON: {error.msg[:1].lower()}{error.msg[1:]}.",
            todo,
            file=name,
            line=error.lineno,
            column=error.colno,
        ) from error
    except (ValueError, RecursionError) as error:
        raise ReadError(f"This is not JSON: {error}.", "Check its numbers.", file=name, line=1) from error
    return Document(name, "json", text, trust, value, _spans(name, text, places))


def _without_last_commas(text: str) -> str:
    """The text with a space for every comma after a last item: a slip of the pen that changes nothing."""
    return _LAST_COMMA.sub(lambda found: " " if found[0] == "," else found[0], text)


def _no_constant(word: str) -> NoReturn:
    raise ValueError(f"{word} is not a number")


def _check_size(name: str, text: str, places: Places) -> None:
    depth = nodes = 0
    for token in _TOKEN.finditer(text):
        if token[0] in "{[":
            depth += 1
        elif token[0] in "}]":
            depth -= 1
        nodes += token[0] not in ",:}]"
        if depth > DEPTH or nodes > NODES:
            span = places.span(token.start())
            what = f"Nested more than {DEPTH} deep." if depth > DEPTH else f"More than {NODES:,} keys and values."
            todo = "Nest it less deeply." if depth > DEPTH else "Give the part that matters."
            raise ReadError(what, todo, file=name, line=span.line, column=span.column)


def _spans(name: str, text: str, places: Places) -> dict[FieldPath, Span]:
    """The span of each value, scanned from text that is known to be JSON."""
    spans: dict[FieldPath, Span] = {}
    path: list[str | int] = []
    seen: list[dict[str, Span] | None] = []
    expects_key = False
    for token in _TOKEN.finditer(text):
        word = token[0]
        if word in "}]":
            path.pop()
            seen.pop()
            expects_key = False
        elif word == ",":
            expects_key = seen[-1] is not None
            if not expects_key:
                path[-1] = int(path[-1]) + 1
        elif expects_key:
            keys = seen[-1]
            assert keys is not None
            path[-1] = _key(name, json.loads(word), keys, places.span(token.start()))
            expects_key = False
        elif word != ":":
            spans[tuple(path)] = places.span(token.start())
            if word in "{[":
                path.append(0)
                seen.append({} if word == "{" else None)
                expects_key = word == "{"
    return spans


def _key(name: str, key: str, keys: dict[str, Span], span: Span) -> str:
    if key in keys:
        what = f"The key {key!r} is here a second time; the first is on line {keys[key].line}."
        raise ReadError(what, "Keep one of them.", file=name, line=span.line, column=span.column)
    keys[key] = span
    return key
