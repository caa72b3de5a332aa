"""What a review found, for other programs: `reports/sarif.py` is `--format sarif`, and so on.

A member has `report(letters, decisions, checked) -> str`; `checked` tells what the review stands on. What a person
dismissed is told as such, and never as open.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from types import MappingProxyType
from typing import Any

from letterkit import rooms
from letterkit.decisions import Decisions
from letterkit.letter import Letter

NOTHING: Mapping[str, Any] = MappingProxyType({})
"""What is told of a review of which nobody knows what it stands on."""


def names() -> list[str]:
    """The formats there are, sorted."""
    return rooms.keys(__name__)


def render(letters: Sequence[Letter], form: str, decisions: Decisions, checked: Mapping[str, Any] = NOTHING) -> str:
    """The findings of letters as one text, and what the review stands on. Raises UnknownNameError."""
    made: str = rooms.member(__name__, form, "report format").report(letters, decisions, checked)
    return made
