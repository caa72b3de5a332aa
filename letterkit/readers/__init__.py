"""A file becomes a Document. `readers/eml.py` reads `.eml`, and so on: the suffix picks the member.

A member has `read(name, data, trust) -> Document`, and may have `LARGEST`, the bytes it takes at most.
"""

from __future__ import annotations

import re
from dataclasses import replace
from functools import cache
from pathlib import Path
from types import ModuleType

from letterkit import rooms
from letterkit.documents import Document, Mail, Trust
from letterkit.errors import ReadError
from letterkit.readers import _own_words
from letterkit.unseen import without_invisible

LARGEST = 5_000_000
"""Bytes of one file, unless its member says otherwise."""
STDIN = "<stdin>"
SAME = {
    "yml": "yaml",
    "htm": "html",
    "xhtml": "html",
    "markdown": "md",
    "text": "txt",
    "mail": "eml",
    "tsv": "csv",
    "jsonld": "json",
}
"""Suffixes that are another name of a member."""
FOREIGN = {
    "msg": "Open it in the mail program and save it as .eml, or paste its text into a .txt file.",
    "doc": "Save it as .docx or .pdf.",
    "odt": "Save it as .docx or .pdf.",
    "pages": "Export it as .docx or .pdf.",
    "rtf": "Save it as .docx or .txt.",
    "png": "Paste its text into a .txt file: pictures are not read.",
    "jpg": "Paste its text into a .txt file: pictures are not read.",
    "jpeg": "Paste its text into a .txt file: pictures are not read.",
    "zip": "Unpack it, and give one of its files.",
}
"""Suffixes that are not read, and what to do instead."""
_FOREIGN_BYTES = (
    (b"\x78\x9f\x3e\x22", "winmail.dat", FOREIGN["msg"]),
    (b"\xd0\xcf\x11\xe0", ".msg or .doc", FOREIGN["msg"]),
)
"""How files begin that are not read whatever they are called, what they are, and what to do instead."""
FIELDS = ("yaml", "json", "toml")
"""Formats of fields, which a slip of the pen breaks."""
OUTSIDE = ("eml", "mbox", "html")
"""Formats in which somebody else's words come, unless the caller knows better."""

_MAIL = re.compile(
    rb"\A(?:>?From [^\r\n]*\r?\n)?(?:[!-9;-~]+:[^\r\n]*\r?\n(?:[ \t][^\r\n]*\r?\n)*)*?"
    rb"(?:received|mime-version|message-id|return-path|content-type|delivered-to|dkim-signature|x-[a-z-]+)[ \t]*:",
    re.IGNORECASE,
)
_HTML = re.compile(
    rb"\A(?:<!--.{0,2000}?-->\s*)?<(?:!doctype html|html|head|body|div|p|table|span|meta)\b", re.I | re.S
)
_KEY = re.compile(rb"\A(?:#[^\n]*\n|\s*\n)*[a-z_$][a-z0-9_]*:(?:[ \t]*\r?\n|[ \t]+\S)")


def read(
    path: str | Path,
    *,
    as_: str = "",
    trust: Trust | None = None,
    stdin: bytes | None = None,
    pick: str = "",
    mend: bool = False,
) -> Document:
    """The file at `path` as a Document (`inbox.mbox#3`: a mailbox's third mail); `-` is `stdin`, what comes in.

    mend: a broken file of fields is read as far as it can be, and its `fault` says what is wrong.
    as_: the format's key (`eml`), where the suffix does not tell. pick: which mail of a mailbox, by subject or number.
    trust: whose words these are; a mail is an outsider's unless said otherwise.
    Raises ReadError for what is missing, unreadable, empty, too large or broken, UnknownNameError for `as_`.
    """
    name = str(path)
    if name == "-":
        if stdin is None:
            raise ReadError("Standard input is empty.", "Pipe a file into it, or name one.", file=STDIN)
        return read_bytes(STDIN, stdin, as_, trust, pick, mend)
    name, pick = _picked(name, pick)
    if _is_folder(name) and any(Path(name).glob("*.csv")):
        folder: Document = _member("csv").read_folder(name, trust or "own")
        return folder
    return read_bytes(name, _bytes(name, as_), as_, trust, pick, mend)


def read_all(path: str | Path, *, trust: Trust = "own", stdin: bytes | None = None) -> list[Document]:
    """Every mail of a mailbox; of any other file its one document. As `read` in all else."""
    name = str(path)
    if name != "-" and _picked(name, "")[1]:
        return [read(name, trust=trust)]
    if name == "-" and stdin is None:
        return [read(name)]
    shown, data = (STDIN, stdin or b"") if name == "-" else (name, _bytes(name, ""))
    if _key(shown, data) != "mbox":
        return [read_bytes(shown, data, trust=trust)]
    member = _member("mbox")
    _measure(shown, data, member.LARGEST)
    mails: list[Document] = member.read_all(shown, data, trust)
    return mails


