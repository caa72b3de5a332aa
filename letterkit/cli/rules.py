"""`letterkit rules`: what a review looks for, and why."""

from __future__ import annotations

import click

from letterkit.cli import _options as options
from letterkit.cli._surroundings import Surroundings


@click.command(
    epilog="""\b
Examples:
  letterkit rules
  letterkit rules unknown-number
  letterkit rules GRD001 --format json
"""
)
@click.argument("rule", required=False)
@options.format_option("text", "json")
@click.pass_obj
def command(here: Surroundings, rule: str | None, form: str) -> int:
    """Say what a review looks for, or print the page of one RULE."""
    return 0
