"""Topics: how a posting words what it asks for, and which words of work say little or mean the same."""

from __future__ import annotations

from letterkit.languages.topics import Topic


class Demands(Topic):
    """What `brief/evidence` asks of a language; it says what each is."""

    lead: str = ""
    tail: str = ""
    joined: str = ""
    either: str = ""
    within: str = ""
    bound: frozenset[str] = frozenset()
    examples: str = ""
    empty: frozenset[str] = frozenset()
    size: frozenset[str] = frozenset()
    people: frozenset[str] = frozenset()
    families: tuple[str, ...] = ()
    compound: int = 0
    learned: str = ""
    watched: str = ""
    hollow: str = ""
    others: str = ""
    paper: str = ""
    taught: frozenset[str] = frozenset()
    degree: str = ""
