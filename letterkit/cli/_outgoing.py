"""What would leave this machine: the questions that are known, byte for byte, and what later ones will add to them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

import click

from letterkit.brief import Brief
from letterkit.cli._environment import Environment
from letterkit.cli._screen import indented, note
from letterkit.cli._writing import STAGES, connect, watched

if TYPE_CHECKING:
    from letterkit.cli._order import Order
    from letterkit.models import Model, Request

NOTHING_LEAVES = "Nothing leaves this machine: no model that is reached over a network is set."
READ_FIRST = (
    "First come the questions that read your files; if their answers change nothing, the next ones are as shown."
)
REPEATED = "An answer that cannot be used is asked for once more, with that answer."
LATER = (
    "Later questions hold answers to these, so they cannot be shown whole: {stages}. They repeat what stands here, hold"
    " the letter as it is then and what our rules find in it, and add"
)


def sender(environment: Environment, address: str | None) -> Model | None:
    """The model that questions would go to over a network, told how its server has to be asked; None for none."""
    model = connect(environment, address)
    if model is None or not hasattr(model, "outgoing"):
        return None
    if environment.journal.exists():
        from letterkit.running import recall
        from letterkit.store import Store

        with Store.open(environment.journal) as store:
            recall(model, store)
    return model


def show(model: Model | None, questions: Iterator[Request] | Sequence[Request], *, stream: bool = False) -> bool:
    """Print questions as they would be sent, one a line; whether there were any. Says so where nothing would leave."""
    told = False
    for question in questions if model is not None else ():
        click.echo(model.outgoing(question, stream=stream))  # type: ignore[union-attr]
        told = True
    if not told:
        note(NOTHING_LEAVES)
    return told


def of_letters(environment: Environment, order: Order, briefs: Sequence[Brief], before: Sequence[Request]) -> None:
    """Print what drafting these would send: what is read first, then the first question for each; say what is later."""
    model = None if order.no_model else sender(environment, order.model)
    from letterkit.letters import first_question

    coming = Later(environment, order.effort, redact=order.redact)

    def first() -> Iterator[Request]:
        for made in briefs:
            coming.add(made)
            yield first_question(made, effort=order.effort, assets=environment.assets, redact=order.redact)

    if before and model is not None:
        show(model, before)
        note(READ_FIRST)
    if show(model, first(), stream=watched(environment, order)):
        coming.tell()


class Later:
    """Which questions about letters come after the first ones, and what they will hold that those do not."""

    def __init__(self, environment: Environment, effort: str, *, redact: bool = False) -> None:
        self.environment, self.effort, self.redact = environment, effort, redact
        self.stages: dict[str, None] = {}
        self.added: dict[str, None] = {}

    def add(self, made: Brief) -> None:
        """Take in one letter's."""
        from letterkit import drafting, redaction

        shown = redaction.hidden(made, redaction.stand_ins(made)) if self.redact else made
        first, *others = drafting.outline(shown, effort=self.effort, assets=self.environment.assets)
        known = set(_lines(first))
        self.stages |= dict.fromkeys(request.stage for request in others)
        self.added |= dict.fromkeys(line for request in others for line in _lines(request) if line not in known)

    def tell(self) -> None:
        """Say it."""
        from letterkit import drafting

        taken = drafting.EFFORTS[self.effort]
        stages = [*self.stages, *["revise"] * bool(taken.revisions), "repair"]
        named = ", ".join(STAGES[stage] for stage in dict.fromkeys(stages))
        note(LATER.format(stages=named) + (":" if self.added else " nothing of yours."))
        for line in self.added:
            note(indented(line, self.environment.width, "  "))


def _lines(request: Request) -> Iterator[str]:
    for message in request.messages:
        yield from filter(str.strip, message.text.splitlines())
