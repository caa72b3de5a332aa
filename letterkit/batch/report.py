"""`DIR/report.jsonl`: one line a row, on the disk before it counts. It is all that a run needs to go on.

Lines are appended while letters are made; of several lines of one row the last one holds. A run that comes to its end
leaves one line a row, in the order of the table.
"""

from __future__ import annotations

import json
import os
from array import array
from collections.abc import Collection, Iterable, Iterator, Mapping
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

from letterkit.batch.folder import BINARY, put, remove
from letterkit.errors import ExportError

NAME = "report.jsonl"
Line = Mapping[str, Any]
NONE = -1
"""The place of a line that is not there."""


class Report:
    """The report of one folder, open for appending. Use `Report.open`.

    Of each row only the place of its line is held in memory, so that a table of any length fits.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        self._reset()

    def _reset(self) -> None:
        self._starts = array("q")
        self._made: dict[int, int] = {}
        self._end = self._lines = 0

    @classmethod
    def open(cls, folder: Path) -> Report:
        """The report in a folder, made if it is not there; a line that a crash tore is taken off its end."""
        report = cls(folder / NAME)
        with _said(report.path):
            os.close(os.open(report.path, os.O_WRONLY | os.O_CREAT, 0o600))
            report._read()
            if report._end < report.path.stat().st_size:
                os.truncate(report.path, report._end)
        return report

    @classmethod
    def look(cls, folder: Path) -> Report:
        """The report as it stands, which somebody else may be writing. Raises ExportError if there is none."""
        report = cls(folder / NAME)
        with _said(report.path):
            report._read()
        return report

    def _read(self) -> None:
        self._reset()
        for line, data in lines_of(self.path):
            self._index(line, len(data))

    def _index(self, line: Line, length: int) -> None:
        row = line["row"]
        self._starts.extend([NONE] * (row + 1 - len(self._starts)))
        self._starts[row] = self._end
        if line["status"] == "done":
            self._made[number_of(line["key"])] = self._end
        self._end += length
        self._lines += 1

    @property
    def rows(self) -> list[int]:
        """The numbers of the rows that have a line, in order."""
        return [row for row, at in enumerate(self._starts) if at != NONE]

    def made(self, key: str) -> dict[str, Any] | None:
        """The line of the letter that was made under a key, None if there is none."""
        at = self._made.get(number_of(key))
        line = None if at is None else self._line(at)
        return line if line and line["key"] == key else None

    def _line(self, at: int) -> dict[str, Any]:
        with self.path.open("rb") as file:
            file.seek(at)
            found: dict[str, Any] = json.loads(file.readline())
        return found

    def append(self, lines: Iterable[Line]) -> None:
        """Add lines; they are on the disk when this returns. Raises ExportError, and then none of them is there."""
        told = list(lines)
        pieces = [encoded(line) for line in told]
        with _said(self.path):
            self._write(b"".join(pieces))
        for line, data in zip(told, pieces, strict=True):
            self._index(line, len(data))

    def _write(self, data: bytes) -> None:
        handle = os.open(self.path, os.O_WRONLY | os.O_APPEND | BINARY)
        try:
            left = memoryview(data)
            while left:
                left = left[os.write(handle, left) :]
            os.fsync(handle)
        except OSError:
            with suppress(OSError):  # if this fails too, the next run takes the torn line off
                os.ftruncate(handle, self._end)
            raise
        finally:
            os.close(handle)

    def __iter__(self) -> Iterator[dict[str, Any]]:
        """The line of each row, in the order of the rows."""
        with self.path.open("rb") as file:
            for at in self._starts:
                if at != NONE:
                    file.seek(at)
                    yield json.loads(file.readline())

    def settle(self, rows: range, extra: Mapping[int, Mapping[str, Any]]) -> None:
        """Leave one line for each of these rows, in order, with what is `extra` to it; letters of no row go.

        A letter that was edited since stays. Raises ExportError.
        """
        old = self._superseded(rows)
        kept = (line for line in self if line["row"] in rows)
        put(self.path, (encoded(_without(line, PASSING) | dict(extra.get(line["row"], {}))) for line in kept))
        for line in old:
            remove(self.path.parent / line["file"], line.get("digest", ""))
        self._read()

    def _superseded(self, rows: range) -> list[dict[str, Any]]:
        """Lines whose letters no row of these has any more."""
        if self._lines == len(self.rows) and len(self._starts) <= rows.stop:
            return []
        files = {line["file"] for line in self if line["row"] in rows}
        return [line for line, _ in lines_of(self.path) if line.get("file") and line["file"] not in files]


PASSING = ("shares", "opens_like")
"""What is found out anew about the letters of a batch as a whole."""


def _without(line: Line, names: Collection[str]) -> dict[str, Any]:
    return {name: value for name, value in line.items() if name not in names}


def number_of(key: str) -> int:
    """A key as a number, which takes a third of the room; two keys of one table have the same only by a wonder."""
    return int(key[:15] or "0", 16)


def encoded(line: Line) -> bytes:
    """A line as bytes."""
    return json.dumps(line, ensure_ascii=False, separators=(",", ":")).encode("utf-8", "backslashreplace") + b"\n"


def lines_of(path: Path) -> Iterator[tuple[dict[str, Any], bytes]]:
    """Each whole line with its bytes, up to the first one that is torn."""
    with path.open("rb") as file:
        for data in file:
            try:
                line = json.loads(data) if data.endswith(b"\n") else None
            except ValueError:
                return
            if not isinstance(line, dict) or not {"row", "key", "status"} <= line.keys():
                return
            yield line, data


@contextmanager
def _said(path: Path) -> Iterator[None]:
    try:
        yield
    except FileNotFoundError as error:
        raise ExportError(f"There is no {path}.", "Name a folder that letterkit batch has written to.") from error
    except OSError as error:
        what = f"{path} cannot be written: {error.strerror or error}."
        todo = "Free some space or fix it, and run the same command again: it continues from there."
        raise ExportError(what, todo) from error
