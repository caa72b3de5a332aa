"""From a mail's decoded lines to a Document: own words, quoted history, signature, each line with its place."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from letterkit.documents import Address, Document, FieldPath, Hidden, Mail, Span, Trust
from letterkit.errors import ReadError
from letterkit.languages import every
from letterkit.languages.topics.mail import Mails
from letterkit.readers import _fields
from letterkit.readers._mime import LINES
from letterkit.readers._own_words import own_words

_NAMES = {field: names for field, names in every(Mails).heads.items() if field != "cc"}
FIELDS = frozenset(_NAMES)
"""The header fields that are read, by their English names."""
_COPIES = {*every(Mails).heads["cc"], "bcc"}
_UNREAD = re.compile(r"[A-Z]\w*(?:-\w+)+")
_MEANING = {name: meaning for meaning, names in _NAMES.items() for name in names}
LONGEST_NAME = 60
_LINE = re.compile(r"[ \t>]*\*?([^\W\d_][\w. -]{0,30}?)\*?[ \t]?[:：]\*?(?:[ \t]+|(?=\S)|\Z)(.*)\Z")


@dataclass(frozen=True, slots=True)
class Head:
    """The header fields of a mail as text by their English names, with the line of the file of each."""

    fields: dict[str, str]
    lines: dict[str, int]

    def mail(self) -> Mail:
        """The fields as a Mail that has no body yet."""
        sender, reply_to = (self._first(name) for name in ("from", "reply-to"))
        ids = _fields.message_ids(self.fields.get("message-id", ""))
        earlier = f"{self.fields.get('references', '')} {self.fields.get('in-reply-to', '')}"
        return Mail(
            subject=_fields.text(self.fields.get("subject", "")),
            sender=sender,
            reply_to=reply_to,
            to=_fields.addresses(self.fields.get("to", "")) or _named(self.fields.get("to", "")),
            date=_fields.date(self.fields["date"]) if "date" in self.fields else None,
            message_id=ids[0] if ids else "",
            references=tuple(dict.fromkeys(_fields.message_ids(earlier))),
        )

    def spans(self) -> dict[FieldPath, Span]:
        """Where subject, sender and reply address stand."""
        names = {"subject": "subject", "from": "sender", "reply-to": "reply_to"}
        return {(ours,): Span(self.lines[theirs]) for theirs, ours in names.items() if theirs in self.lines}

    def _first(self, name: str) -> Address | None:
        return next(iter(_fields.addresses(self.fields.get(name, ""))), None)


def _named(value: str) -> tuple[Address, ...]:
    """Whom a field names without an address: `To: Dana Whitfield`."""
    return (Address(value.strip(), ""),) if value.strip() and "@" not in value and len(value) <= LONGEST_NAME else ()


def pasted_head(lines: Sequence[str], start: int = 0) -> tuple[Head, int] | None:
    """A `From: / Subject:` block in any of our languages that starts at a line, and the line behind it; else None."""
    fields: dict[str, str] = {}
    places: dict[str, int] = {}
    at = start
    while at < len(lines) and not lines[at].strip():
        at += 1
    last = ""
    while at < len(lines) and at < start + 60:
        found = _LINE.match(lines[at][:2_000])
        meaning = _MEANING.get(found[1].strip().lower(), "") if found else ""
        is_other = bool(found and not meaning and (_UNREAD.fullmatch(found[1]) or found[1].casefold() in _COPIES))
        if found and meaning:
            fields.setdefault(meaning, found[2].strip().strip("*").strip())
            places.setdefault(meaning, at + 1)
        elif lines[at][:1] in (" ", "\t") and last and lines[at].strip():
            fields[last] += " " + lines[at].strip()
        elif not is_other:
            break
        last = meaning
        at += 1
    if not {"from", "subject"} & fields.keys() or (len(fields) < 2 and at < len(lines) and lines[at].strip()):
        return None
    return Head(fields, places), at


def document(
    name: str,
    kind: str,
    trust: Trust,
    head: Head,
    lines: Sequence[str],
    places: Sequence[int],
    hidden: tuple[Hidden, ...],
) -> Document:
    """A mail's Document. `lines` are the decoded lines of its body, `places` the line of the file of each."""
    if len(lines) > LINES:
        raise ReadError(f"This has more than {LINES:,} lines.", "Give the part that matters.", file=name, line=LINES)
    words = own_words(lines)
    if words.forwarded is not None:
        inner = pasted_head(lines, words.forwarded)
        start = inner[1] if inner else words.forwarded
        if any(line.strip() for line in lines[start:]):
            if inner:
                head = _within(head, inner[0], places)
            return document(name, kind, trust, head, lines[start:], places[start:], hidden)
    own = _trimmed(lines, words.own)
    spans = head.spans()
    if words.signature:
        spans[("signature",)] = Span(places[words.signature[0]])
    mail = replace(
        head.mail(),
        quoted="\n".join(lines[n] for n in words.quoted).strip("\n"),
        signature="\n".join(lines[n] for n in words.signature).strip("\n"),
    )
    text = "\n".join(lines[n] for n in own)
    return Document(name, kind, text, trust, None, spans, tuple(places[n] for n in own), mail, hidden)


def _within(outer: Head, inner: Head, places: Sequence[int]) -> Head:
    """The head of a forwarded mail: its own fields, and of the outer one none."""
    return Head(inner.fields, {name: places[line - 1] for name, line in inner.lines.items()})


def _trimmed(lines: Sequence[str], own: Sequence[int]) -> Sequence[int]:
    start, end = 0, len(own)
    while start < end and not lines[own[start]].strip():
        start += 1
    while end > start and not lines[own[end - 1]].strip():
        end -= 1
    return own[start:end]