def own_words(document: Document) -> Document:
    """The document without what it quotes and what signs it, which a mail's reader has taken out of it already."""
    lines = document.text.split("\n")
    if document.mail is not None or document.data is not None:
        return document
    found = _own_words.own_words(lines)
    mail = Mail(
        quoted="\n".join(lines[n] for n in found.quoted).strip("\n"),
        signature="\n".join(lines[n] for n in found.signature).strip("\n"),
    )
    places = tuple(document.file_line(n + 1) for n in found.own)
    return replace(document, text="\n".join(lines[n] for n in found.own), file_lines=places, mail=mail)


def read_bytes(
    name: str, data: bytes, format: str = "", trust: Trust | None = None, pick: str = "", mend: bool = False
) -> Document:
    """The bytes of one file as a Document. `format` as `as_` of `read`; "" takes it from name or bytes."""
    _demand_readable(name, data)
    key = SAME.get(format, format) or _key(name, data)
    member = _member(key)
    _measure(name, data, getattr(member, "LARGEST", LARGEST))
    whose: Trust = trust or ("outside" if key in OUTSIDE else "own")
    try:
        document: Document = (
            member.read(name, data, whose, pick) if pick and key == "mbox" else member.read(name, data, whose)
        )
    except ReadError as fault:
        if not mend or key not in FIELDS:
            raise
        from letterkit.readers import _mended

        document = _mended.read(name, data, whose, key, fault)
    if trust is None and document.mail is not None:
        document = replace(document, trust="outside")
    if document.trust == "outside" and document.mail is None and key != "html":
        return without_invisible(document)
    return document


def _demand_readable(name: str, data: bytes) -> None:
    """Raise ReadError for the files of mail programs that only these open."""
    for start, what, todo in _FOREIGN_BYTES:
        if data.startswith(start):
            raise ReadError(f"This is a {what} file, which cannot be read.", todo, file=name)


def _picked(name: str, pick: str) -> tuple[str, str]:
    """The file and the mail of it that are meant: `inbox.mbox#3`, unless a file has that very name."""
    if "#" not in name or _is_there(name):
        return name, pick
    file, _, chosen = name.rpartition("#")
    return file, chosen


def _is_there(name: str) -> bool:
    try:
        return Path(name).exists()
    except OSError:  # what is longer than any name is no file's name
        return False


def _is_folder(name: str) -> bool:
    return _is_there(name) and Path(name).is_dir()


@cache
def _member(key: str) -> ModuleType:
    return rooms.member(__name__, key, "format")


def _bytes(name: str, as_: str) -> bytes:
    """The file's bytes, one more than may be at most, so that a pipe or a device without an end is read no further."""
    suffix = Path(name).suffix.lower().removeprefix(".")
    if not as_ and suffix in FOREIGN:
        raise ReadError(f"A .{suffix} file cannot be read.", FOREIGN[suffix], file=name)
    most = 50_000_000
    try:
        with Path(name).open("rb") as file:
            return file.read(most + 1)
    except FileNotFoundError as error:
        raise ReadError("This file does not exist.", _near(name), file=name) from error
    except IsADirectoryError as error:
        raise ReadError("This is a folder, not a file.", "Name a file in it.", file=name) from error
    except PermissionError as error:
        raise ReadError("You do not have permission to read this file.", "Check its permissions.", file=name) from error
    except (OSError, ValueError) as error:
        raise ReadError(f"This file cannot be read: {error}.", "Check the name.", file=name[:200]) from error


def _near(name: str) -> str:
    """The file in the same folder whose name comes nearest."""
    import difflib

    path = Path(name)
    try:
        there = [entry.name for entry in path.parent.iterdir() if entry.is_file()][:5000]
    except OSError:
        return f"The folder {str(path.parent)!r} is not there either."
    found = difflib.get_close_matches(path.name, there, 1, 0.6)
    return f"Did you mean {str(path.parent / found[0])!r}?" if found else "Check the name."


def _measure(name: str, data: bytes, most: int) -> None:
    if len(data) > most:
        raise ReadError(f"This file has more than {most / 1e6:g} MB.", "Give the part that matters.", file=name)
    if not data.strip():
        raise ReadError("This file is empty.", "Check that it was saved.", file=name)


def _key(name: str, data: bytes) -> str:
    suffix = Path(name).suffix.lower().removeprefix(".")
    key = SAME.get(suffix, suffix)
    return key if key in _formats() else _sniff(data)


@cache
def _formats() -> frozenset[str]:
    return frozenset(rooms.keys(__name__))


def _sniff(data: bytes) -> str:
    """The key of the format that these bytes look like; `txt` where nothing speaks for another one."""
    head = data[:20_000].removeprefix(b"\xef\xbb\xbf").lstrip()
    if head.startswith(b"%PDF-"):
        return "pdf"
    if head.startswith(b"PK\x03\x04"):
        return "docx"
    if head.startswith(b"{"):
        return "json"
    if head.startswith(b"<?xml") and b"<html" not in head.lower():
        return "xml"
    if head.startswith(b"---"):
        return "md" if re.search(rb"\n---[ \t]*\r?\n\s*\S", head[3:]) else "yaml"
    if head.startswith(b"From ") and re.match(rb"From \S+ +\w{3} \w{3} +\d", head):
        return "mbox"
    if _MAIL.match(head):
        return "eml"
    if _HTML.match(head):
        return "html"
    return "yaml" if _KEY.match(head) else "txt"
