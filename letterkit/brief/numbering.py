"""Numbering statements into facts, and keeping out what may not be told."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Mapping
from dataclasses import replace
from datetime import date

from letterkit import wording
from letterkit.brief.contents import Withheld
from letterkit.clauses import Clause
from letterkit.documents import FieldPath
from letterkit.facts import Fact, SaidBy
from letterkit.inputs.notes import Kept, Notes, private

NOTHING = frozenset(("", "unknown", "none", "n/a", "-", "?", "tbd"))
"""What people write where they have nothing to write."""
_ADDRESS = re.compile(r"https?://\S+")
"""A link alone tells nothing, whatever its words: `https://asthma-voices.example` is nobody's health."""

TRADE = frozenset(
    "evidence number context skill problem idea measure responsibility requirement tools asked better_answer "
    "bridge".split()
)
"""Roles of what the work is about: an illness or a lawsuit there is mostly the trade itself."""


class Gathering:
    """Facts as they are being numbered, and what had to stay out.

    share: lines of the notes of which nothing has to. by_model: a model reads the facts, and judges what a word cannot.
    """

    def __init__(
        self,
        notes: Notes,
        reader: str,
        share: Collection[int] = (),
        today: date | None = None,
        by_model: bool = False,
    ) -> None:
        self.notes = notes
        self.reader = reader
        self.near = notes.interview.date or today
        self.share = share
        self.by_model = by_model
        self.facts: dict[str, Fact] = {}
        self.withheld: list[Withheld] = []
        self.steering: list[str] = []
        self.remarks: list[str] = []
        self.clauses: dict[str, Clause] = {}
        self._numbers: dict[str, int] = {}

    def add(
        self,
        text: str,
        path: FieldPath,
        said_by: SaidBy,
        role: str,
        *,
        person: str = "",
        of: Iterable[str] = (),
        new: bool = False,
        day: date | None = None,
    ) -> str:
        """Number one statement of the notes and return its id, "" if nothing in it may be told."""
        if said_by != "record":
            text = self.public(text, path, role)
        return self.put("N", text, self.notes.where(*path), said_by, role, person=person, of=of, new=new, day=day)

    def put(
        self,
        letter: str,
        text: str,
        source: str,
        said_by: SaidBy,
        role: str,
        *,
        person: str = "",
        of: Iterable[str] = (),
        new: bool = False,
        day: date | None = None,
        slots: Mapping[str, tuple[str, ...]] | None = None,
        touches: str = "",
    ) -> str:
        """Number one statement of any source; `letter` starts its id (N notes, M message, R resume, P posting)."""
        if text.strip().casefold() in NOTHING:
            return ""
        self._numbers[letter] = self._numbers.get(letter, 0) + 1
        id, belongs = f"{letter}{self._numbers[letter]}", tuple(filter(None, of))
        fact = Fact(id, text, source, said_by, role, person, belongs, new, day, slots=slots or {}, touches=touches)
        self.facts[fact.id] = fact
        return fact.id

    def keep(
        self, kept: Kept, text: str, path: FieldPath, default: SaidBy, role: str, *, person: str = "", new: bool = False
    ) -> str:
        """Number an item, unless it may not be used: then it is withheld, or only steers."""
        said_by: SaidBy = kept.source or default
        person = self.name_of(kept.person) or person
        if (kept.sensitive or not kept.shareable) and not self.is_shared(path):
            self.withhold(text, path, "sensitive" if kept.sensitive else "private")
            return ""
        if said_by == "i_inferred":
            self.withhold(text, path, "inferred")
            if not self.private(text, path):
                self.steer(f"The writer believes, and nobody said: {text}")
            return ""
        return self.add(text, path, said_by, role, person=person, new=new)

    def is_shared(self, path: FieldPath) -> bool:
        """Whether the writer lets this line go, whatever it says."""
        return self.notes.document.span(path).line in self.share

    def private(self, text: str, path: FieldPath) -> bool:
        """Whether anything in a text stays out."""
        return not self.is_shared(path) and any(piece.why for piece in private.screen(text))

    def public(self, text: str, path: FieldPath, role: str) -> str:
        """What of a text may be told; the rest is withheld."""
        if self.is_shared(path) or _ADDRESS.fullmatch(text.strip()):
            return text
        pieces = private.screen(text, trade=role in TRADE)
        if not any(piece.why for piece in pieces):
            return text
        for piece in pieces:
            if piece.why and self.by_model and piece.is_for_judgement:
                self.put("N", piece.text, self.notes.where(*path), "own", "note", touches=piece.why)
            elif piece.why:
                self.withhold(piece.text, path, piece.why)
        return " ".join(piece.text for piece in pieces if not piece.why)

    def withhold(self, text: str, path: FieldPath, why: str) -> None:
        """Remember words that stay out of letter and prompt."""
        if text.strip():
            self.withheld.append(Withheld(text, why, self.notes.where(*path)))

    def steer(self, text: str) -> None:
        """Remember something that may shape the letter and not be said in it."""
        self.steering.append(" ".join(text.split()))

    def remark(self, text: str) -> None:
        """Remember something that the user should know and no letter says; once."""
        if text not in self.remarks:
            self.remarks.append(text)

    def tell(self, fact: str, *, untold: bool) -> None:
        """Remember of a fact whether the notes say that it was not told."""
        self.facts[fact] = replace(self.facts[fact], untold=untold)

    def relate(self, fact: str, of: Iterable[str]) -> None:
        """Let a fact also answer other facts."""
        if fact in self.facts:
            old = self.facts[fact]
            self.facts[fact] = replace(old, of=(*old.of, *(id for id in of if id and id not in old.of)))

    def name_of(self, reference: str) -> str:
        """The full name that an id, a name or a first name means; the reference itself if it is nobody's."""
        wanted = reference.strip().casefold()
        if not wanted:
            return ""
        for person in self.notes.interviewers:
            if wanted in wording.ways(person.name, person.honorific, person.known_as) | {person.id.casefold()}:
                return person.name
        return reference.strip()
