"""Data on its way into the shape of the notes, with the place of each value: moved, taken out, put where it fits."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from pydantic_core import ErrorDetails

from letterkit.documents import Document, FieldPath, Span
from letterkit.errors import ReadError
from letterkit.inputs.notes import _turning
from letterkit.inputs.notes._shape import Shape


@dataclass(frozen=True, slots=True)
class Misfit:
    """One complaint of the schema, and what was done about it."""

    detail: ErrorDetails
    done: str
    line: int


@dataclass
class Fitted:
    """Data that the schema takes. loose: (line, words) of what was taken out."""

    data: Any
    spans: dict[FieldPath, Span]
    shape: Shape
    loose: list[tuple[int, str]] = field(default_factory=list)
    misfits: list[Misfit] = field(default_factory=list)

    def line(self, path: FieldPath) -> int:
        """The line of the nearest field at or above a path."""
        while path and path not in self.spans:
            path = path[:-1]
        return self.spans.get(path, Span(1)).line

    def under(self, path: FieldPath) -> dict[FieldPath, Span]:
        """The places of a value and of all that is in it, by the way from it."""
        found = ((way, self.spans.get((*path, *way))) for way in _ways(self.at(path)))
        return {way: span for way, span in found if span}

    def graft(self, target: FieldPath, value: Any, places: Mapping[FieldPath, Span]) -> None:
        """Put a value where there is room for it; what there is none for becomes loose words."""
        holder = self.data
        for step in target[:-1]:
            if not isinstance(holder.setdefault(step, {}), dict):
                line = places.get((), Span(self.line(target))).line
                self.loose += [(line, words) for words in _turning.told(value)]
                return
            holder = holder[step]
        there = holder.get(target[-1])
        if there in (None, "", [], {}):
            holder[target[-1]] = value
            self.spans.update({(*target, *way): span for way, span in places.items()})
        elif isinstance(there, dict) and isinstance(value, Mapping) and not self.shape.is_list(target):
            for key, one in value.items():
                inner = {way[1:]: span for way, span in places.items() if way[:1] == (key,)}
                self.graft((*target, key), one, inner or {(): places.get((), Span(1))})
        elif isinstance(there, list) or self.shape.is_list(target):
            if not isinstance(there, list):
                there = holder[target[-1]] = [there]
            for at, one in enumerate(value if isinstance(value, list) else [value]):
                inner = {way[1:]: span for way, span in places.items() if way[:1] == (at,)} or dict(places)
                self.spans.update({(*target, len(there), *way): span for way, span in inner.items()})
                there.append(one)
        elif there != value:
            line = places.get((), Span(self.line(target))).line
            self.loose += [(line, words) for words in _turning.told(value)]

    def gone(self, path: FieldPath) -> None:
        """Take a value out of the data."""
        holder = self.at(path[:-1])
        if isinstance(holder, list):
            del holder[int(path[-1])]
            _closed_up(self.spans, path)
        else:
            for way in self.under(path):
                del self.spans[(*path, *way)]
            del holder[path[-1]]

    def renamed(self, path: FieldPath, name: str) -> None:
        """Let a value stand under another name beside it."""
        holder, places = self.at(path[:-1]), self.under(path)
        value = holder[path[-1]]
        self.gone(path)
        holder[name] = value
        self.spans.update({(*path[:-1], name, *way): span for way, span in places.items()})

    def at(self, path: FieldPath) -> Any:
        """The value at a path."""
        value = self.data
        for step in path:
            value = value[step]
        return value


def _closed_up(spans: dict[FieldPath, Span], gone: FieldPath) -> None:
    """What stood behind an item that was taken out of a list moves up by one."""
    parent, at = gone[:-1], int(gone[-1])
    moved: dict[FieldPath, Span] = {}
    for path in list(spans):
        if path[: len(parent)] == parent and len(path) > len(parent) and isinstance(path[len(parent)], int):
            number = int(path[len(parent)])
            span = spans.pop(path)
            if number != at:
                moved[(*parent, number - (number > at), *path[len(parent) + 1 :])] = span
    spans.update(moved)


def _ways(value: Any) -> Iterator[FieldPath]:
    """The way to everything in a value, and the empty one to itself."""
    open_ends: list[tuple[FieldPath, Any]] = [((), value)]
    while open_ends:
        way, inner = open_ends.pop()
        yield way
        if isinstance(inner, dict):
            open_ends += [((*way, key), one) for key, one in inner.items()]
        elif isinstance(inner, list):
            open_ends += [((*way, at), one) for at, one in enumerate(inner)]


MOST = 10_000
"""Fields of a file of notes: each that is none of the schema's is looked at by itself."""


def bounded(document: Document) -> None:
    """Raises ReadError for more fields than notes have."""
    if len(document.spans) > MOST:
        what = f"These notes have more than {MOST:,} fields."
        raise ReadError(what, "Give the notes of one application.", file=document.name, line=1)
