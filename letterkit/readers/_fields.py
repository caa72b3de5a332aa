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
_CLOCK = re.compile(
    r"\b(?P<hour>\d{1,2})\s?[:h]\s?(?P<minute>\d\d)\b(?::\d\d)?(?:\s?(?P<half>[ap])\.?m\b)?", re.IGNORECASE
)
"""`16:03`, `18h12`, `4:50 PM`."""
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
    """The moment that a date field names, None where it cannot be read.

    Pasted mails have it as a program shows it, in any language: `Do, 29.01.2026 16:03`.
    """
    from email.utils import parsedate_to_datetime

    told = text(value)[:100]
    if (clock := _CLOCK.search(told)) and clock["half"]:  # which the standard form does not have
        return _shown(told)
    try:
        return parsedate_to_datetime(told)
    except (TypeError, ValueError, IndexError, OverflowError, AttributeError):
        return _shown(told)


def _shown(told: str) -> datetime | None:
    from letterkit.wording import dates

    day = next((day for day in dates(told) if day.year and day.month and day.day and not day.swapped), None)
    if day is None or day.year is None or day.month is None or day.day is None:
        return None
    clock = _CLOCK.search(told, day.end)
    hour, minute = (int(clock["hour"]), int(clock["minute"])) if clock else (0, 0)
    later = 12 if clock and (clock["half"] or "").casefold() == "p" and hour < 12 else 0
    try:
        return datetime(day.year, day.month, day.day, hour + later, minute)
    except ValueError:
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
