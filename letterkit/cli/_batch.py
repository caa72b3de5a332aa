"""The line of `batch`: one row first; then all rows, kept as they come; then what to look at."""

from __future__ import annotations

import itertools
import os
import signal
import threading
from _thread import interrupt_main
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from types import FrameType
from typing import TYPE_CHECKING

import click

from letterkit import engines, estimating, letters, mail_merge, settings
from letterkit.batch.understood import left_alone
from letterkit.cli import _batch_screen, _letters, _outgoing, _words
from letterkit.cli._batch_order import BatchOrder
from letterkit.cli._environment import Environment
from letterkit.cli._options import print_json
from letterkit.cli._screen import count, note, out
from letterkit.cli._writing import connect
from letterkit.errors import InputError, ModelError

if TYPE_CHECKING:
    from letterkit.batch.order import Batch
    from letterkit.batch.run import BatchRun
    from letterkit.engines import RunOptions, Stop
    from letterkit.mail_merge import Sample
    from letterkit.models import Model, Request
    from letterkit.store import Store

INTERRUPTED = 130
KEPT = "The letters and answers so far are kept; the same command goes on from there."


def batch(environment: Environment, order: BatchOrder) -> int:
    """Carry out an order and return the exit code."""
    if order.columns:
        from letterkit.cli import _batch_columns

        return _batch_columns.show(environment, order.batch(environment, ""), order.form)
    engine = "openai-batch" if order.by_hand else order.via
    engines.load(engine)  # before anything is asked
    model = None if order.no_model else connect(environment, order.model)
    if model is None and order.require_model:
        raise click.UsageError("No model is set: name one with --model, such as openai:NAME.")
    if model is not None:
        estimating.demand_price(order.max_cost, model)
    asked = order.batch(environment, model.address if model else "")
    if order.show_outgoing:
        return _outgoing_of(environment, order, asked)
    if alone := left_alone(asked.table):
        note(f"Left alone: {', '.join(alone)}. How each column was understood: the same command with --columns.")
    with _store(environment, model) as store:
        if not order.yes:
            return _sample(
                environment, order, mail_merge.sample(asked, model, store, require_model=order.require_model)
            )
        return _run(environment, order, asked, engine, _run_options(environment, order, model, store))


def _run(environment: Environment, order: BatchOrder, asked: Batch, engine: str, options: RunOptions) -> int:
    """All rows, with progress on the screen; what was done is told whatever ends it."""
    assert options.folder is not None
    environment.kept = KEPT
    fault: ModelError | None = None
    screen = _batch_screen.Progress(environment, order.limit)
    with screen.shown(), _interruptible(options, engine):
        try:
            mail_merge.run(asked, options.folder, options, engine=engine, most=order.limit, watch=screen.begin)
        except ModelError as error:
            fault = error
    code = _end(environment, order, screen.batch_run, options.stop)
    if fault is not None:
        note(KEPT)
        raise fault
    return code


def _outgoing_of(environment: Environment, order: BatchOrder, asked: Batch) -> int:
    """Print the first question for each row, and say what later ones add."""
    coming = _outgoing.Later(environment, order.effort)

    def first() -> Iterator[Request]:
        for row, made in itertools.islice(mail_merge.prepared(asked), order.limit):
            if isinstance(made, InputError):
                note(f"Row {row.number}: nothing leaves. {made}")
                continue
            coming.add(made.brief)
            yield letters.first_question(made.brief, effort=order.effort, assets=made.spec.assets)

    if _outgoing.show(None if order.no_model else _outgoing.sender(environment, order.model), first()):
        coming.tell()
    return 0


def _run_options(environment: Environment, order: BatchOrder, model: Model | None, store: Store | None) -> RunOptions:
    assert order.output is not None
    return engines.RunOptions(
        model=model,
        reach=settings.chosen(order.model, environment.variables, environment.home) if model else None,
        store=store,
        require_model=order.require_model,
        concurrency=order.concurrency or 0,
        max_cost=order.max_cost,
        folder=Path(order.output),
        scheduler=order.scheduler or "",
        requests_to=Path(order.export_requests) if order.export_requests else None,
        replies_from=Path(order.import_replies) if order.import_replies else None,
    )


