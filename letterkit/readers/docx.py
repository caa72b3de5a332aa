"""Word: paragraphs, lists and tables in reading order, headings and bullets written as Markdown does.

A line of the text stands for one paragraph; a .docx has no lines of its own. Hidden runs are left out and reported.
"""

from __future__ import annotations

import io
import zipfile

from letterkit import unpacking
from letterkit.documents import Document, Hidden, Trust
from letterkit.errors import ReadError
from letterkit.unseen import visible

LARGEST = 20_000_000
UNPACKED = 100_000_000
"""Bytes of all the parts inside at most: a zip can hold a thousand times its size."""
PARTS = 2_000
EXTRA = "pip install 'letterkit[docx]'"


def read(name: str, data: bytes, trust: Trust) -> Document:
    """The text of a Word file. Raises ReadError for what is none, is locked, or unpacks to too much."""
    if not unpacking.is_installed("docx"):
        raise ReadError("A .docx file needs an extra:", EXTRA, file=name)
    _check_parts(name, data)
    found = list(unpacking.unpacked(name, data, "docx", "Save the part that matters as a file of its own, or as .txt."))
    lines = [text for kind, text in found if kind == "line"]
    hidden = [Hidden("vanish", text) for kind, text in found if kind == "hidden"]
    text, invisible = visible("\n".join(lines) + "\n")
    if not text.strip():
        raise ReadError(
            "There is no text in this Word file.", "Text in pictures cannot be read: paste the text.", file=name
        )
    return Document(name, "docx", text, trust, hidden=(*hidden, *invisible))


def _check_parts(name: str, data: bytes) -> None:
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            parts = archive.infolist()
    except (zipfile.BadZipFile, ValueError, NotImplementedError, OSError) as error:
        todo = "Save it as .docx without a password, or export it as .pdf."
        raise ReadError("This is not a Word file that can be opened.", todo, file=name) from error
    if len(parts) > PARTS or sum(part.file_size for part in parts) > UNPACKED:
        raise ReadError("This Word file is too large when unpacked.", "Remove its pictures.", file=name)
    if "word/document.xml" not in {part.filename for part in parts}:
        raise ReadError("This is a ZIP, but not a Word file.", "Give the .docx itself.", file=name)
