"""HTML: the text that a reader of the page sees, each line with the line of the file where it starts."""

from __future__ import annotations

import codecs
import re

from letterkit.documents import Document, Trust
from letterkit.readers._align import aligned
from letterkit.readers._charsets import codec
from letterkit.readers._json_ld import job_posting
from letterkit.readers._page import page_text
from letterkit.readers._text import lenient, one_newline
from letterkit.unseen import visible

LARGEST = 3_000_000
_CHARSET = re.compile(rb"<meta[^>]{0,200}?charset\s*=\s*[\"']?\s*([\w.:-]{1,40})", re.IGNORECASE)


def read(name: str, data: bytes, trust: Trust) -> Document:
    """The visible text of a page, and as data the job posting that it carries for search engines, if it does.

    Scripts, styles, comments and hidden elements are left out, the latter reported.
    """
    source = _decoded(name, data)
    text, hidden = page_text(name, source)
    text, invisible = visible(text)
    lines = aligned(text, source)
    posting, spans = job_posting(source)
    return Document(name, "html", text, trust, posting, spans, lines, hidden=(*hidden, *invisible))


def _decoded(name: str, data: bytes) -> str:
    """By the charset that the page names, where it is known and fits; else as any text file."""
    found = _CHARSET.search(data[:4096])
    if found and not data.startswith((codecs.BOM_UTF8, codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        try:
            return one_newline(data.decode(codec(found[1].decode("ascii")) or "utf-8"))
        except (UnicodeDecodeError, LookupError):
            pass
    return lenient(name, data)
