"""The line of `batch`: one row first; then all rows, kept as they come; then what to look at."""

from __future__ import annotations

import itertools
import signal
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from types import FrameType
from typing import TYPE_CHECKING

import click

from letterkit import engines
from letterkit.batch import folder as folders
from letterkit.batch.course import Course
from letterkit.batch.order import Batch
from letterkit.batch.report import Report
from letterkit.batch.tables import BadRow, Row, rows
from letterkit.batch.tally import Tally
from letterkit.batch.work import Task, Work
from letterkit.cli import _batch_screen as screen
from letterkit.cli import _letters, _outgoing, _words
from letterkit.cli._batch_order import BatchOrder
from letterkit.cli._options import print_json
from letterkit.cli._screen import count, note, out
from letterkit.cli._surroundings import Surroundings
from letterkit.cli._writing import connect
from letterkit.engines import How, Stop
from letterkit.errors import InputError, ModelError, RefusedError

if TYPE_CHECKING:
    from letterkit.brief import Brief
    from letterkit.letter import Letter, Usage
    from letterkit.models import Model, Request, Settings
    from letterkit.store import Store

INTERRUPTED = 130
KEPT = "The letters and answers so far are kept; the same command goes on from there."
STEPS = 20
"""Rows by whose estimates that of all is reckoned."""


def batch(here: Surroundings, order: BatchOrder) -> int:
    """Carry out an order and return the exit code."""
    engine = engines.load("openai-batch" if order.by_hand else order.via)
    model = None if order.no_model else connect(here, order.model)
    if model is None and order.require_model:
        raise click.UsageError("No model is set: name one with --model, such as openai:NAME.")
    if order.max_cost is not None and model is not None and not _has_price(model):
        raise click.UsageError("No price of this model is known, so --max-cost cannot be kept: leave it out.")
    work = Work(order.batch(here, model.address if model else ""))
    if order.show_outgoing:
        return _outgoing_of(here, order, work)
    if not order.yes:
        return _first(here, order, work, model)
    assert order.output is not None
    folder = Path(order.output)
    here.kept = KEPT
    with folders.held(folder), _store(here, model) as store:
        how = _how(here, order, model, store)
        course = Course(work, Report.open(folder), most=order.limit)
        total = min(order.limit or sys.maxsize, sum(1 for _ in rows(work.batch.table)))
        fault: ModelError | None = None
        with screen.progress(here, course, total), _interruptible(how.stop):
            try:
                engine.run(work, course.tasks(), course.keep, how)
            except ModelError as error:
                fault = error
            finally:
                course.flush()
        code = _end(here, order, course, how.stop)
    if fault is not None:
        note(KEPT)
        raise fault
    return code


def _outgoing_of(here: Surroundings, order: BatchOrder, work: Work) -> int:
    """Print the first question for each row, and say what later ones add."""
    from letterkit import drafting

    coming = _outgoing.Later(here, order.effort)

    def first() -> Iterator[Request]:
        for row in itertools.islice(rows(work.batch.table), order.limit):
            try:
                if isinstance(row, BadRow):
                    raise row.error
                made = work.brief(Task(row, ""))
            except InputError as error:
                note(f"Row {row.number}: nothing leaves. {error}")
                continue
            coming.add(made)
            yield next(drafting.draft(made, effort=order.effort, assets=work.composer.assets))

    if _outgoing.show(None if order.no_model else _outgoing.sender(here, order.model), first()):
        coming.tell()
    return 0


def _how(here: Surroundings, order: BatchOrder, model: Model | None, store: Store | None) -> How:
    assert order.output is not None
    return How(
        model=model,
        reach=_reach(here, order) if model else None,
        store=store,
        require_model=order.require_model,
        concurrency=order.concurrency or 0,
        max_cost=order.max_cost,
        folder=Path(order.output),
        scheduler=order.scheduler or "",
        requests_to=Path(order.export_requests) if order.export_requests else None,
        replies_from=Path(order.import_replies) if order.import_replies else None,
    )


def _has_price(model: Model) -> bool:
    from letterkit.letter import Usage
    from letterkit.models import Priced

    return isinstance(model, Priced) and model.price(Usage(1, 1000, 1000)) is not None


