"""One value in the shape that its field has, where that is certain: `nein` as no, `12/02/2026, 10 am` as its day."""

from __future__ import annotations

import difflib
import re
from collections.abc import Iterator, Mapping
from functools import lru_cache
from typing import Any

from pydantic_core import ErrorDetails

from letterkit.inputs._prose import BULLETS
from letterkit.inputs.notes import _items as items
from letterkit.inputs.notes._choices import chosen
from letterkit.inputs.notes._days import day_in
from letterkit.languages import every
from letterkit.languages.topics.notes import Fitting

_W = every(Fitting)

NEAR = 0.84
"""How near an unknown name must come to a known one, of difflib's ratio, to be taken for it: a slip, no other word."""
TEXT = ("text", "note", "what", "claim", "question")
"""The fields that hold the words of an item, whatever the item."""
_TRUE = re.compile(rf"\s*(?:{_W.true}|100 ?%|1)\b", re.IGNORECASE)
_FALSE = re.compile(rf"\s*(?:{_W.false}|n|0)\b", re.IGNORECASE)
_UNSURE = re.compile(rf"\s*(?:{_W.unsure})\b", re.IGNORECASE)
_HEDGED = re.compile(_W.hedged, re.IGNORECASE)
"""Of a doubt: nobody said it aloud."""
UNCLEAR: Mapping[str, bool] = {"shareable": False, "sensitive": True}
"""What an answer that nobody understands means, where a wrong one would let something out."""
_GROUP = ("model_type", "model_attributes_type", "dict_type")
_BULLET = re.compile(rf"[ \t]*(?:{BULLETS}|\d{{1,2}}[.)])[ \t]+(?=\S)")


def turned(detail: ErrorDetails, field: str, value: Any, day_first: bool) -> tuple[Any, str]:
    """A value in the shape that is asked for, and the words that are left over; None where that is not certain."""
    kind = detail["type"]
    text = value.strip() if isinstance(value, str) else str(value) if isinstance(value, (int, float)) else ""
    if kind in _GROUP and isinstance(value, list):
        return (value[0] if len(value) == 1 else "; ".join(map(str, value)) if _is_plain(value) else None), ""
    if kind == "string_type":
        return "; ".join(told(value)) or None, ""
    if kind.startswith("bool"):
        said = None if _UNSURE.match(text) else answer(text)
        if said is None:
            hedged = field == "explicit" and bool(_HEDGED.search(text) or items.is_hedged(text))
            return (False if hedged else UNCLEAR.get(field)), ""
        return said, _behind(text)
    if kind.startswith("date"):
        return day_in(text, day_first) or (None, "")
    if kind.startswith("time"):
        times = items.clock(text)
        return (times[0], "") if len(times) == 1 else (None, "")
    if kind.startswith("int") or kind in ("greater_than_equal", "less_than_equal"):
        return _number(kind, field, text)
    if kind == "literal_error":
        return _named(detail, field, text)
    return None, ""


def answer(text: str) -> bool | None:
    """Whether somebody says yes or no; None where they say neither."""
    return True if _TRUE.match(text) else False if _FALSE.match(text) else None


def told(value: Any) -> Iterator[str]:
    """The words of a value; of a mapping each with its key, as `- Office: will call` was meant, but for its text's."""
    if isinstance(value, Mapping):
        is_name = set(value) == {"name"}
        for key, inner in value.items():
            yield from (text if key in TEXT or is_name else f"{key}: {text}" for text in told(inner))
    elif isinstance(value, list):
        for inner in value:
            yield from told(inner)
    elif value is not None and str(value).strip():
        yield str(value)


def bulleted(text: str) -> list[tuple[int, str]]:
    """The items of a text that is a list of lines with bullets, each with its line from 0; [] for any other text."""
    lines = [(at, line) for at, line in enumerate(text.split("\n")) if line.strip()]
    if len(lines) < 2 or not _BULLET.match(lines[0][1]):
        return []
    found: list[tuple[int, str]] = []
    for at, line in lines:
        if bullet := _BULLET.match(line):
            found.append((at, line[bullet.end() :].strip()))
        else:
            found[-1] = (found[-1][0], f"{found[-1][1]} {line.strip()}")
    return found


def near(name: str, names: list[str]) -> str:
    """The one of the names that another is a slip of, "" if none."""
    return closest(name, tuple(names), NEAR)


@lru_cache(maxsize=1024)
def closest(name: str, names: tuple[str, ...], least: float) -> str:
    """The name that another is nearest to by difflib's ratio, "" if none is as near as `least`."""
    size, letters = len(name), set(name)
    # The ratio is at most twice what both have in common by the letters of both: most names are out by that alone.
    may = [one for one in names if 2 * min(size, len(one)) >= least * (size + len(one)) and not letters.isdisjoint(one)]
    return next(iter(difflib.get_close_matches(name, may, 1, least)), "")


def _is_plain(value: list[Any]) -> bool:
    return bool(value) and all(isinstance(one, (str, int, float)) for one in value)


def _number(kind: str, field: str, text: str) -> tuple[Any, str]:
    found = re.match(r"\d{1,2}\b", text)
    if found and kind.startswith("int"):
        return int(found[0]), re.sub(r"\A\s*(?:/|of|von|sur)\s*\d+", "", text[found.end() :]).strip(" /,;")
    number = items.rating(text) if field in ("self_rating", "chemistry") else items.count(text) or None
    return number, "" if number is None or len(text.split()) < 3 else text


def _named(detail: ErrorDetails, field: str, text: str) -> tuple[str | None, str]:
    """The one of the names that may stand here which the words mean, and what they say besides."""
    names = re.findall(r"'([^']+)'", str(detail.get("ctx", {}).get("expected", "")))
    if {"yes", "no", "unsure"} <= set(names):
        said = "unsure" if _UNSURE.match(text) else "yes" if _TRUE.match(text) else "no" if _FALSE.match(text) else ""
        return said or items.wish(text) or None, _behind(text)
    plain = re.sub(r"[\s-]+", "_", text.casefold())
    inside = [name for name in names if re.search(rf"(?:\A|_){name}(?:_|\Z)", plain)]
    found = inside[0] if len(inside) == 1 else near(plain, names) or chosen(field, text)
    return found or None, text if found and len(text.split()) > 3 else ""


def _behind(text: str) -> str:
    """What is said behind the first word, where that is more than a word."""
    rest = re.sub(r"\A\s*\w+\W*", "", text)
    return rest if len(rest.split()) > 1 else ""
