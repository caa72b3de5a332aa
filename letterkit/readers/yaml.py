"""YAML: fields with their places, read from the parser's events so that depth and size are bounded as it goes.

Scalars are text unless nothing is lost otherwise: `14:30`, `no`, `2026-11-03`, `1.10` and `007` stay as they stand.
"""

from __future__ import annotations

import re
from typing import Any

from letterkit.documents import Document, FieldPath, Span, Trust
from letterkit.errors import ReadError
from letterkit.readers._text import Places, exact

NODES = 100_000
"""Values of one file at most; what an alias repeats counts each time."""
DEPTH = 50
_INT = re.compile(r"-?(?:0|[1-9][0-9]{0,17})\Z")
_FLOAT = re.compile(r"-?(?:0|[1-9][0-9]{0,17})\.[0-9]{1,17}\Z")
_WORDS: dict[str, bool | None] = {
    "": None, "~": None, "null": None, "Null": None, "NULL": None,
    "true": True, "True": True, "TRUE": True, "false": False, "False": False, "FALSE": False,
}  # fmt: skip
_TAG = "tag:yaml.org,2002:"


def read(name: str, data: bytes, trust: Trust) -> Document:
    """The fields of a YAML file. Raises ReadError with line and column."""
    text = exact(name, data)
    value, spans = parse(name, text)
    return Document(name, "yaml", text, trust, value, spans)


def parse(name: str, text: str, first_line: int = 1) -> tuple[Any, dict[FieldPath, Span]]:
    """The value of a YAML text and the span of each field; `first_line` is where the text starts in its file."""
    from yaml import YAMLError

    reading = _Reading(name, text, first_line)
    try:
        return reading.document(), reading.spans
    except YAMLError as error:
        raise reading.syntax_error(error) from error


def scalar(text: str) -> Any:
    """A plain scalar's value: None, a bool or a number where it is written exactly so, else the text itself."""
    if text in _WORDS:
        return _WORDS[text]
    if _INT.match(text) and text != "-0":
        return int(text)
    if _FLOAT.match(text) and repr(float(text)) == text:
        return float(text)
    return text


