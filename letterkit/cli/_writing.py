"""The letters of an order: by the model, while somebody looks on, or by the template."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from letterkit import templating
from letterkit.brief import Brief
from letterkit.cli._order import Order
from letterkit.cli._screen import faint, indented, note
from letterkit.cli._surroundings import Surroundings
from letterkit.letter import Letter, Usage

if TYPE_CHECKING:
    from letterkit.models import Model, Request
    from letterkit.running import Event

STAGES = {"write": "writing", "friend": "reading as a friend", "critic": "reading it a second time",
          "revise": "mending", "repair": "asking again"}  # fmt: skip
STOPPED = "Answers that had arrived are kept; the same command goes on from there and pays for nothing twice."


def write(here: Surroundings, order: Order, briefs: Sequence[Brief]) -> list[Letter]:
    """A letter for each brief. Raises ModelError if a model is required and cannot be had."""
    model = None if order.no_model else connect(here, order.model)
    if model is None and not order.require_model:
        return [templating.write(made, here.assets) for made in briefs]
    import asyncio

    here.kept = STOPPED
    return asyncio.run(ask(here, order, model, briefs))


def connect(here: Surroundings, address: str | None) -> Model | None:
    """The model that the option, the environment or the settings name; None where none does."""
    from letterkit import models, settings

    found = settings.chosen(address, here.environ, here.home)
    if found is None:
        return None
    address, reached = found
    if address not in here.models:
        here.models[address] = models.connect(address, reached)
    return here.models[address]


def estimate(here: Surroundings, order: Order, briefs: Sequence[Brief]) -> tuple[Usage, Usage] | None:
    """What all the letters would take, at least and at most; None where no model is set. Asks nobody."""
    from letterkit import estimating

    model = None if order.no_model else connect(here, order.model)
    if model is None:
        return None
    each = [estimating.estimate(made, model, effort=order.effort, assets=here.assets) for made in briefs]
    # One model writes them all, so its price is known for each letter or for none.
    return sum((one.least for one in each), Usage()), sum((one.most for one in each), Usage())


def first_question(here: Surroundings, order: Order, made: Brief) -> Request:
    """What a model is asked first about a letter, with stand-ins where names are to stay here."""
    from letterkit import drafting, redaction

    if not order.redact:
        return next(drafting.draft(made, effort=order.effort, assets=here.assets))
    names = redaction.stand_ins(made)
    return next(redaction.draft(made, names, effort=order.effort, assets=here.assets))


def watched(here: Surroundings, order: Order) -> bool:
    """Whether somebody looks on while a model writes."""
    return here.terminal and order.form == "text"


async def ask(here: Surroundings, order: Order, model: Model | None, briefs: Sequence[Brief]) -> list[Letter]:
    """The letters, one after the other; every answer is kept before it is used."""
    from letterkit.running import draft_letter
    from letterkit.store import Store

    on_event = Watching(here, order.effort).see if watched(here, order) else None
    with Store.open(here.journal) as store:
        try:
            return [
                await draft_letter(
                    made,
                    model,
                    store,
                    require_model=order.require_model,
                    effort=order.effort,
                    assets=here.assets,
                    on_event=on_event,
                    redact=order.redact,
                )
                for made in briefs
            ]
        finally:
            if model:
                await model.aclose()


class Watching:
    """Shows the letter that goes while it is being written, sentence by sentence, beside the result.

    Of several that a friend takes one from, only that one is shown, or three letters would run past.
    """

    def __init__(self, here: Surroundings, effort: str) -> None:
        from letterkit import drafting

        self._width = here.width
        self._final = "friend" if drafting.EFFORTS[effort].friends else "write"

    def see(self, event: Event) -> None:
        """Show one event."""
        if event.what == "started":
            note(faint(f"{STAGES.get(event.stage, event.stage)} …"))
        elif event.what == "text" and event.stage == self._final:
            note(indented(event.text, self._width, "  "))
        elif event.what == "waiting":
            note(faint(f"{event.text} Trying again in {event.seconds:.0f} s."))
