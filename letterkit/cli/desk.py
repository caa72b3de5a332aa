"""`letterkit desk`: every step on a local page, from mail and notes to a letter in your mail program."""

from __future__ import annotations

from typing import Any

import click

from letterkit.cli import _options as options
from letterkit.cli._environment import Environment


@click.command(
    epilog="""\b
Examples:
  letterkit desk                         paste or drop what came in
  letterkit desk letters/                go through the letters of a folder
  letterkit desk draft.eml --notes notes.yaml
"""
)
@click.argument("letters", nargs=-1, metavar="[DIR|LETTER]...")
@click.option("--notes", metavar="FILE", help="Your notes, to check the letters in the queue against.")
@options.REJECTION
@options.RESUME
@options.POSTING
@options.MEANING
@click.option("--model", metavar="A", help="The model that may write, such as openai:NAME.")
@click.option("--port", type=click.IntRange(0, 65535), default=0, metavar="N", help="The port; 0 picks a free one.")
@click.option("--no-open", is_flag=True, help="Do not open the browser.")
@click.pass_obj
def command(environment: Environment, /, letters: tuple[str, ...], **chosen: Any) -> int:
    """Work on letters in your browser, from mail and notes to a letter ready to send.

    The page is served to this machine alone, to the browser that opens its
    one-time address. The letters and folders you name are queued for review.
    It ends with Ctrl-C, or half an hour after its last tab is closed.
    """
    from letterkit.cli._serving import serve

    return serve(environment, letters, **chosen)
