"""Topics: how people are called and spoken of."""

from __future__ import annotations

from letterkit.languages.topics import Topic


class People(Topic):
    """Titles and particles of names, in small letters and without points.

    women, men: titles that say so. others: those that do not. alone: titles that people are spoken to with and no name
    behind. office: the shape of an office between a title and the surname, behind one of before_offices. particles: small
    words of a surname; opening: those that open one with a capital, too. written: titles as they stand before a name.
    she, he, they: the third person, of which a sentence speaks.
    """

    er: frozenset[str] = frozenset()
    women: frozenset[str] = frozenset()
    men: frozenset[str] = frozenset()
    professors: frozenset[str] = frozenset()
    doctors: frozenset[str] = frozenset()
    degrees: frozenset[str] = frozenset()
    others: frozenset[str] = frozenset()
    alone: frozenset[str] = frozenset()
    before_offices: frozenset[str] = frozenset()
    office: str = ""
    particles: frozenset[str] = frozenset()
    opening: frozenset[str] = frozenset()
    written: str = ""
    she: frozenset[str] = frozenset()
    he: frozenset[str] = frozenset()
    they: frozenset[str] = frozenset()
