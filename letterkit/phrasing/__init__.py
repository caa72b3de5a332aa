"""Turning a note's words into words for this reader: `phrasing` in the folder of a language.

`Phrasing` is what every language has; English says what each does. What only some have stands apart: `FORMS`
(`inverted` in German, `que` in French) and what `getattr` is asked for by name (`page`, the form of a letter on paper;
`when`, `led`, `addressed`). One that can tell a resume's deeds is `Applying`, too.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from datetime import date
from functools import cache
from typing import TYPE_CHECKING, Protocol, cast

from letterkit.languages import code_of, having

if TYPE_CHECKING:
    from letterkit.letter import Person
    from letterkit.wording import When

FOLDER = "phrasing"


class Phrasing(Protocol):
    """What the phrasing of a language has. A module is one; mypy holds each of ours to it in the tests."""

    @property
    def YOU(self) -> tuple[str, ...]:
        """How a sentence about the reader begins, small and with its space: `("you ",)`."""

    @property
    def FORMS(self) -> Mapping[str, Callable[[str, bool], str]]:
        """Further forms of words said to the reader, by the name templates call them: f(text, reader_is_familiar)."""

    @property
    def SMALL_AFTER_GREETING(self) -> bool:
        """Whether the first sentence goes on from the greeting with a small letter."""

    @property
    def HONORIFICS(self) -> tuple[str, ...]:
        """Titles that a writer may choose from: `("Ms", "Mrs", "Mr")`."""

    @property
    def CLOSINGS(self) -> tuple[str, ...]:
        """Lines before the name that a writer may choose from, each with its comma where the language has one."""

    def familiar(self, formality: str) -> bool:
        """Whether this form of address (`formality` of the notes) is the familiar one."""

    def greeting(
        self, person: Person | None, formality: str = ..., locale: str = ..., also: Sequence[Person] = ...
    ) -> str:
        """`Dear Dana,` or, with `also`, `Dear Ms Whitfield and Mr Rao,`; the team where person is None."""

    def closing(
        self, formality: str = ..., locale: str = ..., person: Person | None = ..., also: Sequence[Person] = ...
    ) -> str:
        """The line before the name: `Best regards,`."""

    def day(self, when: date, today: date, locale: str = ...) -> str:
        """A date as one says it on `today`: `yesterday`, `Tuesday` within the week, else with its number and month."""

    def on(self, when: date, today: date, locale: str = ...) -> str:
        """The same as an adverb: `yesterday`, `on Tuesday`."""

    def dated(self, when: date, locale: str = ...) -> str:
        """A date without its weekday: `May 12` or, where the locale has it so, `12 May`."""

    def roughly(self, time: When, found: Sequence[date], locale: str = ..., noun: bool = ...) -> str:
        """A time as firmly as it was noted: `by Friday 20 March`, `at the end of March`.

        found: the days of `time` as dates, one for each. noun: as what somebody has in mind: `the week of 16 March`.
        """

    def due(self, said: str) -> str:
        """A day, or words for one, as when something is due: `Friday` → `by Friday`."""

    def listed(self, items: Sequence[str]) -> str:
        """`a`, `a and b`, `a, b and c`."""

    def typeset(self, text: str) -> str:
        """A finished text with the spaces and marks that the language's typography asks for."""

    def clean(self, text: str) -> str:
        """One line without control characters, end punctuation or quotation marks around the whole."""

    def shape(self, text: str) -> str:
        """What a note is by its form: question, sentences, label, clause, action, indirect or noun."""

    def lowered(self, text: str, proper: Collection[str] = ...) -> str:
        """The text as it stands inside a sentence: first letter small, but in names, acronyms and `proper`."""

    def titled(self, job: str) -> str:
        """A job's title inside a sentence: `Operations analyst, Leeds` → `operations analyst`."""

    def sentence(self, text: str) -> str:
        """The text as a sentence: first letter big, one mark at its end."""

    def to_reader(
        self, text: str, names: Sequence[str] = ..., spoken: bool = ..., about: bool = ..., formality: str = ...
    ) -> str:
        """Words about the reader or their company, said to the reader: `we lose a day` → `you lose a day`.

        names: the names under which the notes speak of the reader. spoken: whether the note may be in the reader's
        voice, so that its `I` is the reader. about: whether it is about the reader, so that its `she` is the reader.
        formality: how the reader is addressed. Returns "" if the words cannot be said to the reader.
        """

    def as_writer(self, text: str) -> str:
        """What the writer did, in their own voice: `cut errors` → `I cut errors`."""

    def proof(self, claim: str, number: str = ..., context: str = ...) -> str:
        """A claim with its setting and its result, as far as the claim does not hold them already."""

    def article(self, text: str) -> str:
        """A bare noun phrase with the article that the language wants: `sample dashboard` → `the sample dashboard`."""

    def promised(self, text: str) -> str:
        """A promise as what the reader will get: `send sample dashboard` → `I will send the sample dashboard`."""

    def asks(self, text: str) -> bool:
        """Whether words are a question as they stand, with or without the mark at the end."""

    def indirect(self, text: str) -> str:
        """A question put to the writer, told back: `How would you do it?` → `how I would do it`; "" if it cannot be."""

    def steps(self, ideas: Sequence[str]) -> str:
        """What the writer would do, in order, as one sentence; "" if one of the notes is not an action."""

    def quoted(self, text: str) -> str:
        """Words between the language's quotation marks, verbatim."""


