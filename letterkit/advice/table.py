"""The table of advice as objects: rows, windows, readers and needs, read once from `table.toml` and `signs.toml`."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import Path
from typing import Any

from letterkit import kinds
from letterkit.kinds import Timing

Situation = Mapping[str, frozenset[str]]
"""Where a writer stands: for each axis the values that hold. See `situation.AXES`."""

Conditions = Mapping[str, frozenset[str]]
"""For each axis the values of which one must hold."""


@dataclass(frozen=True, slots=True)
class Guard:
    """When something applies: every axis of `when` holds, and none of `unless`."""

    when: Conditions = field(default_factory=dict)
    unless: Conditions = field(default_factory=dict)

    def fits(self, situation: Situation) -> bool:
        """Whether it applies in this situation."""
        return all(values & situation[axis] for axis, values in self.when.items()) and not any(
            values & situation[axis] for axis, values in self.unless.items()
        )


@dataclass(frozen=True, slots=True)
class Say:
    """What a row says on one kind of letter; `each` stands for every kind that an axis holds."""

    kind: str
    why: str
    hard: bool = False
    timing: bool = False
    alone: bool = True
    to: tuple[str, ...] = ()
    each: str = ""

    def kinds(self, situation: Situation) -> tuple[str, ...]:
        """The kinds it is about."""
        if self.each:
            return tuple(sorted(situation[self.each]))
        return tuple(kinds.names()) if self.kind == "all" else (self.kind,)


@dataclass(frozen=True, slots=True)
class Row:
    """One rule; the head of `table.toml` says what each field means. `lead` is None if the row does not speak on it."""

    source: str
    guard: Guard
    lead: str | None = None
    to: tuple[str, ...] = ()
    why: str = ""
    instead: str = ""
    options: tuple[Say, ...] = ()
    against: tuple[Say, ...] = ()
    avoid: tuple[str, ...] = ()
    reading: tuple[str, ...] = ()
    asks: tuple[str, ...] = ()
    first: str = ""
    hold_hours: int = 0
    reapply_months: int = 0


@dataclass(frozen=True, slots=True)
class Span:
    """A sending window of a kind; `after` is the event it counts from: talk, message, promise or last."""

    kind: str
    guard: Guard
    after: str
    timing: Timing


@dataclass(frozen=True, slots=True)
class Need:
    """The least that a kind needs: one of `any`; `ask` is the question to the writer."""

    kind: str
    any: frozenset[str]
    ask: str


@dataclass(frozen=True, slots=True)
class Sign:
    """Words that show more than they say, and where to look for them."""

    name: str
    where: frozenset[str]
    pattern: re.Pattern[str]


@dataclass(frozen=True, slots=True)
class Table:
    """All of it, in the order of the file."""

    rows: tuple[Row, ...]
    windows: tuple[Span, ...]
    readers: Mapping[str, tuple[str, ...]]
    needs: tuple[Need, ...]


@lru_cache(maxsize=1)
def load() -> Table:
    """The table as shipped."""
    raw = _toml("table.toml")
    return Table(
        rows=tuple(_row(row) for row in raw["row"]),
        windows=tuple(_window(row) for row in raw["window"]),
        readers={kind: tuple(order) for kind, order in raw["readers"].items()},
        needs=tuple(Need(need["kind"], frozenset(need["any"]), need["ask"]) for need in raw["need"]),
    )


@lru_cache(maxsize=1)
def signs() -> tuple[Sign, ...]:
    """The words that show anger, distress, discrimination, a scam, a background report."""
    return tuple(
        Sign(
            raw["name"],
            frozenset(raw["where"]),
            re.compile(rf"(?<!\w)(?:{'|'.join(raw['words'])})(?!\w)", re.IGNORECASE),
        )
        for raw in _toml("signs.toml")["sign"]
    )


def _toml(name: str) -> dict[str, Any]:
    return tomllib.loads((Path(__file__).parent / name).read_text(encoding="utf-8"))


def _row(raw: dict[str, Any]) -> Row:
    guard = _guard(raw)
    texts: dict[str, Any] = {key: tuple(raw.pop(key, ())) for key in ("to", "avoid", "reading", "asks")}
    says: dict[str, Any] = {key: tuple(_say(say) for say in raw.pop(key, ())) for key in ("options", "against")}
    return Row(guard=guard, **texts, **says, **raw)


def _say(raw: dict[str, Any]) -> Say:
    return Say(**{"kind": "", **raw, "to": tuple(raw.get("to", ()))})


def _window(raw: dict[str, Any]) -> Span:
    guard, kind, after = _guard(raw), raw.pop("kind"), raw.pop("after")
    return Span(kind, guard, after, Timing(**raw))


def _guard(raw: dict[str, Any]) -> Guard:
    return Guard(_conditions(raw.pop("when", {})), _conditions(raw.pop("unless", {})))


def _conditions(raw: dict[str, Any]) -> Conditions:
    return {axis: frozenset([values] if isinstance(values, str) else values) for axis, values in raw.items()}
