"""Plain lists of words as data: `lists/skills.txt` and its like, each with its source."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path

from letterkit.languages import having, load

FOLDER = Path(__file__).parent / "lists"


@lru_cache(maxsize=16)
def listed(name: str) -> frozenset[str]:
    """The words of a list."""
    return frozenset(" ".join(_lines(name)).split())


@lru_cache(maxsize=1)
def nouns() -> frozenset[str]:
    """Nouns that name nobody, of the languages in which every noun has a capital."""
    paths = (load(code).file("nouns.txt") for code in having("nouns.txt"))
    return frozenset(word for path in paths if path for line in _shown(path) for word in line.split())


@lru_cache(maxsize=16)
def terms(name: str) -> frozenset[str]:
    """The lines of a list that has a term on each."""
    return frozenset(_lines(name))


def _lines(name: str) -> list[str]:
    return _shown(FOLDER / f"{name}.txt")


def _shown(path: Path) -> list[str]:
    lines = path.read_text(encoding="utf-8").splitlines()
    return [line.strip() for line in lines if line.strip() and not line.startswith("#")]
