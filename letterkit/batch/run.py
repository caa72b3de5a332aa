"""The course of a batch: rows go to an engine, outcomes to the folder, and what is there already is left alone."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from time import monotonic
from typing import TYPE_CHECKING, Any

from letterkit.batch import across, folder
from letterkit.batch.report import Report, number_of
from letterkit.batch.tables import BadRow, Row, rows
from letterkit.batch.work import Outcome, Task, Work, unreadable, usable

if TYPE_CHECKING:
    from letterkit.engines import RunOptions

AT_ONCE = 32
"""Outcomes that go to the disk together."""
FLUSH_SECONDS = 0.2
"""Seconds after which one goes there alone."""


@dataclass
class BatchRun:
    """One run over a table. `seen`: told of each outcome that was kept. `most`: rows to work on at most."""

    work: Work
    report: Report
    seen: Callable[[Outcome], None] | None = None
    most: int | None = None
    rows: int = 0
    kept: int = 0
    is_whole: bool = False
    """Whether the last row of the table was reached."""
    _first: dict[int, int] = field(default_factory=dict)
    _waiting: list[Outcome] = field(default_factory=list)
    _flushed: float = 0.0

    @property
    def folder(self) -> Path:
        """Where the letters are."""
        return self.report.path.parent

    def run(self, engine: Any, options: RunOptions) -> None:
        """Have an engine work on the rows that need it. What it raises goes through once all that is done is kept."""
        try:
            engine.run(self.work, self.tasks(), self.keep, options)
        finally:
            self.flush()
            if self.is_whole and not options.stop.asked:
                self.settle()

    def tasks(self) -> Iterator[Task]:
        """The rows that need work, as they are asked for."""
        handed = 0
        for row in rows(self.work.batch.table):
            if self.most is not None and handed >= self.most:
                return
            self.rows = row.number
            if isinstance(row, BadRow):
                self.keep([unreadable(row)])
            elif (task := self._task(row)) is not None:
                handed += 1
                yield task
        self.is_whole = True

    def _task(self, row: Row) -> Task | None:
        """The task of a row, None where its letter is there, or is another row's."""
        task = Task(row, self.work.composer.key(row))
        first = self._first.setdefault(number_of(task.key), row.number)
        if first != row.number:
            self.keep([self.work.same(task, first)])
            return None
        made = self.report.made(task.key)
        if made is None or made.get("again") or not (self.folder / made["file"]).is_file():
            return task
        if made["row"] == row.number:
            self.kept += 1
        else:
            self.keep([Outcome(made | {"row": row.number, "line": row.line})])
        return None

    def keep(self, outcomes: Sequence[Outcome]) -> None:
        """Take outcomes; those that come close behind each other go to the disk together."""
        self._waiting += outcomes
        if len(self._waiting) >= AT_ONCE or monotonic() - self._flushed > FLUSH_SECONDS:
            self.flush()

    def flush(self) -> None:
        """Put what waits on the disk: letters first, then their lines. Raises ExportError."""
        waiting, self._waiting, self._flushed = self._waiting, [], monotonic()
        if not waiting:
            return
        if letters := usable(waiting):
            folder.put_all(self.folder, letters)
        self.report.append(outcome.line for outcome in waiting)
        if self.seen:
            for outcome in waiting:
                self.seen(outcome)

    def settle(self) -> None:
        """Once every row was worked on: one line a row, with what letters share. Raises ExportError."""
        told = (
            (line["row"], [int(key, 16) for key in line["sentences"]]) for line in self.report if line.get("sentences")
        )
        keys = across.Letters(told)
        extra: dict[int, dict[str, Any]] = {}
        for row, other, share in across.alike(keys):
            extra.setdefault(row, {})["shares"] = {"row": other, "share": share}
        for row, other in across.openings(keys):
            extra.setdefault(row, {})["opens_like"] = other
        self.report.settle(range(1, self.rows + 1), extra)
