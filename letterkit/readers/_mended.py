"""A file of one's own that is not quite YAML, JSON or TOML, read all the same: its slips mended, or as mere text.

Only for what the user wrote and can mend: the fault travels with the document, shown with the line as it was read.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import replace

from letterkit.documents import Document, Trust
from letterkit.errors import InputError, ReadError
from letterkit.readers import txt, yaml

MOST = 40
"""Lines that are mended at most; more is no slip."""
LARGEST = 200_000
"""Bytes of a file that is mended: a larger one was not written by hand, and each try reads it once more."""
SHOWN = 3
"""Lines that are shown as they were read."""
_ENTRY = re.compile(r"(?P<head>\s*(?:-\s+)*(?:[A-Za-z_][\w ]{0,30}:\s+)?)(?P<words>\S.*?)\s*\Z")
_LISTED = re.compile(r"(?P<head>\s*(?:-\s+)+)(?P<words>\S.*?)\s*\Z")
_AGAIN = re.compile(r"The key '(?P<key>[^']+)' is here a second time")
_NO_SPACE = re.compile(r"(\s*(?:-\s+)*[A-Za-z_]\w{1,30}:)(?=[^\s/:])")
_INDENT = re.compile(r"(?P<indent> *)(?P<bullet>- )?(?:(?P<key>[A-Za-z_]\w*:)(?:\s|\Z))?")
AS_TEXT = "It was read as free text. "
QUOTES = "Write it so: words with `: ` or ` #` in them, or with a leading `[{&*!|>%@`, stand in quotes."

Mend = Callable[[list[str], int, ReadError], str]
"""What a line becomes, by all lines, its number from 0 and the fault; the line itself where it has no such fault."""


def read(name: str, data: bytes, trust: Trust, key: str, fault: ReadError) -> Document:
    """The document that `fault` kept from being read as `key`."""
    mended = _mended(name, data, trust) if key == "yaml" else None
    made, done = mended or (txt.read(name, data, trust), AS_TEXT + fault.todo)
    told = InputError(fault.what, done, file=fault.file or name, line=fault.line, column=fault.column)
    return replace(made, fault=told)


def _mended(name: str, data: bytes, trust: Trust) -> tuple[Document, str] | None:
    """The YAML with its slips mended, line by line as its parser stumbles, and what was done; None if that fails."""
    lines = re.sub(r"(?m)^\t+", lambda tabs: "  " * len(tabs[0]), data.decode("utf-8", "replace")).split("\n")
    done: dict[int, str] = {}

    def parsed() -> Document | ReadError:
        try:
            return yaml.read(name, "\n".join(lines).encode(), trust)
        except ReadError as error:
            return error

    made = parsed()
    while isinstance(made, ReadError):
        if len(done) == MOST or len(data) > LARGEST:
            return None
        for at, line, why in list(_mends(lines, made, done)):
            before, lines[at] = lines[at], line
            after = parsed()
            if isinstance(after, Document) or after.line > made.line or why in CERTAIN:
                done[at], made = why, after
                break
            lines[at] = before
        else:
            return None
    return (made, _told(lines, done)) if isinstance(made.data, dict) else None


def _mends(lines: list[str], error: ReadError, done: dict[int, str]) -> Iterator[tuple[int, str, str]]:
    """Which line may be mended, what it becomes and what to say of it."""
    near = [
        at
        for at in (error.line - 1, error.line - 2)
        if 0 <= at < len(lines) and at not in done and not lines[at].lstrip().startswith("#")
    ]
    for mend, why in MENDS:
        yield from ((at, line, why) for at in near if (line := mend(lines, at, error)) != lines[at])


def _told(lines: list[str], done: dict[int, str]) -> str:
    """What each mended line was read as."""
    shown = [f"Line {at + 1} was read as `{lines[at].strip()}`." for at in sorted(done) if lines[at].strip()][:SHOWN]
    more = [f"{len(done) - len(shown)} more lines were mended."] if len(done) > len(shown) and shown else []
    return " ".join([*shown, *more, *dict.fromkeys(done.values())])


def _parted(lines: list[str], at: int, error: ReadError) -> str:
    """A line between two documents of one file: there is one only."""
    return "" if lines[at].strip() in ("---", "...") else lines[at]


def _again(lines: list[str], at: int, error: ReadError) -> str:
    """A name that is there a second time gets a number, by which what stands under it is put to the first."""
    key = _AGAIN.match(error.what)
    if key is None or at != error.line - 1:
        return lines[at]
    number = 2 + sum(bool(re.search(rf"{re.escape(key[1])} \(\d+\):", line)) for line in lines)
    return re.sub(rf"\A(\s*(?:-\s+)*{re.escape(key[1])})(?=\s*:)", rf"\1 ({number})", lines[at])


def _spaced(lines: list[str], at: int, error: ReadError) -> str:
    """`company:Northwind` with a space behind the colon."""
    return _NO_SPACE.sub(r"\1 ", lines[at], count=1)


def _aligned(lines: list[str], at: int, error: ReadError) -> str:
    """A line that stands one space beside the line before it of the same kind, brought under that."""
    here = _INDENT.match(lines[at])
    if here is None or not (here["bullet"] or here["key"]):
        return lines[at]
    for line in reversed(lines[:at]):
        there = _INDENT.match(line)
        if line.strip() and there and bool(there["bullet"]) == bool(here["bullet"]):
            gap = len(here["indent"]) - len(there["indent"])
            if abs(gap) == 1:
                return there["indent"] + lines[at].lstrip(" ")
            if gap >= 0:
                break
    return lines[at]


def _quoted(lines: list[str], at: int, error: ReadError) -> str:
    """`- d: "one thing" another.` with all behind the dash in quotes, `note: a: b` with all behind the field's name."""
    line = lines[at]
    found = _LISTED.match(line) if re.match(r"\s*-\s+[\w' ]{1,20}:\s+[\"'].*[\"'].+\Z", line) else None
    found = found or _ENTRY.match(line)
    return f"{found['head']}'" + found["words"].replace("'", "''") + "'" if found else line


MENDS: tuple[tuple[Mend, str], ...] = (
    (_parted, "Leave out the line between two parts: one file is one document."),
    (_again, "Make one of what stands there twice."),
    (_spaced, "Put a space behind the colon of a name."),
    (_quoted, QUOTES),
    (_aligned, "Put what belongs together under each other."),
)
"""Slips in the order in which they are looked for, each with what to do about it."""
CERTAIN = frozenset(why for _, why in MENDS[:3])
"""What is done wherever it can be; the others only where the parser gets further by them."""
