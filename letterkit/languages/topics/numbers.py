"""Topics: TODO."""

from __future__ import annotations

from dataclasses import dataclass, field

from letterkit.languages.topics import Topic


@dataclass(frozen=True, kw_only=True)
class Relations(Topic):
    """What `wording/relations` asks of a language; it says what each is."""

    from_to: str = ""
    instead: str = ""
    labels: frozenset[str] = frozenset()
    spans: dict[str, frozenset[str]] = field(default_factory=dict)
    per: str = ""
    before_a_year: str = ""


@dataclass(frozen=True, kw_only=True)
class Grounding(Topic):
    """What `grounding` asks of a language; it says what each is."""

    stop: frozenset[str] = frozenset()
    breaks: frozenset[str] = frozenset()
    elided: str = ""
    clause: str = ""
