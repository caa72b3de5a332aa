"""Bytes become text, and offsets in it become lines and columns."""

from __future__ import annotations

import codecs
import re
from bisect import bisect_right

from letterkit.documents import Span
from letterkit.errors import ReadError

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)


class Places:
    """Where an offset of a text stands. Lines end at a line feed and nowhere else, as editors count them."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.starts = [0, *(found.end() for found in re.finditer("\n", text))]

    def line(self, offset: int) -> int:
        """The line (from 1) of an offset."""
        return bisect_right(self.starts, offset)

    def span(self, offset: int) -> Span:
        """Line and column (from 1) of an offset."""
        line = self.line(offset)
        return Span(line, offset - self.starts[line - 1] + 1)


def one_newline(text: str) -> str:
    """The text with every kind of line end as a line feed."""
    return text.replace("\r\n", "\n").replace("\r", "\n")


def exact(name: str, data: bytes) -> str:
    """The text of a structured file, which has to be UTF-8 (or say otherwise by a mark). Raises ReadError."""
    mark, encoding = _marked(data)
    try:
        text = data[len(mark) :].decode(encoding)
    except UnicodeDecodeError as error:
        good = data[len(mark) : len(mark) + error.start].decode(encoding, "replace")
        span = Places(one_newline(good)).span(len(one_newline(good)))
        todo = "Save the file with the encoding UTF-8."
        raise ReadError("These bytes are not UTF-8.", todo, file=name, line=span.line, column=span.column) from error
    return one_newline(_text_only(name, text))


def lenient(name: str, data: bytes) -> str:
    """The text of a plain file: UTF-8, or else Windows-1252, in which every byte means something. Raises ReadError."""
    mark, encoding = _marked(data)
    try:
        text = data[len(mark) :].decode(encoding)
    except UnicodeDecodeError:
        text = data[len(mark) :].decode("cp1252" if encoding == "utf-8" else encoding, "replace")
    return one_newline(_text_only(name, text))


def _marked(data: bytes) -> tuple[bytes, str]:
    return next(((mark, name) for mark, name in _MARKS if data.startswith(mark)), (b"", "utf-8"))


def _text_only(name: str, text: str) -> str:
    if "\0" in text:
        line = text.count("\n", 0, text.index("\0")) + 1
        raise ReadError("This is not text.", "Check that it is the file you meant.", file=name, line=line)
    return text
