"""Topics: TODO."""

from __future__ import annotations

from dataclasses import dataclass, field

from letterkit.languages.topics import Topic


@dataclass(frozen=True, kw_only=True)
class Times(Topic):
    """What `wording/times` asks of a language; it says what each is."""

    by: str = ""
    latest: str = ""
    about_around: str = ""
    about_um: str = ""
    about_den: str = ""
    about_vers: str = ""
    about_le: str = ""
    week: str = ""
    on_on: str = ""
    on: str = ""
    or_or: str = ""
    or_on: str = ""
    short: str = ""
    parts: dict[str, str] = field(default_factory=dict)
