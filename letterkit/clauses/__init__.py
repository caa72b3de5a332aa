"""Notes as clauses: what each piece is, who says it, and how a letter to this reader may say it, where that is
certain.

    lines → pieces → private? → understood (the language) → renderings, each past the language's veto

What a language must know for this stands in `clauses` of its folder (`Language` says what). What is not certain has no
rendering: it is asked for, or stays an open mark; it is never garbled.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from dataclasses import replace
from functools import lru_cache
from typing import Any, cast

from letterkit import wording
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
from letterkit.clauses.certainty import unsure
from letterkit.inputs.notes import private
from letterkit.languages import code_of, having

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
    "languages",
    "lead_of_field",
    "load",
    "read",
]

LONGEST_SEARCH = 400
"""Words that are looked for with parentheses between them; of more, the whole line is taken."""
FAR = 600
"""Characters of a line before a piece that its pronouns may point at."""
SEASONS = frozenset("easter summer autumn noel christmas".split())
"""First names that are times of the year as well."""
FOLDER = "clauses"
"""Where a language has what it must know for this, in its folder."""
LONG, LONGEST = 14, 26
"""Words of a clause that may be two, and of one that a person says in a breath."""
_BEGINS_SMALL = re.compile(r"(?<=[^\W\d_]{4}[.!?])\s+(?![^\W\d_]+\.)[^\W\dA-ZÀ-Þ_]")
_TAG = re.compile(r"(?P<tag>[^\s:\"“„«'‘][^:\"“„«]{0,30}?)\s*:\s*(?=\S)")


def load(language: str) -> Language:
    """What is known of a language. Raises UnknownNameError, which names those that there are."""
    return cast(Language, code_of(language, FOLDER, "language that notes are read in"))


def languages() -> list[str]:
    """The languages that notes are read in, sorted."""
    return sorted(having(FOLDER))


@lru_cache(maxsize=4096)
def doubtful(text: str, language: str, form: Form = "sentence", readers: tuple[str, ...] = ()) -> str:
    """Why words may not be printed to these readers, "" if nothing speaks against them. A rule for any draft, too.

    Of words in several sentences each is looked at by itself where they go behind a colon.
    """
    if _BEGINS_SMALL.search(text):
        return "a sentence in it begins with a small letter"
    said = [sentence for _, sentence in wording.sentences(text)] if form == "colon" else []
    veto = load(language).doubtful
    return next(filter(None, (veto(one, form, readers) for one in said)), "") if said else veto(text, form, readers)


@lru_cache(maxsize=1024)
def read(text: str, setting: Setting) -> tuple[Clause, ...]:
    """The clauses of a note, or of a whole file of notes, in order."""
    language = load(setting.language)
    return tuple(_Reading(text, setting, language).clauses())


class _Reading:
    """One walk over a text.

    last: who was spoken of last, "reader" or "other"; "" where nobody was. is_topic: whether a piece began with
    them, so that the next line may go on about them. section: whose heading lines stand under.
    """

    def __init__(self, text: str, setting: Setting, language: Language) -> None:
        self.text, self.language = text, language
        self.pronouns = language.pronouns(setting.around or text, setting.readers)
        also = [name for name in _also_met(text, setting) if not self._is_label(name)]
        others = (*setting.others, *also)
        self.alone = (setting.alone and not also) or self._are_unlike(others)
        self.setting = replace(setting, others=others, alone=self.alone)
        self.last = self.section = ""
        self.is_topic = False

    def _is_label(self, tag: str) -> bool:
        """Whether a word before a colon is no name: a pronoun, a label, somebody's office."""
        language = self.language
        is_pronoun = tag.casefold() in language.pronouns(tag, ())
        return is_pronoun or language.lead(tag) is not None or language.speaker(tag) in ("reader", "writer")

    def _are_unlike(self, others: Collection[str]) -> bool:
        """Whether all others take another pronoun than the reader, so that the reader's is unmistakable."""
        titled = [name for name in others if len(self.language.pronouns("", (name,))) > 1]
        known = {word for name in titled for word in name.split()}
        if not titled or any(len(name) > 3 and not known & set(name.split()) for name in others):
            return False
        theirs = [self.language.pronouns("", (name,)) for name in titled]
        return all(len(one & self.pronouns) <= 1 for one in theirs) and len(self.pronouns) > 1

    def clauses(self) -> Iterator[Clause]:
        """All clauses; a remark (`didn't say the number`, `lame`) speaks of the one before it."""
        held: Clause | None = None
        for line in lines(self.text, self.setting, self.language):
            for clause, meaning in self._line(line):
                if held and held.line == clause.line and meaning.anatomy in ("aside", "feeling"):
                    held = _remarked(held, meaning)
                if held:
                    yield held
                held = clause
        if held:
            yield held

    def _line(self, line: Line) -> Iterator[tuple[Clause, Meaning]]:
        if line.lead.is_private:
            kept_out = [(0, len(line.text), private.MARKED)]
        else:
            kept_out = list(_kept_out(line.text, self.setting.trade))
        self.last = self.last if self.is_topic or not self.alone else ""
        if line.opens:
            self.last = self.section = next((who for who, _ in self._spoken_of(line.heading)), "")
        edges = [edge for left, right, _ in kept_out for edge in (left, right)]
        before: Meaning | None = None
        for cut in cuts(line.text, self.language.JOINS, self.language.BREATHS, edges):
            why = next((why for left, right, why in kept_out if _overlaps(cut.parts, left, right)), "")
            last = self.last
            if line.label and cut.start == 0:
                self.last = next((who for who, _ in self._spoken_of(line.label)), self.last)
            piece = self._piece(line, cut, before)
            if why or cut.is_aside:
                self.last = last
            meaning = self.language.understood(piece, self.setting)
            if self.section == "other" or (line.lead.by == "other" and meaning.use != "step"):
                meaning.use = "none"
            yield self._clause(piece, meaning, why), meaning
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
        may_be_reader = self.last == "reader" or (not self.last and self.alone)
        other = min((at for who, at in people if who == "other"), default=len(words))
        named = min((at for who, at in people if who == "reader"), default=len(words) + 1)
        until = other if may_be_reader or named < other else 0
        if people and not cut.is_aside:
            self.last = people[-1][0]
            self.is_topic = people[0][1] <= len("the ")
        return Piece(
            words, line.text[cut.start : cut.end], line.start + cut.start, self.setting.first_line + line.number,
            tuple((line.start + left, line.start + right) for left, right in cut.parts), line.lead, label,
            cast(By, speaker), cut.is_aside, self.pronouns if until else frozenset(), until, before,
            line.text[max(0, cut.start - FAR) : cut.start], line.text[cut.end : cut.end + FAR], self.pronouns,
        )  # fmt: skip

    def _speaker(self, tag: str) -> By | None:
        """Whose words a tag makes those behind it."""
        tag = tag.rstrip(".")
        if tag.casefold() in {name.casefold() for name in self.setting.readers}:
            return "reader"
        if tag.casefold() in {name.casefold() for name in self.setting.others}:
            return "other"
        is_pronoun = tag.casefold() in self.pronouns
        if is_pronoun and (self.last == "reader" or (not self.last and self.alone)):
            return "reader"
        return self.language.speaker(tag)

    def _name_in(self, words: str) -> str:
        """The name of the first person whom words name, as noted; "" if they name nobody who is known."""
        names = sorted((*self.setting.readers, *self.setting.others), key=len, reverse=True)
        form = "|".join(re.escape(name) for name in names if len(name) > 1) or r"(?!)"
        found = re.search(rf"(?<![\w'’])(?:{form})(?!\w)", words, re.IGNORECASE)
        return found[0] if found else ""

    def _spoken_of(self, words: str) -> list[tuple[str, int]]:
        """Who is named in words, reader or other, each with the offset, in order."""
        found: dict[int, str] = {}
        passed = -1
        days = wording.dates(words)
        for match in self.language.PEOPLE.finditer(words):
            if not match.lastgroup or match.lastgroup.rstrip("_") in self.pronouns:
                found[match.start()] = "other"
            else:
                passed = match.end() + 1
        for token in wording.tokens(words):
            is_named = token.text[:1].isupper() and wording.bare(token.folded) in wording.first_names()
            in_date = any(day.start <= token.start < day.end for day in days) or token.folded in SEASONS
            if is_named and token.start != passed and not in_date:
                found[token.start] = "other"
        for who, names in (("other", self.setting.others), ("reader", self.setting.readers)):
            for name in names:
                flags = re.IGNORECASE if len(name) > 2 else 0
                for match in re.finditer(rf"(?<![\w'’]){re.escape(name)}(?!\w)", words, flags):
                    found[match.start()] = who
        for at in [at for at, who in found.items() if who == "reader"]:
            for other in [one for one, who in found.items() if who == "other"]:
                between = words[other:at] if other < at else words[at:other]
                if re.fullmatch(r"[^,]{1,40},\s*", between):  # `the foreman, Dougie`, `Dougie, the foreman`
                    del found[other]
        writer = self.setting.writer
        return sorted(
            ((who, at) for at, who in found.items() if not (writer and words.startswith(writer, at))),
            key=lambda one: one[1],
        )

    def _clause(self, piece: Piece, meaning: Meaning, why: str) -> Clause:
        """A clause with those renderings that the language has no doubt of."""
        gap = len(piece.text) - len(piece.text.lstrip())
        clause = Clause(
            piece.text.strip(), piece.start + gap, piece.line, meaning.anatomy, meaning.by,
            meaning.person or self._name_in(piece.words),
            meaning.use or piece.lead.use, piece.lead.told if meaning.told is None else meaning.told, meaning.leans,
            lead=piece.lead.use,
        )  # fmt: skip
        if why:
            return replace(clause, anatomy="private", withheld=why)
        if meaning.use == "none":
            return clause
        said: dict[str, Any] = {
            form: words
            for form, words in self._given(meaning)
            if self._holds(clause, form, words) and not unsure(words, form, piece, meaning, self.setting, self.language)
        }
        return replace(clause, **said)

    def _given(self, meaning: Meaning) -> Iterator[tuple[Form, str]]:
        """The renderings that nothing speaks against, as words."""
        is_asked = meaning.sentence.endswith("?")
        for form in FORMS:
            words = getattr(meaning, form)
            if not words or (form == "cited" and _BEGINS_SMALL.search(words)):
                continue
            veto: Form = "question" if is_asked and form == "sentence" else form
            if not self.language.doubtful(words, veto, self.setting.readers):
                yield form, words

    def _holds(self, clause: Clause, form: str, words: str) -> bool:
        """Whether words can stand in a form at all, however well they read.

        What runs on is dictation that was cut wrong, and in a long clause of the reader's so is `our` and `my`; a few
        words behind a preposition are no piece of work.
        """
        if form == "colon":
            return clause.use != "evidence" or bool(re.search(r"\d", words)) or not self.language.LINKS.match(words)
        length = len(words.split())
        mixed = form != "cited" and clause.by == "reader" and length > LONG and self.language.OURS.search(words)
        return not mixed and length <= LONGEST


