"""What each letter may say, before anybody writes: advice, the gate, briefs, needs, gaps, what stays out."""

from __future__ import annotations

import logging
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from functools import cached_property

from letterkit import advice, brief, kinds, needs, templating
from letterkit.advice import Advice
from letterkit.assets import SHIPPED, Assets
from letterkit.brief import Brief, Unsaid
from letterkit.errors import AdvisedAgainstError, MissingError, UndecidedError
from letterkit.inputs.notes import Notes
from letterkit.letter import Finding, Person
from letterkit.letters.sources import Sources
from letterkit.needs import ReaderNeed
from letterkit.voice import Voice

_log = logging.getLogger(__name__)
FLAGGED = ("private", "sensitive", "inferred")
"""What the notes' own fields keep out: nobody need be told."""
LEFT_OUT = ""
"""What is said of a note that the letter does without."""


@dataclass(frozen=True)
class Spec:
    """Which letter is wanted.

    today: the day, or the very moment where the hour matters to the window.
    to: id, name or address of the reader, or the reader; the best one for the kind if None. each: one letter for every
    interviewer instead. language, form: what the notes call for if None. variant: the letter's number in a set.
    share: lines of the notes that may be told, however private they look. anyway: write what advice speaks against.
    by_model: a model will write, so a line of the notes may serve that has no place. voices: how the writer writes, by
    language.
    """

    kind: str
    today: date
    to: str | Person | None = None
    each: bool = False
    language: str | None = None
    form: str | None = None
    variant: int = 0
    share: Collection[int] = ()
    anyway: bool = False
    by_model: bool = False
    voices: Mapping[str, Voice] = field(default_factory=dict)
    assets: Assets = SHIPPED

    @property
    def day(self) -> date:
        """The day alone."""
        return self.today.date() if isinstance(self.today, datetime) else self.today


@dataclass(frozen=True)
class Prepared:
    """All that is known before a letter is written: `briefs` holds one for each letter.

    advice: what the moment asks for, whatever was wanted. objection: what it has against this kind, as a finding that
    goes with each letter; None if nothing.
    """

    spec: Spec
    sources: Sources
    advice: Advice
    objection: Finding | None
    briefs: tuple[Brief, ...]

    @property
    def brief(self) -> Brief:
        """What the letter may say, the first one of a set."""
        return self.briefs[0]

    @cached_property
    def needs(self) -> tuple[tuple[ReaderNeed, ...], ...]:
        """What each letter has to do for its reader, the musts first."""
        return tuple(needs.of(made) for made in self.briefs)

    @cached_property
    def gaps(self) -> tuple[Unsaid, ...]:
        """What only the writer can put into words, each note once, the musts first."""
        return gaps(self.briefs, self.spec.assets)

    @cached_property
    def withheld(self) -> dict[str, list[str]]:
        """The topics of what is left out as private, by its place in the notes, in the order of the file."""
        found: dict[str, list[str]] = {}
        for one in (one for made in self.briefs for one in made.withheld if one.why not in FLAGGED):
            whys = found.setdefault(one.source, [])
            whys += [] if one.why in whys else [one.why]
        return dict(sorted(found.items(), key=lambda pair: int(pair[0].rpartition(":")[2])))

    def answered(self, answers: Mapping[str, str]) -> Prepared:
        """The same with what the writer says for gaps, by the words of each gap's note; "" leaves the note out."""
        assert self.sources.notes is not None
        said = {words_of(note): sentence for note, sentence in answers.items() if sentence != LEFT_OUT}
        notes = self.sources.notes.model_copy(update={"say": {**self.sources.notes.say, **said}})
        briefs = composed(replace(self.sources, notes=notes), self.spec) if said else self.briefs
        gone = {words_of(note) for note, sentence in answers.items() if sentence == LEFT_OUT}
        return replace(
            self, sources=replace(self.sources, notes=notes), briefs=tuple(_without(made, gone) for made in briefs)
        )


def gaps(briefs: Iterable[Brief], assets: Assets = SHIPPED) -> tuple[Unsaid, ...]:
    """What the letters of these briefs would tell and no template can put into words."""
    found: dict[str, Unsaid] = {}
    for gap in (gap for made in briefs for gap in templating.unsaid(made, assets)):
        found.setdefault(words_of(gap.note), gap)
    return tuple(sorted(found.values(), key=lambda gap: not gap.must))


