"""Plain lists of words as data: `lists/first_names.txt` and its like, each with its source."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path

FOLDER = Path(__file__).parent / "lists"


@lru_cache(maxsize=16)
def listed(name: str) -> frozenset[str]:
    """The words of a list."""
    return frozenset(" ".join(_lines(name)).split())


@lru_cache(maxsize=16)
def terms(name: str) -> frozenset[str]:
    """The lines of a list that has a term on each."""
    return frozenset(_lines(name))


def _lines(name: str) -> list[str]:
    lines = (FOLDER / f"{name}.txt").read_text(encoding="utf-8").splitlines()
    return [line.strip() for line in lines if line.strip() and not line.startswith("#")]
