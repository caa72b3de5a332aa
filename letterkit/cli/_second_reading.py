"""The model that reads a message and prose notes after the lists, as options and settings have it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import click

from letterkit.cli._environment import Environment
from letterkit.cli._order import Order
from letterkit.cli._screen import faint, note
from letterkit.cli._writing import STOPPED, connect
from letterkit.letters.second_reading import ModelReader
from letterkit.models import Model

if TYPE_CHECKING:
    from letterkit.store import Store

REDACTED = "names are to stay here, and a message contains some."


def reader(environment: Environment, model: Model | None, **how: Any) -> ModelReader:
    """A reader that says what it does on the screen. how: further fields of `ModelReader`."""

    def begins() -> None:
        note(faint("reading …"))
        environment.kept = STOPPED

    def journal() -> Store:
        from letterkit.store import Store

        return Store.open(environment.journal)

    return ModelReader(model, journal, environment.assets, warn=note, begins=begins, **how)


def of_order(environment: Environment, order: Order) -> ModelReader:
    """The one that an order allows: none where no model is set, or where names are to stay here."""
    chosen = None if order.no_model else connect(environment, order.model)
    return reader(
        environment,
        None if order.redact else chosen,
        is_named=bool(order.to),
        dry=order.show_outgoing or order.estimate,
        require_model=order.require_model,
        most=order.max_cost,
        fallback_reason=REDACTED if order.redact and chosen else "",
    )


def wanted(environment: Environment, address: str | None) -> ModelReader:
    """The one that is asked for by an option. Raises UsageError where no model is set."""
    model = connect(environment, address)
    if model is None:
        raise click.UsageError("No model is set: name one with --model, such as openai:NAME.")
    return reader(environment, model, always=True)
