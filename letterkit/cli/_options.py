"""Options that several commands share, and what their values mean."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any, TypeVar

import click

Command = TypeVar("Command", bound=Callable[..., Any])

REJECTION = click.option("--rejection", metavar="FILE", help="The message you got: .eml, .html or .txt.")
RESUME = click.option("--resume", metavar="FILE", help="Your resume, in any of the formats that `read` knows.")
POSTING = click.option("--posting", metavar="FILE", help="The job posting, as text or as a saved page.")
ANYWAY = click.option("--anyway", is_flag=True, help="Go ahead even if it is not advised; the finding stays.")
WITH_MODEL = click.option("--with-model", is_flag=True, help="Also have the configured model read a message or prose.")
MODEL = click.option("--model", metavar="A", help="The model to read it with, such as openai:NAME.")
SHOW_OUTGOING = click.option(
    "--show-outgoing", is_flag=True, help="Print what would leave this machine, byte for byte, and stop."
)
FORCE = click.option("--force", is_flag=True, help="Overwrite an existing file.")


DECISIONS = (
    "rejection", "partial_rejection", "hold", "acknowledgement", "invitation", "offer", "logistics", "legal_notice",
    "feedback_received", "withdrawn_by_candidate", "other",
)  # fmt: skip
"""What a message can be, by whoever got it; a test holds it against what is read."""
DECISION = click.option(
    "--decision",
    type=click.Choice(DECISIONS),
    metavar="CLASS",
    help="What the message is, such as rejection, if that is unclear.",
)
MEANING = click.option(
    "--meaning/--no-meaning",
    default=None,
    help="Also read messages by the meaning of their sentences (needs the extra `meaning`).",
)


def _day(ctx: click.Context, parameter: click.Parameter, value: str | None) -> date:
    if value is None:
        today: date = ctx.find_root().obj.today
        return today
    try:
        return date.fromisoformat(value)
    except ValueError as error:
        raise click.BadParameter(f"{value!r} is not a date such as 2026-03-12.", ctx, parameter) from error


TODAY = click.option("--today", metavar="DATE", callback=_day, help="The date to take as today, such as 2026-03-12.")


def format_option(*names: str) -> Callable[[Command], Command]:
    """`--format`, with the first name as its default."""
    return click.option("--format", "form", type=click.Choice(names), default=names[0], help="The output format.")


def print_json(values: dict[str, Any]) -> None:
    """Print one JSON document, with the version of its schema."""
    import json

    click.echo(json.dumps(values | {"letterkit": 1}, ensure_ascii=False, indent=2))
