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
    """The text of a plain file: UTF-8, or else Windows-1252, in which nearly every byte means something.

    One bad byte does not change what the other lines are in: each is read by itself, and a byte that means nothing
    becomes U+FFFD. Raises ReadError for text of a third encoding, which these two would garble.
    """
    mark, encoding = _marked(data)
    data = data[len(mark) :]
    try:
        text = data.decode(encoding)
    except UnicodeDecodeError:
        text = _mixed(name, data) if encoding == "utf-8" else data.decode(encoding, "replace")
    return one_newline(_text_only(name, text))


def _mixed(name: str, data: bytes) -> str:
    """Text whose lines are in UTF-8 or in Windows-1252, each by itself."""
    lines = [(line, _strict(line, "utf-8")) for line in data.split(b"\n")]
    if all(text is None or text.isascii() for _, text in lines) and not any(
        _SEQUENCE.search(line) for line, _ in lines
    ):
        text = data.decode("cp1252", "replace")
        if found := _GARBLED.search(text):
            what = f"Which encoding this is in cannot be told: it would read {found[0]!r}."
            line = text.count("\n", 0, found.start()) + 1
            raise ReadError(what, "Save the file with the encoding UTF-8.", file=name, line=line)
        return text
    return "\n".join(line_of(line) for line, _ in lines)


def line_of(data: bytes) -> str:
    """A line by itself: in UTF-8, with bytes that are none as U+FFFD, or else in Windows-1252."""
    if (text := _strict(data, "utf-8")) is not None:
        return text
    other = None if _SEQUENCE.search(data) else _strict(data, "cp1252")
    return data.decode("utf-8", "replace") if other is None else other


def is_utf8(line: bytes) -> bool:
    """Whether a line is in UTF-8."""
    return _strict(line, "utf-8") is not None


def _strict(data: bytes, encoding: str) -> str | None:
    try:
        return data.decode(encoding)
    except UnicodeDecodeError:
        return None


_SEQUENCE = re.compile(rb"[\xc3-\xdf][\x80-\xbf](?![\x80-\xff])|[\xe0-\xef][\x80-\xbf]{2}|[\xf0-\xf4][\x80-\xbf]{3}")
"""What hardly is anything but a letter in UTF-8."""
_GARBLED = re.compile(r"\w*[a-zA-Z][\u0178\u017d\u0160\u0152\u2020\u2021\u00a7\u00a4\u2030][a-z]+\w*|\w+[a-z]\u00a7\b")
"""Signs and capitals inside a word: what letters of another encoding look like."""


def _marked(data: bytes) -> tuple[bytes, str]:
    return next(((mark, name) for mark, name in _MARKS if data.startswith(mark)), (b"", "utf-8"))


def _text_only(name: str, text: str) -> str:
    if "\0" in text:
        line = text.count("\n", 0, text.index("\0")) + 1
        raise ReadError("This is not text.", "Check that it is the file you meant.", file=name, line=line)
    return text
