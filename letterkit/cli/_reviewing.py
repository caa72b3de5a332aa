"""Reviewing letters that come from files, against what else was given."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import cast

from letterkit import brief, drafts, kinds, reports, rules, settings
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
from letterkit.letter import Finding, Letter, Person, Severity
from letterkit.meaning import Meaning
from letterkit.rules import Checked
from letterkit.settings import Taste


@dataclass(frozen=True)
class Reviewer:
    """Reviews letters against sources, as of a day.

    meaning: reads the tone of their sentences; None where lists alone do. to: whom they go to, where somebody said it.
    """

    here: Surroundings
    given: Sources
    today: date
    meaning: Meaning | None = None
    to: str = ""

    def read(self, path: str, kind: str = "", language: str = "") -> Letter:
        """The letter in a file."""
        letter = drafts.read(document(self.here, path), kind=kind, language=language)
        return replace(letter, to=Person(self.to)) if self.to and letter.to is None else letter

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
            found = rules.review(letter, made, self.meaning)
        except ModelError as error:
            note(f"Its sentences are not read by their meaning: {error}")
            found = rules.review(letter, made)
        return tuple(tasted(found, settings.taste(self.here.home)))

    def brief(self, letter: Letter) -> Brief:
        """What this letter may say; without notes, a brief that only says what kind of letter it is."""
        kind, notes = kinds.load(letter.kind, self.here.assets), self.given.notes
        if notes is None and self.given.inputs:
            notes = bare_notes(letter, self.given)
        if notes is None:
            sender = Sender(letter.signature, letter.signature)
            return Brief(kind, letter.language, sender, letter.to, "", "", {}, self.today, grounded=False)
        return brief.compose(
            kind,
            notes,
            rejection=self.given.rejection,
            resume=self.given.resume,
            posting=self.given.posting,
            to=named(self.to, notes) if self.to else reader(letter, notes),
            today=self.today,
            language=letter.language,
            require=False,
        )


def tasted(found: Iterable[Finding], taste: Taste) -> Iterator[Finding]:
    """The findings that somebody wants to see, as grave as they take them; accepted words must match as a whole."""
    for one in found:
        if {one.rule, one.id.casefold()} & taste.off or one.text in taste.accept:
            continue
        grade = taste.grade.get(one.id.casefold()) or taste.grade.get(one.rule)
        yield replace(one, severity=cast(Severity, grade)) if grade else one


def addressed(letter: Letter, person: Person | None) -> Letter:
    """The letter to its reader as the notes name them, where it has no more of them than their address."""
    to = letter.to
    if to is None or person is None or to.email != person.email or to.name not in ("", to.email.partition("@")[0]):
        return letter
    return replace(letter, to=person)


def bare_notes(letter: Letter, given: Sources) -> Notes:
    """Notes that say no more than who writes, and where they apply: for a letter held against other files alone."""
    from letterkit import readers
    from letterkit.inputs import notes

    resume, posting = given.resume, given.posting
    name = (resume.basics.name if resume else "") or letter.signature.split("\n")[0].strip()
    said = {
        "candidate": {"name": name or "the writer", "sign_off": letter.signature.split("\n")[0].strip() or name},
        "application": {
            "company": (posting.company if posting else "") or "",
            "role_title": (posting.title if posting else "") or "",
        },
    }
    return notes.read(readers.read_bytes("letter.json", json.dumps(said).encode(), trust="own"))


def named(to: str, notes: Notes) -> str | None:
    """Whom of the notes somebody means by a name or a part of one; None if it is nobody that they know."""
    wanted = to.casefold()
    return next((person.name for person in notes.interviewers if wanted in person.name.casefold()), None)


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


def report(here: Surroundings, letters: Sequence[Letter], form: str, *, checked: Checked, decisions: Decisions) -> None:
    """Print what was found, and what the review stands on."""
    if form != "text":
        out(reports.render(letters, form, decisions, checked.to_json()))
        return
    for letter in letters:
        show(here, letter, decisions, checked)
    for language, unknowing in checked.unknowing.items():
        if unknowing:
            does = "does" if len(unknowing) == 1 else "do"
            note(f"{count(len(unknowing), 'rule')} {does} not know {called(language)}: {', '.join(unknowing)}.")
    if checked.silent:
        why = "stayed silent: with --notes FILE the letter is held against your notes."
        note(f"{count(len(checked.silent), 'rule')} {why}")
    note(_stands_on(checked))


TONE = {
    "lists": "its tone was read by lists of phrases alone (the extra `meaning` reads sentences)",
    "meaning": "its tone was read by the meaning of sentences",
    "model": "a model read it a second time",
}


def _stands_on(checked: Checked) -> str:
    """What was checked, in a line."""
    held = f"Held against {', '.join(checked.sources)}" if checked.sources else "Held against no source"
    guesses = [f"{file} was taken for a {kind}" for file, kind in checked.guessed.items()]
    guessed = f" {'; '.join(guesses)}: say --kind if it is not." if guesses else ""
    return f"{held}; {TONE[checked.tone]}.{guessed}"


def show(here: Surroundings, letter: Letter, decisions: Decisions, checked: Checked | None = None) -> None:
    """Print what was found in one letter, but for what was dismissed."""
    left = open_ones(letter, decisions)
    found = tally(left.findings)
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
        out(columns(rows, here.width))
