"""How much a letter may take: how many drafts, who reads them, and how often what comes of them is mended."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from letterkit.errors import UnknownNameError


@dataclass(frozen=True, slots=True)
class Effort:
    """How much a letter may take.

    drafts: how many letters are written. friends: how often one who knows the notes reads what there is; the first
    takes the better of several letters, and what the others say better. revisions: how often what a rule is sure of
    may be mended after that.
    """

    drafts: int = 1
    friends: int = 0
    revisions: int = 0

    @property
    def least(self) -> int:
        """The calls of a letter with nothing to mend, repairs aside."""
        return self.drafts + self.friends

    @property
    def calls(self) -> int:
        """The most calls it takes, repairs aside."""
        return self.least + self.revisions


EFFORTS: Mapping[str, Effort] = {
    "quick": Effort(),
    "standard": Effort(drafts=2, friends=1, revisions=1),
    "thorough": Effort(drafts=4, friends=1, revisions=2),
}
WAYS = ("", "another", "spoken", "brief")
"""How each draft is written: the second sets out from another thing, the third is told and the fourth is short, or
there would be nothing to pick from."""


def effort_named(name: str) -> Effort:
    """The effort of that name. Raises UnknownNameError, which names the nearest."""
    if name not in EFFORTS:
        raise UnknownNameError("effort", name, EFFORTS)
    return EFFORTS[name]
