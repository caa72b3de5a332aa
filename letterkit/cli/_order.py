"""What was asked for: the arguments and options of `letterkit draft`."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from letterkit.inputs.mail import MessageClass


@dataclass(frozen=True)
class Order:
    """What was asked for: the arguments and options of `draft`, by their names."""

    kind: str
    notes: str
    today: date
    rejection: str | None = None
    decision: MessageClass | None = None
    meaning: bool | None = None
    resume: str | None = None
    posting: str | None = None
    to: str | None = None
    each: bool = False
    lang: str | None = None
    model: str | None = None
    no_model: bool = False
    require_model: bool = False
    effort: str = "standard"
    estimate: bool = False
    max_cost: float | None = None
    show_outgoing: bool = False
    redact: bool = False
    anyway: bool = False
    no_ask: bool = False
    share: tuple[int, ...] = ()
    output: str | None = None
    force: bool = False
    show_facts: bool = False
    form: str = "text"

    def __post_init__(self) -> None:
        for one, other in (("to", "each"), ("model", "no_model"), ("require_model", "no_model")):
            if getattr(self, one) and getattr(self, other):
                flags = [f"--{name.replace('_', '-')}" for name in (one, other)]
                raise click.UsageError(f"{flags[0]} and {flags[1]} contradict each other: give one of them.")
