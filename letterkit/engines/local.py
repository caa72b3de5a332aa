"""This machine: without a model templates on all cores, with one many questions at a time."""

from __future__ import annotations

import asyncio
import itertools
import multiprocessing
import os
import threading
from collections.abc import Iterator, Sequence
from concurrent.futures import FIRST_COMPLETED, Future, ProcessPoolExecutor, wait
from concurrent.futures.process import BrokenProcessPool
from multiprocessing.synchronize import Event

from letterkit.batch.order import Batch
from letterkit.batch.work import Outcome, Task, Work
from letterkit.brief import Brief
from letterkit.engines import RunOptions, Take
from letterkit.engines._journal import Grouped
from letterkit.engines._rate_limiter import RateLimiter
from letterkit.errors import (
    CertificateError,
    CredentialError,
    LetterkitError,
    ModelError,
    ProxyError,
    QuotaError,
    RateLimitError,
    ServerError,
    StoreError,
    UnreachableError,
)
from letterkit.estimating import estimate
from letterkit.letter import Letter
from letterkit.letters.writing import draft_letter
from letterkit.running import finished

CHUNK = 16
"""Rows that go to another process at a time."""
FEW = 2 * CHUNK
"""A table with fewer rows is done before other processes have started."""
LOOK = 0.2
"""Seconds between two looks whether an end is asked for."""
LIVES = 3
"""How often processes may be lost before rows are worked on without them."""
CONCURRENCY = 64
HOPELESS = (QuotaError, CredentialError, CertificateError, ProxyError, StoreError)
"""What no other row would fare better with; without a journal, answers would be paid for and lost."""
DOWN = (UnreachableError, ServerError, RateLimitError)
"""What may be the server's state and not the row's fault: after many in a row, the batch stops."""
PATIENCE = 12
"""Rows in a row that may fail that way."""


def run(work: Work, tasks: Iterator[Task], take: Take, options: RunOptions) -> None:
    """Make an outcome of every task. Raises ModelError where going on is useless; what was done by then is kept."""
    if options.model is None:
        templates(work, tasks, take, options)
    else:
        finished(_Questions(work, tasks, take, options).run())


def templates(work: Work, tasks: Iterator[Task], take: Take, options: RunOptions) -> None:
    """Template letters, in this process if there are few."""
    first = list(itertools.islice(tasks, FEW))
    if len(first) < FEW or (os.cpu_count() or 1) == 1:
        for task in itertools.chain(first, tasks):
            if options.stop.asked:
                return
            take([work.by_template(task)])
        return
    _spread(work.batch, itertools.chain(first, tasks), take, options)


def _spread(batch: Batch, tasks: Iterator[Task], take: Take, options: RunOptions) -> None:
    """Chunks of rows on all cores; what a process had that ended, out of memory say, goes to others."""
    chunks = iter(lambda: list(itertools.islice(tasks, CHUNK)), [])
    for _ in range(LIVES):
        lost = _pool(batch, chunks, take, options)
        if not lost:
            return
        chunks = itertools.chain(lost, chunks)
    work = Work(batch)
    for chunk in chunks:  # more slowly, and with no process to lose
        if options.stop.asked:
            return
        take([work.by_template(task) for task in chunk])


def _pool(batch: Batch, chunks: Iterator[list[Task]], take: Take, options: RunOptions) -> list[list[Task]]:
    """Work on chunks, never more than two a core under way; returns those that were lost with a process."""
    cores = options.concurrency or os.cpu_count() or 1
    context = multiprocessing.get_context("spawn")
    ending = context.Event()
    pool = ProcessPoolExecutor(cores, mp_context=context, initializer=_begin, initargs=(batch, ending))
    pending: dict[Future[list[Outcome]], list[Task]] = {}
    lost: list[list[Task]] = []
    try:
        while True:
            while len(pending) < 2 * cores and not lost and not options.stop.asked and (chunk := next(chunks, None)):
                try:
                    pending[pool.submit(_make, chunk)] = chunk
                except BrokenProcessPool:
                    lost.append(chunk)
            if not pending:
                return lost
            options.stop.under_way = sum(map(len, pending.values()))
            lost += _taken(pending, take)
            if options.stop.asked:
                ending.set()
    except BaseException:
        for process in pool._processes.values():
            process.kill()  # nobody takes what it makes any more
        raise
    finally:
        ending.set()
        pool.shutdown(wait=True, cancel_futures=True)


def _taken(pending: dict[Future[list[Outcome]], list[Task]], take: Take) -> list[list[Task]]:
    """Take what is made by now, or by the time an end is to be looked for; returns chunks that were lost."""
    lost: list[list[Task]] = []
    for future in wait(pending, timeout=LOOK, return_when=FIRST_COMPLETED).done:
        chunk = pending.pop(future)
        try:
            take(future.result())
        except BrokenProcessPool:
            lost.append(chunk)
    return lost


