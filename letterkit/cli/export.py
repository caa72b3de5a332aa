"""`letterkit export`: a draft as a mail, a document or text."""

from __future__ import annotations

from datetime import date

import click

from letterkit.cli import _options as options
from letterkit.cli._surroundings import Surroundings


@click.command(
    epilog="""\b
Examples:
  letterkit export letter.md -o letter.eml
  letterkit export letter.json -o letter.docx --notes notes.yaml
"""
)
@click.argument("letter")
@click.option(
    "-o", "--output", metavar="FILE", required=True, help="Where to; .eml .pdf .docx .html .txt .md or .json."
)
@click.option("--notes", metavar="FILE", help="Your notes: the letter is held against them once more.")
@options.REJECTION
@options.RESUME
@options.POSTING
@options.ANYWAY
@options.FORCE
@options.TODAY
@click.pass_obj
def command(
    here: Surroundings,
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

    The letter is reviewed before: with errors or open places it does not become a file for its reader.
    """
    from pathlib import Path

    from letterkit import drafts, exports
    from letterkit.cli import _letters
    from letterkit.cli._own_row import own_row
    from letterkit.cli._screen import note
    from letterkit.cli._sources import document, sources
    from letterkit.letters import Reviewer

    if notes is None and (rejection or resume or posting):
        raise click.UsageError("The other files say what the notes leave open: give --notes too.")
    exports.check(Path(output), force=force)
    reviewer = Reviewer(sources(here, notes, rejection, resume, posting), today, here.assets, own=own_row)
    (reviewed,) = reviewer.review([drafts.read(document(here, letter))])
    _letters.show_findings(here, reviewed, reviewed.findings)
    exports.export(reviewed, Path(output), force=force, anyway=anyway)
    note(_letters.written(reviewed, Path(output)))
    return 1 if _letters.needs_decision(reviewed) else 0
