"""What `review` does beside telling: safe suggestions put in place, findings dismissed, letters approved."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

import click

from letterkit import exports, mending
from letterkit.cli._files import Kept
from letterkit.cli._screen import count, note
from letterkit.decisions import Decisions
from letterkit.letter import Finding, Letter

ORIGINAL = ".orig"
"""What a file's name gets for the copy of it as it was."""


def fix(letters: Sequence[Letter], decisions: Decisions) -> bool:
    """Put safe suggestions in place in the letters' files, and say which; whether any was.

    The file as it was is kept beside it. Raises ReadError for a file that cannot be changed, before any is.
    """
    changes: list[tuple[Letter, list[Finding], bytes, bytes]] = []
    for letter in letters:
        found = mending.safe(decisions.open(letter))
        if found:
            data = Path(letter.file).read_bytes()
            new = mending.put_back(data, letter.file, letter.body, mending.mended(letter, found))
            changes.append((letter, found, data, new))
    for letter, found, data, new in changes:
        path = Path(letter.file)
        exports.write(path.with_name(path.name + ORIGINAL), data)
        exports.write(path, new)
        for finding in found:
            line, column = letter.place(finding.start)
            note(f"{letter.file}:{line}:{column}: [-{finding.text}-] {{+{finding.suggestion}+}}  {finding.rule}")
        note(f"{count(len(found), 'word')} changed; as it was: {path.name}{ORIGINAL}")
    if not changes:
        note("Nothing here can be fixed without asking you.")
    return bool(changes)


def dismiss(kept: Kept, letters: Sequence[Letter], wanted: Sequence[str], reason: str) -> None:
    """Set findings aside: `GRD001`, `unknown-number`, or with a line, `GRD001@3`. Raises UsageError if none is so."""
    for said in wanted:
        found = list(_named(letters, kept.decisions, said))
        if not found:
            raise click.UsageError(f"No open finding is {said}. Name it as the report does, such as GRD001@3.")
        for letter, finding in found:
            kept.dismiss(letter, finding, reason)


def _named(letters: Sequence[Letter], decisions: Decisions, said: str) -> Iterator[tuple[Letter, Finding]]:
    rule, _, line = said.partition("@")
    for letter in letters:
        for finding in list(decisions.open(letter)):
            here = not line or str(letter.place(finding.start)[0]) == line
            if here and rule.casefold() in (finding.id.casefold(), finding.rule):
                yield letter, finding
