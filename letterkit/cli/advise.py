"""`letterkit advise`: which letter to write, to whom and by when, or why none."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import click

from letterkit.cli import _options as options
from letterkit.cli._environment import Environment

if TYPE_CHECKING:
    from letterkit.inputs.mail import MessageClass


@click.command(
    epilog="""\b
Examples:
  letterkit advise notes.yaml
  letterkit advise notes.yaml --rejection mail.eml --today 2026-03-12
"""
)
@click.argument("notes")
@options.REJECTION
@options.DECISION
@options.MEANING
@options.TODAY
@options.format_option("text", "json")
@click.pass_obj
def command(
    environment: Environment, notes: str, rejection: str | None, decision: MessageClass | None, meaning: bool | None,
    today: date, form: str,
) -> None:  # fmt: skip
    """Say which letter to write now, or why none.

    Also to whom and by when, what else is possible, and what not to send.
    """
    from letterkit.advice import advise
    from letterkit.advice.message import undecided
    from letterkit.cli import _needs, _views
    from letterkit.cli._screen import faint, mark, note
    from letterkit.cli._sources import sources
    from letterkit.letters import advised

    given = sources(environment, notes, rejection, decision=decision, meaning=meaning)
    assert given.notes is not None
    for warning in given.rejection.warnings if given.rejection else ():
        note(warning)
    advice = advise(given.notes, given.rejection, today=environment.hour_of(today))
    lead = advised(given, advice, today, environment.assets)
    if form == "json":
        told = _needs.as_json(lead) if lead else {"needs": [], "withheld": [], "remarks": []}
        options.print_json(advice.to_json() | told)
    else:
        if fault := undecided(given.rejection):
            note(f"{mark('warning')} {fault.what}")
        _views.advice(environment, advice)
        if lead:
            _needs.show(environment, lead)
            message = f" --rejection {rejection}" if rejection else ""
            note(f"\n{faint('Next:')} letterkit draft {advice.lead} {notes}{message}")
