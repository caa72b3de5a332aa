"""Questions that go up in rounds of files, for whichever batch service: each round asks the next one of every letter.

How much may wait at a service at once is a number of tokens, which it says when it refuses a file, if it says it at
all. So files are made no larger than that, and a file waits until there is room for it.
"""

from __future__ import annotations

import itertools
import shutil
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any, Protocol, runtime_checkable

from letterkit import drafting
from letterkit.batch.tables import Row, rows
from letterkit.batch.work import Outcome, Task, Work
from letterkit.brief import Brief
from letterkit.engines import RunOptions, Take
from letterkit.engines._jobs import Jobs, Served
from letterkit.engines._replay import Asking, Ended, advance
from letterkit.engines._requests import Requests, enlarged
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
from letterkit.models import Model, Reply, Request, Settings
from letterkit.running import PASSING

HALF = 0.5
"""What a batch costs beside single questions."""


@runtime_checkable
class Batched(Model, Protocol):
    """A model whose requests and answers can go by file."""

    base_url: str
    host: str
    batches: str

    def check_key(self) -> None:
        """Raise CredentialError for a key or an address that cannot be used."""

    def outgoing(self, request: Request, *, stream: bool = False) -> bytes:
        """The bytes of a request."""

    def answered(self, request: Request, status: int, body: Any) -> Reply:
        """The reply in an answer. Raises ModelError."""


class Rounds:
    """One run by a service: as many rounds as it takes.

    Raises RefusedError where model, journal or folder are missing, ModelError where the service fails for good.
    """

    def __init__(
        self, name: str, work: Work, tasks: Iterator[Task], take: Take, options: RunOptions,
        connect: Callable[[Batched, Settings], Served],
    ) -> None:  # fmt: skip
        if (
            not isinstance(options.model, Batched)
            or options.store is None
            or options.folder is None
            or options.reach is None
        ):
            raise RefusedError("This model has no batch service.", "Name it with --model, such as openai:NAME.")
        if options.model.batches != name:
            raise RefusedError(
                f"The batch service of {options.model.host} is not this one.", f"Use --via {options.model.batches}."
            )
        self.work, self.tasks, self.take, self.options = work, tasks, take, options
        self.model, self.store, self.folder = options.model, options.store, options.folder
        self.service = connect(options.model, options.reach[1])
        endpoint = f"{options.model.base_url} {options.model.address}"
        self.jobs = Jobs(self.service, options.store, options.folder, endpoint, options.model.host, options)
        self.pending: dict[int, str] = {}
        self.tries: Counter[str] = Counter()
        self.cut: set[str] = set()
        self.is_first = True
        self.reserved, self.is_dear = 0.0, False

    def run(self) -> None:
        """Work on the rows, round by round, until all have their letters or an end is asked for."""
        if self.options.replies_from:
            self.jobs.replies.add(self.options.replies_from)
        if self.options.requests_to or self.options.replies_from:
            self._by_hand(self.options.requests_to)
            return
        self.model.check_key()
        try:
            self.jobs.resume()
            self.jobs.fetch(wait=False)
            while self._pass() and not self.options.stop.asked and self.jobs.fetch(wait=True):
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

        requests = Requests(self.folder, put, self.service.form, self.jobs.room)
        self._round(requests, export=True)
        requests.finish()

    def _pass(self) -> bool:
        """Ask what is to be asked next; whether anything is open now."""
        self.jobs.is_refused = False
        requests = Requests(self.folder, self.jobs.submit, self.service.form, self.jobs.room)
        self._round(requests)
        if self.options.stop.asked:
            requests.abandon()
        else:
            requests.finish()
        self.jobs.close()
        return self.jobs.open or self.jobs.is_refused

    def _round(self, requests: Requests, *, export: bool = False) -> None:
        for task in self._tasks():
            if self.options.stop.asked:
                return
            found = self._advance(task, export)
            if isinstance(found, Outcome):
                self.pending.pop(task.row.number, None)
                self.take([found])
            elif found is not None:
                requests.add(*found)  # what the service has against it is no fault of this row

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

    def _advance(self, task: Task, export: bool) -> Outcome | tuple[str, bytes] | None:
        """The outcome of a row, or its next question with its key; None where one is under way."""
        try:
            made = self.work.prepared(task)
            brief = made.brief
            conversation = drafting.draft(brief, effort=self.work.batch.effort, assets=self.work.composer.assets)
            found = advance(conversation, self.model.address, self._reply)
            self._reserve(brief)
            if isinstance(found, Ended):
                return self._finished(task, made, found)
            if isinstance(found, Asking):
                return self._question(found, export)
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
        if reply is not None or key not in self.jobs.replies:
            return reply
        try:
            reply = self.jobs.replies.read(key, request, self.model)
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
        self.jobs.room.learn(len(self.model.outgoing(request)), reply.usage.prompt_tokens)
        reply = _discounted(reply)
        self.store.keep_reply(key, request, reply)
        return reply

    def _question(self, asking: Asking, export: bool) -> tuple[str, bytes] | None:
        """A question for the next file, unless it is under way."""
        is_waited_for = self.jobs.is_waited_for(asking.key)
        if is_waited_for and not export:
            return None
        if is_waited_for is not None and asking.key not in self.jobs.replies:
            self.tries[asking.key] += 1  # it expired, or its answer is lost
            if self.tries[asking.key] >= self.options.budget.attempts:
                raise ServerError(f"{self.model.host} put the same requests off several times.", "Try again later.")
        request = enlarged(asking.request) if asking.key in self.cut else asking.request
        return asking.key, self.model.outgoing(request)


def _discounted(reply: Reply) -> Reply:
    cost = reply.usage.cost_usd
    return replace(reply, usage=replace(reply.usage, cost_usd=None if cost is None else cost * HALF))
