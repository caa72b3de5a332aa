"""Several machines, by Dask (extra `dask`): rows go out in partitions, letters and replies come back to one journal.

Workers read the table and what its rows name, so those lie where all of them see them. The rows of a lost worker are
worked on again: what it was asking is asked again, what had come back is not.
"""

from __future__ import annotations

import itertools
from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import Any

from letterkit import models
from letterkit.batch.order import Batch
from letterkit.batch.work import Outcome, Task, Work
from letterkit.drafting import digest
from letterkit.engines import RunOptions, Take, local
from letterkit.errors import LetterkitError, RefusedError, UnreachableError
from letterkit.models import Settings
from letterkit.store import Entry, Store

ROWS, ROWS_WITH_MODEL = 64, 8
"""Rows of one partition: Dask takes some hundreds of tasks a second, and a lost worker loses those of its replies."""
AHEAD = 3
"""Partitions for each worker that are under way or wait."""
AGAIN = 3
"""How often a partition may lose its worker before the batch ends."""
Partition = tuple[list[Task], list[Entry]]
"""Rows, and the replies about them that the journal has."""
Results = tuple[list[Outcome], list[Entry], LetterkitError | None]
"""Outcomes, replies to keep, and what makes going on useless."""


def run(work: Work, tasks: Iterator[Task], take: Take, options: RunOptions) -> None:
    """Make an outcome of every task on the workers of `how.scheduler`, else on this machine's cores.

    Raises RefusedError without the extra, UnreachableError for a scheduler that does not answer.
    """
    try:
        import distributed
    except ImportError as error:
        raise RefusedError("Dask needs an extra:", "pip install 'letterkit[dask]'") from error
    try:
        connect: Any = distributed.Client
        client = connect(options.scheduler) if options.scheduler else connect(threads_per_worker=1)
    except OSError as error:
        raise UnreachableError(f"No Dask scheduler answers at {options.scheduler}.", "Check the address.") from error
    with client:
        _Partitions(work, tasks, take, options, client).run()


class _Partitions:
    """Partitions under way: never more than some for each worker, so that a table of any size is only streamed."""

    def __init__(self, work: Work, tasks: Iterator[Task], take: Take, options: RunOptions, client: Any) -> None:
        self.work, self.tasks, self.take, self.options, self.client = work, tasks, take, options, client
        self.lost: dict[str, int] = {}

    def run(self) -> None:
        import distributed

        workers = max(1, len(self.client.scheduler_info()["workers"]))
        under_way: dict[Any, Partition] = {}
        completed: Any = distributed.as_completed
        finished = completed([])
        while True:
            while len(under_way) < AHEAD * workers and not self.options.stop.asked and (partition := self._next()):
                self._send(partition, under_way, finished)
            if not under_way:
                return
            future = next(finished)
            partition = under_way.pop(future)
            try:
                results: Results = future.result()
            except distributed.KilledWorker:
                self._again(partition, under_way, finished)
                continue
            self._keep(results)

    def _next(self) -> Partition | None:
        size = ROWS_WITH_MODEL if self.options.model else ROWS
        chunk = list(itertools.islice(self.tasks, size))
        return (chunk, self._known(chunk)) if chunk else None

    def _known(self, chunk: Sequence[Task]) -> list[Entry]:
        """The replies that the journal has about these rows."""
        store = self.options.store
        if self.options.model is None or store is None:
            return []
        found: list[Entry] = []
        for task in chunk:
            try:
                found += store.entries(digest(self.work.prepared(task).brief))
            except LetterkitError:
                continue  # the worker will say what is wrong with the row
        return found

    def _send(self, partition: Partition, under_way: dict[Any, Partition], finished: Any) -> None:
        options = self.options
        future = self.client.submit(
            make, self.work.batch, options.reach, options.require_model, options.concurrency, *partition, pure=False
        )
        under_way[future] = partition
        finished.add(future)

    def _again(self, partition: Partition, under_way: dict[Any, Partition], finished: Any) -> None:
        key = partition[0][0].key
        self.lost[key] = self.lost.get(key, 0) + 1
        if self.lost[key] > AGAIN:
            raise UnreachableError("Dask lost the workers of the same rows several times.", "Look at its logs.")
        self._send(partition, under_way, finished)

    def _keep(self, results: Results) -> None:
        outcomes, replies, fault = results
        if self.options.store and replies:
            self.options.store.keep_entries(replies)
        self.take(outcomes)
        if fault is not None:
            self.options.stop.ask(str(fault))
            raise fault


def make(
    batch: Batch,
    reach: tuple[str, Settings] | None,
    require_model: bool,
    concurrency: int,
    tasks: list[Task],
    known: list[Entry],
) -> Results:
    """What a worker does with a partition."""
    work = _work(batch)
    if not batch.model or reach is None:
        return [work.by_template(task) for task in tasks], [], None
    outcomes: list[Outcome] = []
    with Store.open(None) as store:
        store.keep_entries(known)
        options = RunOptions(models.connect(*reach), store=store, require_model=require_model, concurrency=concurrency)
        fault: LetterkitError | None = None
        try:
            local.run(work, iter(tasks), outcomes.extend, options)
        except LetterkitError as error:
            fault = error
        return outcomes, store.entries(), fault


@lru_cache(maxsize=2)
def _work(batch: Batch) -> Work:
    """This process's own; files that all rows share are read once."""
    return Work(batch)
