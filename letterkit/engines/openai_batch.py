"""The provider's batch service, at about half the price: questions go up in rounds of files, answers come within a day.

Each round asks the next question of every letter that is not done. What is under way is in the journal, so the
program may be stopped at any point and run again, on the next day as well. With `requests_to` and `replies_from` the
files go by hand instead, as `vllm run-batch` and others take them.
"""

from __future__ import annotations

import itertools
import shutil
import time
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any, Protocol, runtime_checkable

from letterkit import drafting
from letterkit.batch.tables import Row, rows
from letterkit.batch.work import Outcome, Task, Work
from letterkit.brief import Brief
from letterkit.engines import RunOptions, Take
from letterkit.engines._replay import Asking, Ended, advance
from letterkit.engines._requests import Replies, Requests, enlarged
from letterkit.engines._service import Service, over_limit
from letterkit.engines.local import HOPELESS
from letterkit.errors import (
    CutOffError,
    LetterkitError,
    ModelError,
    RefusedError,
    ServerError,
)
from letterkit.estimating import estimate
from letterkit.letters import Prepared
from letterkit.letters.writing import by_template
from letterkit.models import Model, Reply, Request
from letterkit.running import PASSING
from letterkit.store import Job, Store

PATIENCE = 10
"""How often in a row the service may not answer when asked how far it is."""
HALF = 0.5
"""What a batch costs beside single questions."""


@runtime_checkable
class Batched(Model, Protocol):
    """A model whose requests and answers can go by file."""

    base_url: str
    host: str

    def check_key(self) -> None:
        """Raise CredentialError for a key or an address that cannot be used."""

    def outgoing(self, request: Request, *, stream: bool = False) -> bytes:
        """The bytes of a request."""

    def answered(self, request: Request, status: int, body: Any) -> Reply:
        """The reply in an answer. Raises ModelError."""


def run(work: Work, tasks: Iterator[Task], take: Take, options: RunOptions) -> None:
    """Make an outcome of every task, in as many rounds as it takes.

    Raises RefusedError where model, journal or folder are missing, ModelError where the service fails for good.
    """
    if (
        not isinstance(options.model, Batched)
        or options.store is None
        or options.folder is None
        or options.reach is None
    ):
        raise RefusedError("This model has no batch service.", "Name it with --model, such as openai:NAME.")
    _Rounds(work, tasks, take, options, options.model, options.store, options.folder).run()


