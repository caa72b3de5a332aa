"""PDF: the text of each page as it is laid out."""

from __future__ import annotations

from collections.abc import Iterator

from letterkit.errors import ReadError

PART = "pypdfium2"
SECONDS = 2
CHARACTERS = 1_000_000
PAGES = 100


def unpacked(data: bytes) -> Iterator[str]:
    """The text of each page. Raises ReadError for what is no PDF, is locked, or has more than 100 pages."""
    import pypdfium2 as pdfium

    try:
        with pdfium.PdfDocument(data) as pdf:
            if len(pdf) > PAGES:
                raise ReadError(f"This PDF has more than {PAGES} pages.", "Give the pages that matter.")
            for page in pdf:
                yield page.get_textpage().get_text_bounded()
    except (pdfium.PdfiumError, ValueError, OSError) as error:
        locked = "password" in str(error).lower()
        what = "This PDF is locked by a password." if locked else "This is not a PDF that can be opened."
        raise ReadError(what, "Export it again without a password.") from error
