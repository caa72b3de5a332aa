"""The lines of a posting by the section they stand in, and the labelled fields beside them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace

from letterkit.documents import Document
from letterkit.inputs._languages import spoken
from letterkit.inputs._prose import Line, bare, lines, says_more
from letterkit.inputs.posting._cues import field_of, section_of

_LABELLED = re.compile(
    r"(?:[-*•|]\s*)?(?:\*\*|__)?([^\W\d_][^:*_|]{1,28}?)\s*(?:\*\*|__)?\s*[:|]\s*(?:\*\*|__)?\s*(\S.*?)\s*\|?\Z"
)
_INLINE = re.compile(r"([^\W\d_][\w ’'-]{2,30}): (.{3,300})")


FULL = 50
"""Characters of a line that breaks because it is full."""


@dataclass
class Parts:
    """The lines of a posting by what they are; `shown` as they stand, `lines` with those in pieces that are lists."""

    sections: list[tuple[str, list[Line]]] = field(default_factory=lambda: [("top", [])])
    fields: dict[str, str] = field(default_factory=dict)
    headings: list[Line] = field(default_factory=list)
    lines: list[Line] = field(default_factory=list)
    shown: list[Line] = field(default_factory=list)

    def of(self, *names: str) -> Iterator[tuple[str, Line]]:
        """The lines of these sections that say something, each with its section."""
        for name, found in self.sections:
            if name in names:
                yield from ((name, line) for line in found if line.kind in ("bullet", "words"))

    def paragraphs(self) -> list[tuple[str, int]]:
        """The words outside of lists, one text a paragraph, each with the number of its first line."""
        found: list[tuple[list[str], int]] = [([], 1)]
        for _, section in self.sections:
            for line in section:
                if line.kind != "words":
                    found.append(([], line.number + 1))
                elif found[-1][0] and not _runs_on(found[-1][0][-1], line.text):
                    found.append(([line.text], line.number))
                else:
                    found[-1][0].append(line.text)
            found.append(([], section[-1].number + 1 if section else 1))
        return [(bare(" ".join(texts)), number) for texts, number in found if texts]


def _runs_on(before: str, text: str) -> bool:
    """Whether a line goes on with a sentence: the one before is full, or this begins with a small letter or a mark."""
    return len(before) >= FULL or not text[:1].isupper()


def split(document: Document) -> Parts:
    """The sections of the text, and the labelled fields beside them."""
    parts = Parts()
    for line in lines(document, lambda text: len(text.split()) <= 9 and not says_more(text) and bool(section_of(text))):
        name = section_of(line.text) if line.kind == "heading" else ""
        place = parts.sections[-1][0]
        labelled = _LABELLED.match(line.text) if place in ("top", "other", "about", "role") else None
        key = field_of(labelled[1]) if labelled else ""
        parts.shown.append(line)
        if pieces := _inline(line):
            parts.sections.append((section_of(pieces[0].text), pieces[1:]))
            parts.sections.append((place, []))
            parts.lines += pieces
            continue
        parts.lines.append(line)
        if labelled and key and len(labelled[2]) < 120:
            parts.fields.setdefault(key, bare(labelled[2]))
        elif line.kind == "heading" and (name or place != "top"):
            parts.headings.append(line)
            parts.sections.append((name or "other", []))
        else:
            parts.sections[-1][1].append(line)
    parts.lines = whole(parts.lines)
    return parts


def whole(lines: list[Line]) -> list[Line]:
    """Lines put together again that a page has torn at every bold word: `: Strong in`, `SQL`, `and`, `Python`, `.`"""
    if sum(line.kind == "words" and line.text[:1] in _MARKS for line in lines) < TORN:
        return lines
    found: list[Line] = []
    for line in lines:
        before = found[-1] if found else None
        if before and before.kind == line.kind == "words" and _goes_on(before.text, line.text):
            gap = "" if line.text[:1] in _CLOSE else " "
            found[-1] = replace(before, text=f"{before.text}{gap}{line.text}")
        else:
            found.append(line)
    return found


def _goes_on(before: str, text: str) -> bool:
    """Whether a line goes on with the one above: by its first letter, or as that is left open by a small word."""
    if before.endswith((".", "!", "?", ":")):
        return False
    words = before.split()
    is_open = bool(spoken(words[-1])) or (len(words) < 3 and bool(spoken(words[0])))
    return not text[:1].isupper() or is_open


_CLOSE = ":;,.)"
_MARKS = f"{_CLOSE}("
TORN = 3
"""Lines that begin with what no line begins with, by which a torn page is known."""


def _inline(line: Line) -> list[Line]:
    """A line that is a heading with its list as a heading and bullets: `Essential: QTS; experience teaching maths.`"""
    found = _INLINE.fullmatch(line.text) if line.kind == "words" else None
    if found is None or section_of(found[1]) not in ("requirements", "nice"):
        return []
    pieces = [piece.strip() for piece in found[2].rstrip(".").split(";" if ";" in found[2] else ",")]
    head = replace(line, kind="heading", text=found[1])
    return [head, *(replace(line, kind="bullet", text=piece) for piece in pieces if piece)]
