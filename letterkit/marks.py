"""Marks in a rendered template, out of sight: which fact words tell, and which fact has no certain words."""

from __future__ import annotations

import re

OPEN, CLOSE, GAP = "\ue000", "\ue001", "\ue002"
"""Characters of the private use area: the first two hold a fact's id behind its words, the last begins a gap."""
MARK = re.compile(f"{OPEN}([^{CLOSE}]*){CLOSE}")
GAPS = re.compile(f"{GAP}([^{CLOSE}]*){CLOSE}")


def of(fact: str) -> str:
    """The mark of a fact, behind words that tell it."""
    return f"{OPEN}{fact}{CLOSE}"


def gap(fact: str) -> str:
    """What stands for the words of a fact that has no certain ones."""
    return f"{GAP}{fact}{CLOSE}"


def bare(text: str) -> str:
    """A text without the characters that marks are made of."""
    return text.translate({ord(one): None for one in (OPEN, CLOSE, GAP)})
