"""One run of `letterkit review`: read, review, decide, tell."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date

import click

from letterkit import drafts, rules, settings
from letterkit.cli import _deciding
from letterkit.cli._environment import Environment
from letterkit.cli._files import Kept
from letterkit.cli._own_row import own_row
from letterkit.cli._reviewing import report
from letterkit.cli._screen import note
from letterkit.cli._sources import document, sources
from letterkit.decisions import Decisions
from letterkit.letter import Letter
from letterkit.letters import Reviewer
from letterkit.rules import Checked, Tone


@dataclass(frozen=True)
class Asked:
    """What the command was asked, option by option."""

    letters: tuple[str, ...]
    today: date
    form: str
    kind: str | None = None
    lang: str | None = None
    notes: str | None = None
    rejection: str | None = None
    meaning: bool | None = None
    to: str | None = None
    resume: str | None = None
    posting: str | None = None
    interactive: bool = False
    line_mode: bool = False
    fix: bool = False
    dismiss: tuple[str, ...] = ()
    reason: str = ""
    approve: bool = False
    decisions: str | None = None
    everything: bool = False
    with_model: bool = False
    model: str | None = None
    require_model: bool = False
    show_outgoing: bool = False


def run(environment: Environment, asked: Asked) -> int:
    """Carry it out; 1 where an error or a warning is open."""
    given = sources(environment, asked.notes, asked.rejection, asked.resume, asked.posting, meaning=asked.meaning)
    meaning, taste = environment.meaning(asked.meaning), settings.taste(environment.home)
    reviewer = Reviewer(given, asked.today, environment.assets, meaning, note, asked.to or "", taste, own_row)
    kept = Kept.beside(asked.letters, asked.decisions, asked.today)

    def read() -> list[Letter]:
        files = (document(environment, path) for path in asked.letters)
        return reviewer.review([drafts.read(file, kind=asked.kind or "", language=asked.lang or "") for file in files])

    letters = read()
    if asked.show_outgoing:
        return outgoing(environment, asked, reviewer, letters)
    if asked.with_model:
        letters = second_reading(environment, asked, reviewer, letters)
    if asked.fix and _deciding.fix(letters, kept.decisions):
        letters = read()
    _deciding.dismiss(kept, letters, asked.dismiss, asked.reason)
    if asked.interactive:
        letters = interactive(environment, asked, kept, letters, read)
    if asked.approve:
        for letter in letters:
            kept.approve(letter)
    shown = Decisions() if asked.everything else kept.decisions
    if not asked.interactive:
        report(environment, letters, asked.form, checked=_checked(asked, reviewer, letters), decisions=shown)
    return int(any(finding.severity != "info" for letter in letters for finding in shown.open(letter)))


def _checked(asked: Asked, reviewer: Reviewer, letters: Sequence[Letter]) -> Checked:
    """What the review stands on."""
    tone: Tone = "model" if asked.with_model else "meaning" if reviewer.meaning else "lists"
    named = (*reviewer.sources.names, *(["its row"] if any(map(reviewer.is_own, letters)) else []))
    return rules.stands_on(letters, named, tone)


def outgoing(environment: Environment, asked: Asked, reviewer: Reviewer, letters: Sequence[Letter]) -> int:
    """Print the question that a model would get about each letter, and stop."""
    from letterkit.cli import _outgoing

    model = _outgoing.sender(environment, asked.model) if asked.with_model else None
    conversations = map(reviewer.second_reading, letters)
    if _outgoing.show(model, map(next, conversations)):
        note(f"There is no other question. {_outgoing.REPEATED}")
    return 0


def second_reading(
    environment: Environment, asked: Asked, reviewer: Reviewer, letters: Sequence[Letter]
) -> list[Letter]:
    """The letters with what a model finds in them; without it, where it cannot be had and is not required."""
    from letterkit.cli._writing import STOPPED, connect
    from letterkit.errors import ModelError, UnreachableError
    from letterkit.running import reason
    from letterkit.store import Store

    model = connect(environment, asked.model)
    if model is None:
        if asked.require_model:
            raise UnreachableError("No model is set.", "Name one with --model, such as openai:NAME.")
        raise click.UsageError("No model is set: name one with --model, such as openai:NAME.")
    environment.kept = STOPPED
    try:
        with Store.open(environment.journal) as store:
            return reviewer.read_again(letters, model, store)
    except ModelError as error:
        if asked.require_model:
            raise
        note(f"No model read it: {reason(error)}")
        return list(letters)


def interactive(
    environment: Environment, asked: Asked, kept: Kept, letters: Sequence[Letter], again: Callable[[], list[Letter]]
) -> list[Letter]:
    """Go through the findings with the user; the letters as they are then. again: reads and reviews all anew."""
    from letterkit.cli._interactive import Session
    from letterkit.cli._walk import Walk

    if "-" in asked.letters:
        raise click.UsageError("--interactive changes files: name them, standard input is for your answers.")
    if not (environment.interactive or asked.line_mode):
        raise click.UsageError("--interactive needs a terminal; with --line-mode it reads lines from standard input.")

    session = Session(environment, kept, again, list(letters), Walk.over(letters, kept.decisions))
    plain = asked.line_mode or environment.variables.get("TERM") == "dumb"
    session.run(environment.line if plain else environment.key, environment.line)
    return session.letters
