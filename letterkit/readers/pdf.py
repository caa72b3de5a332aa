"""PDF: the text of its pages, line by line as it is laid out. Pictures of text are not read."""

from __future__ import annotations

import re

from letterkit import unpacking
from letterkit.documents import Document, Trust
from letterkit.errors import ReadError
from letterkit.unseen import visible

LARGEST = 20_000_000
EXTRA = "pip install 'letterkit[pdf]'"
HEAD = 1_024
"""Bytes in which a PDF says that it is one."""
_SOFT_BREAK = re.compile("[\x02\ufffe]\\s*\n?")
"""How the library marks a hyphen that only the line's end called for."""


def read(name: str, data: bytes, trust: Trust) -> Document:
    """The text of a PDF. A line of it is a line as laid out; a PDF has no lines of its own.

    Raises ReadError for what is no PDF, is locked, has more than 100 pages, takes too much, or holds no text.
    """
    if not unpacking.is_installed("pdf"):
        raise ReadError("A .pdf file needs an extra:", EXTRA, file=name)
    if b"%PDF-" not in data[:HEAD]:
        raise ReadError("This is not a PDF that can be opened.", "Check that it is the file you meant.", file=name)
    pages = unpacking.unpacked(name, data, "pdf", "Print it to a new PDF, or paste its text into a .txt file.")
    text, invisible = visible("\n".join(map(_page_text, pages)))
    if not text.strip():
        raise ReadError("There is no text in this PDF, only pictures.", "Paste its text into a .txt file.", file=name)
    return Document(name, "pdf", text.rstrip() + "\n", trust, hidden=invisible)


def _page_text(words: str) -> str:
    lines = _SOFT_BREAK.sub("", words.replace("\r\n", "\n").replace("\r", "\n")).split("\n")
    return "\n".join(line.rstrip() for line in lines)
