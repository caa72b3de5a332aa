"""What the rules find in letters, ours or anybody's, each held against its sources and the others of its set."""

from __future__ import annotations

import json
import logging
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import TYPE_CHECKING, cast

from letterkit import brief, drafts, kinds, rules
from letterkit.assets import SHIPPED, Assets
from letterkit.brief import Brief, Sender
from letterkit.errors import ModelError
from letterkit.inputs.notes import Notes
from letterkit.letter import Finding, Letter, Person, Severity
from letterkit.letters.preparing import Prepared
from letterkit.letters.sources import Sources
from letterkit.meaning import Meaning
from letterkit.models import Model
from letterkit.running import Journal, converse, finished
from letterkit.settings import Taste

if TYPE_CHECKING:
    from letterkit.drafting import Critique

_log = logging.getLogger(__name__)
NOTHING: Mapping[str, str] = {}
NO_TASTE = Taste()


def review(letters: Sequence[Letter], prepared: Prepared) -> tuple[Letter, ...]:
    """Letters that were written of what was prepared, with what advice and the rules have against each."""
    return tuple(
        objected(reviewed(letter, made, _others(letters, letter)), prepared.objection)
        for letter, made in zip(letters, prepared.briefs, strict=True)
    )


def reviewed(
    letter: Letter, made: Brief, others: Mapping[str, str] = NOTHING, meaning: Meaning | None = None
) -> Letter:
    """A letter with what the rules find in it.

    others: letters, or names, that it must not share its words with, by what they are called. meaning: reads the tone
    of its sentences; without it lists alone do. Raises ModelError where that is a server that does not answer.
    """
    found = rules.review(letter, replace(made, others={**made.others, **others}) if others else made, meaning)
    _log.info("reviewed %s, findings: %d", letter.kind, len(found))
    return letter.with_findings(found)


def objected(letter: Letter, objection: Finding | None) -> Letter:
    """A letter with what advice has against its kind before what the rules find."""
    return letter.with_findings((objection, *letter.findings)) if objection else letter


def _others(letters: Sequence[Letter], letter: Letter) -> dict[str, str]:
    return {_name(other): other.text for other in letters if other is not letter}


def _name(letter: Letter) -> str:
    if letter.file:
        return letter.file
    return f"the letter to {letter.to.name}" if letter.to else "another letter"


def review_text(
    text: str,
    sources: Sources = Sources(),
    *,
    today: date,
    kind: str = "",
    language: str = "",
    assets: Assets = SHIPPED,
) -> Letter:
    """A letter by anybody, given as its plain text, with what the rules find in it.

    kind, language: guessed from its words if "". Without notes only what shows by itself is found.
    """
    return Reviewer(sources, today, assets).review([drafts.parse(text, kind=kind, language=language)])[0]


