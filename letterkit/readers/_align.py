"""Which line of the file a line of the extracted text stands on."""

from __future__ import annotations

import html
import re
from array import array

from letterkit.readers._text import Places

_MARKUP = re.compile(r"<!--|<(style|script|title)\b|<[^<>]*>|&#?\w{1,40};", re.IGNORECASE)
_WORD = re.compile(r"\w+")
_NEAR = 24
"""Letters by which a line is found where the whole of it is not there in one piece."""
_AHEAD = 50_000
"""Letters that are searched for one line."""


def aligned(text: str, source: str, first_line: int = 1) -> tuple[int, ...]:
    """For each line of `text` the line of the file where it starts in the markup `source`; else the one before it.

    first_line: the line of the file where `source` starts.
    """
    if not text.strip():
        return (first_line,) * (text.count("\n") + 1)
    letters, offsets = _letters_of(source)
    places = Places(source)
    lines: list[int] = []
    at = 0
    for line in text.split("\n"):
        wanted = "".join(_WORD.findall(line))
        found = _find(letters, wanted, at)
        if found >= 0:
            lines.append(places.line(offsets[found]) + first_line - 1)
            at = found + 1
        else:
            lines.append(lines[-1] if lines else first_line)
    return tuple(lines)


def _find(letters: str, wanted: str, at: int) -> int:
    if not wanted:
        return -1
    found = letters.find(wanted, at, at + _AHEAD + len(wanted))
    return found if found >= 0 or len(wanted) <= _NEAR else letters.find(wanted[:_NEAR], at, at + _AHEAD)


def _letters_of(source: str) -> tuple[str, array[int]]:
    """The letters and digits of the markup's text, and the offset in `source` of each."""
    pieces: list[str] = []
    offsets = array("I")
    at = 0
    while at < len(source):
        found = _MARKUP.search(source, at)
        for word in _WORD.finditer(source, at, found.start() if found else len(source)):
            pieces.append(word[0])
            offsets.extend(range(word.start(), word.end()))
        if not found:
            break
        if found[0].startswith("&"):
            meant = "".join(_WORD.findall(html.unescape(found[0])))
            pieces.append(meant)
            offsets.extend([found.start()] * len(meant))
        at = _behind(source, found)
    return "".join(pieces), offsets


def _behind(source: str, markup: re.Match[str]) -> int:
    """Where text goes on after a piece of markup; a comment or style that is never closed runs to the end."""
    if markup[0] == "<!--":
        end = source.find("-->", markup.end())
    elif markup[1]:
        closing = re.compile(f"</{markup[1]}", re.IGNORECASE).search(source, markup.end())
        end = closing.start() if closing else -1
    else:
        return markup.end()
    return end if end >= 0 else len(source)
