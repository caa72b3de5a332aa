"""What a review found, for other programs: `reports/sarif.py` is `--format sarif`, and so on.

A member has `report(letters, decisions) -> str`. What a person dismissed is told as such, and never as open.
"""

from __future__ import annotations

from collections.abc import Sequence

from letterkit import rooms
from letterkit.decisions import Decisions
from letterkit.letter import Letter


def names() -> list[str]:
    """The formats there are, sorted."""
    return rooms.keys(__name__)


def render(letters: Sequence[Letter], form: str, decisions: Decisions) -> str:
    """The findings of letters as one text. Raises UnknownNameError."""
    made: str = rooms.member(__name__, form, "report format").report(letters, decisions)
    return made
