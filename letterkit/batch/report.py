"""`DIR/report.jsonl`: one line a row, on the disk before it counts. It is all that a run needs to go on.

Lines are appended while letters are made; of several lines of one row the last one holds. A run that comes to its end
leaves one line a row, in the order of the table.
"""

from __future__ import annotations

import json
import os
from collections.abc import Collection, Iterable, Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any, BinaryIO

from letterkit.batch.folder import BINARY, put, remove
from letterkit.errors import ExportError

NAME = "report.jsonl"
Line = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Entry:
    """What is known of a row: its key, how it went, its letter's file ("" if none), and where its line starts.

    is_final: False where another run should try again.
    """

    row: int
    key: str
    status: str
    file: str
    at: int
    is_final: bool


class Report:
    """The report of one folder, open for appending. Use `Report.open`."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.rows: dict[int, Entry] = {}
        self.made: dict[str, Entry] = {}
        """Where each key's letter is."""
        self._end = 0

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
        self.rows, self.made, self._end = {}, {}, 0
        for line, data in lines_of(self.path):
            self._index(line, self._end)
            self._end += len(data)

    def _index(self, line: Line, at: int) -> None:
        row, key, status = line["row"], line["key"], line["status"]
        file = line.get("file") or ""
        entry = Entry(row, key, status, file, at, status != "failed" and not line.get("again"))
        self.rows[row] = entry
        if status == "done":
            self.made[key] = entry

    def append(self, lines: Iterable[Line]) -> None:
        """Add lines; they are on the disk when this returns. Raises ExportError, and then none of them is there."""
        told = list(lines)
        pieces = [encoded(line) for line in told]
        with _said(self.path):
            self._write(b"".join(pieces))
        for line, data in zip(told, pieces, strict=True):
            self._index(line, self._end)
            self._end += len(data)

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

    def line(self, entry: Entry) -> dict[str, Any]:
        """The line of an entry."""
        with self.path.open("rb") as file:
            return self._line(file, entry)

    def _line(self, file: BinaryIO, entry: Entry) -> dict[str, Any]:
        file.seek(entry.at)
        found: dict[str, Any] = json.loads(file.readline())
        return found

    def __iter__(self) -> Iterator[dict[str, Any]]:
        """The line of each row, in the order of the rows."""
        with self.path.open("rb") as file:
            for row in sorted(self.rows):
                yield self._line(file, self.rows[row])

    def settle(self, rows: Collection[int], extra: Mapping[int, Mapping[str, Any]]) -> None:
        """Leave one line for each of these rows, in order, with what is `extra` to it; letters of no row go.

        A letter that was edited since stays. Raises ExportError.
        """
        files = {entry.file for row, entry in self.rows.items() if row in rows}
        old = [line for line, _ in lines_of(self.path) if line.get("file") and line["file"] not in files]
        kept = (line for line in self if line["row"] in rows)
        put(self.path, (encoded(_without(line, PASSING) | dict(extra.get(line["row"], {}))) for line in kept))
        for line in old:
            remove(self.path.parent / line["file"], line.get("digest", ""))
        self._read()


PASSING = ("shares", "opens_like")
"""What is found out anew about the letters of a batch as a whole."""


def _without(line: Line, names: Collection[str]) -> dict[str, Any]:
    return {name: value for name, value in line.items() if name not in names}


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
        todo = "Make room or mend it, and run the same command again: it goes on from there."
        raise ExportError(what, todo) from error
