"""A mailbox file: one of its mails, `inbox.mbox#3` by its number or `inbox.mbox#acme` by words of its subject."""

from __future__ import annotations

import re

from letterkit.documents import Document, Trust
from letterkit.errors import ReadError
from letterkit.readers import _fields, eml
from letterkit.readers._mime import Message

LARGEST = 50_000_000
LISTED = 12
"""Mails that an error lists."""
_START = re.compile(rb"(?:\A|(?<=\n\n)|(?<=\n\r\n))From [^\r\n]*\d\d:\d\d[^\r\n]*\r?\n")
_SUBJECT = re.compile(rb"^subject[ \t]*:[ \t]*([^\n]*(?:\n[ \t][^\n]*)*)", re.IGNORECASE | re.MULTILINE)


def read(name: str, data: bytes, trust: Trust, pick: str = "") -> Document:
    """The chosen mail. Raises ReadError, which lists the mails, if there are several and none or no one is chosen."""
    mails = _mails(data)
    return _mail(name, mails, _chosen(name, [_subject(mail) for _, mail in mails], pick), trust, data)


def read_all(name: str, data: bytes, trust: Trust) -> list[Document]:
    """Every mail, in order."""
    mails = _mails(data)
    return [_mail(name, mails, number, trust, data) for number in range(len(mails))]


def _mails(data: bytes) -> list[tuple[int, bytes]]:
    """Each mail with the place where it starts."""
    starts = [found.start() for found in _START.finditer(data)] or [0]
    return [(start, data[start:end]) for start, end in zip(starts, [*starts[1:], len(data)], strict=True)]


def _mail(name: str, mails: list[tuple[int, bytes]], number: int, trust: Trust, data: bytes) -> Document:
    start, mail = mails[number]
    if len(mail) > eml.LARGEST:
        raise ReadError(f"Mail {number + 1} has more than {eml.LARGEST / 1e6:g} MB.", "Save its text.", file=name)
    first_line = data.count(b"\n", 0, start) + 1
    unquoted = re.sub(rb"(?m)^>(>*From )", rb"\1", mail.rstrip(b"\r\n") + b"\n")
    return eml.document(Message(name, unquoted, first_line=first_line), "mbox", trust)


def _chosen(name: str, subjects: list[str], pick: str) -> int:
    """The index of the mail meant by a number (from 1) or by words of its subject."""
    if not pick and len(subjects) == 1:
        return 0
    if pick.isdigit() and 1 <= int(pick) <= len(subjects):
        return int(pick) - 1
    fitting = [n for n, subject in enumerate(subjects) if pick and pick.lower() in subject.lower()]
    if len(fitting) == 1:
        return fitting[0]
    shown = fitting or range(len(subjects))
    listed = "; ".join(f"{n + 1} {subjects[n]!r}" for n in shown[:LISTED])
    what = (
        f"{len(fitting)} mails have {pick!r} in their subject."
        if pick
        else f"This mailbox holds {len(subjects)} mails."
    )
    raise ReadError(what, f"Choose one, as {name}#1 or {name}#WORDS: {listed}.", file=name)


def _subject(mail: bytes) -> str:
    head = mail[:100_000].replace(b"\r\n", b"\n").partition(b"\n\n")[0]
    found = _SUBJECT.search(head)
    return _fields.text(found[1][:1_000]) if found else ""
