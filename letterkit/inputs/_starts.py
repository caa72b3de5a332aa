"""With which letters the matches of a pattern can start, so that it is only tried where a word starts with them.

A pattern of a cue is literals, groups, classes and quantifiers; what cannot be told is None and searched for.
"""

from __future__ import annotations

import re

LETTERS = 4
"""Letters of a start at most."""
_AROUND = ("(?<!", "(?<=", "(?=", "(?!")
_LITERAL = re.compile(r"[^\W_](?:[^\W_]|['-])*")
_PIECE = re.compile(r"\\.|\[(?:[^\]\\]|\\.)*\]|.", re.DOTALL)
_QUANTIFIER = re.compile(r"[?*]\??|\{0[^}]*\}\??")


def starts(source: str) -> frozenset[str] | None:
    """The starts of all matches of a pattern, at most LETTERS long each; None where one cannot be told."""
    found: set[str] = set()
    for branch in _branches(source):
        of_branch = _starts_of_branch(branch)
        if of_branch is None:
            return None
        found |= of_branch
    return frozenset(found)


def _starts_of_branch(branch: str) -> frozenset[str] | None:
    if branch.startswith(_AROUND):
        return _starts_of_branch(branch[_closing(branch) + 1 :])
    if branch.startswith("(?:"):
        end = _closing(branch)
        inner, rest = starts(branch[3:end]), branch[end + 1 :]
        optional = _QUANTIFIER.match(rest)
        if inner is None or not optional:
            return inner
        after = _starts_of_branch(rest[optional.end() :])
        return None if after is None else inner | after
    literal = _LITERAL.match(branch)
    if not literal:
        return None
    run = literal[0]
    if _QUANTIFIER.match(branch, literal.end()):
        run = run[:-1]
    return frozenset({run[:LETTERS]}) if run else None


def _branches(source: str) -> list[str]:
    """The alternatives of a pattern's top level."""
    branches = [""]
    depth = 0
    for piece in _PIECE.findall(source):
        depth += {"(": 1, ")": -1}.get(piece, 0)
        if piece == "|" and depth == 0:
            branches.append("")
        else:
            branches[-1] += piece
    return branches


def _closing(branch: str) -> int:
    """Where the group that a branch starts with ends."""
    depth = 0
    for piece in _PIECE.finditer(branch):
        depth += {"(": 1, ")": -1}.get(piece[0], 0)
        if depth == 0:
            return piece.start()
    return len(branch) - 1
