"""`letterkit advise`: which letter, to whom, by when, or none, and why."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import click

from letterkit.cli import _options as options
from letterkit.cli._surroundings import Surroundings

if TYPE_CHECKING:
    from letterkit.advice import Advice


@click.command(
    epilog="""\b
Examples:
  letterkit advise notes.yaml
  letterkit advise notes.yaml --rejection mail.eml --today 2026-03-12
"""
)
@click.argument("notes")
@options.REJECTION
@options.TODAY
@options.format_option("text", "json")
@click.pass_obj
def command(here: Surroundings, notes: str, rejection: str | None, today: date, form: str) -> None:
    """Say which letter the moment asks for, to whom, by when, or why none, and what not to send."""
    from letterkit.advice import advise
    from letterkit.cli._sources import sources

    given = sources(here, notes, rejection)
    assert given.notes is not None
    advice = advise(given.notes, given.rejection, today=today)
    if form == "json":
        options.print_json(advice.to_json())
    else:
        show(here, advice, f"letterkit draft {{}} {notes}" + (f" --rejection {rejection}" if rejection else ""))


def show(here: Surroundings, advice: Advice, command: str = "") -> None:
    """Print advice for people; `command` is a pattern with the kind's place, for the next step."""
    from letterkit.cli._screen import columns, faint, indented, mark, out, strong
    from letterkit.cli._words import window

    first = f"Write: {advice.lead}" if advice.lead else "Write nothing"
    out(strong(first) + (f" to {advice.reader}" if advice.lead and advice.reader else ""))
    for kind, why in advice.options:
        if kind == advice.lead:
            out(indented(why, here.width))
    if advice.lead and (when := window(advice.window)):
        out(indented(when, here.width))
    others = [(kind, why) for kind, why in advice.options if kind != advice.lead]
    if others:
        out(f"\n{strong('Also possible')}")
        out(columns([(f"{mark('info')} {kind}", why) for kind, why in others], here.width))
    if advice.against:
        out(f"\n{strong('Better not')}")
        rows = [(mark("error" if hard else "warning", kind), why) for kind, why, hard in advice.against]
        out(columns(rows, here.width))
    if advice.missing:
        out(f"\n{strong('Your notes do not say yet')}")
        for ask in advice.missing:
            out(indented(ask, here.width, "  - "))
    if advice.lead and command:
        out(f"\n{faint('Next:')} {command.format(advice.lead)}")
