"""`letterkit draft`: one letter, or one for every interviewer."""

from __future__ import annotations

from typing import Any

import click

from letterkit.cli import _options as options
from letterkit.cli._environment import Environment

EFFORTS = ("quick", "standard", "thorough")


@click.command(
    epilog="""\b
Examples:
  letterkit draft thank-you notes.yaml
  letterkit draft influence notes.yaml --rejection mail.eml -o letter.eml
  letterkit draft thank-you notes.yaml --each -o thanks.md
  letterkit draft thank-you notes.txt --no-ask -o thanks.md
  letterkit draft influence notes.yaml --model openai:NAME --show-facts
"""
)
@click.argument("kind")
@click.argument("notes")
@options.REJECTION
@options.DECISION
@options.MEANING
@options.RESUME
@options.POSTING
@click.option("--to", metavar="PERSON", help="The recipient: a name, id or address from the notes.")
@click.option("--each", is_flag=True, help="One letter for every interviewer.")
@click.option("--lang", metavar="L", help="The language of the letter, such as en or de.")
@click.option("--model", metavar="A", help="The model that writes, such as openai:NAME.")
@click.option("--no-model", is_flag=True, help="Write with the template, whatever the settings say.")
@click.option("--require-model", is_flag=True, help="Fail with exit code 3 rather than write with the template.")
@click.option(
    "--effort",
    type=click.Choice(EFFORTS),
    default="standard",
    metavar="LEVEL",
    help="quick, standard or thorough: how many passes the model makes.",
)
@click.option("--estimate", is_flag=True, help="Show what it would cost, and stop.")
@click.option("--max-cost", type=click.FloatRange(0), metavar="USD", help="Stop if the estimate is higher.")
@options.SHOW_OUTGOING
@click.option("--redact", is_flag=True, help="Send placeholders instead of names, and put the names back afterwards.")
@click.option(
    "--share", type=int, multiple=True, metavar="LINE", help="Use a line of the notes although it looks private."
)
@click.option("--no-ask", is_flag=True, help="Leave open what only you can say, instead of asking.")
@options.ANYWAY
@click.option("-o", "--output", metavar="FILE", help="The file to write; its suffix picks the format.")
@options.FORCE
@click.option("--show-facts", is_flag=True, help="Show the facts behind each sentence.")
@options.TODAY
@options.format_option("text", "json")
@click.pass_obj
def command(environment: Environment, /, **chosen: Any) -> int:
    """Draft a letter in which each sentence is based on your facts.

    \b
    KIND is one of: thank-you, influence, influence-after-no,
    rejection-reply, feedback-request, feedback-thanks, status-check,
    stay-in-touch, intro-request, cover-letter. NOTES is your file, see
    `letterkit notes`.

    Where a template cannot put a note into words, you are asked to finish a
    sentence, such as `You told me that …`. Your answer is kept with the note.
    With --no-ask, in a pipe or in a batch, the beginning stays in the letter,
    as [[You told me that …: notes.txt:5]].
    """
    from letterkit.cli._drafting import draft
    from letterkit.cli._order import Order

    return draft(environment, Order(**chosen))
