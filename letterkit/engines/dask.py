"""Several machines, by Dask (extra `dask`): rows go out in partitions, letters and replies come back to one journal.

Workers read the table and what its rows name, so those lie where all of them see them. The rows of a lost worker are
worked on again: what it was asking is asked again, what had come back is not.
"""

from __future__ import annotations

import asyncio
import itertools
import threading
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from functools import lru_cache
from typing import Any
from uuid import uuid4

from letterkit import models
from letterkit.batch.order import Batch
from letterkit.batch.work import Outcome, Task, Work
from letterkit.drafting import digest
from letterkit.engines import RunOptions, Stop, Take, local
from letterkit.errors import LetterkitError, RefusedError, UnreachableError
from letterkit.models import Model, Settings
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
        self.ending = f"letterkit-{uuid4().hex}"
        """The name of what tells the workers to begin no more rows."""

    def run(self) -> None:
        import distributed

        workers = max(1, len(self.client.scheduler_info()["workers"]))
        under_way: dict[Any, Partition] = {}
        event: Any = distributed.Event
        ending = event(self.ending, client=self.client)
        try:
            self._work(workers, under_way, ending)
        finally:
            ending.set()  # those who wait for it go, too

    def _work(self, workers: int, under_way: dict[Any, Partition], ending: Any) -> None:
        while True:
            while len(under_way) < AHEAD * workers and not self.options.stop.asked and (partition := self._next()):
                self._send(partition, under_way)
            if not under_way:
                return
            self.options.stop.under_way = sum(len(tasks) for tasks, _ in under_way.values())
            for future in self._done(under_way):
                self._take(future, under_way.pop(future), under_way)
            if self.options.stop.asked and not ending.is_set():
                ending.set()

    def _done(self, under_way: Mapping[Any, Partition]) -> set[Any]:
        """The partitions that came to their end, none where another look is due whether an end is asked for."""
        import distributed

        wait: Any = distributed.wait
        try:
            return set(wait(list(under_way), timeout=local.LOOK, return_when="FIRST_COMPLETED").done)
        except TimeoutError:
            return set()

    def _take(self, future: Any, partition: Partition, under_way: dict[Any, Partition]) -> None:
        import distributed

        try:
            results: Results = future.result()
        except distributed.KilledWorker:
            self._again(partition, under_way)
        else:
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

    def _send(self, partition: Partition, under_way: dict[Any, Partition]) -> None:
        options = self.options
        future = self.client.submit(
            make,
            self.work.batch,
            options.reach,
            options.require_model,
            options.concurrency,
            self.ending,
            *partition,
            pure=False,
        )
        under_way[future] = partition

    def _again(self, partition: Partition, under_way: dict[Any, Partition]) -> None:
        key = partition[0][0].key
        self.lost[key] = self.lost.get(key, 0) + 1
        if self.lost[key] > AGAIN:
            raise UnreachableError("Dask workers died several times on the same rows.", "Look at its logs.")
        self._send(partition, under_way)

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
    ending: str,
    tasks: list[Task],
    known: list[Entry],
) -> Results:
    """What a worker does with a partition."""
    work = _work(batch)
    with _ending(ending).heard() as stop:
        if not batch.model or reach is None:
            return [work.by_template(task) for task in tasks if not stop.asked], [], None
        options = RunOptions(require_model=require_model, concurrency=concurrency, stop=stop)
        return _answered(work, models.connect(*reach), tasks, known, options)


def _answered(work: Work, model: Model, tasks: list[Task], known: list[Entry], options: RunOptions) -> Results:
    """The same with a model, whose replies go into a journal of this partition."""
    outcomes: list[Outcome] = []
    with Store.open(None) as store:
        store.keep_entries(known)
        options.model, options.store = model, store
        fault: LetterkitError | None = None
        try:
            local.run(work, iter(tasks), outcomes.extend, options)
        except LetterkitError as error:
            fault = error
        return outcomes, store.entries(), fault


class _Ending:
    """Asks the partitions under way here for an end once the process that sends the rows wants one.

    The scheduler tells, so a thread waits for it: one for a batch, which ends with it.
    """

    def __init__(self, name: str) -> None:
        import distributed

        get_client: Any = distributed.get_client
        event: Any = distributed.Event
        self._told = event(name, client=get_client())
        self._stops: list[Stop] = []
        self.asked = False
        threading.Thread(target=self._wait, daemon=True).start()

    def _wait(self) -> None:
        try:
            self._told.wait()
        except (Exception, asyncio.CancelledError):  # the scheduler is gone, and with it whoever wanted the rows
            return
        self.asked = True
        for stop in list(self._stops):
            stop.ask()

    @contextmanager
    def heard(self) -> Iterator[Stop]:
        """What one partition looks at."""
        stop = Stop()
        self._stops.append(stop)
        stop.asked = self.asked
        try:
            yield stop
        finally:
            self._stops.remove(stop)


_ending = lru_cache(maxsize=2)(_Ending)


@lru_cache(maxsize=2)
def _work(batch: Batch) -> Work:
    """This process's own; files that all rows share are read once."""
    return Work(batch)
