"""What is made of an object once, without writing into it: a cache by identity.

    @lru_cache(maxsize=4)
    def _made(brief: Same[Brief]) -> Sources: ...
    _made(Same(brief))

Briefs and letters are frozen and hold what has no hash, so they are told apart by what they are, not by what they hold.
A cache of a few is enough where the work on one is done before that on the next begins, and keeps no other alive.
"""

from __future__ import annotations

from typing import Generic, TypeVar

Held = TypeVar("Held")


class Same(Generic[Held]):
    """An object as a key: equal to itself alone."""

    __slots__ = ("it",)

    def __init__(self, it: Held) -> None:
        self.it = it

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Same) and other.it is self.it

    def __hash__(self) -> int:
        return id(self.it)