class _Reading:
    """One pass over the events of one text."""

    def __init__(self, name: str, text: str, first_line: int) -> None:
        from yaml import cyaml

        self.name, self.text, self.first_line = name, text, first_line
        self.places = Places(text)
        # The parser ends lines at these three as well, editors do not: a space in their place keeps every offset.
        self.parser: Any = vars(cyaml)["CParser"](text.translate({0x85: " ", 0x2028: " ", 0x2029: " "}))
        self.spans: dict[FieldPath, Span] = {}
        self.anchors: dict[str, tuple[Any, FieldPath] | None] = {}
        self.nodes = 0

    def document(self) -> Any:
        """The value of the one document of the text, None if it is empty. Raises ReadError."""
        self.parser.get_event()
        event = self.parser.get_event()
        if type(event).__name__ == "StreamEndEvent":
            return None
        value = self.node(self.parser.get_event(), (), None)
        self.parser.get_event()
        event = self.parser.get_event()
        if type(event).__name__ != "StreamEndEvent":
            raise self.error("A second document starts here.", "Keep one document a file.", event.start_mark.index)
        return value

    def node(self, event: Any, path: FieldPath, at: Span | None) -> Any:
        """The value that starts with `event`. `at`: the place of its key, where a mapping or list is looked for."""
        self.count(event, path)
        kind = type(event).__name__
        if kind == "AliasEvent":
            return self.alias(event, path)
        span = self.span(event.start_mark.index)
        self.spans[path] = span if kind == "ScalarEvent" else at or span
        if event.anchor:
            self.anchors[event.anchor] = None
        value = {"ScalarEvent": self.scalar, "SequenceStartEvent": self.sequence, "MappingStartEvent": self.mapping}[
            kind
        ](event, path)
        if event.anchor:
            self.anchors[event.anchor] = (value, path)
        return value

    def scalar(self, event: Any, path: FieldPath) -> Any:
        """A word, number, truth value or None; a block of text has its place where its words start."""
        if event.style in ("|", ">") and event.value.strip():
            self.spans[path] = self.span(self.first_content(event.start_mark.index))
        tag = (event.tag or "").removeprefix(_TAG)
        if tag in ("", "int", "float", "bool", "null") and (event.implicit[0] or tag):
            return scalar(event.value)
        if tag in ("", "!", "str"):
            return event.value
        raise self.error(f"The tag {event.tag!r} means nothing here.", "Leave it out.", event.start_mark.index)

    def sequence(self, event: Any, path: FieldPath) -> list[Any]:
        """The items of a list, up to its end."""
        self.no_tag(event, "seq")
        items: list[Any] = []
        while type(child := self.parser.get_event()).__name__ != "SequenceEndEvent":
            items.append(self.node(child, (*path, len(items)), None))
        return items

    def mapping(self, event: Any, path: FieldPath) -> dict[str, Any]:
        """The fields of a group, up to its end. Raises ReadError for a key that stands there twice."""
        self.no_tag(event, "map")
        fields: dict[str, Any] = {}
        keys: dict[str, Span] = {}
        while type(child := self.parser.get_event()).__name__ != "MappingEndEvent":
            offset = child.start_mark.index
            if type(child).__name__ != "ScalarEvent":
                raise self.error("A key has to be a word.", "Write `key: value`.", offset)
            key = child.value
            if key in keys:
                what = f"The key {key!r} is here a second time; the first is on line {keys[key].line}."
                raise self.error(what, "Keep one of them, or make one list of both.", offset)
            keys[key] = self.span(offset)
            fields[key] = self.node(self.parser.get_event(), (*path, key), keys[key])
        return fields

    def alias(self, event: Any, path: FieldPath) -> Any:
        """What the anchor holds, with the places it has there."""
        found = self.anchors.get(event.anchor)
        if found is None:
            inside = event.anchor in self.anchors
            what = f"*{event.anchor} is inside itself." if inside else f"There is no &{event.anchor} before this."
            raise self.error(what, "Write the value out.", event.start_mark.index)
        value, origin = found
        self.repeat(event, value, origin, path)
        return value

    def repeat(self, event: Any, value: Any, origin: FieldPath, path: FieldPath) -> None:
        """Give all that is in a repeated value the places it has where it was written out."""
        self.count(event, path)
        self.spans[path] = self.spans[origin]
        children = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
        for key, child in children:
            self.repeat(event, child, (*origin, key), (*path, key))

    def count(self, event: Any, path: FieldPath) -> None:
        """Raises ReadError where there are too many values, or one is nested too deeply."""
        self.nodes += 1
        if self.nodes > NODES:
            raise self.error(f"This file has more than {NODES:,} values.", "Split the file.", event.start_mark.index)
        if len(path) > DEPTH:
            raise self.error(f"This is nested more than {DEPTH} deep.", "Nest it less deeply.", event.start_mark.index)

    def no_tag(self, event: Any, own: str) -> None:
        """Raises ReadError for a tag other than that of the value's own kind, `seq` or `map`."""
        if event.tag not in (None, "!", _TAG + own):
            raise self.error(f"The tag {event.tag!r} means nothing here.", "Leave it out.", event.start_mark.index)

    def first_content(self, offset: int) -> int:
        """Where the words of a block scalar start: on the first line after its head that is not blank."""
        found = re.compile(r"\n(?:[ \t]*\n)*[ \t]*").search(self.text, offset)
        return found.end() if found else offset

    def span(self, offset: int) -> Span:
        """Line and column in the file, of which the text may be a later part."""
        span = self.places.span(min(offset, len(self.text)))
        return Span(span.line + self.first_line - 1, span.column)

    def error(self, what: str, todo: str, offset: int) -> ReadError:
        """What is wrong at a character of the text, as an error to raise."""
        span = self.span(offset)
        return ReadError(what, todo, file=self.name, line=span.line, column=span.column)

    def syntax_error(self, error: Any) -> ReadError:
        """The parser's complaint as an error to raise."""
        mark = getattr(error, "problem_mark", None) or getattr(error, "context_mark", None)
        what = getattr(error, "problem", None) or getattr(error, "reason", None) or "it cannot be read"
        offset = mark.index if mark else getattr(error, "position", 0) or 0
        todo = "Put words with `: ` or ` #` in them, or with a leading `[{&*!|>%@`, in quotes, and indent with spaces."
        return self.error(f"This is not YAML: {what}.", todo, offset)
