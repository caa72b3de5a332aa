"""What a review found, shown."""

from __future__ import annotations

from collections.abc import Sequence

from letterkit import reports, rules
from letterkit.cli._letters import described
from letterkit.cli._screen import columns, count, faint, mark, note, out, strong
from letterkit.cli._surroundings import Surroundings
from letterkit.cli._words import tally
from letterkit.decisions import Decisions
from letterkit.languages import called
from letterkit.letter import Letter


def open_ones(letter: Letter, decisions: Decisions) -> Letter:
    """The letter with only those findings that nobody has decided about."""
    return letter.with_findings(tuple(decisions.open(letter)))


def report(here: Surroundings, letters: Sequence[Letter], form: str, *, grounded: bool, decisions: Decisions) -> None:
    """Print what was found."""
    if form != "text":
        out(reports.render(letters, form, decisions))
        return
    for letter in letters:
        show(here, letter, decisions)
    for language in dict.fromkeys(letter.language for letter in letters):
        if unknowing := rules.unknowing(language):
            does = "does" if len(unknowing) == 1 else "do"
            note(f"{count(len(unknowing), 'rule')} {does} not know {called(language)}: {', '.join(unknowing)}.")
    if not grounded:
        silent = sum(rule.NEEDS_SOURCES for rule in rules.catalogue().values())
        note(f"{count(silent, 'rule')} stayed silent: with --notes FILE the letter is held against your notes.")


def show(here: Surroundings, letter: Letter, decisions: Decisions) -> None:
    """Print what was found in one letter, but for what was dismissed."""
    left = open_ones(letter, decisions)
    told = f"{strong(letter.file)}  {letter.kind}, {count(letter.words, 'word')}: {tally(left.findings)}"
    if dismissed := len(letter.findings) - len(left.findings):
        told += f", {dismissed} dismissed"
    out(told + (", approved" if decisions.approved(letter) else ""))
    rows = []
    for finding in left.findings:
        line, column = letter.place(finding.start)
        place = faint(f"{line}:{column}") if finding.text else ""
        rows.append((place, mark(finding.severity, finding.id), described(finding)))
    if rows:
        out(columns(rows, here.width))
