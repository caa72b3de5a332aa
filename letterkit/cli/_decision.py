"""What an unclear message is, asked of whoever got it: its sentence is shown, and nothing is concluded before."""

from __future__ import annotations

from dataclasses import replace

from letterkit import kinds
from letterkit.advice.message import undecided
from letterkit.cli._environment import Environment
from letterkit.cli._options import DECISIONS
from letterkit.cli._order import Order
from letterkit.cli._screen import indented, note
from letterkit.letters import Sources

ASK = "Is this a no? y / n / it is … "


def answered(environment: Environment, order: Order, given: Sources) -> Sources:
    """The sources with an answer to what the message is, where the letter needs one and somebody can give it."""
    message = given.rejection
    fault = undecided(message) if kinds.load(order.kind, environment.assets).answers_decision else None
    if message is None or fault is None:
        return given
    from letterkit.inputs import mail as rejection

    if order.show_outgoing or order.estimate:  # nothing is written yet; its model, or somebody, will have been asked
        return replace(given, rejection=rejection.read(message.document, decision="rejection"))
    if not environment.interactive:
        return given

    note(fault.what)
    for reading in message.readings:
        if reading.quote and reading.quote != fault.quote:
            note(
                indented(
                    f"{reading.by}: {reading.value}, “{reading.quote}” (line {reading.line})", environment.width, "  "
                )
            )
    said = ask(environment)
    return replace(given, rejection=rejection.read(message.document, decision=said)) if said else given  # type: ignore[arg-type]


def ask(environment: Environment) -> str | None:
    """One of the classes, None where nothing is answered; asked again for what is none."""
    while said := (environment.line(ASK) or "").strip().casefold().replace(" ", "_"):
        if said in ("y", "yes", "n", "no"):
            return "rejection" if said[0] == "y" else "other"
        if said in DECISIONS:
            return said
        note(f"It is one of: {', '.join(DECISIONS)}.")
    return None
