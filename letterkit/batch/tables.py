"""Rows, streamed from a table of any size: CSV and TSV, JSON lines, and sheets (extra `xlsx`)."""

from __future__ import annotations

import codecs
import csv
import json
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from letterkit.batch.columns import EMAIL, NAME, OWN_EMAIL, OWN_NAME, Column, is_own, meaning
from letterkit.documents import FieldPath
from letterkit.errors import InputError, ReadError
from letterkit.readers._text import is_utf8, lenient, line_of
from letterkit.readers.csv import delimiter

LONGEST_CELL = 2_000_000
"""Characters of one cell: a posting pasted into a table is a thousandth of that."""
SNIFFED = 200_000
"""Bytes in which the separator is looked for."""


@dataclass(frozen=True, slots=True)
class Row:
    """One row: its number (from 1), the line it starts on, what it orders, and its fields of the notes by path."""

    number: int
    line: int
    order: Mapping[str, str]
    fields: Mapping[FieldPath, Any]

    @property
    def company(self) -> str:
        """The employer's name, "" where only a posting has it."""
        return str(self.fields.get(("application", "company"), ""))


@dataclass(frozen=True, slots=True)
class BadRow:
    """A row that cannot be used, and why."""

    number: int
    line: int
    error: InputError


Cells = tuple[int, Mapping[str, Any] | InputError]
"""A row's first line with its cells by header, or with what is wrong."""


def rows(path: Path) -> Iterator[Row | BadRow]:
    """The rows of a table, one after the other.

    Raises ReadError for a table that cannot be read at all, FieldError for a column that nobody knows.
    """
    suffix = path.suffix.lower()
    if not path.is_file():
        raise ReadError("This table does not exist.", "Name a .csv, .tsv, .jsonl or .xlsx file.", file=str(path))
    if suffix not in FORMATS:
        raise ReadError(f"A table cannot be a {suffix or 'file without a suffix'}.", f"Known: {', '.join(FORMATS)}.",
                        file=str(path))  # fmt: skip
    columns: dict[str, Column | None] = {}
    for number, (line, cells) in enumerate(FORMATS[suffix](path), 1):
        try:
            if isinstance(cells, InputError):
                raise cells
            yield _row(number, line, cells, columns, str(path))
        except InputError as error:
            yield BadRow(number, line, error)


def _row(number: int, line: int, cells: Mapping[str, Any], columns: dict[str, Column | None], file: str) -> Row:
    order: dict[str, str] = {}
    fields: dict[FieldPath, Any] = {}
    for header, value in cells.items():
        if header not in columns:
            columns[header] = meaning(header, file, line)
        column = columns[header]
        if column is None or value is None or (isinstance(value, str) and not value.strip()):
            continue
        if column.order:
            order[column.order] = str(value).strip()
        else:
            fields[column.path] = _value(value, column.many)
    whole = " ".join(filter(None, (order.pop("given", ""), order.pop("family", ""))))
    if name := order.pop("name", "") or whole:
        fields.setdefault(OWN_NAME if is_own(columns.values(), "name") else NAME, name)
    if address := order.pop("email", ""):
        fields.setdefault(OWN_EMAIL if is_own(columns.values(), "email") else EMAIL, address)
    return Row(number, line, order, fields)


def _value(value: Any, many: bool) -> Any:
    """A cell as the notes' field takes it: of a list, each line is an item."""
    if not isinstance(value, str):
        return [value] if many and not isinstance(value, Sequence) else value
    if many:
        return [line.strip() for line in value.splitlines() if line.strip()]
    return value.strip()


