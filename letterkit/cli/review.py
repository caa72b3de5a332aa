"""`letterkit review`: what is wrong with letters by anyone."""

from __future__ import annotations

from datetime import date

import click

from letterkit.cli import _options as options
from letterkit.cli._surroundings import Surroundings


@click.command(
    epilog="""\b
Examples:
  letterkit review letter.md --notes notes.yaml
  letterkit review drafts/*.txt --kind thank-you --format json
  letterkit review mail.eml --notes notes.yaml --format sarif
"""
)
@click.argument("letters", nargs=-1, required=True, metavar="LETTER...")
@click.option("--kind", metavar="K", help="What the letters are, where they do not say.")
@click.option("--lang", metavar="L", help="Their language, where they do not say.")
@click.option("--notes", metavar="FILE", help="Your notes: what the letter says is held against them.")
@options.REJECTION
@options.RESUME
@options.POSTING
@options.TODAY
@options.format_option("text", "json", "sarif", "github")
@click.pass_obj
def command(
    here: Surroundings,
    letters: tuple[str, ...],
    kind: str | None,
    lang: str | None,
    notes: str | None,
    rejection: str | None,
    resume: str | None,
    posting: str | None,
    today: date,
    form: str,
) -> int:
    """Check letters, yours or anyone's.

    Each LETTER is a draft, a mail or plain text. With your notes, every number, name and claim is held against them;
    without, only what shows by itself is found. The letters of one command are compared with each other.
    """
    from letterkit.cli._reviewing import Reviewer, report
    from letterkit.cli._sources import sources

    if notes is None and (rejection or resume or posting):
        raise click.UsageError("The other files say what the notes leave open: give --notes too.")
    given = sources(here, notes, rejection, resume, posting)
    reviewer = Reviewer(here, given, today)
    reviewed = reviewer.review([reviewer.read(path, kind or "", lang or "") for path in letters])
    report(here, reviewed, form, grounded=notes is not None)
    return 1 if any(finding.severity != "info" for letter in reviewed for finding in letter.findings) else 0
