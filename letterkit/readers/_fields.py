"""Header fields of a mail as text, addresses and dates: decoded, on one line, without control characters."""

from __future__ import annotations

import re
from datetime import datetime

from letterkit.documents import Address
from letterkit.readers._charsets import decoded
from letterkit.unseen import visible

ADDRESSES = 200
"""Addresses that are read of one field."""
_WORD = re.compile(r"=\?([^?\s]{1,60})\?([bBqQ])\?([^?]*)\?=")
_GAP = re.compile(r"(\?=)\s+(?==\?[^?\s]{1,60}\?[bBqQ]\?)")
_SPACES = re.compile(r"[\s\x00-\x1f\x7f-\x9f]+")
_EMAIL = re.compile(r"[^\s<>\"(),;:@\[\]\\]{1,64}@[^\s<>\"(),;:@\\]{1,255}")
_MAILBOX = re.compile(r"((?:\"(?:[^\"\\]|\\.)*\"|[^\",<>])*)(?:<([^<>]*)>)?[^,]*")
_NAMED_AFTER = re.compile(r"\(([^()]*)\)")


def text(value: bytes | str) -> str:
    """A field's words: encoded words decoded, folding undone, control and invisible characters dropped."""
    raw = decoded(value) if isinstance(value, bytes) else value
    if "=?" in raw:
        raw = _WORD.sub(_word, _GAP.sub(r"\1", raw))
    return visible(_SPACES.sub(" ", raw))[0].strip()


def addresses(value: bytes | str) -> tuple[Address, ...]:
    """The mailboxes of an address field. Where a name looks like an address, the one in angle brackets counts."""
    raw = _SPACES.sub(" ", decoded(value) if isinstance(value, bytes) else value)
    found: list[Address] = []
    for mailbox in _MAILBOX.finditer(raw):
        name, inside = mailbox[1] or "", mailbox[2]
        email = _EMAIL.search(inside if inside is not None else mailbox[0])
        if email:
            found.append(Address(_display(name, email[0] if inside is None else "", mailbox[0]), email[0].rstrip(".")))
        if len(found) >= ADDRESSES:
            break
    return tuple(found)


def date(value: bytes | str) -> datetime | None:
    """The moment that a date field names, None where it cannot be read."""
    from email.utils import parsedate_to_datetime

    try:
        return parsedate_to_datetime(text(value)[:100])
    except (TypeError, ValueError, IndexError, OverflowError, AttributeError):
        return None


def message_ids(value: bytes | str) -> tuple[str, ...]:
    """The ids in a field, each with its angle brackets."""
    return tuple(re.findall(r"<[^<>\s]{1,500}>", text(value)))


def _display(name: str, own: str, whole: str) -> str:
    if own:
        named = _NAMED_AFTER.search(whole)
        return text(named[1]) if named else ""
    return text(re.sub(r"\\(.)", r"\1", name.strip().strip('"'))).strip("\"' ")


def _word(found: re.Match[str]) -> str:
    import binascii

    label, kind, body = found[1].split("*")[0], found[2].lower(), found[3]
    raw = body.encode("utf-8", "replace")
    if kind == "q":
        raw = re.sub(rb"=([0-9A-Fa-f]{2})", lambda code: bytes([int(code[1], 16)]), raw.replace(b"_", b" "))
        return decoded(raw, label)
    letters = re.sub(rb"[^A-Za-z0-9+/]", b"", raw)
    try:
        return decoded(binascii.a2b_base64(letters + b"=" * (-len(letters) % 4)), label)
    except binascii.Error:
        return found[0]
