"""`letterkit export`: save a draft as a mail, a document or text."""

from __future__ import annotations

from datetime import date

import click

from letterkit.cli import _options as options
from letterkit.cli._environment import Environment


@click.command(
    epilog="""\b
Examples:
  letterkit export letter.md -o letter.eml
  letterkit export letter.json -o letter.docx --notes notes.yaml
"""
)
@click.argument("letter")
@click.option(
    "-o", "--output", metavar="FILE", required=True, help="The file to write: .eml, .txt, .html, .docx, .md or .json."
)
@click.option("--notes", metavar="FILE", help="Your notes, to check the letter against once more.")
@options.REJECTION
@options.RESUME
@options.POSTING
@options.ANYWAY
@options.FORCE
@options.TODAY
@click.pass_obj
def command(
    environment: Environment,
    letter: str,
    output: str,
    notes: str | None,
    rejection: str | None,
    resume: str | None,
    posting: str | None,
    anyway: bool,
    force: bool,
    today: date,
) -> int:
    """Write a draft in the format of FILE's suffix.

    The letter is reviewed first: with errors or open marks it is not written to a file that could be sent.
    """
    from pathlib import Path

    from letterkit import drafts, exports
    from letterkit.cli import _letters
    from letterkit.cli._own_row import own_row
    from letterkit.cli._screen import note
    from letterkit.cli._sources import document, sources
    from letterkit.letters import Reviewer

    if notes is None and (rejection or resume or posting):
        raise click.UsageError("The other files only add to the notes: give --notes too.")
    exports.check(Path(output), force=force)
    reviewer = Reviewer(sources(environment, notes, rejection, resume, posting), today, environment.assets, own=own_row)
    (reviewed,) = reviewer.review([drafts.read(document(environment, letter))])
    _letters.show_findings(environment, reviewed, reviewed.findings)
    exports.export(reviewed, Path(output), force=force, anyway=anyway)
    note(_letters.written(reviewed, Path(output)))
    return 1 if _letters.needs_decision(reviewed) else 0
