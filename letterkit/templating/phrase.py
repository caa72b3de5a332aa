"""A phrase: one fact as words for one letter. Whatever is printed of it carries the fact's id along, out of sight.

What cannot be said for certain is not printed: a mark stands for it, and whoever sets the letter asks for the words.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from copy import copy
from functools import cached_property
from typing import Any

from letterkit import clauses, marks, phrasing, wording
from letterkit.brief import jotted
from letterkit.brief.contents import Brief
from letterkit.clauses import Clause, Form
from letterkit.facts import ROLES, Fact
from letterkit.marks import MARK
from letterkit.phrasing import Phrasing
from letterkit.templating.certain import is_kept, is_wish
from letterkit.templating.dated import Dated

RECORD = frozenset(
    "sender company company_short job job_ref reader colleague interview_day interview_form target target_company "
    "target_role skill tools requirement link wish headline degree certificate spoken known".split()
)
"""Roles whose words are names, days and marks: nothing to be read as a sentence."""
QUESTIONS, DAYS = ("question", "asked"), ("decision_day", "promise_day")  # words are a question, a time
NAMES = ("company", "company_short", "target_company")  # never turned to the reader
SHORT = 6  # words of a noun phrase that are easily read over
SPOKEN = frozenset("problem cares measure responsibility why_open team tools reason".split())  # in their own voice


class Phrase(Dated):
    """One fact as words for this letter; every property carries the fact's id with it."""

    def __init__(self, fact: Fact, words: Phrasing, brief: Brief) -> None:
        self._fact, self._words, self._brief = fact, words, brief

    def joined(self, parts: Iterable[Phrase]) -> Phrase:
        """The same phrase with those that belong to it, each by its role."""
        whole = copy(self)
        for part in parts:
            setattr(whole, part.role, part)
        return whole

    def _cited(self, text: str) -> str:
        """Text with the fact's id behind it, out of sight; the mark of a gap where there are no certain words."""
        said = marks.bare(text) if self.certain else marks.gap(self._fact.id)
        return said + marks.of(self._fact.id)

    @cached_property
    def certain(self) -> bool:
        """Whether its words can be said to this reader without a doubt."""
        return self._turns or bool(self._fact.role not in DAYS and self._read)

    @cached_property
    def _turns(self) -> bool:
        """Whether its words read as they stand, turned to the reader: they need no reading as notes."""
        fact, brief = self._fact, self._brief
        if fact.id in brief.said or not fact.text:
            return False
        if fact.role in RECORD or fact.day or fact.id[:1] != "N" or brief.kind.after == "application":
            return True  # a table's cell for a letter of application is written for it
        if fact.role in DAYS:
            doubt = not wording.when(fact.text) and clauses.doubtful(fact.text, brief.language, "colon")
            return wording.is_time(fact.text) and not doubt
        if brief.clauses:  # rough notes: what stands under a heading there is as short as what stands under none
            return fact.role == "promise" and fact.id not in brief.clauses and is_kept(fact, self._words, brief)
        turned = self._words.clean(self._turned)
        form: Form = "question" if fact.role in QUESTIONS else "colon"
        return bool(turned) and not clauses.doubtful(turned, brief.language, form, self._brief.reader_names)

    @cached_property
    def _clause(self) -> Clause | None:
        """Its words read as a note: what a letter may say of them for certain; None where the writer said it anew."""
        return None if self._fact.id in self._brief.said else jotted.certain(self._brief, self._fact)

    @cached_property
    def _read(self) -> str:
        """The words of a note as it was read: a clause, a quotation, or what can stand behind a colon; "" if none."""
        one = self._clause
        if one is None:
            return ""
        return one.that or (self._words.quoted(one.cited) if one.cited else "") or one.colon or one.sentence

    @cached_property
    def whole(self) -> str:
        """A note as a sentence of its own, where it can stand so; without an end mark."""
        clause = None if self._turns else self._clause
        return self._cited(clause.sentence) if clause and clause.sentence else ""

    @property
    def from_me(self) -> bool:
        """Whether a note that was read tells what the writer did or said."""
        return not self._turns and bool(self._clause and self._clause.by == "writer")

    @property
    def _nobody(self) -> tuple[str, ...]:
        """The empty name, where a pronoun of a note about nobody can only be the reader: they are the one met."""
        known = {person.name for person in (self._brief.reader, self._brief.sender) if person}
        alone = getattr(self._words, "PRONOUN_IS_READER", False) and not {*self._brief.people} - known
        return ("",) if alone else ()

    @cached_property
    def _said(self) -> str:
        """Its words without the speaker's name before them (`Diane: the contract pays for the site`)."""
        speaker, colon, rest = self._fact.text.partition(":")
        person = self._fact.person
        return rest if colon and person and speaker.strip() in (person, self._brief.called(person)) else self._fact.text

    @cached_property
    def _to_reader(self) -> str:
        return self._turned if self._turns else self._read

    @cached_property
    def _turned(self) -> str:
        fact, reader = self._fact, self._brief.reader
        about = bool(reader and not self._brief.also_to and fact.person in (reader.name, *self._nobody))
        spoken = fact.role in SPOKEN
        return str(self._words.to_reader(self._said, self._brief.reader_names, spoken, about, self._brief.formality))

    @property
    def _proper(self) -> frozenset[str]:
        return self._brief.proper

    @cached_property
    def _skills(self) -> frozenset[str]:
        """Names of skills and tools, which keep their capital in a job's title too: `Go developer`."""
        return frozenset(fact.text for fact in self._brief.all("skill", "tools", "requirement"))

    def __str__(self) -> str:
        return self.text

    @property
    def mark(self) -> str:
        """The fact's id alone, out of sight."""
        return marks.of(self._fact.id)

    @property
    def role(self) -> str:
        """The fact's role."""
        return self._fact.role

    @property
    def said_by(self) -> str:
        """Who stands behind it."""
        return self._fact.said_by

    @cached_property
    def shape(self) -> str:
        """The shape of its words: see the language's phrasing."""
        if not self._turns:
            return self._clause.shape if self._clause else "fragment"
        return str(self._words.shape(self._to_reader if self.of_reader else self._said))

    @cached_property
    def _noted(self) -> str:
        """Its words on one line and without end punctuation, as they stand or as they were read."""
        return str(self._words.clean(self._fact.text)) if self._turns else self._read

    @cached_property
    def text(self) -> str:
        """Its words as they stand, on one line and without end punctuation."""
        return self._cited(self._noted)

    @cached_property
    def plain(self) -> str:
        """Its words inside a sentence."""
        return self._cited(self._words.lowered(self._noted, self._proper) if self._turns else self._noted)

    @cached_property
    def to_reader(self) -> str:
        """Its words said to the reader, inside a sentence."""
        return self._cited(self._words.lowered(self._to_reader, self._proper) if self._turns else self._to_reader)

    @cached_property
    def as_writer(self) -> str:
        """Its words as the writer's own, inside a sentence."""
        if not self._turns:
            return self._cited(self._read)
        return self._cited(self._words.as_writer(self._words.lowered(self._words.clean(self._fact.text), self._proper)))

    @cached_property
    def addressed(self) -> str:
        """Its words as the writer's own, inside a sentence, in which the reader's name is `you`."""
        if not self._turns:
            return self._cited(self._read)
        turn = getattr(self._words, "addressed", None)
        known = {person.name for person in (self._brief.reader, self._brief.sender) if person}
        alone = not {*self._brief.people} - known
        said = turn(self._fact.text, self._brief.reader_names, alone) if turn else self._words.clean(self._fact.text)
        return self._cited(self._words.lowered(said, self._proper))

    @cached_property
    def capital(self) -> str:
        """Its words said to the reader with a big first letter, for behind a colon where that opens a sentence."""
        said = MARK.sub("", self.addressed if self.role == "motive" else self.to_reader)
        return self._cited(said[:1].upper() + said[1:])

    @cached_property
    def sentence(self) -> str:
        """Its words said to the reader, as a sentence of their own."""
        return self.whole or self._cited(self._words.sentence(self._to_reader))

    @cached_property
    def proof(self) -> str:
        """A claim with its number and context, as the writer tells it inside a sentence."""
        if not self._turns:
            return self.as_writer
        parts = [part if part and part._turns else None for part in (self.number, self.context)]
        told = [part._fact.text if part else "" for part in parts]
        claim = MARK.sub("", self.as_writer)
        return self._cited(self._words.proof(claim, *told)) + "".join(part.mark for part in parts if part)

    @cached_property
    def led(self) -> str:
        """The same as `proof` with the setting first, where the language has that form; else nothing."""
        lead, parts = getattr(self._words, "led", None), (self.number, self.context)
        if not lead or not self.context or not self._turns or any(part and not part._turns for part in parts):
            return ""
        claim, number = MARK.sub("", self.as_writer), self.number._fact.text if self.number else ""
        told = lead(claim, number, self.context._fact.text)
        return self._cited(told) + "".join(part.mark for part in parts if part) if told else ""

    @cached_property
    def promised(self) -> str:
        """A promise as what will happen."""
        if not self._turns:
            return self._cited(self._read)
        return self._cited(self._words.promised(self._fact.text))

    @cached_property
    def indirect(self) -> str:
        """A question put to the writer, told back; nothing if it cannot be."""
        read = self._clause.that if self._clause and self._clause.use == "asked" else ""
        told = self._words.indirect(self._fact.text) if self._turns else read
        return self._cited(told) if told else ""

    @cached_property
    def asks(self) -> bool:
        """Whether its words are a question as they stand."""
        return self.shape == "question" if not self._turns else bool(self._words.asks(self._fact.text))

    @cached_property
    def with_article(self) -> str:
        """The same as `yours`, a bare noun phrase with its article."""
        if not self._turns:
            return self._cited(self._read)
        return self._cited(self._words.article(self._words.lowered(self._to_reader, self._proper)))

    @cached_property
    def titled(self) -> str:
        """A job's title inside a sentence."""
        title = self._words.clean(self._fact.text)
        return self._cited(
            title if title.split()[:1] and title.split()[0] in self._skills else self._words.titled(title)
        )

    @cached_property
    def whole_title(self) -> str:
        """A job's title as the posting has it: `Staff Nurse, Acute Medicine`."""
        title = self._words.clean(self._fact.text)
        return self._cited(title) if "," in title else self.titled

    def answers(self, need: Fact) -> bool:
        """Whether the notes tie this claim to that doubt or problem."""
        return need.id in self._fact.of

    @cached_property
    def of_reader(self) -> bool:
        """Whether it tells what the reader did or does (`you drew the returns flow`)."""
        return self._to_reader.casefold().startswith(self._words.YOU)

    @cached_property
    def fits(self) -> bool:
        """Whether its words can be said to the reader: not every language turns every note."""
        return bool(self._to_reader)

    @cached_property
    def speaker(self) -> str:
        """A colleague's full name, where `who` gives the first name."""
        return self._fact.person if self.who not in ("", "you") else ""

    @property
    def short(self) -> bool:
        """Whether it is a few words without a pause, that a sentence can go on after."""
        return len(self._said.split()) <= SHORT and not re.search(r"[,;:(–—]", self._said)

    @cached_property
    def states(self) -> bool:
        """Whether its words are a statement that begins with who does it: `you call everybody`."""
        return self.shape == "clause" and bool(re.match(r"(?:you|I|we|they|he|she|[A-Z]\w+)\b", self._to_reader))

    @property
    def wishes(self) -> bool:
        """Whether its words say that the writer wants the work, and nothing of why."""
        return is_wish(self._said, self._brief.language)

    @property
    def done_to_me(self) -> bool:
        """Whether the writer is whom it was done to (`walked me past the whiteboard`)."""
        return bool(re.search(r"\bme\b", self._said))

    @property
    def quote(self) -> bool:
        """Whether its words were written by somebody else, so that they are only ever quoted."""
        return self._fact.id.startswith("M")

    @cached_property
    def quoted(self) -> str:
        """Its words in quotation marks, as they stand; of a note that was read those that the reader said."""
        if not self._turns:
            said = self._clause.cited if self._clause else ""
            return self._cited(self._words.quoted(said)) if said else marks.gap(self._fact.id) + self.mark
        return self._cited(self._words.quoted(" ".join(self._fact.text.split())))

    @cached_property
    def who(self) -> str:
        """Who said it: `you`, a colleague's first name, or nothing if the notes do not tell."""
        person, reader = self._fact.person, self._brief.reader
        if self._fact.said_by not in ("they_said", "i_observed") or not person:
            return ""
        alone = reader and person == reader.name and not self._brief.also_to
        return "you" if alone else self._brief.called(person)

    def __getattr__(self, name: str) -> Any:
        """A form that only some languages have (`inverted`); a related fact that is not there (`number`) is nothing.

        Raises AttributeError for any other name, so that a slip in a template is an error.
        """
        if name in ROLES:
            return None
        form = self._words.FORMS.get(name) if not name.startswith("_") else None
        if form and not self._turns:
            that = self._clause.that if self._clause and name == getattr(self._words, "THAT", "") else ""
            return self._cited(getattr(self._words, "behind", str)(that)) if that else None
        if form is None and name not in phrasing.forms():
            raise AttributeError(name)
        if form and self.role in NAMES:
            return self._cited(form(self._words.clean(self._fact.text), False))
        said = ""
        if form and self._turns:
            said = form(self._words.lowered(self._to_reader, self._proper), self._brief.familiar)
        return self._cited(said) if said else None
