"""A file of one's own that is not quite YAML, JSON or TOML, read all the same: its words quoted, or as mere text.

Only for what the user wrote and can mend: the fault travels with the document, and is shown.
"""

from __future__ import annotations

import re
from dataclasses import replace

from letterkit.documents import Document, Trust
from letterkit.errors import InputError, ReadError
from letterkit.readers import txt, yaml

MOST = 40
"""Lines that are quoted at most; more is no slip."""
_ENTRY = re.compile(r"(?P<head>\s*(?:-\s+)*(?:[A-Za-z_][\w ]{0,30}:\s+)?)(?P<words>\S.*?)\s*\Z")
_LISTED = re.compile(r"(?P<head>\s*(?:-\s+)+)(?P<words>\S.*?)\s*\Z")
QUOTED = "It was read as if the words were in quotes. "
AS_TEXT = "It was read as free text. "


def read(name: str, data: bytes, trust: Trust, key: str, fault: ReadError) -> Document:
    """The document that `fault` kept from being read as `key`."""
    quoted = _quoted(name, data, trust) if key == "yaml" else None
    made = quoted or txt.read(name, data, trust)
    done = QUOTED if quoted else AS_TEXT
    told = InputError(fault.what, done + fault.todo, file=fault.file or name, line=fault.line, column=fault.column)
    return replace(made, fault=told)


def _quoted(name: str, data: bytes, trust: Trust) -> Document | None:
    """The YAML with the words that break it in quotes, line by line as its parser stumbles; None if that is not it."""
    lines = re.sub(r"(?m)^\t+", lambda tabs: "  " * len(tabs[0]), data.decode("utf-8", "replace")).split("\n")
    done: set[int] = set()
    for _ in range(MOST):
        try:
            made = yaml.read(name, "\n".join(lines).encode(), trust)
        except ReadError as error:
            at = next((at for at in (error.line - 1, error.line - 2) if _may_quote(lines, at, done)), -1)
            if at < 0:
                return None
            done.add(at)
            lines[at] = _in_quotes(lines[at])
        else:
            return made if isinstance(made.data, dict) else None
    return None


def _may_quote(lines: list[str], at: int, done: set[int]) -> bool:
    return 0 <= at < len(lines) and at not in done and bool(_ENTRY.match(lines[at]))


def _in_quotes(line: str) -> str:
    """`- d: "one thing" another.` with all behind the dash in quotes, `note: a: b` with all behind the field's name."""
    found = _LISTED.match(line) if re.match(r"\s*-\s+[\w' ]{1,20}:\s+[\"'].*[\"'].+\Z", line) else None
    found = found or _ENTRY.match(line)
    assert found is not None
    return f"{found['head']}'" + found["words"].replace("'", "''") + "'"
