"""Plain text; where it starts with `From:` and `Subject:` lines, or quotes a mail, it is a pasted mail."""

from __future__ import annotations

from letterkit.documents import Document, Trust
from letterkit.readers import _letter_text
from letterkit.readers._text import lenient
from letterkit.unseen import visible

LARGEST = 2_000_000


def read(name: str, data: bytes, trust: Trust) -> Document:
    """The text as it stands. Of a pasted mail, its own words, with the header fields in `mail`."""
    raw = lenient(name, data)
    text, hidden = visible(raw)
    lines = text.split("\n")
    found = _letter_text.pasted_head(lines)
    if not found:
        return Document(
            name, "txt", raw if trust == "own" else text, trust, hidden=hidden if trust == "outside" else ()
        )
    head, start = found
    places = range(start + 1, len(lines) + 1)
    return _letter_text.document(name, "txt", trust, head, lines[start:], places, hidden)
