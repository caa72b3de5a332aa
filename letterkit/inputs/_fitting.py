"""Fields of the wrong shape, fitted to the notes: turned where that is certain, else taken out and kept as loose words.

The schema itself says what is wrong: it is asked, its first complaints are met, and it is asked again.
"""

from __future__ import annotations

import difflib
import re
from collections.abc import Callable, Iterator, Mapping
from copy import deepcopy
from dataclasses import dataclass, field
from typing import Any

from pydantic import BaseModel, ValidationError
from pydantic_core import ErrorDetails

from letterkit.documents import Document, FieldPath, Span
from letterkit.inputs._days import day_in
from letterkit.languages import every
from letterkit.languages.topics.notes import Fitting

_W = every(Fitting)

Known = Callable[[FieldPath], list[str]]
"""The names of the fields that may stand in the mapping at a path."""
ROUNDS = 40
"""How often the schema is asked at most; each round meets all complaints about different fields."""
NEAR = 0.84
"""How near an unknown name must come to a field's, of difflib's ratio, to be taken for it: a slip, not another word."""
TURNED, RENAMED, KEPT = "It was read as {}.", "It was read as {!r}.", "Its words are kept as a note without a place."
_TRUE = re.compile(rf"\s*(?:{_W.true}|1)\b", re.IGNORECASE)
_FALSE = re.compile(rf"\s*(?:{_W.false}|n|0)\b", re.IGNORECASE)
_UNSURE = re.compile(rf"\s*(?:{_W.unsure})\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Misfit:
    """One complaint of the schema, and what was done about it."""

    detail: ErrorDetails
    done: str


@dataclass
class Fitted:
    """Data that the schema takes. loose: (line, words) of what was taken out."""

    data: Any
    spans: dict[FieldPath, Span]
    loose: list[tuple[int, str]] = field(default_factory=list)
    misfits: list[Misfit] = field(default_factory=list)

    def line(self, path: FieldPath) -> int:
        """The line of the nearest field at or above a path."""
        while path and path not in self.spans:
            path = path[:-1]
        return self.spans.get(path, Span(1)).line


def fit(model: type[BaseModel], document: Document, known: Known) -> Fitted:
    """The document's data in the model's shape."""
    fitted = Fitted(deepcopy(document.data), dict(document.spans))
    for _ in range(ROUNDS):
        try:
            model.model_validate(fitted.data)
        except ValidationError as error:
            seen: set[FieldPath] = set()
            # From the end, so that what is taken out of a list moves nothing that is still to be met.
            for detail in reversed(error.errors(include_url=False)):
                path = place(detail, fitted.data)
                if not any(path[: len(other)] == other or other[: len(path)] == path for other in seen):
                    seen.add(path)
                    _meet(fitted, detail, path, known)
            continue
        break
    else:
        fitted.loose += [(fitted.line(()), words) for words in _texts(fitted.data)]
        fitted.data = {}
    fitted.misfits.sort(key=lambda misfit: fitted.line(place(misfit.detail, document.data)))
    return fitted


def place(detail: ErrorDetails, data: Any) -> FieldPath:
    """Where a complaint points to in the data: pydantic also puts the branches of unions into a location."""
    path: list[str | int] = []
    for step in detail["loc"]:
        inside = isinstance(data, Mapping) and step in data
        listed = isinstance(data, list) and isinstance(step, int) and step < len(data)
        if inside or listed:
            path.append(step)
            data = data[step]
        elif isinstance(data, Mapping) and detail["type"] == "missing" and step == detail["loc"][-1]:
            break
    return tuple(path)


def _meet(fitted: Fitted, detail: ErrorDetails, path: FieldPath, known: Known) -> None:
    """Turn the value at a path, or take it out."""
    holder: Any = _at(fitted.data, path[:-1]) if path else None
    value = _at(fitted.data, path)
    if detail["type"] == "extra_forbidden":
        if len(holder) == 1 and not isinstance(value, (dict, list)) and path[:-1] and isinstance(path[-2], int):
            _at(fitted.data, path[:-2])[path[-2]] = f"{path[-1]}: {value}"  # `- Office: will call` is a sentence
            fitted.misfits.append(Misfit(detail, TURNED.format("one note")))
            return
        near = _near(path, holder, known)
        if near:
            holder[near] = holder.pop(path[-1])
            _moved(fitted.spans, path, (*path[:-1], near))
            fitted.misfits.append(Misfit(detail, RENAMED.format(near)))
            return
    elif path and detail["type"] != "missing":
        turned, rest = _turned(detail, value, _day_first(fitted.data))
        if turned is not None:
            holder[path[-1]] = turned
            if rest:
                fitted.loose.append((fitted.line(path), rest))
            fitted.misfits.append(Misfit(detail, TURNED.format(_shown(turned))))
            return
    _take_out(fitted, detail, path, holder, value)


def _take_out(fitted: Fitted, detail: ErrorDetails, path: FieldPath, holder: Any, value: Any) -> None:
    fitted.loose += _loose(fitted, path, value)
    fitted.misfits.append(Misfit(detail, KEPT))
    if not path:
        fitted.data = {}
    elif isinstance(holder, list):
        del holder[int(path[-1])]
        _closed_up(fitted.spans, path)
    else:
        del holder[path[-1]]


def _turned(detail: ErrorDetails, value: Any, day_first: bool) -> tuple[Any, str]:
    """A value in the shape that is asked for, and the words that are left over; None where that is not certain."""
    kind = detail["type"]
    text = value.strip() if isinstance(value, str) else str(value) if isinstance(value, (int, float)) else ""
    if kind == "list_type":
        return [value], ""
    if kind in ("model_type", "model_attributes_type", "dict_type") and isinstance(value, list) and len(value) == 1:
        return value[0], ""
    if kind == "string_type":
        return "; ".join(_texts(value)) or None, ""
    if kind.startswith("bool"):
        said = True if _TRUE.match(text) else False if _FALSE.match(text) else None
        return said, _behind(text)
    if kind.startswith(("date", "time")):
        found = day_in(text, day_first) if kind.startswith("date") else None
        return (found[0], found[1]) if found else (None, "")
    if kind.startswith("int") or kind in ("greater_than_equal", "less_than_equal"):
        number = re.match(r"\d{1,2}\b", text)
        return (int(number[0]), text[number.end() :].strip(" /,;")) if number and kind.startswith("int") else (None, "")
    if kind == "literal_error":
        return _named(detail, text), _behind(text)
    return None, ""


def _day_first(data: Any) -> bool:
    """Whether the writer's country puts the day before the month: all that have a locale, but the one."""
    application = data.get("application") if isinstance(data, Mapping) else None
    locale = str(application.get("locale") or "") if isinstance(application, Mapping) else ""
    return bool(locale) and not re.search(r"[-_](?:US|CA|PH)\Z|\Aen\Z", locale, re.IGNORECASE)


def _named(detail: ErrorDetails, text: str) -> str | None:
    """The one of the names that may stand here which the words mean."""
    names = re.findall(r"'([^']+)'", str(detail.get("ctx", {}).get("expected", "")))
    if {"yes", "no", "unsure"} <= set(names):
        return "unsure" if _UNSURE.match(text) else "yes" if _TRUE.match(text) else "no" if _FALSE.match(text) else None
    plain = re.sub(r"[\s-]+", "_", text.casefold())
    inside = [name for name in names if re.search(rf"(?:\A|_){name}(?:_|\Z)", plain)]
    near = difflib.get_close_matches(plain, names, 1, NEAR)
    return inside[0] if len(inside) == 1 else near[0] if near else None


def _behind(text: str) -> str:
    """What is said behind the first word, where that is more than a word."""
    rest = re.sub(r"\A\s*\w+\W*", "", text)
    return rest if len(rest.split()) > 1 else ""


def _near(path: FieldPath, holder: Any, known: Known) -> str:
    """The field that an unknown name is a slip of, where it is not there already."""
    free = [name for name in known(path[:-1]) if name not in holder]
    found = difflib.get_close_matches(str(path[-1]), free, 1, NEAR)
    return found[0] if found else ""


def _at(data: Any, path: FieldPath) -> Any:
    for step in path:
        data = data[step]
    return data


def _loose(fitted: Fitted, path: FieldPath, value: Any) -> Iterator[tuple[int, str]]:
    """The words of a value that has no place, each with its line; a key that is no field's name belongs to them."""
    if isinstance(value, Mapping):
        for key, inner in value.items():
            yield from _loose(fitted, (*path, key), inner)
    elif isinstance(value, list):
        for at, inner in enumerate(value):
            yield from _loose(fitted, (*path, at), inner)
    elif value is not None and str(value).strip():
        yield fitted.line(path), " ".join(str(value).split())


def _texts(value: Any) -> Iterator[str]:
    """The words of a value; of a mapping each with its key, as `- Office: will call` was meant."""
    if isinstance(value, Mapping):
        for key, inner in value.items():
            yield from (f"{key}: {text}" for text in _texts(inner))
    elif isinstance(value, list):
        for inner in value:
            yield from _texts(inner)
    elif value is not None and str(value).strip():
        yield str(value)


def _shown(value: Any) -> str:
    return "one note" if isinstance(value, list) else repr(value)[:60]


def _moved(spans: dict[FieldPath, Span], old: FieldPath, new: FieldPath) -> None:
    for path in [path for path in spans if path[: len(old)] == old]:
        spans[(*new, *path[len(old) :])] = spans.pop(path)


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
