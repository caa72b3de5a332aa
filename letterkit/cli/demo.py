"""`letterkit demo`: every step on a made-up case, offline."""

from __future__ import annotations

import click

from letterkit.cli import _options as options
from letterkit.cli._environment import Environment


@click.command(
    epilog="""\b
Examples:
  letterkit demo
  letterkit demo there --case nurse
"""
)
@click.argument("folder", metavar="DIR", default="letterkit-demo")
@click.option("--case", default="analyst", help="Which example: analyst, nurse or developer.", show_default=True)
@options.FORCE
@options.format_option("text", "json")
@click.pass_obj
def command(environment: Environment, folder: str, case: str, force: bool, form: str) -> None:
    """Show every step on a made-up case, offline.

    Read, advise, draft, review, export. It needs no model, no network and none of your files. The letters, and the
    files they came from, are put into DIR.
    """
    from pathlib import Path

    from letterkit.cli._demo import demo

    demo(environment, Path(folder), case, force=force, form=form)
