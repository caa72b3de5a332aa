"""The package as text and as trees, read once for all tests that look at it."""

from __future__ import annotations

import ast
from collections.abc import Mapping
from functools import cache
from pathlib import Path

ROOT = Path(__file__).parent.parent
PACKAGE = ROOT / "letterkit"
Sources = Mapping[str, str]


@cache
def package() -> Sources:
    """Every module of the package, by its path."""
    return {path.relative_to(PACKAGE).as_posix(): path.read_text(encoding="utf-8") for path in PACKAGE.rglob("*.py")}


@cache
def parsed(source: str) -> ast.Module:
    """A source as a tree."""
    return ast.parse(source)
