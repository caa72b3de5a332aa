"""Topics: what stands around a name."""

from __future__ import annotations

from letterkit.languages.topics import Topic


class Redaction(Topic):
    """What `redaction` asks of a language; it says what each is."""

    linked: str = ""
    speaks: str = ""
    nobody: frozenset[str] = frozenset()
