"""Tables: the rows of a CSV or TSV file as fields by column, or all tables of a folder such as LinkedIn's export."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from letterkit.documents import Document, FieldPath, Span, Trust
from letterkit.errors import ReadError
from letterkit.readers._text import lenient

DELIMITERS = ",;\t|"
LARGEST = 50_000_000
FOLDER_FILES = 100
FOLDER_BYTES = 20_000_000
"""Tables and bytes of one folder at most."""
_QUOTED = re.compile(r'"(?:[^"]++|"")*+(?:"|\Z)')


def read(name: str, data: bytes, trust: Trust) -> Document:
    """The rows as a list of dicts by column. A row's span is its first line; a cell has one where it starts later.

    Raises ReadError with the line of a quote that is never closed, and for a table without a header.
    """
    text = lenient(name, data)
    rows, spans = _rows(name, text)
    return Document(name, "csv", text, trust, rows, spans)


def read_folder(path: str | Path, trust: Trust = "own") -> Document:
    """Every .csv of a folder as `{table: rows}`. Spans start with the table, whose file is `table + ".csv"`."""
    folder = Path(path)
    data: dict[str, Any] = {}
    spans: dict[FieldPath, Span] = {}
    size = 0
    for file in sorted(folder.glob("*.csv"))[:FOLDER_FILES]:
        size += file.stat().st_size
        if size > FOLDER_BYTES:
            todo = "Take the large ones out."
            raise ReadError("The tables of this folder are too large.", todo, file=str(path))
        content = file.read_bytes()
        if content.strip():
            data[file.stem], found = _rows(str(file), lenient(str(file), content))
            spans |= {(file.stem, *key): span for key, span in found.items()}
    if not data:
        raise ReadError(
            "This folder has no tables.", "Name a folder with .csv files in it, or one file.", file=str(path)
        )
    return Document(str(path), "csv", "", trust, data, spans)


def _rows(name: str, text: str) -> tuple[list[dict[str, str]], dict[FieldPath, Span]]:
    cells = _cells(name, text)
    header = _header(cells)
    if not header:
        raise ReadError("The first line does not name the columns.", "Add a header line.", file=name, line=1)
    rows: list[dict[str, str]] = []
    spans: dict[FieldPath, Span] = {(): Span(1)}
    for line, row in cells:
        if any(cell.strip() for cell in row):
            values = dict(zip(header, row + [""] * (len(header) - len(row)), strict=False))
            spans |= _spans(len(rows), line, header, row)
            rows.append({column: value for column, value in values.items() if column})
    return rows, spans


def _cells(name: str, text: str) -> Iterator[tuple[int, list[str]]]:
    """Each row with the line on which it starts."""
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter(text), strict=True)
    line = 1
    while True:
        try:
            row = next(reader)
        except StopIteration:
            return
        except csv.Error as error:
            todo = "Close every quote, and write a quote inside quotes twice."
            raise ReadError(f"This is not a table: {error}.", todo, file=name, line=line) from error
        yield line, row
        line = reader.line_num + 1


def delimiter(text: str) -> str:
    """The separator that the first line with one uses most, outside quotes."""
    for line in text.splitlines()[:20]:
        bare = _QUOTED.sub("", line)
        best = max(DELIMITERS, key=bare.count)
        if best in bare:
            return best
    return ","


def _header(cells: Iterator[tuple[int, list[str]]]) -> list[str]:
    """The columns: the first row, or, after LinkedIn's `Notes:`, the first one that follows an empty line."""
    in_notes = False
    for _, row in cells:
        is_blank = not any(cell.strip() for cell in row)
        if is_blank:
            in_notes = False
        elif row[0].strip() == "Notes:" and len(row) == 1:
            in_notes = True
        elif not in_notes:
            return [cell.strip() for cell in row]
    return []


def _spans(index: int, line: int, header: list[str], row: list[str]) -> dict[FieldPath, Span]:
    spans: dict[FieldPath, Span] = {(index,): Span(line)}
    at = line
    for column, cell in zip(header, row, strict=False):
        if at > line:
            spans[(index, column)] = Span(at)
        at += cell.count("\n")
    return spans
