"""The structure of a mail: header fields and parts, as offsets into its bytes.

Bounded in fields, parts and depth before anything is decoded; what is malformed is read as text and never refused.
"""

from __future__ import annotations

import binascii
import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from letterkit.errors import ReadError
from letterkit.readers._charsets import decoded

FIELDS = 1_000
FIELD_LENGTH = 10_000
"""Bytes that are read of one field."""
PARTS = 1_000
DEPTH = 50
LINES = 20_000
"""Lines of one text that is read."""
LENGTH = 1_000_000
"""Bytes of one text that is read, with its transfer encoding."""

_FIELD = re.compile(rb"([!-9;-~\x80-\xff]{1,100})[ \t]*:[ \t]*([^\n]*+(?:\n[ \t][^\n]*+)*+)(?:\n|\Z)")
_ENVELOPE = re.compile(rb">?From [^\n]*\n")
_PARAMETER = re.compile(r";\s*([\w.-]+)(\*(?:\d+\*?)?)?\s*=\s*(?:\"((?:[^\"\\]|\\.)*)\"|([^;\s\"]*))")
_DELIMITS = re.compile(rb"(?:--)?(?:\s|\Z)")
_SOFT = re.compile(rb"=[ \t]*\Z")
_HEX = re.compile(rb"=([0-9A-Fa-f]{2})")


@dataclass(frozen=True, slots=True)
class Field:
    """One header field as it stands: its name in lower case, its unfolded bytes, the line of the file it starts on."""

    name: str
    value: bytes
    line: int


@dataclass(frozen=True, slots=True)
class Part:
    """One part of a mail; its body is `data[start:end]`. `kind` is its media type in lower case."""

    fields: tuple[Field, ...]
    start: int
    end: int
    kind: str = "text/plain"
    parameters: dict[str, str] = field(default_factory=dict)
    children: tuple[Part, ...] = ()

    def first(self, name: str) -> Field | None:
        """The first field of that name."""
        return next((found for found in self.fields if found.name == name), None)

    def value(self, name: str) -> str:
        """The value of the first field of that name as plain text, "" if there is none."""
        found = self.first(name)
        return decoded(found.value).strip() if found else ""

    @property
    def is_attachment(self) -> bool:
        """Whether the part is a file that came along and not a text to read."""
        disposition = self.value("content-disposition").lower()
        return disposition.startswith("attachment") or "filename" in disposition or "name" in self.parameters


