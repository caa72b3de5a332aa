"""A mail: its header fields, and of its body the words that its reader sees and its sender wrote.

Of a body in two forms the plain one is read where it says the same as the HTML one, which is what mail programs show.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice

from letterkit.documents import Document, Hidden, Trust
from letterkit.errors import ReadError
from letterkit.readers import _letter_text
from letterkit.readers._align import aligned
from letterkit.readers._charsets import decoded
from letterkit.readers._mime import Message, Part
from letterkit.readers._page import page_text
from letterkit.unseen import visible

LARGEST = 5_000_000
_WORD = re.compile(r"\w+")
COVER = 14
"""Words up to which what stands above a mail that came along is a cover note."""
_SHOWN = re.compile(r"(SUMMARY|DESCRIPTION|LOCATION)(?:;[^:\n]{0,200})?:(.*)")
"""What a calendar's entry says to its reader."""
_ESCAPED = re.compile(r"\\([nN,;\\])")
_SAME = 0.8
"""Share of the words of each form of a body that the other has too, from which they say the same."""


class Body:
    """One text of a mail: its lines, the line of the file of each, and what it hides."""

    def __init__(self, lines: list[str], places: list[int], hidden: tuple[Hidden, ...] = ()) -> None:
        self.lines, self.places, self.hidden = lines, places, hidden

    @property
    def words(self) -> set[str]:
        """Its words, for comparing."""
        return {word.lower() for line in self.lines for word in _WORD.findall(line)}

    @property
    def count(self) -> int:
        """How many words it has, up to one more than a cover note."""
        return len(list(islice((word for line in self.lines for word in _WORD.finditer(line)), COVER + 1)))

    def __add__(self, other: Body) -> Body:
        if not self.words:
            return Body(other.lines, other.places, (*self.hidden, *other.hidden))
        lines = [*self.lines, "", *other.lines]
        return Body(lines, [*self.places, self.places[-1], *other.places], (*self.hidden, *other.hidden))


def read(name: str, data: bytes, trust: Trust) -> Document:
    """One mail as a Document. Raises ReadError for what is no mail, or has more parts than a mail has."""
    if b"\0" in data[:1_000] and not re.match(rb"[\w-]+:", data):
        raise ReadError(
            "This is not a mail.", "Save the mail as .eml, or paste its text into a .txt file.", file=name, line=1
        )
    return document(Message(name, data), "eml", trust)


def document(message: Message, kind: str, trust: Trust) -> Document:
    """A mail whose parts are known as a Document."""
    name, part = message.name, message.root
    body = _body(message, part)
    while body.count <= COVER and (inner := _first_message(message, part)) is not None:
        message, part = inner
        body = _body(message, part)
    if not body.words:
        _demand_open(message.name, part)
        body = _raw(message, message.root)
    return _letter_text.document(name, kind, trust, _head(part), body.lines, body.places, body.hidden)


def _head(part: Part) -> _letter_text.Head:
    fields = {field.name: field for field in reversed(part.fields) if field.name in _letter_text.FIELDS}
    return _letter_text.Head(
        {name: decoded(field.value) for name, field in fields.items()},
        {name: field.line for name, field in fields.items()},
    )


def _first_message(message: Message, part: Part) -> tuple[Message, Part] | None:
    """The first mail that came along inside this one, as it is or encoded."""
    if part.kind == "message/rfc822" and not part.children:
        raw, places = message.bytes(part)
        inner = Message(message.name, raw, message.depth + 1, places[0])
        return inner, inner.root
    for child in part.children:
        found = (message, child) if part.kind.startswith("message/") else _first_message(message, child)
        if found is not None:
            return found
    return None


def _body(message: Message, part: Part) -> Body:
    """The text of a part and those in it: one of alternatives, all of a mixture."""
    if part.kind == "multipart/alternative" and part.children:
        return _alternative(message, part)
    bodies = (_body(message, child) for child in _readable(part))
    if part.kind.startswith("multipart/") and part.children:
        whole = Body([""], [message.line(part.start)])
        for body in bodies:
            whole = body if not whole.words and not whole.hidden else whole + body
        return whole
    return _leaf(message, part)


