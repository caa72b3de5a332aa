"""Word: paragraphs, lists and tables in reading order, headings and bullets written as Markdown does.

A line of the text stands for one paragraph; a .docx has no lines of its own. Hidden runs are left out and reported.
"""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from letterkit.documents import Document, Hidden, Trust
from letterkit.errors import ReadError
from letterkit.readers._invisible import visible

if TYPE_CHECKING:
    from docx.document import Document as Word
    from docx.table import Table
    from docx.text.paragraph import Paragraph

LARGEST = 20_000_000
UNPACKED = 100_000_000
"""Bytes of all the parts inside at most: a zip can hold a thousand times its size."""
PARTS = 2_000
EXTRA = "Install the extra: pip install 'letterkit[docx]'."


def read(name: str, data: bytes, trust: Trust) -> Document:
    """The text of a Word file. Raises ReadError for what is none, is locked, or unpacks to too much."""
    try:
        import docx
    except ImportError as error:
        raise ReadError("A .docx file needs a part that is not installed.", EXTRA, file=name) from error
    _check_parts(name, data)
    try:
        reading = _Reading()
        lines = list(reading.lines(docx.Document(io.BytesIO(data))))
    except Exception as error:  # python-docx lets KeyError, XMLSyntaxError and more through for a broken part
        what = f"This Word file is broken: {str(error)[:120] or type(error).__name__}."
        raise ReadError(what, "Open it in a word processor and save it again.", file=name) from error
    text, invisible = visible("\n".join(lines) + "\n")
    if not text.strip():
        raise ReadError("There is no text in this Word file.", "Pictures are not read: paste the text.", file=name)
    return Document(name, "docx", text, trust, hidden=(*reading.hidden, *invisible))


def _check_parts(name: str, data: bytes) -> None:
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            parts = archive.infolist()
    except (zipfile.BadZipFile, ValueError, NotImplementedError, OSError) as error:
        todo = "Save it as .docx without a password, or export it as .pdf."
        raise ReadError("This is not a Word file that can be opened.", todo, file=name) from error
    if len(parts) > PARTS or sum(part.file_size for part in parts) > UNPACKED:
        raise ReadError("This Word file unpacks to too much.", "Take its pictures out.", file=name)
    if "word/document.xml" not in {part.filename for part in parts}:
        raise ReadError("This is a zip, but no Word file.", "Give the .docx itself.", file=name)


class _Reading:
    """One walk over a Word file; `hidden` is what its reader does not see."""

    def __init__(self) -> None:
        self.hidden: list[Hidden] = []

    def lines(self, word: Word) -> Iterator[str]:
        if word.sections:
            yield from (line for line in self.blocks(word.sections[0].header) if line.strip())
        yield from self.blocks(word)

    def blocks(self, part: Any) -> Iterator[str]:
        from docx.table import Table

        for block in part.iter_inner_content():
            if isinstance(block, Table):
                yield from self.table(block)
            else:
                yield from self.paragraph(block)

    def paragraph(self, paragraph: Paragraph) -> Iterator[str]:
        mark = _mark(paragraph)
        lines = self.text(paragraph).replace("\t", "    ").split("\n")
        yield from (mark + line if line.strip() else "" for line in lines)
        yield from _boxes(paragraph)

    def text(self, paragraph: Paragraph) -> str:
        shown: list[str] = []
        for piece in paragraph.iter_inner_content():
            if getattr(getattr(piece, "font", None), "hidden", False):
                self.hidden.append(Hidden("vanish", piece.text))
            else:
                shown.append(piece.text)
        return "".join(shown)

    def table(self, table: Table) -> Iterator[str]:
        """A table of short cells a row a line; one that only lays the page out, cell by cell."""
        for row in table.rows:
            cells = [cell for at, cell in enumerate(row.cells) if at == 0 or cell._tc is not row.cells[at - 1]._tc]
            texts = [list(self.blocks(cell)) for cell in cells]
            filled = [[line for line in lines if line.strip()] for lines in texts]
            if all(len(lines) <= 1 for lines in filled):
                yield " | ".join(lines[0].strip() for lines in filled if lines)
            else:
                for lines in texts:
                    yield from lines
                    yield ""


def _mark(paragraph: Paragraph) -> str:
    style = paragraph.style.name or "" if paragraph.style is not None else ""
    if style == "Title":
        return "# "
    if style.startswith("Heading "):
        return "#" * min(6, int(style[8:]) + 1 if style[8:].isdigit() else 2) + " "
    properties = paragraph._p.pPr
    return "- " if style.startswith("List") or (properties is not None and properties.numPr is not None) else ""


def _boxes(paragraph: Paragraph) -> Iterator[str]:
    """The paragraphs of text boxes that hang on this one; Word keeps each twice, the second for older programs."""
    from docx.oxml.ns import qn

    for box in paragraph._p.iter(qn("w:txbxContent")):
        if not any(step.tag.endswith("}Fallback") for step in box.iterancestors()):
            for inner in box.iter(qn("w:p")):
                yield "".join(node.text or "" for node in inner.iter(qn("w:t")))