@dataclass(frozen=True)
class Reviewer:
    """Reviews letters by anybody against sources, as of a day.

    own: what a letter of a batch was made of, where that is known and nothing else was given.
    meaning: reads the tone of their sentences; None where lists alone do. warn: is told where a server did not.
    to: whom they go to, where somebody said it. taste: what whoever reads the findings wants of every review.
    """

    sources: Sources
    today: date
    assets: Assets = SHIPPED
    meaning: Meaning | None = None
    warn: Callable[[str], None] = _log.warning
    to: str = ""
    taste: Taste = NO_TASTE
    own: Callable[[Letter], Prepared | None] = lambda _: None

    def review(self, letters: Sequence[Letter]) -> list[Letter]:
        """The letters with what the rules find, each held against the others."""
        found = []
        for letter in letters:
            if letter.kind_guessed:
                letter = replace(letter, kind=drafts.kind_of(letter.text, letter.subject, self._signs()))
            if self.to and letter.to is None:
                letter = replace(letter, to=Person(self.to))
            prepared = self._own(letter)
            made = prepared.brief if prepared else self.brief(letter)
            held = self._reviewed(addressed(letter, made.reader), made, _others(letters, letter))
            held = objected(held, prepared.objection if prepared else None)
            found.append(held.with_findings(tuple(tasted(held.findings, self.taste))))
        return found

    def _signs(self) -> frozenset[str]:
        """What the sources say of the kind of a letter that nobody named."""
        given = self.sources
        if given.rejection and given.rejection.decided:
            return frozenset(("no",))
        return frozenset(("application",)) if given.posting and not given.notes else frozenset()

    def _own(self, letter: Letter) -> Prepared | None:
        return None if self.sources.notes else self.own(letter)

    def is_own(self, letter: Letter) -> bool:
        """Whether a letter is held against its own row of a batch."""
        return self._own(letter) is not None

    def _reviewed(self, letter: Letter, made: Brief, others: Mapping[str, str]) -> Letter:
        """One letter; by lists alone where a server of embeddings does not answer."""
        try:
            return reviewed(letter, made, others, self.meaning)
        except ModelError as error:
            self.warn(f"Its sentences are not read by their meaning: {error}")
            return reviewed(letter, made, others)

    def read_again(self, letters: Sequence[Letter], model: Model, journal: Journal | None = None) -> list[Letter]:
        """The letters with what a model finds in them beside the rules. Raises ModelError."""
        from letterkit.drafting import critic

        async def read() -> list[Letter]:
            again = []
            try:
                for letter in letters:
                    conversation = self.second_reading(letter)
                    found, _ = await converse(conversation, model, journal)
                    again.append(critic.joined(letter, found))
            finally:
                await model.aclose()
            return again

        return finished(read())

    def second_reading(self, letter: Letter) -> Critique:
        """The conversation in which a model reads a letter, beside the lines of the notes as they stand."""
        from letterkit import drafting

        return drafting.critique(letter, self.brief(letter, by_model=True), assets=self.assets)

    def brief(self, letter: Letter, *, by_model: bool = False) -> Brief:
        """What this letter may say; without notes, a brief that only says what kind of letter it is."""
        if own := self._own(letter):
            return own.brief
        kind, given = kinds.load(letter.kind, self.assets), self.sources
        notes = given.notes or (bare_notes(letter, given) if given.names else None)
        if notes is None:
            sender = Sender(letter.signature, letter.signature)
            return Brief(kind, letter.language, sender, letter.to, "", "", {}, self.today, grounded=False)
        return brief.compose(
            kind,
            notes,
            rejection=given.rejection,
            resume=given.resume,
            posting=given.posting,
            to=named(self.to, notes) if self.to else reader(letter, notes),
            today=self.today,
            language=letter.language,
            require=False,
            by_model=by_model,
        )


def tasted(found: Iterable[Finding], taste: Taste) -> Iterator[Finding]:
    """The findings that somebody wants to see, as grave as they take them; accepted words must match as a whole."""
    for one in found:
        if {one.rule, one.id.casefold()} & taste.off or one.text in taste.accept:
            continue
        grade = taste.grade.get(one.id.casefold()) or taste.grade.get(one.rule)
        yield replace(one, severity=cast(Severity, grade)) if grade else one


def bare_notes(letter: Letter, given: Sources) -> Notes:
    """Notes that say no more than who writes, and where they apply: for a letter held against other files alone."""
    from letterkit import readers
    from letterkit.inputs import notes

    signed = letter.signature.split("\n")[0].strip()
    name = (given.resume.basics.name if given.resume else "") or signed or "the writer"
    company = (given.posting.company if given.posting else "") or ""
    role = (given.posting.title if given.posting else "") or ""
    said = {
        "candidate": {"name": name, "sign_off": signed or name},
        "application": {"company": company, "role_title": role},
    }
    return notes.read(readers.read_bytes("letter.json", json.dumps(said).encode(), trust="own"))


def named(to: str, notes: Notes) -> str | None:
    """Whom of the notes somebody means by a name or a part of one; None if it is nobody that they know."""
    wanted = to.casefold()
    return next((person.name for person in notes.interviewers if wanted in person.name.casefold()), None)


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
