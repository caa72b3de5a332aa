"""French notes: nothing of them is rendered yet."""

from __future__ import annotations

import re
from collections.abc import Collection

from letterkit.clauses._clause import By, Form, Lead, Meaning, Piece, Setting

PEOPLE = re.compile(r"(?!)")
JOINS = re.compile(r"(?!)")
BREATHS = re.compile(r"(?!)")


def lead(label: str) -> Lead | None:
    """See `Language`."""
    return None


def speaker(tag: str) -> By | None:
    """See `Language`."""
    return None


def pronouns(text: str, readers: Collection[str]) -> frozenset[str]:
    """See `Language`."""
    return frozenset()


def understood(piece: Piece, setting: Setting) -> Meaning:
    """See `Language`."""
    return Meaning("fragment")


def doubtful(text: str, form: Form = "sentence", readers: Collection[str] = ()) -> str:
    """See `Language`."""
    return ""
