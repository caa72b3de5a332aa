"""Word: paragraphs, lists and tables in reading order, headings and bullets written as Markdown does."""

from __future__ import annotations

import io
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from letterkit.errors import ReadError

if TYPE_CHECKING:
    from docx.document import Document as Word
    from docx.table import Table
    from docx.text.paragraph import Paragraph

PART = "docx"
SECONDS = 2
CHARACTERS = 1_000_000


def unpacked(data: bytes) -> Iterator[tuple[str, str]]:
    """Each line as `("line", text)`, and what the reader does not see as `("hidden", text)`. Raises ReadError."""
    import docx

    try:
        reading = _Reading()
        yield from (("line", line) for line in reading.lines(docx.Document(io.BytesIO(data))))
    except MemoryError:
        raise
    except Exception as error:  # python-docx lets KeyError, XMLSyntaxError and more through for a broken part
        what = f"This Word file is broken: {str(error)[:120] or type(error).__name__}."
        raise ReadError(what, "Open it in a word processor and save it again.") from error
    yield from (("hidden", text) for text in reading.hidden)


class _Reading:
    """One walk over a Word file; `hidden` is what its reader does not see."""

    def __init__(self) -> None:
        self.hidden: list[str] = []

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
                self.hidden.append(piece.text)
            else:
                shown.append(piece.text)
        return "".join(shown)

    def table(self, table: Table) -> Iterator[str]:
        """A table of short cells a row a line, also where only its last cell is longer; of others cell by cell."""
        for row in table.rows:
            cells = [cell for at, cell in enumerate(row.cells) if at == 0 or cell._tc is not row.cells[at - 1]._tc]
            texts = [list(self.blocks(cell)) for cell in cells]
            filled = [[line for line in lines if line.strip()] for lines in texts]
            *labels, last = filled
            if all(len(lines) <= 1 for lines in filled):
                yield " | ".join(lines[0].strip() for lines in filled if lines)
            elif last and not last[0].startswith(_MARKS) and all(len(lines) <= 1 for lines in labels):
                yield " | ".join((*(lines[0].strip() for lines in labels if lines), last[0].strip()))
                yield from last[1:]
                yield ""
            else:
                for lines in texts:
                    yield from lines
                    yield ""


_MARKS = ("#", "-", "•")
"""What a heading or an item begins with: no line of a row."""


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
