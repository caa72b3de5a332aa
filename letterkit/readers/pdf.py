"""PDF: the text of its pages, line by line as it is laid out. Pictures of text are not read."""

from __future__ import annotations

import re

from letterkit.documents import Document, Trust
from letterkit.errors import ReadError
from letterkit.readers._invisible import visible

LARGEST = 20_000_000
PAGES = 100
CHARACTERS = 1_000_000
EXTRA = "Install the extra: pip install 'letterkit[pdf]'."
_SOFT_BREAK = re.compile("[\x02\ufffe]\\s*\n?")
"""How the library marks a hyphen that only the line's end called for."""


def read(name: str, data: bytes, trust: Trust) -> Document:
    """The text of a PDF. A line of it is a line as laid out; a PDF has no lines of its own.

    Raises ReadError for what is no PDF, is locked, has more than 100 pages, or holds no text.
    """
    try:
        import pypdfium2 as pdfium
    except ImportError as error:
        raise ReadError("A .pdf file needs a part that is not installed.", EXTRA, file=name) from error
    try:
        with pdfium.PdfDocument(data) as pdf:
            _check_pages(name, len(pdf))
            pages = [_page_text(pdf, at) for at in range(len(pdf))]
    except (pdfium.PdfiumError, ValueError, OSError) as error:
        locked = "password" in str(error).lower()
        what = "This PDF is locked by a password." if locked else "This is not a PDF that can be opened."
        raise ReadError(what, "Export it again without a password.", file=name) from error
    text, invisible = visible("\n".join(pages)[:CHARACTERS])
    if not text.strip():
        raise ReadError("There is no text in this PDF, only pictures.", "Paste its text into a .txt file.", file=name)
    return Document(name, "pdf", text.rstrip() + "\n", trust, hidden=invisible)


def _check_pages(name: str, count: int) -> None:
    if count > PAGES:
        raise ReadError(f"This PDF has more than {PAGES} pages.", "Give the pages that matter.", file=name)


def _page_text(pdf: object, at: int) -> str:
    page = pdf[at]  # type: ignore[index]  # the library is not typed
    words: str = page.get_textpage().get_text_bounded()
    lines = _SOFT_BREAK.sub("", words.replace("\r\n", "\n").replace("\r", "\n")).split("\n")
    return "\n".join(line.rstrip() for line in lines)
