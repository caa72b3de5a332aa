"""Text as its reader takes it: what looks like a dot is one, any script's digits are digits, nothing unseen is left."""

from __future__ import annotations

import re
import unicodedata
from typing import NamedTuple

from letterkit.languages import every
from letterkit.languages.topics.text import Spelt
from letterkit.wording import _hosts

DOTS = "․。｡﹒．"
"""What stands for a full stop between two words and is none."""
MIDDLE = "·•‧∙⋅"
"""Dots in the middle of a line: of a host they are one before a long ending (`étudiant·es` is no Spanish host)."""
_W = every(Spelt)
AROUND_DOT = _W.dot
SPOKEN_AT = _W.only_at
"""Words for the sign in an address that stand for nothing else."""
AROUND_AT = f"{_W.at_sign}|{SPOKEN_AT}"
_IN_BRACKETS = re.compile(
    rf"\s{{0,3}}[(\[{{<]\s{{0,3}}(?:(?P<dot>{AROUND_DOT}|\.)|(?P<at>{AROUND_AT}|@))\s{{0,3}}[)\]}}>]\s{{0,3}}",
    re.IGNORECASE,
)
_SPOKEN_AT = re.compile(rf"(?<=\w)\s{{1,3}}(?P<at>{SPOKEN_AT})\s{{1,3}}(?=\w)", re.IGNORECASE)
_SPOKEN = re.compile(
    rf"(?<=\w)(?:(?:,?\s{{1,3}}|(?P<hung>-))(?P<word>{AROUND_DOT})(?(hung)-|\s{{1,3}})|\s{{1,3}}\.\s{{0,3}})(?=(?P<end>[^\W\d_]{{2,}})(?P<rest>.?))",
    re.I,
)
"""`dot` between a name and an ending; other languages' words for it mean much else, so that they want more."""
_MIDDLE = re.compile(rf"(?<=\w)[{MIDDLE}](?=(?P<end>[^\W_]{{3,}}))")
_WELL_KNOWN = frozenset("com org net info biz eu io".split())


class Plain(NamedTuple):
    """A text made plain, and for each of its characters where it stands in the text as it was."""

    text: str
    at: tuple[int, ...]

    def span(self, start: int, end: int) -> tuple[int, int]:
        """Where a stretch of the plain text stands in the other."""
        return self.at[start], self.at[end - 1] + 1


def plain(text: str) -> Plain:
    """The text with its look-alikes read and what nobody sees left out."""
    if text.isascii():
        return _spelt(text, tuple(range(len(text))))
    found: list[tuple[str, int]] = []
    for place, char in enumerate(text):
        found += [(one, place) for one in seen(char)]
    return _spelt("".join(one for one, _ in found), tuple(place for _, place in found))


def seen(char: str) -> str:
    """What a reader takes a character for; "" for one that is not seen. Letters with their marks stay as they are."""
    if char.isascii():
        return char
    if char in DOTS:
        return "."
    kind = unicodedata.category(char)
    if kind in ("Cf", "Mn", "Me"):
        return ""
    if kind == "Pd":
        return "-"
    digit = unicodedata.digit(char, None)
    return str(digit) if digit is not None else unicodedata.normalize("NFKC", char)


def _spelt(text: str, at: tuple[int, ...]) -> Plain:
    """A plain text with its dots and ats that stand in words, or apart, put as signs."""
    for pattern in (_IN_BRACKETS, _MIDDLE, _SPOKEN_AT, _SPOKEN):
        signs = [
            (match.start(), match.end(), sign) for match in pattern.finditer(text) if (sign := _sign(pattern, match))
        ]
        if signs:
            text, at = _put(text, at, signs)
    return Plain(text, at)


def _put(text: str, at: tuple[int, ...], signs: list[tuple[int, int, str]]) -> tuple[str, tuple[int, ...]]:
    """The text with signs in the place of words, in one pass."""
    words: list[str] = []
    places: list[int] = []
    last = 0
    for start, end, sign in signs:
        words += [text[last:start], sign]
        places += [*at[last:start], at[start]]
        last = end
    return "".join((*words, text[last:])), (*places, *at[last:])


def _sign(pattern: re.Pattern[str], match: re.Match[str]) -> str:
    """The sign that was spelt, "" if it is an ordinary word there."""
    if pattern is _SPOKEN_AT:
        return "@"
    if pattern is _IN_BRACKETS:
        return "@" if match["at"] else "."
    if not _hosts.is_ending(match["end"]):
        return ""
    if (
        pattern is _SPOKEN
        and (match["word"] or "dot").casefold() != "dot"
        and match["end"].casefold() not in _WELL_KNOWN
    ):
        return ""
    return "."
