"""How much a letter may take: what is read before, how many drafts, who reads them, and how often they are mended."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from letterkit.errors import UnknownNameError


@dataclass(frozen=True, slots=True)
class Effort:
    """How much a letter may take. Without `read`, what can be computed of the reader's needs has to do.

    drafts: how many letters are written; of two, their reader picks the better. friend: whether one who knows the
    notes reads it once more. revisions: how often what a rule is sure of may be mended after that.
    """

    read: bool
    drafts: int = 1
    friend: bool = False
    revisions: int = 0

    @property
    def least(self) -> int:
        """The calls of a letter with nothing to mend, repairs aside."""
        return self.read + self.drafts + (self.drafts > 1) + self.friend

    @property
    def calls(self) -> int:
        """The most calls it takes, repairs aside."""
        return self.least + self.revisions


EFFORTS: Mapping[str, Effort] = {
    "quick": Effort(read=False),
    "standard": Effort(read=True, friend=True, revisions=1),
    "thorough": Effort(read=True, drafts=2, friend=True, revisions=2),
}
BEGINNINGS = ("", "another")
"""How each of two drafts sets out: the second begins and goes otherwise, or there would be nothing to pick from."""


def effort_named(name: str) -> Effort:
    """The effort of that name. Raises UnknownNameError, which names the nearest."""
    if name not in EFFORTS:
        raise UnknownNameError("effort", name, EFFORTS)
    return EFFORTS[name]
