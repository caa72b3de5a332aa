"""A table of rows becomes a folder of letters: one row to look at first, then all, wherever the work runs.

sample = mail_merge.sample(batch)                       the first row's letter, and what all rows would take
course = mail_merge.run(batch, Path("letters"))         all of them; run again, it goes on where it stopped
Tally.of(course.report)                                 how it went
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import islice
from pathlib import Path

from letterkit import engines, estimating, letters
from letterkit.assets import Assets
from letterkit.batch import folder as folders
from letterkit.batch import kept, page
from letterkit.batch.order import Batch
from letterkit.batch.report import Report
from letterkit.batch.run import BatchRun
from letterkit.batch.summary import Summary
from letterkit.batch.tables import BadRow, Row, rows
from letterkit.batch.work import Outcome, Task, Work
from letterkit.engines import RunOptions
from letterkit.errors import InputError, RefusedError
from letterkit.estimating import Estimate
from letterkit.letter import Letter, Usage
from letterkit.letters import Prepared
from letterkit.models import Model
from letterkit.running import Journal

_log = logging.getLogger(__name__)
STEPS = 20
"""Rows by whose estimates that of all is reckoned."""


@dataclass(frozen=True)
class Sample:
    """One row's letter. rows: how many the table has. estimate: what all would take, None where templates write."""

    row: Row
    rows: int
    letter: Letter
    estimate: Estimate | None = None


def sample(
    batch: Batch, model: Model | None = None, journal: Journal | None = None, *, require_model: bool = False
) -> Sample:
    """The letter of the first row that can be read: what a mail merge calls a dry run. Writes nothing.

    Raises InputError for what is wrong with that row, RefusedError for a table without rows.
    """
    work = Work(batch)
    row, number = _first(batch)
    made = work.prepared(Task(row, ""))
    written = letters.write(made, model, journal, effort=batch.effort, require_model=require_model)
    (letter,) = letters.review(written, made)
    return Sample(row, number, letter, expected(batch, model, number) if model else None)


def _first(batch: Batch) -> tuple[Row, int]:
    """The first row that can be read, and how many rows there are. Raises what is wrong with the only ones there."""
    first: Row | None = None
    wrong: BadRow | None = None
    number = 0
    for row in rows(batch.table):
        number += 1
        if isinstance(row, BadRow):
            wrong = wrong or row
        else:
            first = first or row
    if first is None:
        raise wrong.error if wrong else RefusedError("This table has no rows.", "Add one.",
                                                     file=str(batch.table))  # fmt: skip
    return first, number


def expected(batch: Batch, model: Model, number: int) -> Estimate:
    """What this many rows would take, reckoned from the first ones that can be written."""
    made = (made.brief for _, made in prepared(batch) if isinstance(made, Prepared))
    briefs = list(islice(made, STEPS))
    found = estimating.of_all(briefs, model, effort=batch.effort, assets=Assets(batch.home))
    by = number / max(1, len(briefs))
    return Estimate(_scaled(found.least, by), _scaled(found.most, by))


def prepared(batch: Batch) -> Iterator[tuple[Row | BadRow, Prepared | InputError]]:
    """Each row with what its letter may say, or why it has none."""
    work = Work(batch)
    for row in rows(batch.table):
        try:
            yield row, row.error if isinstance(row, BadRow) else work.prepared(Task(row, ""))
        except InputError as error:
            yield row, error


def _scaled(total: Usage, by: float) -> Usage:
    cost = None if total.cost_usd is None else total.cost_usd * by
    return Usage(round(total.calls * by), round(total.prompt_tokens * by), round(total.completion_tokens * by), cost)


def run(
    batch: Batch,
    folder: str | Path,
    options: RunOptions | None = None,
    *,
    engine: str = "local",
    most: int | None = None,
    watch: Callable[[BatchRun], Callable[[Outcome], None] | None] | None = None,
) -> BatchRun:
    """Make the letters of all rows, but for those that are there; the report lies beside them.

    engine: a name of the room `engines`. most: rows to work on at most. watch: gets the course before it begins, and
    gives what is told of each outcome that was kept.
    Raises RefusedError where another process writes there, ModelError where going on is useless: what was done by then
    is kept, and another run goes on from there.
    """
    at = Path(folder)
    with folders.held(at):
        kept.keep(at, batch)
        batch_run = BatchRun(Work(batch), Report.open(at), most=most)
        batch_run.seen = _seen(watch(batch_run) if watch else None)
        batch_run.run(engines.load(engine), options or RunOptions(folder=at))
        page.write(at, batch_run.report)
    return batch_run


def _seen(told: Callable[[Outcome], None] | None) -> Callable[[Outcome], None]:
    def see(outcome: Outcome) -> None:
        _log.info("row %s: %s", outcome.line["row"], outcome.line["status"])
        if told:
            told(outcome)

    return see


def summary(batch_run: BatchRun) -> Summary:
    """How all rows went, those of earlier runs among them."""
    return Summary.of(batch_run.report)


def status(folder: str | Path) -> tuple[Summary, int | None]:
    """How far a batch is, and the process that works on it, if one does."""
    return Summary.of(Report.look(Path(folder))), folders.holder(Path(folder))


def total(folder: str | Path) -> int | None:
    """How many rows the table of a folder's letters has; None where the folder does not say, or the table is gone."""
    batch = kept.order_of(Path(folder))
    if batch is None or not batch.table.is_file():
        return None
    return sum(1 for _ in rows(batch.table))
