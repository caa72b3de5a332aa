"""`draft`: the line of `letters` with a terminal around it."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from letterkit import exports, kinds, letters, rules, voice_file
from letterkit.cli import _decision, _gaps, _second_reading, _sources
from letterkit.cli._draft_screen import announce, left_out, present, put_away
from letterkit.cli._environment import Environment
from letterkit.cli._order import Order
from letterkit.cli._writing import estimate, write, writes_by_model
from letterkit.errors import AdvisedAgainstError

if TYPE_CHECKING:
    from letterkit.letter import Letter
    from letterkit.letters import Prepared, Sources
    from letterkit.letters.second_reading import ModelReader


def draft(environment: Environment, order: Order) -> int:
    """Carry out an order and return the exit code."""
    kinds.load(order.kind, environment.assets)  # before anything is read
    second = _second_reading.of_order(environment, order)
    given = _sources.sources(
        environment, order.notes, order.rejection, order.resume, order.posting,
        second=second, decision=order.decision, meaning=_meaning(environment, order),
    )  # fmt: skip
    prepared = prepare(environment, order, _decision.answered(environment, order, given), second)
    left_out(prepared)
    paths = targets(order, prepared)
    if order.show_outgoing or order.estimate:
        announce(environment, order, prepared, second)
        return 0
    if order.max_cost is not None and (expected := estimate(environment, order, prepared.briefs)):
        from letterkit import estimating

        estimating.demand(order.max_cost, expected.most, second.usage)
    rules.make_ready(prepared.brief)
    if not prepared.spec.by_model:
        prepared = _gaps.asked(environment, order, prepared)
    made = letters.review(write(environment, order, prepared), prepared)
    keep(environment, order, prepared, made)
    present(environment, order, made, prepared)
    return put_away(environment, order, paths, made)


def _meaning(environment: Environment, order: Order) -> bool | None:
    """Whether sentences are read by their meaning: not by a server where nothing is to leave yet, or at all."""
    stays = order.no_model or order.redact or order.show_outgoing or order.estimate
    return False if stays and environment.meaning_is_served else order.meaning


def prepare(environment: Environment, order: Order, given: Sources, second: ModelReader) -> Prepared:
    """What the letters may say. Raises AdvisedAgainstError with the command to give instead."""
    spec = letters.Spec(
        order.kind,
        environment.hour_of(order.today),
        to=order.to,
        each=order.each,
        language=order.lang,
        share=order.share,
        anyway=order.anyway or bool(second.questions),  # an answer may open the gate
        by_model=writes_by_model(environment, order),
        voices=voice_file.read(environment.home),
        assets=environment.assets,
    )
    try:
        return letters.prepare(given, spec)
    except AdvisedAgainstError as error:
        instead = f"Instead: letterkit draft {error.lead} {order.notes}." if error.lead else error.todo
        error.todo = f"{instead} --anyway drafts it all the same."
        raise


def targets(order: Order, prepared: Prepared) -> list[Path]:
    """The file that each letter goes to, checked before any work is done."""
    paths = letters.paths(order.output, prepared) if order.output else []
    for one in paths:
        exports.check(one, force=order.force)
    return paths


def keep(environment: Environment, order: Order, prepared: Prepared, made: Sequence[Letter]) -> None:
    """Put letters into the history: what a model wrote or a file will hold; what is only looked at is not kept."""
    if not order.output and all(letter.written_by == "template" for letter in made):
        return
    from letterkit.store import Store

    with Store.open(environment.journal) as store:
        letters.keep(made, prepared, store, at=environment.now)
