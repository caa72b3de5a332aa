"""Somebody's letter as a Letter: ours as JSON or Markdown, or anyone's words, in a mail or a plain file.

The body of a letter that is read here is its text as it stands in the file, so that every place in it is a place in
the file.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Any

from letterkit.documents import Address, Document
from letterkit.drafts.fields import from_json, front
from letterkit.drafts.guessing import kind_of, language_of
from letterkit.drafts.layout import GREETING, Layout, lay_out
from letterkit.drafts.switches import switched
from letterkit.errors import ReadError
from letterkit.languages import having, known
from letterkit.languages.topics.mail import Mails
from letterkit.letter import Letter, Person, Sentence

LONGEST = 20_000
"""Characters of a letter at most: three times the longest that anybody sends."""
_ENDLESS = re.compile("[!-~]{1000}")
"""What is written without a space and is no address that anybody would follow."""

__all__ = ["from_json", "kind_of", "language_of", "parse", "read"]


def read(document: Document, *, kind: str = "", language: str = "") -> Letter:
    """The letter in a document: a draft of ours (.json, .md), a mail, or text.

    kind, language: what it is, where the document does not say; they are guessed from its words if "".
    Raises FieldError for a draft of ours whose fields are broken, ReadError for what is longer than any letter.
    """
    if len(document.text) > LONGEST:
        what = f"This has more than {LONGEST:,} characters: no letter is that long."
        raise ReadError(what, "Give the letter alone.", file=document.name)
    if endless := _ENDLESS.search(document.text):
        line = document.file_line(document.text.count("\n", 0, endless.start()) + 1)
        raise ReadError(
            "This line contains a word of more than a thousand letters.", "Take it out.", file=document.name, line=line
        )
    data = document.data
    if document.format == "json" and isinstance(data, dict) and ("body" in data or "sentences" in data):
        return _as(from_json(data, document), kind, language)
    if document.format == "md":
        text, line, fields = front(document)
        text, skipped, heads = _headed(text)
        heads |= {name: value for name, value in _known(fields).items() if value}
        made = parse(text, kind=kind, language=language, file=document.name, first_line=line + skipped, **heads)
        rest = _rest(fields)
        return replace(made, **rest, kind_guessed=made.kind_guessed and "kind" not in rest)
    if document.mail is not None:
        return _mail(document, kind, language)
    text, skipped, fields = _headed(document.text)
    return parse(
        text, kind=kind, language=language, file=document.name, first_line=1 + skipped,
        lines=document.file_lines[skipped:], **fields,
    )  # fmt: skip


def parse(
    text: str,
    *,
    kind: str = "",
    language: str = "",
    subject: str = "",
    to: Person | None = None,
    file: str = "",
    first_line: int = 1,
    lines: tuple[int, ...] = (),
) -> Letter:
    """Greeting, paragraphs, closing and signature of any text; what cannot be told apart is a paragraph.

    first_line: the line of the file where the text starts. lines: the file's line of each line of the text instead.
    """
    plain = _lines_of(text)
    body, off = switched(plain.lstrip("\n").rstrip())
    skipped, found = (len(plain) - len(plain.lstrip("\n")) if body else 0), lay_out(body)
    return Letter(
        kind=kind or kind_of(found.text, subject), kind_guessed=not kind, off=off,
        language=language or language_of(body),
        subject=" ".join(subject.split()),
        greeting=found.greeting,
        paragraphs=_paragraphs(found),
        closing=found.closing,
        signature=found.signature,
        to=to,
        written_by="you",
        file=file,
        first_line=first_line + skipped,
        verbatim=body,
        starts=found.starts,
        lines=lines[skipped:],
    )  # fmt: skip


def _lines_of(text: str) -> str:
    """A text with one sign for each end of a line."""
    return text.replace("\r\n", "\n").replace("\r", "\n")


def _paragraphs(found: Layout) -> tuple[tuple[Sentence, ...], ...]:
    return tuple(tuple(Sentence(text) for _, text in paragraph) for paragraph in found.paragraphs)


def _mail(document: Document, kind: str, language: str) -> Letter:
    """The letter that a mail is, with its signature put back under it."""
    mail = document.mail
    assert mail is not None
    text = document.text
    if mail.signature and mail.signature.strip() not in text:
        text = f"{text.rstrip()}\n\n{mail.signature}"
    to = mail.to[0] if mail.to else None
    return parse(
        text, kind=kind, language=language, subject=mail.subject, to=person(to), file=document.name,
        lines=document.file_lines,
    )  # fmt: skip


def person(address: Address | None) -> Person | None:
    """Whom a mail goes to."""
    return Person(address.name or address.email.partition("@")[0], address.email) if address else None


_KEPT = {"to": "to", "subject": "subject", "from": "", "date": "", "cc": ""}
HEADS = {
    name: _KEPT[field]
    for words in (known(code, Mails) for code in having("phrasing"))
    for field, names in (words.heads if words else {}).items()
    if field in _KEPT
    for name in names
}
"""Lines such as `Subject: …` that may stand above a letter in a text file, and what they mean."""


def _headed(text: str) -> tuple[str, int, dict[str, Any]]:
    """The text without the header lines above it, how many lines those are, and what they say.

    Markdown may set their names in bold (`**Subject:** …`) and leave empty lines between them.
    """
    fields: dict[str, Any] = {}
    lines = text.split("\n")
    at = behind = 0
    while at < len(lines):
        name, colon, value = lines[at].replace("**", "").partition(":")
        meaning = HEADS.get(name.strip().casefold())
        if lines[at].strip() and (not colon or meaning is None):
            break
        if meaning == "to":
            fields["to"] = _to(value.strip())
        elif meaning:
            fields[meaning] = value.strip()
        at += 1
        behind = at if meaning is not None else behind
    if not behind or (behind < len(lines) and lines[behind].strip() and not GREETING.match(lines[behind])):
        return text, 0, {}
    return "\n".join(lines[behind:]), behind, fields


def _to(text: str) -> Person | None:
    from email.utils import parseaddr

    name, email = parseaddr(text) if "@" in text else (text, "")
    return Person(name or email.partition("@")[0], email) if name or email else None


def _known(fields: dict[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in fields.items() if name in ("subject", "to")}


def _rest(fields: dict[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in fields.items() if name not in ("subject", "to") and value}


def _as(letter: Letter, kind: str, language: str) -> Letter:
    return replace(letter, kind=kind or letter.kind, language=language or letter.language)
