"""Topics: TODO."""

from __future__ import annotations

from dataclasses import dataclass, field

from letterkit.languages.topics import Topic


@dataclass(frozen=True, kw_only=True)
class Posting(Topic):
    """What `inputs/posting/_cues` asks of a language; it says what each is."""

    sections: dict[str, str] = field(default_factory=dict)
    labels: dict[str, str] = field(default_factory=dict)
    wish: str = ""
    demand: str = ""
