"""Excel: the rows of the first sheet as text, dates as ISO dates, whole numbers without a point."""

from __future__ import annotations

import io
from collections.abc import Iterator
from datetime import date, datetime, time, timedelta

from letterkit.errors import ReadError

PART = "python_calamine"
SECONDS = 6
"""Of a table of a hundred thousand rows each may take some microseconds."""
CHARACTERS = 50_000_000
Cell = int | float | str | bool | time | date | datetime | timedelta


def unpacked(data: bytes) -> Iterator[tuple[int, list[str]]]:
    """The cells of each row with its number on the sheet (from 1). Raises ReadError."""
    import python_calamine as calamine

    try:
        sheet = calamine.CalamineWorkbook.from_filelike(io.BytesIO(data)).get_sheet_by_index(0)
        first = sheet.start[0] if sheet.start else 0
        for line, row in enumerate(sheet.iter_rows(), first + 1):
            yield line, [_text(cell) for cell in row]
    except (calamine.CalamineError, IndexError, OSError) as error:
        what = f"This sheet is broken: {str(error)[:120] or type(error).__name__}."
        raise ReadError(what, "Open it and save it again, or save it as .csv.") from error


def _text(cell: Cell) -> str:
    if isinstance(cell, float) and cell.is_integer():
        return str(int(cell))
    if isinstance(cell, datetime) and cell.time() == time(0):
        return cell.date().isoformat()
    if isinstance(cell, (datetime, date, time)):
        return cell.isoformat()
    return str(cell)
