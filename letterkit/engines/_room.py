"""How much may wait at a batch service at once: so many tokens, told by the user, by the service, or by its refusals.

What a text has in tokens is reckoned from its bytes, by what answers said their questions had.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

BYTES = 4.0
"""Of a token, until answers have told."""
MOST = 1e12
"""More than any service holds."""
PATIENCE = 100
"""How often a single question may be refused, one look after the other, while nothing of ours is waiting."""


@dataclass
class Room:
    """`tokens`: how many may wait, None while nobody said so."""

    tokens: float | None = None
    _bytes: int = 0
    _told: int = 0
    _in_vain: int = 0

    @property
    def largest(self) -> float:
        """Bytes that a file may have."""
        return float("inf") if self.tokens is None else self.tokens * self._a_token

    @property
    def _a_token(self) -> float:
        return min(8.0, max(1.0, self._bytes / self._told)) if self._told else BYTES

    def holds(self, file: int, waiting: int) -> bool:
        """Whether a file of so many bytes may go where so many wait; where none do, it can only be tried."""
        return not waiting or file + waiting <= self.largest

    def learn(self, size: int, tokens: int) -> None:
        """Take in what a question of so many bytes had in tokens."""
        if tokens:
            self._bytes, self._told = self._bytes + size, self._told + tokens

    def refused(self, file: int, most: int | None, *, is_one: bool, alone: bool) -> bool:
        """Take in that a file was too much; whether it is worth another try.

        most: how many tokens may wait, as the service says. is_one: it was a single question. alone: nothing else of
        ours was waiting.
        """
        if alone and is_one:
            self._in_vain += 1
            return self._in_vain < PATIENCE
        bounds = [most, self.tokens, file / self._a_token / (2 if alone else 1) or None]
        self.tokens = min(bound for bound in (*bounds, MOST) if bound is not None)
        return True


def size(path: Path) -> int:
    """The bytes of a file, 0 if it is gone."""
    try:
        return path.stat().st_size
    except OSError:
        return 0