_WORK: list[Work] = []
"""This process's own, set when it begins."""


_ENDING: list[Event] = []
"""Set where no row is to be begun any more."""


def _begin(batch: Batch, ending: Event) -> None:
    """Make ready for rows, and go when the process that sends them is gone. ^C is that process's to answer."""
    import signal

    signal.signal(signal.SIGINT, signal.SIG_IGN)
    threading.Thread(target=_follow, daemon=True).start()
    _WORK[:], _ENDING[:] = [Work(batch)], [ending]


def _follow() -> None:
    parent = multiprocessing.parent_process()
    assert parent is not None
    parent.join()
    os._exit(1)


def _make(tasks: Sequence[Task]) -> list[Outcome]:
    """Rows of a chunk, up to the one under way when the end was asked for."""
    return [_WORK[0].by_template(task) for task in tasks if not _ENDING[0].is_set()]


class _Questions:
    """Rows whose letters a model writes: as many workers as questions may be under way, fed from one stream."""

    def __init__(self, work: Work, tasks: Iterator[Task], take: Take, options: RunOptions) -> None:
        assert options.model is not None
        self.work, self.tasks, self.take, self.options = work, tasks, take, options
        self.model = options.model
        self.limiter = RateLimiter(options.model, options.concurrency or CONCURRENCY)
        self.journal = Grouped(options.store) if options.store else None
        self.in_a_row = 0
        self.spent = self.each = 0.0
        self.fault: BaseException | None = None

    async def run(self) -> None:
        workers = [asyncio.create_task(self._worker()) for _ in range(self.limiter.most)]
        watch = asyncio.create_task(self._end(workers))
        try:
            await asyncio.gather(*workers, return_exceptions=True)
        finally:
            watch.cancel()
            await self.model.aclose()
        if self.fault is not None:
            raise self.fault

    async def _end(self, workers: Sequence[asyncio.Task[None]]) -> None:
        """Where somebody waits for the end, let what is under way go on for a while, then stop it.

        Where money or the server brought the end about, nobody waits, and what was asked is paid for.
        """
        while not self.options.stop.asked:
            await asyncio.sleep(0.05)
        if self.options.stop.why:
            return
        await asyncio.sleep(self.options.stop.patience)
        for worker in workers:
            worker.cancel()

    async def _worker(self) -> None:
        try:
            while self._may_go_on() and (task := next(self.tasks, None)):
                self.options.stop.under_way += 1
                try:
                    outcome = await self._one(task)
                finally:
                    self.options.stop.under_way -= 1
                self.take([outcome])
                self._count(outcome)
        except BaseException as error:
            if not isinstance(error, asyncio.CancelledError):
                self.fault = self.fault or error
                self.options.stop.ask(str(error))
            raise

    def _may_go_on(self) -> bool:
        """Whether another row may be begun: not where an end is asked for, nor where the money could run out."""
        most = self.options.max_cost
        if most is not None and self.spent + self.each * (self.options.stop.under_way + 1) > most:
            self.options.stop.ask("More could cost more than was allowed.")
        return not self.options.stop.asked

    def _count(self, outcome: Outcome) -> None:
        cost = (outcome.line["usage"] or {}).get("cost_usd") or 0.0
        self.spent += cost
        self.each = max(self.each, cost)

    async def _one(self, task: Task) -> Outcome:
        try:
            made = self.work.prepared(task)
            self._foresee(made.brief)
            letter, again = await self._letter(made.brief)
            outcome = self.work.finish(task, made, letter)
        except HOPELESS:
            raise
        except LetterkitError as error:
            if self.in_a_row > PATIENCE:
                raise
            return self.work.failure(task, error)
        return Outcome(outcome.line | {"again": True}, outcome.data) if again else outcome

    def _foresee(self, brief: Brief) -> None:
        """Reckon what a letter costs before the first one is there."""
        if self.options.max_cost is not None and not self.each:
            batch = self.work.batch
            found = estimate(brief, self.model, effort=batch.effort, assets=self.work.composer.assets)
            self.each = found.most.cost_usd or 0.0

    async def _letter(self, brief: Brief) -> tuple[Letter, bool]:
        """The model's letter, or the template's that says why, and whether another run should ask again."""
        options, batch = self.options, self.work.batch
        failures: list[ModelError] = []

        def failed(error: ModelError) -> None:
            failures.append(error)
            if isinstance(error, HOPELESS):
                raise error
            self.in_a_row += isinstance(error, DOWN)
            if options.require_model or self.in_a_row > PATIENCE:
                raise error

        letter = await draft_letter(
            brief, self.limiter, self.journal, effort=batch.effort, assets=self.work.composer.assets,
            budget=options.budget, on_failure=failed,
        )  # fmt: skip
        self.in_a_row = self.in_a_row if failures else 0
        return letter, isinstance(failures[-1], DOWN) if failures else False
