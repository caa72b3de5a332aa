"""Notes as clauses: what each piece is, who says it, and how a letter to this reader may say it, where that is certain.

    lines → pieces → private? → understood (the language) → renderings, each past the language's veto

A member of this room is a language (`Language` says what it must know). What is not certain has no rendering: it is
asked for, or stays an open mark; it is never garbled.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from dataclasses import replace
from typing import cast

from letterkit import rooms, wording
from letterkit.clauses._clause import (
    FORMS,
    Anatomy,
    By,
    Clause,
    Form,
    Language,
    Lead,
    Meaning,
    Piece,
    Setting,
    Use,
)
from letterkit.clauses._fields import lead_of_field
from letterkit.clauses._lines import Line, lines
from letterkit.clauses._pieces import Cut, cuts
from letterkit.inputs import private

__all__ = [
    "FORMS",
    "Anatomy",
    "By",
    "Clause",
    "Form",
    "Language",
    "Lead",
    "Setting",
    "Use",
    "doubtful",
    "lead_of_field",
    "load",
    "read",
]

_TAG = re.compile(r"(?P<tag>[^\s:\"“„«'‘][^:\"“„«]{0,30}?)\s*:\s*(?=\S)")


def load(language: str) -> Language:
    """What is known of a language. Raises UnknownNameError, which names those that there are."""
    return cast(Language, rooms.member(__name__, language, "language that notes are read in"))


def doubtful(text: str, language: str, form: Form = "sentence", readers: Collection[str] = ()) -> str:
    """Why words may not be printed to these readers, "" if nothing speaks against them. A rule for any draft, too."""
    return load(language).doubtful(text, form, readers)


def read(text: str, setting: Setting) -> tuple[Clause, ...]:
    """The clauses of a note, or of a whole file of notes, in order."""
    language = load(setting.language)
    return tuple(_Reading(text, setting, language).clauses())


class _Reading:
    """One walk over a text. last: who was spoken of last, "reader", "other" or "apart" (somebody else whose pronoun is
    another); "" where nobody was."""

    def __init__(self, text: str, setting: Setting, language: Language) -> None:
        self.text, self.setting, self.language = text, setting, language
        self.pronouns = language.pronouns(text, setting.readers)
        self.last = ""

    def clauses(self) -> Iterator[Clause]:
        for line in lines(self.text, self.setting, self.language):
            if line.opens:
                self.last = next((who for who, _ in reversed(self._spoken_of(line.heading))), "")
            kept_out = list(_kept_out(line.text, self.setting.trade))
            before: Meaning | None = None
            for cut in cuts(line.text, self.language.JOINS, self.language.BREATHS):
                why = next((why for left, right, why in kept_out if _overlaps(cut.parts, left, right)), "")
                piece = self._piece(line, cut, before)
                meaning = self.language.understood(piece, self.setting)
                if meaning.by == "reader" and self.last == "apart":
                    self.last = "reader"
                yield self._clause(piece, meaning, why)
                before = before if cut.is_aside else meaning

    def _piece(self, line: Line, cut: Cut, before: Meaning | None) -> Piece:
        """A cut with its speaker tag taken off, and with what may be said of its pronouns."""
        words, label, speaker = cut.words, line.label if cut.start == 0 else "", ""
        tagged = _TAG.match(words)
        said_by = self._speaker(tagged["tag"]) if tagged else None
        if tagged and said_by is not None:
            words, label, speaker = words[tagged.end() :], tagged["tag"], said_by
            self.last = speaker if speaker in ("reader", "other") else self.last
        people = self._spoken_of(words)
        may_be_reader = self.last in ("reader", "apart") or (not self.last and self.setting.alone)
        is_apart = self.last == "apart" or any(who == "apart" for who, _ in people)
        ours = self.pronouns & set(self.language.PEOPLE.groupindex) if is_apart else self.pronouns
        others = [at for who, at in people if who == "other"]
        named = [at for who, at in people if who == "reader"]
        until = (
            min(others, default=len(words))
            if may_be_reader or (named and named[0] < min(others, default=1 << 30))
            else 0
        )
        if people:
            self.last = people[-1][0]
        return Piece(
            words, line.text[cut.start : cut.end], line.start + cut.start, self.setting.first_line + line.number,
            tuple((line.start + left, line.start + right) for left, right in cut.parts), line.lead, label,
            cast(By, speaker), cut.is_aside, ours if until else frozenset(), until, before,
        )  # fmt: skip

    def _speaker(self, tag: str) -> By | None:
        """Whose words a tag makes those behind it."""
        if tag.casefold() in {name.casefold() for name in self.setting.readers}:
            return "reader"
        if tag.casefold() in {name.casefold() for name in self.setting.others}:
            return "other"
        return self.language.speaker(tag)

    def _spoken_of(self, words: str) -> list[tuple[str, int]]:
        """Who is named in words, reader, other or apart, each with the offset, in order."""
        found: dict[int, str] = {}
        for match in self.language.PEOPLE.finditer(words):
            is_apart = match.lastgroup is not None and match.lastgroup not in self.pronouns
            found[match.start()] = "apart" if is_apart and self.pronouns else "other"
        for token in wording.tokens(words):
            if token.text[:1].isupper() and wording.bare(token.folded) in wording.first_names():
                found[token.start] = "other"
        for who, names in (("other", self.setting.others), ("reader", self.setting.readers)):
            for name in names:
                flags = re.IGNORECASE if len(name) > 2 else 0
                for match in re.finditer(rf"(?<![\w'’]){re.escape(name)}(?!\w)", words, flags):
                    found[match.start()] = who
        writer = self.setting.writer
        return sorted(
            ((who, at) for at, who in found.items() if not (writer and words.startswith(writer, at))),
            key=lambda one: one[1],
        )

    def _clause(self, piece: Piece, meaning: Meaning, why: str) -> Clause:
        """A clause with those renderings that the language has no doubt of."""
        clause = Clause(
            piece.text.strip(), piece.start, piece.line, meaning.anatomy, meaning.by, meaning.person,
            meaning.use or piece.lead.use, piece.lead.told if meaning.told is None else meaning.told, meaning.leans,
        )  # fmt: skip
        if why:
            return replace(clause, anatomy="private", withheld=why)
        if meaning.use == "none":
            return clause
        is_asked = meaning.sentence.endswith("?")
        given = {
            form: words
            for form in FORMS
            if (words := getattr(meaning, form))
            and not self.language.doubtful(
                words, "question" if is_asked and form == "sentence" else form, self.setting.readers
            )
        }
        return replace(clause, **given)


def _kept_out(text: str, trade: bool) -> Iterator[tuple[int, int, str]]:
    """The stretches of a line that are private, each with its topic."""
    at = 0
    for piece in private.screen(text, trade=trade):
        found = text.find(piece.text, at)
        begin = found if found >= 0 else at
        if piece.why:
            yield begin, begin + len(piece.text), piece.why
        at = begin if piece.is_aside else begin + len(piece.text)


def _overlaps(parts: tuple[tuple[int, int], ...], left: int, right: int) -> bool:
    return any(start < right and left < end for start, end in parts)