def words_of(note: str) -> str:
    """By what an answer is kept: the words of a note on one line."""
    return " ".join(note.split())


def _without(made: Brief, gone: Collection[str]) -> Brief:
    """A brief whose letter leaves these notes out."""
    facts = {id: LEFT_OUT for id, fact in made.facts.items() if words_of(fact.text) in gone}
    return replace(made, said={**facts, **made.said}) if facts else made


def prepare(sources: Sources, spec: Spec) -> Prepared:
    """Everything that the letters may say.

    Raises AdvisedAgainstError, which says what advice speaks for, MissingError with the
    questions to answer where the notes hold too little, UndecidedError where nobody knows whether a message is a no.
    """
    notes = demanded(sources)
    found = advice.advise(notes, sources.rejection, today=spec.today)
    objection = gate(spec.kind, found, anyway=spec.anyway)
    prepared = Prepared(spec, sources, found, objection, composed(sources, spec))
    _log.info("prepared %s, of facts: %s", spec.kind, ", ".join(str(len(made.facts)) for made in prepared.briefs))
    return prepared


def demanded(sources: Sources) -> Notes:
    """The notes. Raises MissingError where none were given."""
    if sources.notes is None:
        raise MissingError("There are no notes to write a letter from.", "Name a file of notes.")
    return sources.notes


def gate(kind: str, found: Advice, *, anyway: bool = False) -> Finding | None:
    """What advice says against this kind of letter now, None if nothing.

    Drafted anyway, a letter behind a closed gate keeps an error; one that is merely advised against, a warning.
    Raises AdvisedAgainstError unless only the day speaks against it, or it is wanted anyway.
    """
    against = next((one for one in found.against if one.kind == kind), None)
    if against is None:
        return None
    if not against.timing and not anyway:
        raise AdvisedAgainstError(f"No {kind} now: {against.why}", found.instead, lead=found.lead)
    message = f"Not advised: {against.why}"
    return Finding("advice", "ADV001", "error" if against.hard else "warning", 0, 0, "", message)


def composed(sources: Sources, spec: Spec) -> tuple[Brief, ...]:
    """A brief for the reader, or for each. Raises MissingError."""
    notes, kind = demanded(sources), kinds.load(spec.kind, spec.assets)
    if not spec.each:
        return (brief.compose(
            kind, notes, rejection=sources.rejection, resume=sources.resume, posting=sources.posting, to=spec.to,
            today=spec.day, language=spec.language, form=spec.form, variant=spec.variant, voices=spec.voices,
            by_model=spec.by_model, share=spec.share,
        ),)  # fmt: skip
    if not notes.interviewers:
        asks = ["Who was there? (interviewers)"]
        raise MissingError("The notes do not say whom to write to.", asks=asks, file=notes.document.name)
    return tuple(brief.compose_each(
        kind, notes, rejection=sources.rejection, resume=sources.resume, posting=sources.posting, today=spec.day,
        language=spec.language, voices=spec.voices, by_model=spec.by_model, share=spec.share,
    ))  # fmt: skip


def open_questions(sources: Sources, today: date, assets: Assets = SHIPPED) -> dict[str, tuple[str, ...]]:
    """For each kind of letter, the questions that the sources leave open; none where they are enough."""
    return {name: _open(sources, Spec(name, today, assets=assets)) for name in kinds.names(assets)}


def _open(sources: Sources, spec: Spec) -> tuple[str, ...]:
    try:
        (made,) = composed(sources, spec)
    except MissingError as error:
        return error.asks
    except UndecidedError as error:
        return (str(error),)
    return tuple(missing.ask for missing in made.missing if missing.required)


def advised(sources: Sources, found: Advice, today: date, assets: Assets = SHIPPED) -> Brief | None:
    """What the letter that is advised would be made of, whatever the notes still lack for it; None for no letter."""
    if not found.lead or sources.notes is None:
        return None
    to = found.reader.name if found.reader else None
    known = [person.name for person in sources.notes.interviewers]
    return brief.compose(
        kinds.load(found.lead, assets), sources.notes, rejection=sources.rejection, to=to if to in known else None,
        today=today, require=False,
    )  # fmt: skip
