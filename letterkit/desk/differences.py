"""What changed between two texts, word by word."""

from __future__ import annotations

import difflib
import re
from collections import Counter
from typing import NamedTuple

from letterkit.letter import Finding, Letter

MOST = 6_000
"""Words of a text that are compared one by one: more would keep a reader waiting."""


class Change(NamedTuple):
    """A piece of text: `same` in both, `out` of the old one alone, `in` the new one alone."""

    what: str
    text: str


def changes(old: str, new: str) -> list[Change]:
    """Both texts as one, in pieces of words and of the space between them."""
    before, after = (re.findall(r"\S+|\s+", text) for text in (old, new))
    if max(len(before), len(after)) > MOST:
        return [Change("out", old), Change("in", new)] if old != new else [Change("same", old)]
    found: list[Change] = []
    for tag, a, b, c, d in difflib.SequenceMatcher(None, before, after, autojunk=False).get_opcodes():
        if tag == "equal":
            found.append(Change("same", "".join(before[a:b])))
            continue
        found += [Change("out", "".join(before[a:b]))] * (b > a) + [Change("in", "".join(after[c:d]))] * (d > c)
    return found


def settled(old: Letter, new: Letter) -> tuple[list[Finding], list[Finding]]:
    """The findings that went, and those that came."""
    return _beyond(old, new), _beyond(new, old)


def _beyond(letter: Letter, other: Letter) -> list[Finding]:
    """The findings that the other one has not: by rule and words, as the sentence around them may have changed."""
    known = Counter((finding.rule, finding.text) for finding in other.findings)
    found = []
    for finding in letter.findings:
        if known[finding.rule, finding.text] <= 0:
            found.append(finding)
        known[finding.rule, finding.text] -= 1
    return found
