"""What a review found, shown."""

from __future__ import annotations

from collections.abc import Sequence

from letterkit import reports
from letterkit.cli._environment import Environment
from letterkit.cli._letters import described
from letterkit.cli._screen import columns, count, faint, mark, note, out, strong
from letterkit.cli._words import finding_counts
from letterkit.decisions import Decisions
from letterkit.languages import called
from letterkit.letter import Letter
from letterkit.rules import Checked


def open_ones(letter: Letter, decisions: Decisions) -> Letter:
    """The letter with only those findings that nobody has decided about."""
    return letter.with_findings(tuple(decisions.open(letter)))


def report(
    environment: Environment, letters: Sequence[Letter], form: str, *, checked: Checked, decisions: Decisions
) -> None:
    """Print what was found, and what the review stands on."""
    if form != "text":
        out(reports.render(letters, form, decisions, checked.to_json()))
        return
    for letter in letters:
        show(environment, letter, decisions, checked)
    for language, unknowing in checked.unknowing.items():
        if unknowing:
            does = "does" if len(unknowing) == 1 else "do"
            note(f"{count(len(unknowing), 'rule')} {does} not know {called(language)}: {', '.join(unknowing)}.")
    if checked.silent:
        why = "stayed silent: with --notes FILE the letter is checked against your notes."
        note(f"{count(len(checked.silent), 'rule')} {why}")
    note(_stands_on(checked))


TONE = {
    "lists": "its tone was read by lists of phrases alone (the extra `meaning` reads sentences)",
    "meaning": "its tone was read by the meaning of sentences",
    "model": "a model read it a second time",
}


def _stands_on(checked: Checked) -> str:
    """What was checked, in a line."""
    held = f"Checked against {', '.join(checked.sources)}" if checked.sources else "Checked against no source"
    guesses = [f"{file} was taken for a {kind}" for file, kind in checked.guessed.items()]
    guessed = f" {'; '.join(guesses)}: say --kind if it is not." if guesses else ""
    return f"{held}; {TONE[checked.tone]}.{guessed}"


def show(environment: Environment, letter: Letter, decisions: Decisions, checked: Checked | None = None) -> None:
    """Print what was found in one letter, but for what was dismissed."""
    left = open_ones(letter, decisions)
    found = finding_counts(left.findings)
    if checked and not left.findings and checked.not_read:
        found = f"nothing found by {checked.knowing(letter.language)} rules; not read: {', '.join(checked.not_read)}"
    told = f"{strong(letter.file)}  {letter.kind}, {count(letter.words, 'word')}: {found}"
    if dismissed := len(letter.findings) - len(left.findings):
        told += f", {dismissed} dismissed"
    out(told + (", approved" if decisions.approved(letter) else ""))
    rows = []
    for finding in left.findings:
        line, column = letter.place(finding.start)
        place = faint(f"{line}:{column}") if finding.text else ""
        rows.append((place, mark(finding.severity, finding.id), described(finding)))
    if rows:
        out(columns(rows, environment.width))