def _readable(part: Part) -> Iterator[Part]:
    """The children that hold text to read: no attachments, and of a signed or related mail only its first part."""
    only_first = part.kind in ("multipart/signed", "multipart/related", "multipart/report")
    texts = [c for c in part.children if c.kind.startswith(("text/", "multipart/")) and not c.is_attachment]
    yield from texts[:1] if only_first else texts


def _alternative(message: Message, part: Part) -> Body:
    bodies = {child.kind: _body(message, child) for child in part.children if child.kind in ("text/plain", "text/html")}
    others = [_body(message, child) for child in part.children if child.kind.startswith("multipart/")]
    plain, page = bodies.get("text/plain"), bodies.get("text/html") or next(iter(others), None)
    if not plain or not page or not plain.words or not page.words:
        return next((body for body in (page, plain) if body and body.words), plain or page or Body([""], [1]))
    return _one_of(plain, page)


def _one_of(plain: Body, page: Body) -> Body:
    """The plain text if the page says the same, for its lines are the file's; else the page, which is what is seen."""
    same = plain.words & page.words
    if len(same) >= _SAME * len(plain.words) and len(same) >= _SAME * len(page.words):
        return Body(plain.lines, plain.places, (*plain.hidden, *page.hidden))
    only = " ".join(line.strip() for line in plain.lines if not set(_WORD.findall(line.lower())) <= page.words)
    return Body(page.lines, page.places, (*page.hidden, Hidden("alternative", only[:2_000])) if only else page.hidden)


def _leaf(message: Message, part: Part) -> Body:
    if not part.kind.startswith("text/"):
        return Body([""], [message.line(part.start)])
    text, places = message.text(part)
    if part.kind == "text/calendar":
        return _entry(text, places)
    if part.kind in ("text/html", "text/enriched") or (part.kind == "text/plain" and _is_page(text)):
        return _page(message.name, text, places)
    text, hidden = visible(text)
    return Body(text.split("\n"), places, hidden)


def _entry(text: str, places: list[int]) -> Body:
    """What an entry for a calendar says, a line for each of its texts."""
    found: list[tuple[str, int]] = []
    for line, place in zip(text.split("\n"), places, strict=False):
        if line[:1] in (" ", "\t") and found:
            found[-1] = (found[-1][0] + line[1:], found[-1][1])
        else:
            found.append((line, place))
    shown = [(_ESCAPED.sub(_unescaped, told[2]), place) for line, place in found if (told := _SHOWN.match(line))]
    lines = [(one, place) for words, place in shown for one in words.split("\n")]
    clean, hidden = visible("\n".join(one for one, _ in lines))
    return Body(clean.split("\n"), [place for _, place in lines] or [1], hidden)


def _unescaped(found: re.Match[str]) -> str:
    return "\n" if found[1] in "nN" else found[1]


def _demand_open(name: str, part: Part) -> None:
    """Raise ReadError for a mail whose words stand only in a file that Outlook alone opens."""
    if part.kind == "application/ms-tnef":
        what = "The words of this mail are in a winmail.dat, which only Outlook opens."
        raise ReadError(what, "Open it there and save it as .eml, or paste its text into a .txt file.", file=name)
    for child in part.children:
        _demand_open(name, child)


def _raw(message: Message, root: Part) -> Body:
    """What stands in a mail whose parts cannot be told apart."""
    if root.children or not root.kind.startswith("multipart/"):
        return Body([""], [message.line(root.start)])
    text, hidden = visible(message.text(root)[0][:200_000])
    first = message.line(root.start)
    lines = text.split("\n")
    return Body(lines, list(range(first, first + len(lines))), hidden)


def _is_page(text: str) -> bool:
    return bool(re.match(r"\s*(?:<!doctype html|<html\b)", text, re.IGNORECASE))


def _page(name: str, source: str, places: list[int]) -> Body:
    text, hidden = page_text(name, source)
    text, invisible = visible(text)
    lines = [places[min(line, len(places)) - 1] for line in aligned(text, source)]
    return Body(text.split("\n"), lines, (*hidden, *invisible))
