"""How letters, findings and what they stand on are shown."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import PurePath

from letterkit import exports
from letterkit.cli._screen import columns, faint, indented, mark, note, out, padded, strong, width_of
from letterkit.cli._surroundings import Surroundings
from letterkit.cli._words import said_by, tally, window
from letterkit.exports.json import cited
from letterkit.letter import Finding, Letter

COURTESY = "courtesy"
"""Stands in the margin of a sentence with no fact."""


def show(here: Surroundings, letter: Letter, show_facts: bool = False) -> None:
    """Print a letter: laid out in a terminal, elsewhere exactly as a .txt file would hold it."""
    if not here.terminal:
        out(exports.render(letter, "txt").decode().rstrip("\n"))
    else:
        for name, value in fields(letter):
            out(indented(value, here.width, padded(f"  {faint(name)}", 11)))
        if not show_facts:
            out("\n" + "\n".join(indented(line, here.width) for line in letter.body.split("\n")))
    if show_facts:
        out()
        show_sentences(here, letter)


def fields(letter: Letter) -> list[tuple[str, str]]:
    """The letter's mail fields, those that it has."""
    to = f"{letter.to.name} <{letter.to.email}>".removesuffix(" <>") if letter.to else ""
    return [(name, value) for name, value in (("To", to), ("Subject", letter.subject)) if value]


def show_sentences(here: Surroundings, letter: Letter) -> None:
    """Print each sentence with the facts it stands on in the margin, then those facts with their places."""
    margins = {sentence: " ".join(sentence.facts) or COURTESY for sentence in letter.sentences}
    size = max(map(len, margins.values()), default=0)
    for number, paragraph in enumerate(letter.paragraphs):
        if number:
            out(f"  {'':>{size}} │")
        for sentence in paragraph:
            first, rest = f"  {margins[sentence]:>{size}} │ ", f"  {'':>{size}} │ "
            out(indented(sentence.text, here.width, first, rest))
    rows = [
        (strong(fact.id), faint(PurePath(fact.source).name), faint(said_by(fact)), fact.text)
        for fact in (letter.facts[key] for key in cited(letter))
    ]
    if rows:
        out(f"\n  {strong('It stands on')}")
        out(columns(rows, here.width))


def summarise(here: Surroundings, letter: Letter) -> None:
    """Say who wrote a letter and why, when to send it, and what the review found."""
    note(indented(author(letter), here.width, ""))
    if when := window(letter.window):
        note(when)
    note(f"{letter.words} words, {tally(letter.findings)}" + ("." if not letter.findings else ":"))
    show_findings(here, letter, letter.findings)


def author(letter: Letter) -> str:
    """Who wrote the letter, and why not the model if it did not."""
    if letter.because:
        return f"Written by the template and not the model: {letter.because}"
    if letter.written_by == "template":
        return "Written by the template, word for word from your notes; no model was asked."
    usage = letter.usage
    cost = f", ${usage.cost_usd:.4f}" if usage.cost_usd is not None else ""
    tokens = usage.prompt_tokens + usage.completion_tokens
    calls = f" ({usage.calls} calls, {tokens:,} tokens{cost})" if usage.calls else ""
    return f"Written by {letter.written_by}{calls}."


def show_findings(here: Surroundings, letter: Letter, findings: Iterable[Finding]) -> None:
    """Print findings to standard error, each with its line and what to do."""
    for finding in findings:
        line, _ = letter.place(finding.start)
        head = f"  {mark(finding.severity, finding.id)} "
        place = f"line {line}: " if finding.text else ""
        source = f" [{finding.source}]" if finding.source else ""
        todo = f" {finding.suggestion}" if finding.suggestion else ""
        note(indented(f"{place}{finding.message}{source}{todo}", here.width, head, " " * width_of(head)))


def needs_decision(letter: Letter) -> bool:
    """Whether the review found what needs a decision: an error or a warning."""
    return any(finding.severity != "info" for finding in letter.findings)