def _first(here: Surroundings, order: BatchOrder, work: Work, model: Model | None) -> int:
    """One letter and what all would take: what a mail merge calls a dry run."""
    import asyncio

    from letterkit import rules, templating

    row, number = _a_row(work.batch)
    made = work.brief(Task(row, ""))
    if model is None:
        letter = templating.write(made, work.composer.assets)
        letter = letter.with_findings(rules.review(letter, made))
    else:
        letter = asyncio.run(_asked(here, order, work, model, made))
    _letters.show(here, letter)
    note()
    _letters.summarise(here, letter)
    note(f"\nThat is row {row.number}. {_takes(order, work, model, number)}")
    note(f"Nothing was written. For all of them: the same command with -o {order.output or 'DIR'} --yes.")
    return 0


async def _asked(here: Surroundings, order: BatchOrder, work: Work, model: Model, made: Brief) -> Letter:
    """The letter of one row by the model, or by the template that says why."""
    from letterkit.running import draft_letter

    with _store(here, model) as store:
        try:
            return await draft_letter(made, model, store, require_model=order.require_model, effort=order.effort,
                                      assets=work.composer.assets)  # fmt: skip
        finally:
            await model.aclose()


def _a_row(batch: Batch) -> tuple[Row, int]:
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
        raise wrong.error if wrong else RefusedError("There are no rows in this table.", "Add one.",
                                                     file=str(batch.table))  # fmt: skip
    return first, number


def _takes(order: BatchOrder, work: Work, model: Model | None, number: int) -> str:
    """What all rows would take, reckoned from some."""
    if model is None:
        return f"All {count(number, 'row')}: the template writes, and nothing is paid."
    from letterkit import estimating
    from letterkit.errors import InputError

    told: list[tuple[Usage, Usage]] = []
    for row in rows(work.batch.table):
        if len(told) == STEPS:
            break
        if isinstance(row, Row):
            try:
                one = estimating.estimate(work.brief(Task(row, "")), model, effort=order.effort)
            except InputError:
                continue
            told.append((one.least, one.most))
    least, most = (_scaled([pair[n] for pair in told], number) for n in (0, 1))
    return f"All {count(number, 'row')}: about {_words.usage(least)}; {_words.usage(most)} at most."


def _scaled(usages: list[Usage], number: int) -> Usage:
    from letterkit.letter import Usage

    total = sum(usages, Usage())
    by = number / max(1, len(usages))
    cost = None if total.cost_usd is None else total.cost_usd * by
    return Usage(round(total.calls * by), round(total.prompt_tokens * by), round(total.completion_tokens * by), cost)


def _end(here: Surroundings, order: BatchOrder, course: Course, stop: Stop) -> int:
    """Put the report in order where the table's end was reached, and say what to look at."""
    if course.is_whole and not stop.asked:
        course.settle()
    tally = Tally.of(course.report)
    if order.form == "json":
        print_json(screen.figures(tally))
    else:
        screen.summary(here, tally, course)
    if stop.asked:
        note(f"letterkit: stopped. {stop.why} {KEPT}".replace("  ", " "))
        return 1 if stop.why else INTERRUPTED
    if waiting := course.rows - tally.rows:
        note(f"{count(waiting, 'row')} wait for answers. Bring them with --import-replies FILE.")
    return 1 if tally.needs_decision or waiting else 0


def status(here: Surroundings, folder: str, form: str) -> int:
    """Say how far a batch is, and whether somebody works on it."""
    report = Report.look(Path(folder))
    tally = Tally.of(report)
    pid = folders.holder(Path(folder))
    if form == "json":
        print_json(screen.figures(tally) | {"pid": pid})
        return 0
    out(f"{folder}: {count(tally.rows, 'row')}, {screen.statuses(tally)}.")
    out(f"Process {pid} is working on it." if pid else "Nobody is working on it.")
    screen.details(here, tally, Path(folder))
    return 1 if tally.needs_decision else 0


@contextmanager
def _interruptible(stop: Stop) -> Iterator[None]:
    """^C asks for an end and says so; a second one ends at once."""

    def interrupt(number: int, frame: FrameType | None) -> None:
        if stop.asked:
            raise KeyboardInterrupt
        stop.ask()
        note(f"\nStopping: what is under way may take {stop.seconds:.0f} seconds more. ^C again stops at once.")

    if threading.current_thread() is not threading.main_thread():
        yield
        return
    before = signal.signal(signal.SIGINT, interrupt)
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, before)


@contextmanager
def _store(here: Surroundings, model: Model | None) -> Iterator[Store | None]:
    """The journal, where there is a model whose replies to keep."""
    if model is None:
        yield None
        return
    from letterkit.store import Store

    with Store.open(here.journal) as store:
        yield store


def _reach(here: Surroundings, order: BatchOrder) -> tuple[str, Settings] | None:
    from letterkit import settings

    return settings.chosen(order.model, here.environ, here.home)
