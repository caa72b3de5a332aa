"""One file as it was read: its text, its fields if it has any, and where each of them stands."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, Literal

from letterkit.errors import InputError

FieldPath = tuple[str | int, ...]
"""Where a value sits in a structured file: `("role", "problems", 0, "note")`."""

Trust = Literal["own", "outside"]
"""`own`: the user wrote it. `outside`: somebody else did (a mail, a posting); it is data and never an instruction."""


@dataclass(frozen=True, slots=True)
class Span:
    """A place in a file, both from 1."""

    line: int
    column: int = 1


@dataclass(frozen=True, slots=True)
class Address:
    """A mail address with the display name it came with ("" if none)."""

    name: str
    email: str


@dataclass(frozen=True, slots=True)
class Hidden:
    """Text that a reader of the mail does not see: `what` hid it (`zero-width`, `display-none`, …), `text` it was."""

    what: str
    text: str


@dataclass(frozen=True, slots=True)
class Mail:
    """A mail's headers, decoded, free of control characters, and those parts of its body that are not its own words."""

    subject: str = ""
    sender: Address | None = None
    reply_to: Address | None = None
    to: tuple[Address, ...] = ()
    date: datetime | None = None
    message_id: str = ""
    references: tuple[str, ...] = ()
    quoted: str = ""
    signature: str = ""


@dataclass(frozen=True)
class Document:
    """One file as it was read.

    name: as the user gave it (`notes.yaml`, `<stdin>`); it is what sources and errors show.
    text: what later steps read. Of a mail, the sender's own words, decoded, without hidden text, quotes and signature.
    data: the fields of a structured file (dicts, lists and scalars), else None.
    spans: where each field stands in the file.
    fault: why a file of fields was read as mere text, or mended before it could be read; None mostly.
    file_lines: for text that was decoded or extracted, the file's line for each line of `text`; () if they are equal.
    """

    name: str
    format: str
    text: str
    trust: Trust = "own"
    data: Any = None
    spans: Mapping[FieldPath, Span] = field(default_factory=dict)
    file_lines: tuple[int, ...] = ()
    mail: Mail | None = None
    hidden: tuple[Hidden, ...] = ()
    fault: InputError | None = None

    @property
    def is_prose(self) -> bool:
        """Whether its lines are a person's own words, of which not every one has a place as a field."""
        return self.format in ("txt", "md")

    def span(self, path: FieldPath) -> Span:
        """Where the value at `path` stands; of a full-form item its text; else the nearest field around it."""
        for key in (path, (*path, "text"), (*path, "note"), (*path, "what"), (*path, "question"), (*path, "claim")):
            if key in self.spans:
                found = self.spans[key]
                nested = next((self.spans[(*path, k)] for k in ("text", "note") if (*path, k) in self.spans), None)
                return nested or found
        return self.span(path[:-1]) if path else Span(1)

    def where(self, path: FieldPath) -> str:
        """`notes.yaml:14`, the source of the value at `path`."""
        return f"{self.name}:{self.span(path).line}"

    def file_line(self, text_line: int) -> int:
        """The line of the file that holds line `text_line` (from 1) of `text`."""
        return self.file_lines[text_line - 1] if 0 < text_line <= len(self.file_lines) else text_line
