"""TOML: values by the standard library, their places by a scanner of our own. Dates and times stay text."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator
from datetime import date, datetime, time
from typing import Any

from letterkit.documents import Document, FieldPath, Span, Trust
from letterkit.errors import ReadError
from letterkit.readers._text import Places, exact

_TOKEN = re.compile(
    r'"""(?:[^\\]|\\[\s\S])*?"""(?:"{0,2})'
    r"|'''[\s\S]*?'''(?:'{0,2})"
    r'|"(?:[^"\\\n]|\\.)*"'
    r"|'[^'\n]*'"
    r"|\#[^\n]*"
    r"|\n|[=\[\]{},]"
    r"|[^\s=\[\]{},#\"']+"
)
LARGEST = 1_000_000
DEPTH = 16
_DEEP = re.compile(rf"(?<![\w.\"'-])(?:(?:[\w-]++|\"[^\"\n]*+\"|'[^'\n]*+')[ \t]*+\.[ \t]*+){{{DEPTH}}}")
"""A dotted key of more parts than anybody writes: the standard library takes their number squared."""
_PLAIN_KEY = re.compile(r"[\w.-]*", re.ASCII)
_AT = re.compile(r"\(at line (\d+), column (\d+)\)")


def read(name: str, data: bytes, trust: Trust) -> Document:
    """The fields of a TOML file. Raises ReadError with line and column."""
    text = exact(name, data)
    if deep := _DEEP.search(text):
        line = text.count("\n", 0, deep.start()) + 1
        raise ReadError(f"This key has more than {DEPTH} parts.", "Nest it less deeply.", file=name, line=line)
    try:
        value = _plain(tomllib.loads(text))
    except tomllib.TOMLDecodeError as error:
        found = _AT.search(str(error))
        line, column = (int(found[1]), int(found[2])) if found else (text.rstrip().count("\n") + 1, 0)
        what = f"This is not TOML: {_AT.sub('', str(error)).strip().rstrip('.')}."
        raise ReadError(what, "Text goes in quotes, lists in brackets.", file=name, line=line, column=column) from error
    except (RecursionError, ValueError) as error:
        raise ReadError("This is not TOML that can be read.", "Nest it less deeply.", file=name, line=1) from error
    return Document(name, "toml", text, trust, value, _Scan(text).spans)


def _plain(value: Any) -> Any:
    if isinstance(value, dict):
        return {key: _plain(child) for key, child in value.items()}
    if isinstance(value, list):
        return [_plain(child) for child in value]
    return value.isoformat() if isinstance(value, (date, datetime, time)) else value


class _Scan:
    """The spans of a text that is known to be TOML."""

    def __init__(self, text: str) -> None:
        self.places = Places(text)
        self.spans: dict[FieldPath, Span] = {}
        self.counts: dict[FieldPath, int] = {}
        self.tokens = [(m[0], m.start()) for m in _TOKEN.finditer(text) if not m[0].startswith("#")] + [
            ("\n", len(text))
        ]
        self.at = 0
        self.table: FieldPath = ()
        while self.at < len(self.tokens):
            self.line()

    def line(self) -> None:
        """Read one line that starts at `at`: a blank one, a header, or a key with its value."""
        word, offset = self.tokens[self.at]
        if word == "\n":
            self.at += 1
        elif word == "[":
            self.header(offset)
        else:
            self.pair(self.table)

    def header(self, offset: int) -> None:
        """Read `[table]` or `[[table]]`; what follows is in it."""
        many = self.tokens[self.at + 1] == ("[", offset + 1)
        self.at += 2 if many else 1
        path = self.resolve(self.key("]"))
        if many:
            self.spans.setdefault(path, self.places.span(offset))
            self.counts[path] = self.counts.get(path, -1) + 1
            path = (*path, self.counts[path])
            self.at += 1
        self.spans[path] = self.places.span(offset)
        self.table = path

    def resolve(self, names: list[str]) -> FieldPath:
        """The path of a header; a step into a list of tables means its last one."""
        path: FieldPath = ()
        for index, name in enumerate(names):
            path = (*path, name)
            if path in self.counts and index < len(names) - 1:
                path = (*path, self.counts[path])
        return path

    def key(self, end: str) -> list[str]:
        """The parts of a dotted key up to the token `end`, which is read as well."""
        raw = ""
        while (word := self.tokens[self.at][0]) != end:
            raw += word
            self.at += 1
        self.at += 1
        return _key_parts(raw)

    def pair(self, inside: FieldPath) -> None:
        """Read `key = value`; the place of a value in dotted tables is its own, theirs is the key's."""
        offset = self.tokens[self.at][1]
        path = inside
        *tables, name = self.key("=")
        for table in tables:
            path = (*path, table)
            self.spans.setdefault(path, self.places.span(offset))
        self.value((*path, name))

    def value(self, path: FieldPath) -> None:
        """Read a value, with all that is in a list or an inline table."""
        word, offset = self.tokens[self.at]
        self.spans[path] = self.places.span(_first_word(word, offset))
        self.at += 1
        if word == "[":
            for index in self.until("]"):
                self.value((*path, index))
        elif word == "{":
            for _ in self.until("}"):
                self.pair(path)
        else:
            while self.tokens[self.at][0] not in ("\n", ",", "]", "}"):  # the time after the space of a date
                self.at += 1

    def until(self, end: str) -> Iterator[int]:
        """0, 1, 2 … before each item of a list or table, which the caller reads; `end` is read as well."""
        index = 0
        while (word := self.tokens[self.at][0]) != end:
            if word in ("\n", ","):
                self.at += 1
                continue
            yield index
            index += 1
        self.at += 1


def _first_word(word: str, offset: int) -> int:
    """The words of a text block start on its first line that is not blank."""
    if word[:3] in ('"""', "'''"):
        found = re.compile(r"\s*").match(word, 3)
        return offset + (found.end() if found and found.end() < len(word) - 3 else 0)
    return offset


def _key_parts(raw: str) -> list[str]:
    """The names of a dotted key, by the standard library's own rules where any of them is quoted."""
    if _PLAIN_KEY.fullmatch(raw):
        return raw.split(".")
    names: list[str] = []
    value: Any = tomllib.loads(f"{raw} = 0")
    while isinstance(value, dict):
        name = next(iter(value))
        names.append(name)
        value = value[name]
    return names
