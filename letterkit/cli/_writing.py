"""The letters of an order: by the model, while somebody looks on, or by the template."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from letterkit.cli._environment import Environment
from letterkit.cli._order import Order
from letterkit.cli._screen import faint, indented, note

if TYPE_CHECKING:
    from letterkit.brief import Brief
    from letterkit.estimating import Estimate
    from letterkit.letter import Letter
    from letterkit.letters import Prepared
    from letterkit.models import Model
    from letterkit.running import Event

STAGES = {"write": "writing", "friend": "reading as a friend", "critic": "reading it a second time",
          "revise": "mending", "repair": "asking again"}  # fmt: skip
STOPPED = "Answers that had arrived are kept; the same command goes on from there and pays for nothing twice."


def write(environment: Environment, order: Order, prepared: Prepared) -> tuple[Letter, ...]:
    """The letters, while somebody looks on. Raises ModelError if a model is required and cannot be had."""
    from letterkit import letters

    model = None if order.no_model else connect(environment, order.model)
    if model is None:
        return letters.write(prepared, require_model=order.require_model)
    from letterkit.store import Store

    environment.kept = STOPPED
    on_event = Watching(environment, order.effort).see if watched(environment, order) else None
    with Store.open(environment.journal) as store:
        return letters.write(
            prepared, model, store, effort=order.effort, require_model=order.require_model, redact=order.redact,
            on_event=on_event,
        )  # fmt: skip


def writes_by_model(environment: Environment, order: Order) -> bool:
    """Whether a model writes, and no template."""
    return not order.no_model and connect(environment, order.model) is not None


def connect(environment: Environment, address: str | None) -> Model | None:
    """The model that the option, the environment or the settings name; None where none does."""
    from letterkit import models, settings

    found = settings.chosen(address, environment.variables, environment.home)
    if found is None:
        return None
    address, reached = found
    if address not in environment.models:
        environment.models[address] = models.connect(address, reached)
    return environment.models[address]


def estimate(environment: Environment, order: Order, briefs: Sequence[Brief]) -> Estimate | None:
    """What all the letters would take; None where no model is set. Asks nobody."""
    from letterkit import estimating

    model = None if order.no_model else connect(environment, order.model)
    return estimating.of_all(briefs, model, effort=order.effort, assets=environment.assets) if model else None


def watched(environment: Environment, order: Order) -> bool:
    """Whether somebody looks on while a model writes."""
    return environment.terminal and order.form == "text"


class Watching:
    """Shows the letter that goes while it is being written, sentence by sentence, beside the result.

    Of several that a friend takes one from, only that one is shown, or three letters would run past.
    """

    def __init__(self, environment: Environment, effort: str) -> None:
        from letterkit import drafting

        self._width = environment.width
        self._final = "friend" if drafting.EFFORTS[effort].friends else "write"

    def see(self, event: Event) -> None:
        """Show one event."""
        if event.what == "started":
            note(faint(f"{STAGES.get(event.stage, event.stage)} …"))
        elif event.what == "text" and event.stage == self._final:
            note(indented(event.text, self._width, "  "))
        elif event.what == "waiting":
            note(faint(f"{event.text} Trying again in {event.seconds:.0f} s."))
