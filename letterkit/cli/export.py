"""`letterkit export`: save a draft as a mail, a document or text."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import click

from letterkit.cli import _options as options
from letterkit.cli._environment import Environment
from letterkit.cli._screen import note

if TYPE_CHECKING:
    from letterkit.letter import Letter


@click.command(
    epilog="""\b
Examples:
  letterkit export letter.md -o letter.eml
  letterkit export letter.json -o letter.docx --notes notes.yaml
"""
)
@click.argument("letter")
@click.option("-o", "--output", metavar="FILE", help="The file to write: .eml .pdf .docx .html .txt .md or .json.")
@click.option("--to-drafts", is_flag=True, help="Put it into the drafts of your mail account ([mail] in config.toml).")
@click.option("--notes", metavar="FILE", help="Your notes, to check the letter against once more.")
@options.REJECTION
@options.RESUME
@options.POSTING
@options.ANYWAY
@options.FORCE
@options.TODAY
@click.pass_obj
def command(
    environment: Environment, letter: str, output: str | None, to_drafts: bool, notes: str | None,
    rejection: str | None, resume: str | None, posting: str | None, anyway: bool, force: bool, today: date,
) -> int:  # fmt: skip
    """Save a draft in the format of FILE's suffix, or among the drafts of your mail account.

    The letter is reviewed first. While it has errors or open marks, no file that could be sent is written.
    """
    from pathlib import Path

    from letterkit import drafts, exports
    from letterkit.cli import _letters
    from letterkit.cli._own_row import own_row
    from letterkit.cli._sources import document, sources
    from letterkit.letters import Reviewer

    if notes is None and (rejection or resume or posting):
        raise click.UsageError("The other files only add to the notes: give --notes too.")
    if bool(output) == to_drafts:
        raise click.UsageError("Say where to: -o FILE, or --to-drafts.")
    if output:
        exports.check(Path(output), force=force)
    reviewer = Reviewer(sources(environment, notes, rejection, resume, posting), today, environment.assets, own=own_row)
    (reviewed,) = reviewer.review([drafts.read(document(environment, letter))])
    _letters.show_findings(environment, reviewed, reviewed.findings)
    if output:
        exports.export(reviewed, Path(output), force=force, anyway=anyway)
        note(_letters.written(reviewed, Path(output)))
    else:
        _lay(environment, reviewed, anyway=anyway)
    return 1 if _letters.needs_decision(reviewed) else 0


def _lay(environment: Environment, letter: Letter, *, anyway: bool) -> None:
    """Put it among the drafts of the account that is set. Raises UsageError where none is."""
    from pathlib import Path

    from letterkit import exports, mailbox, settings

    box = settings.mailbox(environment.variables, environment.home)
    if box is None:
        raise click.UsageError("No mail account is set: name one in config.toml under [mail].")
    if not anyway:
        exports.require_finished(letter, Path(letter.file or letter.kind).with_suffix(".eml"))
    note(f"It lies in {mailbox.put(box, exports.render(letter, 'eml'), environment.now)!r} of {box.user}, unsent.")
