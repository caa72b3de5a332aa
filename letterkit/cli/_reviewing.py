"""Reviewing letters that come from files, against what else was given."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from letterkit import brief, drafts, kinds, reports, rules
from letterkit.brief import Brief, Sender
from letterkit.cli._letters import described
from letterkit.cli._screen import columns, count, faint, mark, note, out, strong
from letterkit.cli._sources import Sources, document
from letterkit.cli._surroundings import Surroundings
from letterkit.cli._words import tally
from letterkit.decisions import Decisions
from letterkit.errors import ModelError
from letterkit.inputs.notes import Notes
from letterkit.languages import called
from letterkit.letter import Finding, Letter, Person
from letterkit.meaning import Meaning


@dataclass(frozen=True)
class Reviewer:
    """Reviews letters against sources, as of a day.

    meaning: reads the tone of their sentences; None where lists alone do.
    """

    here: Surroundings
    given: Sources
    today: date
    meaning: Meaning | None = None

    def read(self, path: str, kind: str = "", language: str = "") -> Letter:
        """The letter in a file."""
        return drafts.read(document(self.here, path), kind=kind, language=language)

    def review(self, letters: Sequence[Letter]) -> list[Letter]:
        """The letters with what the rules find, each held against the others."""
        reviewed = []
        for letter in letters:
            others = {other.file: other.text for other in letters if other is not letter}
            made = self.brief(letter)
            letter = addressed(letter, made.reader)
            found = self._found(letter, replace(made, others={**made.others, **others}))
            reviewed.append(letter.with_findings(found))
        return reviewed

    def _found(self, letter: Letter, made: Brief) -> tuple[Finding, ...]:
        """What the rules find; by lists alone where a server of embeddings does not answer."""
        try:
            return rules.review(letter, made, self.meaning)
        except ModelError as error:
            note(f"Its sentences are not read by their meaning: {error}")
            return rules.review(letter, made)

    def brief(self, letter: Letter) -> Brief:
        """What this letter may say; without notes, a brief that only says what kind of letter it is."""
        kind, notes = kinds.load(letter.kind, self.here.assets), self.given.notes
        if notes is None:
            sender = Sender(letter.signature, letter.signature)
            return Brief(kind, letter.language, sender, letter.to, "", "", {}, self.today, grounded=False)
        return brief.compose(
            kind,
            notes,
            rejection=self.given.rejection,
            resume=self.given.resume,
            posting=self.given.posting,
            to=reader(letter, notes),
            today=self.today,
            language=letter.language,
            require=False,
        )


def addressed(letter: Letter, person: Person | None) -> Letter:
    """The letter to its reader as the notes name them, where it has no more of them than their address."""
    to = letter.to
    if to is None or person is None or to.email != person.email or to.name not in ("", to.email.partition("@")[0]):
        return letter
    return replace(letter, to=person)


def reader(letter: Letter, notes: Notes) -> str | None:
    """Who of the notes gets this letter, by its address or else its greeting; None if it does not show."""
    greeted = set(letter.greeting.replace(",", " ").split())
    for person in notes.interviewers:
        if letter.to and (letter.to.email == person.email != "" or letter.to.name == person.name):
            return person.name
    for person in notes.interviewers:
        if letter.to is None and greeted & set(person.name.split()):
            return person.name
    return None


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