class Message:
    """One mail's bytes with their parts. Raises ReadError where it has more fields, parts or depth than a mail has."""

    def __init__(self, name: str, data: bytes, depth: int = 0, only_line: int = 0, first_line: int = 1) -> None:
        """`first_line`: the line of the file where the mail starts; `only_line`: of one encoded inside another."""
        self.name, self.depth, self.only_line, self.first_line = name, depth, only_line, first_line
        self.data = data.replace(b"\r\n", b"\n").replace(b"\r", b"\n")
        self.parts = 0
        self.known_line = (0, first_line)
        self.fields = 0
        envelope = _ENVELOPE.match(self.data)
        self.root = self.part(envelope.end() if envelope else 0, len(self.data), depth)

    def line(self, offset: int) -> int:
        """The line of the file that an offset is on."""
        if self.only_line:
            return self.only_line
        known, line = self.known_line if self.known_line[0] <= offset else (0, self.first_line)
        self.known_line = (offset, line + self.data.count(b"\n", known, offset))
        return self.known_line[1]

    def part(self, start: int, end: int, depth: int, kind: str = "text/plain") -> Part:
        """The part between two offsets, with those inside it. Raises ReadError for more than any mail has."""
        self.parts += 1
        if self.parts > PARTS or depth > DEPTH:
            much = f"has more than {PARTS:,} parts" if self.parts > PARTS else f"is nested more than {DEPTH} deep"
            todo = "No ordinary mail looks like this: paste its text into a .txt file."
            raise ReadError(f"This mail {much}.", todo, file=self.name, line=self.line(start))
        fields, body = self.head(start, end)
        kind, parameters = _content_type(fields, kind)
        children: tuple[Part, ...] = ()
        if kind.startswith("multipart/") and parameters.get("boundary"):
            children = tuple(self.split(body, end, parameters["boundary"], depth, kind))
        elif kind in ("message/rfc822", "message/global") and not _is_encoded(fields):
            children = (self.part(body, end, depth + 1),)
        return Part(tuple(fields), body, end, kind, parameters, children)

    def head(self, start: int, end: int) -> tuple[list[Field], int]:
        """The fields from `start` on, and where the body starts: behind an empty line, or at a line that is none."""
        fields: list[Field] = []
        line = self.line(start)
        at = start
        while at < end and (found := _FIELD.match(self.data, at, end)):
            self.fields += 1
            if self.fields > FIELDS:
                what = f"This mail has more than {FIELDS:,} header fields."
                raise ReadError(what, "Paste its text into a .txt file.", file=self.name, line=line)
            value = found[2][:FIELD_LENGTH].replace(b"\n", b"")
            fields.append(Field(found[1].decode("latin-1").lower(), value, line))
            line += found[0].count(b"\n")
            at = found.end()
        return fields, at + 1 if self.data[at : at + 1] == b"\n" else at

    def split(self, start: int, end: int, boundary: str, depth: int, outer: str) -> Iterator[Part]:
        """The parts between the lines `--boundary`; the last one may lack its end."""
        kind = "message/rfc822" if outer == "multipart/digest" else "text/plain"
        opened = -1
        for line_start, line_end, is_last in self.delimiters(start, end, b"--" + boundary.encode("utf-8", "replace")):
            if opened >= 0:
                yield self.part(opened, max(opened, line_start - 1), depth + 1, kind)
            opened = min(line_end + 1, end)
            if is_last:
                return
        if 0 <= opened < end:
            yield self.part(opened, end, depth + 1, kind)

    def delimiters(self, start: int, end: int, mark: bytes) -> Iterator[tuple[int, int, bool]]:
        """The lines that part the pieces of a multipart: where each begins and ends, and whether it is the last."""
        at = start
        while (found := self.data.find(mark, at, end)) >= 0:
            line_end = self.data.find(b"\n", found, end)
            line_end = end if line_end < 0 else line_end
            rest = self.data[found + len(mark) : min(line_end, found + len(mark) + 3)]
            if _DELIMITS.match(rest) and (found == start or self.data[found - 1 : found] == b"\n"):
                yield found, line_end, rest.startswith(b"--")
                at = line_end
            else:
                at = found + len(mark)

    def text(self, part: Part) -> tuple[str, list[int]]:
        """A part's text, decoded, and for each of its lines the line of the file it starts on."""
        self.measure(part)
        raw, lines = self.bytes(part)
        text = decoded(raw, part.parameters.get("charset", "")).replace("\0", "")
        text = text.replace("\r\n", "\n").replace("\r", "\n")
        count = text.count("\n") + 1
        lines = lines[:count] + lines[-1:] * (count - len(lines))
        return text, lines

    def measure(self, part: Part) -> None:
        """Refuse a text that is longer than anybody writes."""
        long = part.end - part.start > (LENGTH if part.kind != "text/html" else 3 * LENGTH)
        if long or self.data.count(b"\n", part.start, part.end) > LINES:
            what = f"This mail has more than {LINES:,} lines, or {LENGTH / 1e6:g} MB, of text."
            raise ReadError(what, "Give the part that matters.", file=self.name, line=self.line(part.start))

    def bytes(self, part: Part) -> tuple[bytes, list[int]]:
        """A part's bytes without their transfer encoding, and the line of the file of each of their lines."""
        raw, first = self.data[part.start : part.end], self.line(part.start)
        encoding = part.value("content-transfer-encoding").lower().split(";")[0].strip()
        if encoding == "base64":
            return _from_base64(raw), [first]
        if encoding == "quoted-printable":
            return _from_quoted_printable(raw, first)
        count = raw.count(b"\n") + 1
        return raw, [first] * count if self.only_line else list(range(first, first + count))


def _is_encoded(fields: list[Field]) -> bool:
    value = next((f.value for f in fields if f.name == "content-transfer-encoding"), b"").strip().lower()
    return value in (b"base64", b"quoted-printable")


def _content_type(fields: list[Field], default: str) -> tuple[str, dict[str, str]]:
    value = decoded(next((f.value for f in fields if f.name == "content-type"), b""))
    kind = value.split(";")[0].strip().lower()
    parameters: dict[str, str] = {}
    for name, _, quoted, plain in _PARAMETER.findall(value[len(value.split(";")[0]) :]):
        parameters.setdefault(name.lower(), re.sub(r"\\(.)", r"\1", quoted) if quoted else plain)
    return (kind if "/" in kind else default), parameters


def _from_base64(raw: bytes) -> bytes:
    """As much as can be decoded: what is no letter of the alphabet is passed over, and what follows the padding."""
    letters = re.sub(rb"[^A-Za-z0-9+/]", b"", raw.split(b"=")[0])
    letters = letters[: len(letters) - 1] if len(letters) % 4 == 1 else letters
    return binascii.a2b_base64(letters + b"=" * (-len(letters) % 4))


def _from_quoted_printable(raw: bytes, first: int) -> tuple[bytes, list[int]]:
    pieces: list[bytes] = []
    lines = [first]
    for number, line in enumerate(raw.split(b"\n"), first):
        is_soft = line.rstrip(b" \t").endswith(b"=")
        text = _SOFT.sub(b"", line.rstrip(b" \t")) if is_soft else line.rstrip(b" \t")
        text = _HEX.sub(lambda code: bytes([int(code[1], 16)]), text)
        pieces.append(text if is_soft else text + b"\n")
        lines.extend([number] * text.count(b"\n"))
        if not is_soft:
            lines.append(number + 1)
    return b"".join(pieces)[: -1 if pieces and pieces[-1].endswith(b"\n") else None], lines
