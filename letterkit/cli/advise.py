"""`letterkit advise`: which letter, to whom, by when, or none, and why."""

from __future__ import annotations

from datetime import date

import click

from letterkit.cli import _options as options
from letterkit.cli._surroundings import Surroundings


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
    """Say which letter the moment asks for, or why none.

    To whom, by when, what else is possible, and what better not to send.
    """
    from letterkit.advice import advise
    from letterkit.cli import _views
    from letterkit.cli._screen import faint, note
    from letterkit.cli._sources import sources

    given = sources(here, notes, rejection)
    assert given.notes is not None
    advice = advise(given.notes, given.rejection, today=here.hour_of(today))
    if form == "json":
        options.print_json(advice.to_json())
    else:
        _views.advice(here, advice)
        if advice.lead:
            message = f" --rejection {rejection}" if rejection else ""
            note(f"\n{faint('Next:')} letterkit draft {advice.lead} {notes}{message}")
