"""`draft`: the line of `letters` with a terminal around it."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from letterkit import exports, kinds, letters, rules, voice_file
from letterkit.cli import _decision, _gaps, _second_reading, _sources
from letterkit.cli._draft_screen import announce, left_out, present, put_away
from letterkit.cli._order import Order
from letterkit.cli._surroundings import Surroundings
from letterkit.cli._writing import estimate, write, writes_by_model
from letterkit.errors import AdvisedAgainstError

if TYPE_CHECKING:
    from letterkit.letter import Letter
    from letterkit.letters import Prepared, Sources
    from letterkit.letters.second_reading import ModelReader


def draft(here: Surroundings, order: Order) -> int:
    """Carry out an order and return the exit code."""
    kinds.load(order.kind, here.assets)  # before anything is read
    second = _second_reading.of_order(here, order)
    given = _sources.sources(
        here, order.notes, order.rejection, order.resume, order.posting,
        second=second, decision=order.decision, meaning=_meaning(here, order),
    )  # fmt: skip
    prepared = prepare(here, order, _decision.answered(here, order, given), second)
    left_out(prepared)
    paths = targets(order, prepared)
    if order.show_outgoing or order.estimate:
        announce(here, order, prepared, second)
        return 0
    if order.max_cost is not None and (expected := estimate(here, order, prepared.briefs)):
        from letterkit import estimating

        estimating.demand(order.max_cost, expected.most, second.usage)
    rules.make_ready(prepared.brief)
    if not prepared.spec.by_model:
        prepared = _gaps.asked(here, order, prepared)
    made = letters.review(write(here, order, prepared), prepared)
    keep(here, order, prepared, made)
    present(here, order, made, prepared)
    return put_away(here, order, paths, made)


def _meaning(here: Surroundings, order: Order) -> bool | None:
    """Whether sentences are read by their meaning: not by a server where nothing is to leave yet, or at all."""
    stays = order.no_model or order.redact or order.show_outgoing or order.estimate
    return False if stays and here.meaning_is_served else order.meaning


def prepare(here: Surroundings, order: Order, given: Sources, second: ModelReader) -> Prepared:
    """What the letters may say. Raises AdvisedAgainstError with the command to give instead."""
    spec = letters.Spec(
        order.kind,
        here.hour_of(order.today),
        to=order.to,
        each=order.each,
        language=order.lang,
        share=order.share,
        anyway=order.anyway or bool(second.questions),  # an answer may open the gate
        by_model=writes_by_model(here, order),
        voices=voice_file.read(here.home),
        assets=here.assets,
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


def keep(here: Surroundings, order: Order, prepared: Prepared, made: Sequence[Letter]) -> None:
    """Put letters into the history: what a model wrote or a file will hold; what is only looked at is not kept."""
    if not order.output and all(letter.written_by == "template" for letter in made):
        return
    from letterkit.store import Store

    with Store.open(here.journal) as store:
        letters.keep(made, prepared, store, at=here.now)
