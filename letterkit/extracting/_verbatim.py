"""Where a quotation stands in a text, letter by letter; only white space may differ."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from letterkit.documents import Document

LONGEST = 200
"""Characters of one quotation at most."""


@dataclass(frozen=True, slots=True)
class Place:
    """Words of a document: as they stand there, their line of the file, and where in the text (-1 in a header)."""

    words: str
    line: int
    start: int = -1
    end: int = -1


class Verbatim:
    """A document in which quotations are looked up: its text, and of a mail the headers and the signature."""

    def __init__(self, document: Document) -> None:
        self.document = document

    def find(self, quote: str, longest: int = LONGEST) -> Place | None:
        """The place of whole words in the text or a header; None if they do not stand there, or are too many."""
        wanted = " ".join(quote.split())
        if not 0 < len(wanted) <= longest:
            return None
        at = _whole(self._flat, wanted)
        if at >= 0:
            start, end = self._offsets[at], self._offsets[at + len(wanted) - 1] + 1
            line = self.document.file_line(self.document.text.count("\n", 0, start) + 1)
            return Place(self.document.text[start:end], line, start, end)
        field = next((name for name, text in self.headers if _whole(" ".join(text.split()), wanted) >= 0), None)
        span = self.document.spans.get((field,)) if field else None
        return Place(wanted, span.line if span else 1) if field else None

    @property
    def headers(self) -> Iterator[tuple[str, str]]:
        """What a mail says beside its text, by name."""
        mail = self.document.mail
        if mail is None:
            return
        yield "subject", mail.subject
        for name, who in (("sender", mail.sender), ("reply_to", mail.reply_to)):
            if who:
                yield name, f"{who.name} <{who.email}>" if who.name else who.email
        yield "signature", mail.signature

    @cached_property
    def _offsets(self) -> list[int]:
        """For each character of the text with single spaces, its place in the text itself."""
        found: list[int] = []
        for word in re.finditer(r"\S+", self.document.text):
            if found:
                found.append(word.start() - 1)
            found.extend(range(word.start(), word.end()))
        return found

    @cached_property
    def _flat(self) -> str:
        return " ".join(self.document.text.split())


def _whole(text: str, wanted: str) -> int:
    """Where words stand and no letter of the same script runs on into them; -1 if nowhere."""
    at = text.find(wanted)
    while at >= 0:
        end = at + len(wanted)
        if not _runs_on(text[at - 1 : at], wanted[0]) and not _runs_on(wanted[-1], text[end : end + 1]):
            return at
        at = text.find(wanted, at + 1)
    return -1


def _runs_on(left: str, right: str) -> bool:
    """Whether two characters belong to one word; scripts without capitals do not part their words."""
    return bool(left and right) and all(c.isdigit() or c.lower() != c.upper() for c in (left, right))