def _also_met(text: str, setting: Setting) -> Iterator[str]:
    """Names of people that nobody gave and that the notes leave no doubt of: `Gord: "…"`, `Brett + Gord`."""
    known = {word.casefold() for name in (*setting.readers, *setting.others, setting.writer) for word in name.split()}
    names = "|".join(re.escape(name) for name in setting.readers if len(name) > 2) or r"(?!)"
    met = rf"(?:^|[.;] )\W*(?P<tag>[A-ZÀ-Þ]\w+):\s*[\"“„«']|(?:{names})\s*(?:\+|&)\s*(?P<with>\w+)"
    for found in re.finditer(met, text, re.MULTILINE):
        name = found["tag"] or found["with"]
        if name.islower() and name not in wording.first_names():
            continue
        name = name[:1].upper() + name[1:]
        if name.casefold() not in known and not name.isupper():
            known.add(name.casefold())
            yield name


def _remarked(clause: Clause, remark: Meaning) -> Clause:
    """A clause that the remark behind it says was not told, or was said badly."""
    if remark.unsays:
        return replace(clause, use="none", sentence="", that="", colon="", cited="")
    return replace(clause, told=False) if remark.told is False and clause.told is None else clause


def _kept_out(text: str, trade: bool) -> Iterator[tuple[int, int, str]]:
    """The stretches of a line that are private, each with its topic."""
    at = 0
    for piece in private.screen(text, trade=trade):
        begin, end = _place(text, piece.text, at)
        if piece.why:
            yield begin, end, piece.why
        at = max(at, end)


def _place(text: str, words: str, at: int) -> tuple[int, int]:
    """Where words stand that may have lost a parenthesis; everywhere, if they cannot be found."""
    begin = text.find(words, at)
    if begin >= 0:
        return begin, begin + len(words)
    gap = r"(?:\s*[(\[][^()\[\]]*[)\]])*\s*"
    form = re.compile(gap.join(re.escape(word) for word in words.split()[:LONGEST_SEARCH]))
    found = form.search(text, at) or form.search(text)
    return found.span() if found and len(words.split()) <= LONGEST_SEARCH else (0, len(text))


def _overlaps(parts: tuple[tuple[int, int], ...], left: int, right: int) -> bool:
    return any(start < right and left < end for start, end in parts)
