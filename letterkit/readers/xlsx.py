"""Excel: the first sheet as rows of text, dates as ISO dates, whole numbers without a point (extra `xlsx`)."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterator
from pathlib import Path

from letterkit import unpacking
from letterkit.documents import Document, FieldPath, Span, Trust
from letterkit.errors import ReadError

LARGEST = 50_000_000
UNPACKED = 300_000_000
"""Bytes of all the parts inside at most: a zip can hold a thousand times its size."""
EXTRA = "pip install 'letterkit[xlsx]', or save the sheet as .csv."


def read(name: str, data: bytes, trust: Trust) -> Document:
    """The rows as a list of dicts by column; the first row with anything in it names the columns. Raises ReadError."""
    cells = [(line, row) for line, row in _rows(name, data) if any(row)]
    if not cells:
        raise ReadError("The first sheet is empty.", "Put the table there.", file=name)
    header = [column.strip() for column in cells[0][1]]
    made = [{column: cell for column, cell in zip(header, row, strict=False) if column} for _, row in cells[1:]]
    spans: dict[FieldPath, Span] = {(n,): Span(line) for n, (line, _) in enumerate(cells[1:])}
    text = "\n".join("\t".join(row) for _, row in cells)
    return Document(name, "xlsx", text, trust, made, {(): Span(1), **spans})


def rows(path: Path) -> Iterator[tuple[int, list[str]]]:
    """The cells of each row with its number on the sheet (from 1). Raises ReadError."""
    if path.stat().st_size > LARGEST:
        raise ReadError("This sheet has more than 50 MB.", "Save it as .csv.", file=str(path))
    yield from _rows(str(path), path.read_bytes())


def _rows(name: str, data: bytes) -> Iterator[tuple[int, list[str]]]:
    if not unpacking.is_installed("xlsx"):
        raise ReadError("An .xlsx file needs an extra:", EXTRA, file=name)
    _check_parts(name, data)
    yield from unpacking.unpacked(name, data, "xlsx", "Save it as .csv.")


def _check_parts(name: str, data: bytes) -> None:
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            size = sum(part.file_size for part in archive.infolist())
    except (zipfile.BadZipFile, OSError, ValueError) as error:
        raise ReadError("This is not an .xlsx file.", "Save it as .xlsx or .csv.", file=name) from error
    if size > UNPACKED:
        raise ReadError("This sheet is too large when unpacked.", "Save it as .csv.", file=name)
