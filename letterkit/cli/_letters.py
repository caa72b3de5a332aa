"""How letters, findings and what they stand on are shown."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import PurePath

from letterkit import exports
from letterkit.cli._environment import Environment
from letterkit.cli._screen import columns, count, faint, indented, mark, note, out, padded, strong, width_of
from letterkit.cli._words import finding_counts, said_by, usage, window
from letterkit.exports.json import cited
from letterkit.facts import Fact
from letterkit.letter import Finding, Letter

LONGEST_QUOTE = 30
"""Characters of a letter's words that are shown beside a finding; a whole paragraph would hide it."""
COURTESY = "courtesy"
"""Stands in the margin of a sentence with no fact."""


def show(environment: Environment, letter: Letter, show_facts: bool = False) -> None:
    """Print a letter: laid out in a terminal, elsewhere exactly as a .txt file would hold it."""
    if not environment.terminal:
        out(exports.render(letter, "txt").decode().rstrip("\n"))
    else:
        show_fields(environment, letter)
        if not show_facts:
            out("\n" + "\n".join(indented(line, environment.width) for line in letter.body.split("\n")))
    if show_facts:
        out()
        show_sentences(environment, letter)


def show_fields(environment: Environment, letter: Letter) -> None:
    """Print the letter's mail fields, those that it has."""
    to = ", ".join(f"{person.name} <{person.email}>".removesuffix(" <>") for person in exports.readers(letter))
    for name, value in (("To", to), ("Subject", letter.subject)):
        if value:
            out(indented(value, environment.width, padded(f"  {faint(name)}", 11)))


def show_sentences(environment: Environment, letter: Letter, most: int | None = None) -> None:
    """Print each sentence with the facts it stands on in the margin, then those facts with their places.

    most: how many facts to print, those that somebody said first; all if None.
    """
    margins = [[(" ".join(s.facts) or COURTESY, s.text) for s in paragraph] for paragraph in letter.paragraphs]
    size = max((len(margin) for paragraph in margins for margin, _ in paragraph), default=0)
    for number, paragraph in enumerate(margins):
        if number:
            out(f"  {'':>{size}} │")
        for margin, text in paragraph:
            out(indented(text, environment.width, f"  {margin:>{size}} │ ", f"  {'':>{size}} │ "))
    show_facts(environment, [letter.facts[key] for key in cited(letter)], most)


def show_facts(environment: Environment, facts: Sequence[Fact], most: int | None) -> None:
    """Print facts with their places and who stands behind them."""
    told = sorted(facts, key=lambda fact: fact.said_by == "record")[:most] if most else facts
    if not told:
        return
    out(f"\n  {strong('It is based on')}")
    rows = [(strong(f.id), faint(PurePath(f.source).name), faint(said_by(f)), f.text) for f in told]
    out(columns(rows, environment.width))
    if len(told) < len(facts):
        out(faint(f"  and {count(len(facts) - len(told), 'more fact')}"))


def summarise(environment: Environment, letter: Letter) -> None:
    """Say who wrote a letter and why, when to send it, and what the review found."""
    note(indented(author(letter), environment.width, ""))
    if when := window(letter.window):
        note(when)
    note(f"{letter.words} words, {finding_counts(letter.findings)}" + ("." if not letter.findings else ":"))
    show_findings(environment, letter, letter.findings)


def author(letter: Letter) -> str:
    """Who wrote the letter, and why not the model if it did not."""
    if letter.fallback_reason:
        return f"Written by the template and not the model: {letter.fallback_reason}"
    if letter.written_by == "template":
        return "Written by the template, from your notes alone; no model was asked."
    took = f" ({usage(letter.usage)})" if letter.usage.calls else ""
    return f"Written by {letter.written_by}{took}."


def show_findings(environment: Environment, letter: Letter, findings: Iterable[Finding]) -> None:
    """Print findings to standard error, each with its line and what to do."""
    for finding in findings:
        line, _ = letter.place(finding.start)
        head = f"  {mark(finding.severity, finding.id)} "
        place = f"line {line}: " if finding.text else ""
        note(indented(f"{place}{described(finding)}", environment.width, head, " " * width_of(head)))


def described(finding: Finding) -> str:
    """A finding in words: the letter's own where the message does not hold them, why, the source, what to do."""
    shown = " ".join(finding.text.split())
    quoted = f'"{shown}": ' if shown and len(shown) <= LONGEST_QUOTE and shown not in finding.message else ""
    source = f" [{finding.source}]" if finding.source else ""
    todo = f" {finding.suggestion}" if finding.suggestion else ""
    left = f" The model left it: {finding.declined}" if finding.declined else ""
    return f"{quoted}{finding.message}{source}{todo}{left}"


def written(letter: Letter, path: PurePath) -> str:
    """Say where a letter is, and whether a mail of it has no recipient yet."""
    nobody = path.suffix.lower() == ".eml" and not (letter.to and letter.to.email)
    return f"Written to {path}." + (" No address is known: fill in the recipient yourself." if nobody else "")


def needs_decision(letter: Letter) -> bool:
    """Whether the review found what needs a decision: an error or a warning."""
    return any(finding.severity != "info" for finding in letter.findings)
