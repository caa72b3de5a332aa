"""`letterkit review`: check letters, whoever wrote them, and decide about the findings."""

from __future__ import annotations

from datetime import date
from typing import Any

import click

from letterkit.cli import _options as options
from letterkit.cli._environment import Environment


@click.command(
    epilog="""\b
Examples:
  letterkit review letter.md --notes notes.yaml
  letterkit review letter.md --notes notes.yaml --interactive
  letterkit review letter.md --dismiss GRD001@3 --reason "said on the phone"
  letterkit review drafts/*.txt --kind thank-you --format json
"""
)
@click.argument("letters", nargs=-1, required=True, metavar="LETTER...")
@click.option("--kind", metavar="K", help="The kind of letter, if the file does not say.")
@click.option("--lang", metavar="L", help="The language, if the file does not say.")
@click.option("--notes", metavar="FILE", help="Your notes, to check the letter against.")
@options.REJECTION
@options.RESUME
@options.POSTING
@click.option("--to", metavar="PERSON", help="The recipient, if the file does not say.")
@options.MEANING
@options.TODAY
@click.option("--interactive", is_flag=True, help="Go through the findings one at a time.")
@click.option("--line-mode", is_flag=True, help="With --interactive: read whole lines, for screen readers and pipes.")
@click.option("--fix", is_flag=True, help="Apply safe suggestions; the original file is kept beside it.")
@click.option("--dismiss", multiple=True, metavar="RULE[@LINE]", help="Set a finding aside; an error needs a reason.")
@click.option("--reason", default="", metavar="TEXT", help="Why the dismissed finding is right as it stands.")
@click.option("--approve", is_flag=True, help="Approve the letters as they are; any change cancels it.")
@click.option("--decisions", metavar="FILE", help="The file of decisions, if not the one beside the first letter.")
@click.option("--all", "everything", is_flag=True, help="Also show what was dismissed.")
@click.option("--with-model", is_flag=True, help="Have the configured model read the letters a second time.")
@options.MODEL
@click.option("--require-model", is_flag=True, help="Fail if the model is not available.")
@options.SHOW_OUTGOING
@options.format_option("text", "json", "sarif", "github")
@click.pass_obj
def command(environment: Environment, /, letters: tuple[str, ...], today: date, form: str, **given: Any) -> int:
    """Check letters, yours or anyone's.

    Each LETTER is a draft, a mail or plain text. With your notes, every number, name and claim is checked against them;
    a resume or a posting alone will do for what it contains. Without any, only what the letter itself shows is found.
    The letters of one command are compared with each other.

    What you dismiss or approve is kept in letterkit.decisions.jsonl beside the letter, until its words change.
    """
    from letterkit.cli._review_run import Asked, run

    if given["model"] or given["require_model"]:
        given["with_model"] = True
    return run(environment, Asked(letters, today, form, **given))