class _Rounds:
    def __init__(
        self,
        work: Work,
        tasks: Iterator[Task],
        take: Take,
        options: RunOptions,
        model: Batched,
        store: Store,
        folder: Path,
    ) -> None:
        self.work, self.tasks, self.take, self.options = work, tasks, take, options
        self.model, self.store, self.folder = model, store, folder
        self.endpoint = f"{model.base_url} {model.address}"
        self.pending: dict[int, str] = {}
        self.tries: Counter[str] = Counter()
        self.cut: set[str] = set()
        self.replies = Replies()
        self.over: list[Job] = []
        self.is_first = True
        self.reserved, self.is_dear = 0.0, False

    def run(self) -> None:
        if self.options.replies_from:
            self.replies.add(self.options.replies_from)
        if self.options.requests_to or self.options.replies_from:
            self._by_hand(self.options.requests_to)
            return
        assert self.options.reach is not None
        self.model.check_key()
        self.service = Service(self.model.base_url, self.model.host, self.options.reach[1])
        try:
            self._resume()
            self._fetch(wait=False)
            while self._pass() and not self.options.stop.asked and self._fetch(wait=True):
                pass
        finally:
            self.service.close()
        if self.is_dear:
            self.options.stop.ask("More rows could cost more than was allowed.")

    def _by_hand(self, path: Path | None) -> None:
        """One round into a file, to be answered elsewhere; into further ones beside it if one is not enough."""
        numbers = itertools.count(1)

        def put(made: Path, _: list[str]) -> None:
            if path is None:
                made.unlink()
            elif (number := next(numbers)) == 1:
                shutil.move(made, path)
            else:
                shutil.move(made, path.with_stem(f"{path.stem}-{number}"))

        requests = Requests(self.folder, put)
        self._round(requests, export=True)
        requests.finish()

    def _pass(self) -> bool:
        """Ask what is to be asked next; whether anything is open now."""
        requests = Requests(self.folder, self._submit)
        self._round(requests)
        if self.options.stop.asked:
            requests.abandon()
        else:
            requests.finish()
        self._close()
        return bool(self.store.jobs(self.endpoint))

    def _round(self, requests: Requests, *, export: bool = False) -> None:
        for task in self._tasks():
            if self.options.stop.asked:
                return
            outcome = self._advance(task, requests, export)
            if outcome is not None:
                self.pending.pop(task.row.number, None)
                self.take([outcome])

    def _tasks(self) -> Iterator[Task]:
        """The rows that are not done: from the stream at first, then by reading the table again."""
        if self.is_first:
            self.is_first = False
            for task in self.tasks:
                self.pending[task.row.number] = task.key
                yield task
                if self.options.max_cost is not None and self.reserved > self.options.max_cost:
                    self.is_dear = True
                    return
            return
        for row in rows(self.work.batch.table):
            if isinstance(row, Row) and row.number in self.pending:
                yield Task(row, self.pending[row.number])

    def _advance(self, task: Task, requests: Requests, export: bool) -> Outcome | None:
        """The outcome of a row, None where a question of it is under way now."""
        try:
            made = self.work.prepared(task)
            brief = made.brief
            conversation = drafting.draft(brief, effort=self.work.batch.effort, assets=self.work.composer.assets)
            found = advance(conversation, self.model.address, self._reply)
            self._reserve(brief)
            if isinstance(found, Ended):
                return self._finished(task, made, found)
            if isinstance(found, Asking):
                self._ask(found, requests, export)
                return None
            self.store.forget_replies(found.keys)
            return self._instead(task, made, found.error)
        except HOPELESS:
            raise
        except ModelError as error:
            return self._instead(task, made, error)
        except LetterkitError as error:
            return self.work.failure(task, error)

    def _reserve(self, brief: Brief) -> None:
        """Reckon what a row may cost in all, once, where there is a bound."""
        if self.options.max_cost is not None and not self.is_dear:
            batch = self.work.batch
            found = estimate(brief, self.model, effort=batch.effort, assets=self.work.composer.assets)
            self.reserved += HALF * (found.most.cost_usd or 0.0)

    def _finished(self, task: Task, made: Prepared, ended: Ended) -> Outcome:
        letter = replace(ended.letter, written_by=self.model.address, usage=ended.usage)
        return self.work.finish(task, made, letter)

    def _instead(self, task: Task, made: Prepared, error: ModelError) -> Outcome:
        """The template's letter, or none where the model was required."""
        if self.options.require_model:
            return self.work.failure(task, error)
        letter = by_template(made.brief, fallback_reason=error, assets=self.work.composer.assets)
        outcome = self.work.finish(task, made, letter)
        return Outcome(outcome.line | {"again": True}, outcome.data) if isinstance(error, PASSING) else outcome

    def _reply(self, request: Request, key: str) -> Reply | None:
        """A reply of the journal, or of what came down, which then goes into the journal."""
        reply = self.store.reply(key)
        if reply is not None or key not in self.replies:
            return reply
        try:
            reply = self.replies.read(key, request, self.model)
        except CutOffError:
            if key in self.cut:
                raise
            self.cut.add(key)
            return None
        except PASSING:
            self.tries[key] += 1
            if self.tries[key] >= self.options.budget.attempts:
                raise
            return None
        reply = _discounted(reply)
        self.store.keep_reply(key, request, reply)
        return reply

    def _ask(self, asking: Asking, requests: Requests, export: bool) -> None:
        """Put a question into the next file, unless it is under way."""
        job = self.store.job_of(asking.key)
        if job is not None and job not in [one.digest for one in self.over] and not export:
            return
        if job is not None and asking.key not in self.replies:
            self.tries[asking.key] += 1  # it expired, or its answer is lost
            if self.tries[asking.key] >= self.options.budget.attempts:
                raise ServerError(f"{self.model.host} repeatedly did not get to it.", "Try again later.")
        request = enlarged(asking.request) if asking.key in self.cut else asking.request
        requests.add(asking.key, self.model.outgoing(request))

    def _submit(self, path: Path, keys: list[str]) -> None:
        """Note a file of requests, then have it worked on: a crash between the two asks for nothing twice."""
        digest = path.stem.removeprefix(".requests-")
        self.over = [job for job in self.over if job.digest != digest]  # the very same file once more
        self.store.keep_job(Job(digest, self.endpoint), keys)
        self.store.keep_job(Job(digest, self.endpoint, self.service.submit(path, digest)))

    def _resume(self) -> None:
        """Find what was sent by a run that ended before it noted so; send what was not."""
        for job in self.store.jobs(self.endpoint):
            if job.batch:
                continue
            path = self.folder / f".requests-{job.digest}.jsonl"
            batch = self.service.find(job.digest)
            if batch is None and path.exists():
                batch = self.service.submit(path, job.digest)
            if batch is None:
                self.store.close_job(job.digest)
            else:
                self.store.keep_job(Job(job.digest, self.endpoint, batch))

    def _fetch(self, wait: bool) -> bool:
        """Bring down the answers of batches that are over; wait for one if none is. Whether there were any."""
        misses = 0
        while not self.options.stop.asked:
            try:
                for job in self.store.jobs(self.endpoint):
                    self._bring(job)
                misses = 0
            except ModelError as error:
                misses += 1
                if not isinstance(error, PASSING) or misses > PATIENCE:
                    raise
            if self.over or not wait:
                return bool(self.over)
            self._sleep()
        return False

    def _bring(self, job: Job) -> None:
        progress = self.service.look(job.batch)
        if not progress.is_over:
            return
        if progress.status == "failed":
            self._drop(job)
            raise over_limit(progress, self.model.host)
        path = self.folder / f".replies-{job.digest}.jsonl"
        self.service.download(progress.files, path)
        self.replies.add(path)
        self.over.append(job)

    def _close(self) -> None:
        """Forget batches whose answers are in the journal now."""
        for job in self.over:
            self._drop(job)
        self.over = []
        self.replies.clear()

    def _drop(self, job: Job) -> None:
        self.store.close_job(job.digest)
        for name in (f".requests-{job.digest}.jsonl", f".replies-{job.digest}.jsonl"):
            (self.folder / name).unlink(missing_ok=True)

    def _sleep(self) -> None:
        until = time.monotonic() + self.options.poll
        while time.monotonic() < until and not self.options.stop.asked:
            time.sleep(min(0.1, self.options.poll))


def _discounted(reply: Reply) -> Reply:
    cost = reply.usage.cost_usd
    return replace(reply, usage=replace(reply.usage, cost_usd=None if cost is None else cost * HALF))