def _csv(path: Path) -> Iterator[Cells]:
    """Comma, semicolon, tab or bar: what the first lines use most. Quoted cells may hold line ends."""
    csv.field_size_limit(LONGEST_CELL)
    encoding = _encoding(path)
    with path.open(encoding=encoding or "utf-8", errors="replace", newline="") as file, path.open("rb") as raw:
        sample = file.read(SNIFFED)
        file.seek(0)
        separator = "\t" if path.suffix.lower() == ".tsv" else delimiter(sample)
        lines = csv.reader(file if encoding else map(line_of, raw), delimiter=separator, strict=True)
        header: list[str] = []
        for line, cells in _lines(lines, str(path)):
            if isinstance(cells, InputError):
                yield line, cells
            elif not any(cell.strip() for cell in cells):
                continue
            elif not header:
                header = [cell.strip() for cell in cells]
                _check(header, str(path), line)
            elif len(cells) > len(header) and any(cell.strip() for cell in cells[len(header) :]):
                todo = "Quote a cell that holds the separator."
                yield line, ReadError(f"This row has {len(cells)} cells for {len(header)} columns.", todo,
                                      file=str(path), line=line)  # fmt: skip
            else:
                row = dict(zip(header, cells, strict=False))
                yield line, _unreadable(row, str(path), line) or row
    if not header:
        raise ReadError("The first line does not name the columns.", "Add a header line.", file=str(path), line=1)


def _unreadable(cells: Mapping[str, str], file: str, line: int) -> ReadError | None:
    """What to say of a row with bytes that mean nothing, so that none of them gets into a letter."""
    found = next((name for name, cell in cells.items() if "\ufffd" in cell), None)
    if found is None:
        return None
    return ReadError(
        f"{found!r} contains bytes that are not UTF-8.", "Rewrite the cell as UTF-8.", file=file, line=line
    )


def _lines(reader: Any, file: str) -> Iterator[tuple[int, list[str] | InputError]]:
    """Each row with the line on which it starts; a broken one does not stop those after it."""
    while True:
        line = reader.line_num + 1
        try:
            yield line, next(reader)
        except StopIteration:
            return
        except csv.Error as error:
            todo = "Close every quote, and write a quote inside quotes twice."
            yield line, ReadError(f"This row cannot be read: {error}.", todo, file=file, line=line)


def _check(header: Sequence[str], file: str, line: int) -> None:
    """Raise for columns nobody knows, or that are there twice, before any row is read."""
    seen: dict[Column, str] = {}
    for name in header:
        column = meaning(name, file, line)
        if column in seen:
            what = f"The columns {seen[column]!r} and {name!r} are the same."
            raise ReadError(what, "Keep one of them.", file=file, line=line)
        if column is not None:
            seen[column] = name


def _encoding(path: Path) -> str:
    """UTF-8 or what a mark says; Windows-1252, in which every byte means something; "" where lines are in both.

    Raises ReadError for a third one.
    """
    with path.open("rb") as file:
        head = file.read(4)
        if head.startswith(codecs.BOM_UTF8):
            return "utf-8-sig"
        if head.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
            return "utf-16"
        file.seek(0)
        bad = [line for line in file if not is_utf8(line)]
        if not bad:
            return "utf-8"
        file.seek(0)
        if any(is_utf8(line) and not line.isascii() for line in file):
            return ""
    lenient(str(path), b"".join(bad))
    return "cp1252"


def _jsonl(path: Path) -> Iterator[Cells]:
    """One object a line."""
    with path.open(encoding="utf-8-sig", errors="replace") as file:
        for line, text in enumerate(file, 1):
            if not text.strip():
                continue
            try:
                cells = json.loads(text)
                if not isinstance(cells, dict):
                    raise ValueError("it is not an object")
            except (ValueError, RecursionError) as error:
                yield line, ReadError(f"This line is not JSON: {error}.", "Fix it.", file=str(path), line=line)
            else:
                yield line, {key: value for key, value in cells.items() if value is not None}


def _xlsx(path: Path) -> Iterator[Cells]:
    """The first sheet; its first row with anything in it names the columns."""
    from letterkit.readers import xlsx

    header: list[str] = []
    for line, cells in xlsx.rows(path):
        if not any(cell.strip() for cell in cells):
            continue
        if not header:
            header = [cell.strip() for cell in cells]
            _check(header, str(path), line)
        else:
            yield line, dict(zip(header, cells, strict=False))


FORMATS: Mapping[str, Callable[[Path], Iterator[Cells]]] = {
    ".csv": _csv,
    ".tsv": _csv,
    ".txt": _csv,
    ".jsonl": _jsonl,
    ".ndjson": _jsonl,
    ".xlsx": _xlsx,
}
"""What a table's suffix means."""