def _sample(environment: Environment, order: BatchOrder, sample: Sample) -> int:
    """Show one letter, and say what all would take."""
    if order.form == "json":
        print_json(_batch_screen.sampled(sample))
        return 0
    _letters.show(environment, sample.letter)
    note()
    _letters.summarise(environment, sample.letter)
    all_rows = f"All {count(sample.rows, 'row')}"
    takes = f"{all_rows}: the template writes, which costs nothing."
    if found := sample.estimate:
        takes = f"{all_rows}: about {_words.usage(found.least)}; {_words.usage(found.most)} at most."
    note(f"\nThat is row {sample.row.number}. {takes}")
    note(f"Nothing was written. For all of them: the same command with -o {order.output or 'DIR'} --yes.")
    return 0


def _end(environment: Environment, order: BatchOrder, batch_run: BatchRun, stop: Stop) -> int:
    """Say what to look at."""
    summary = mail_merge.summary(batch_run)
    if order.form == "json":
        print_json(_batch_screen.figures(summary))
    else:
        _batch_screen.show_summary(environment, summary, batch_run)
    if stop.asked:
        note(f"letterkit: stopped. {stop.why} {KEPT}".replace("  ", " "))
        return 1 if stop.why else INTERRUPTED
    if waiting := batch_run.rows - summary.rows:
        note(f"{count(waiting, 'row')} wait for answers. Bring them with --import-replies FILE.")
    return 1 if summary.needs_decision or waiting else 0


def status(environment: Environment, folder: str, form: str) -> int:
    """Say how far a batch is, and whether somebody works on it."""
    summary, pid = mail_merge.status(folder)
    total = mail_merge.total(folder)
    if form == "json":
        print_json(_batch_screen.figures(summary) | {"pid": pid, "total": total})
        return 0
    made = count(summary.rows, "row")
    if total is not None and total != summary.rows:
        made = f"{summary.rows:,} of {count(total, 'row')}"
    out(f"{folder}: {made}, {_batch_screen.statuses(summary)}.")
    out(f"Process {pid} is working on it." if pid else "Nobody is working on it.")
    _batch_screen.details(environment, summary, Path(folder))
    return 1 if summary.needs_decision else 0


@contextmanager
def _interruptible(options: RunOptions, engine: str) -> Iterator[None]:
    """^C asks for an end and says what is waited for; a second one, or the time it was given, ends at once."""
    stop = options.stop
    again = interrupt_main if os.name == "nt" else partial(os.kill, os.getpid(), signal.SIGINT)
    given_up = threading.Timer(stop.seconds, again)
    given_up.daemon = True

    def interrupt(number: int, frame: FrameType | None) -> None:
        if stop.asked:
            raise KeyboardInterrupt
        stop.ask()
        given_up.start()
        note(f"\nStopping. {_waits(options, engine)} ^C again stops at once.")

    if threading.current_thread() is not threading.main_thread():
        yield
        return
    before = signal.signal(signal.SIGINT, interrupt)
    try:
        yield
    finally:
        given_up.cancel()
        signal.signal(signal.SIGINT, before)


def _waits(options: RunOptions, engine: str) -> str:
    """What an interrupted batch waits for, and what becomes of the rest."""
    rows, seconds = count(options.stop.under_way, "row"), f"{options.stop.seconds:.0f} seconds"
    if engine.endswith("-batch"):
        return "It does not wait: the service goes on with what it has, and the next run fetches that."
    if options.model is None:
        return f"Each core finishes its letter, of {rows} handed out; that takes {seconds} at most."
    return f"It waits for {rows} under way: what is not answered in {seconds} is given up, and asked by the next run."


@contextmanager
def _store(environment: Environment, model: Model | None) -> Iterator[Store | None]:
    """The journal, where there is a model whose replies to keep."""
    if model is None:
        yield None
        return
    from letterkit.store import Store

    with Store.open(environment.journal) as store:
        yield store
