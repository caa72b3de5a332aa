"""Putting words in the place of others in the very file a letter came from: safe suggestions, and edits by hand."""

from __future__ import annotations

from collections.abc import Iterable
from email import message_from_bytes, policy
from email.message import EmailMessage
from pathlib import PurePath

from letterkit.errors import ReadError
from letterkit.letter import Finding, Letter

POLICY = policy.default.clone(refold_source="none")
"""Headers that nobody touched stay as they are, byte for byte."""
IN_PLACE = ("txt", "md", "text", "eml")
"""Formats whose words can be changed where they stand."""


def safe(findings: Iterable[Finding]) -> list[Finding]:
    """Those whose suggestion can be put in place without asking, none over another, in the order of the text."""
    found: list[Finding] = []
    for finding in sorted(findings, key=lambda one: (one.start, one.end)):
        certain = finding.safe and finding.suggestion is not None and finding.end > finding.start
        if certain and (not found or found[-1].end <= finding.start):
            found.append(finding)
    return found


def mended(letter: Letter, findings: Iterable[Finding]) -> str:
    """The body with the suggestions of these findings, which do not overlap, in place."""
    body = letter.body
    for finding in sorted(findings, key=lambda one: one.start, reverse=True):
        body = body[: finding.start] + (finding.suggestion or "") + body[finding.end :]
    return body


def put_back(data: bytes, name: str, old: str, new: str) -> bytes:
    """The file with the new body in the place of the old one; nothing else of it changes.

    Raises ReadError where the words cannot be changed where they stand: other formats, a mail with two versions of
    its words, a body that does not stand in the file as it was read.
    """
    suffix = PurePath(name).suffix.removeprefix(".").casefold() or "txt"
    if suffix not in IN_PLACE:
        what = f"The words of a .{suffix} file cannot be changed where they stand."
        raise ReadError(what, "Change them by hand, or review it as .txt or .md.", file=name)
    return _in_mail(data, name, old, new) if suffix == "eml" else _in_text(data, name, old, new)


def _in_text(data: bytes, name: str, old: str, new: str) -> bytes:
    """Line ends stay as they are in the file."""
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError:
        raise _elsewhere(name) from None
    newline = "\r\n" if "\r\n" in text else "\n"
    plain = text.replace("\r\n", "\n")
    if plain.count(old) != 1 or "\r" in plain:
        raise _elsewhere(name)
    return plain.replace(old, new).replace("\n", newline).encode("utf-8")


def _in_mail(data: bytes, name: str, old: str, new: str) -> bytes:
    message = message_from_bytes(data, policy=POLICY)
    if not isinstance(message, EmailMessage) or message.get_content_type() != "text/plain":
        what = "This mail holds more than its plain words."
        raise ReadError(what, "Change them by hand.", file=name)
    try:
        text = str(message.get_content()).replace("\r\n", "\n")
    except (LookupError, UnicodeError):
        raise _elsewhere(name) from None
    if text.count(old) != 1:
        raise _elsewhere(name)
    message.set_content(text.replace(old, new), charset="utf-8")
    return message.as_bytes()


def _elsewhere(name: str) -> ReadError:
    what = "The letter's words do not stand in this file exactly once, as they were read."
    return ReadError(what, "Change them by hand.", file=name)
