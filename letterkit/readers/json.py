"""JSON: values by the standard library, their places by a scanner of our own.

A key that an object has twice is refused, as programs differ in which they keep; in a file of one's own both are kept,
the second as `key (2)`, and it is said.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from dataclasses import replace
from itertools import count
from typing import Any, NoReturn

from letterkit.documents import Document, FieldPath, Span, Trust
from letterkit.errors import InputError, ReadError
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
    plain = _without_last_commas(text)
    try:
        return replace(parse(name, plain, trust), text=text)
    except _TwiceError as twice:
        if trust != "own":
            raise
        told = InputError(twice.what, "Both were read.", file=name, line=twice.line, column=twice.column)
        return replace(parse(name, plain, trust, twice=True), text=text, fault=told)


class _TwiceError(ReadError):
    """A key that one object has twice."""


def parse(name: str, text: str, trust: Trust, *, twice: bool = False) -> Document:
    """The fields of a JSON text. Raises ReadError with line and column. twice: whether a key may be there again."""
    places = Places(text)
    _check_size(name, text, places)
    try:
        value = json.loads(text, parse_constant=_no_constant, object_pairs_hook=_numbered)
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
    return Document(name, "json", text, trust, value, _spans(name, text, places, twice))


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
            much = f"is nested more than {DEPTH} deep" if depth > DEPTH else f"has more than {NODES:,} keys and values"
            todo = "Nest it less deeply." if depth > DEPTH else "Give the part that matters."
            raise ReadError(f"This file {much}.", todo, file=name, line=span.line, column=span.column)


def _numbered(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    """An object, a key that is there again as `key (2)`."""
    found: dict[str, Any] = {}
    for key, value in pairs:
        found[_free(key, found)] = value
    return found


def _free(key: str, taken: Mapping[str, object]) -> str:
    return next(name for n in count(1) if (name := f"{key} ({n})" if n > 1 else key) not in taken)


def _spans(name: str, text: str, places: Places, twice: bool) -> dict[FieldPath, Span]:
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
            path[-1] = _key(name, json.loads(word), keys, places.span(token.start()), twice)
            expects_key = False
        elif word != ":":
            spans[tuple(path)] = places.span(token.start())
            if word in "{[":
                path.append(0)
                seen.append({} if word == "{" else None)
                expects_key = word == "{"
    return spans


def _key(name: str, key: str, keys: dict[str, Span], span: Span, twice: bool) -> str:
    if key in keys and not twice:
        what = f"The key {key!r} is here a second time; the first is on line {keys[key].line}."
        raise _TwiceError(what, "Keep one of them.", file=name, line=span.line, column=span.column)
    key = _free(key, keys)
    keys[key] = span
    return key