class Applying(Phrasing, Protocol):
    """That of a language which can tell the deeds of a resume and what an advertisement wants."""

    def employed(self, where: str) -> str:
        """An employer as it stands behind `at`: `the University of Orrin`; "" for what is none."""

    def post(self, role: str, whole: bool = ...) -> str:
        """A post as it stands behind `as`: `a finance assistant`; "" for what names no person.

        whole: with what stands behind its comma, in brackets: `a student nurse (acute medical ward)`.
        """

    def is_ordinary(self, word: str) -> bool:
        """Whether a word with a capital is an ordinary one, and no name of a product: `Reconciliation`."""

    def span(self, start: str, end: str) -> str:
        """The years between two ISO dates, with a space before: ` from 2021 to 2023`; "" where one is not known."""

    def deed(self, line: str, over: bool = ...) -> str:
        """A resume's line as what the writer did: `Led five students` → `I led five students`; "" if it cannot be told.

        over: whether the time in which it was done is over.
        """

    def wanted(self, demand: str, is_name: Callable[[str], bool], answer: str = ...) -> str:
        """What a posting asks for, as the object of a sentence: `Reduce downtime` → `reducing downtime`; "" if unsure.

        is_name: whether a word keeps its capital. answer: the deed that answers it.
        """

    def degree(self, kind: str, area: str, school: str) -> str:
        """A degree by its names: `BSc`, `Economics` → `BSc in Economics`; "" where the kind of degree is not known."""

    def article_of(self, noun: str) -> str:
        """The indefinite article a noun takes: `a`, `an`."""

    def stage_of_study(self, label: str) -> str:
        """How far a student is: `Student nurse, final year` → `in my final year`; "" where it is not said."""

    def held(self, paper: str, slots: Mapping[str, tuple[str, ...]]) -> str:
        """A licence, certificate or language as what the writer has: `I hold a driving licence`.

        slots: what its fact says besides, by name; `fluency` makes it a language.
        """

    def beginning(self, text: str) -> str:
        """When somebody can start: `four weeks` → `I can start at four weeks' notice`; "" for other words."""


def applying(words: Phrasing) -> Applying | None:
    """The same, where it can tell a resume's deeds."""
    return cast("Applying", words) if hasattr(words, "deed") else None


def load(language: str) -> Phrasing:
    """The phrasing of a language. Raises UnknownNameError, which names the languages there are."""
    return cast("Phrasing", code_of(language, FOLDER, "language with templates"))


def languages() -> list[str]:
    """The languages there is a phrasing for, sorted."""
    return sorted(having(FOLDER))


def familiar(language: str, formality: str) -> bool:
    """Whether a form of address is the familiar one; there is none where a language has no phrasing."""
    return language in languages() and load(language).familiar(formality)


@cache
def forms() -> frozenset[str]:
    """The names of all forms that some language has."""
    return frozenset(name for code in languages() for name in load(code).FORMS)
