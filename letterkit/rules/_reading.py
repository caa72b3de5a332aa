"""What several rules ask of a letter, worked out once: its sentences as tokens, numbers, dates, names and phrases."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from functools import cached_property, lru_cache
from typing import NamedTuple

from letterkit import wording
from letterkit.brief.contents import Brief
from letterkit.brief.grounding import telling
from letterkit.identity import Same
from letterkit.languages import every
from letterkit.languages.topics.rules import ReadingWords
from letterkit.letter import Letter, Sentence
from letterkit.meaning import Meaning, Sense
from letterkit.rules import _lexicon
from letterkit.rules._sources import Sources, sources_of
from letterkit.rules._weighing import Weighed, Weighing, around, weigh
from letterkit.wording import Day, Name, Number, Token, shorthand

_W = every(ReadingWords)

ASIDE = re.compile(_W.aside, re.IGNORECASE)
"""A question that the writer puts and answers: `Where would I begin?`"""


THEIRS = re.compile(r"\s+(?:about )?(?:how|what|why|when|where) (?:they|he|she)\b", re.IGNORECASE)


class Line:
    """One sentence of a letter as the rules read it; `text` is on one line, each character in its place."""

    def __init__(self, at: int, sentence: Sentence) -> None:
        self.at, self.sentence = at, sentence
        self.text = sentence.text.replace("\n", " ")

    @cached_property
    def tokens(self) -> list[Token]:
        """Its words."""
        return wording.passage(self.text).tokens

    @cached_property
    def numbers(self) -> list[Number]:
        """Its numbers."""
        return wording.passage(self.text).numbers

    @cached_property
    def dates(self) -> list[Day]:
        """Its dates and weekdays."""
        return wording.passage(self.text).dates

    @cached_property
    def clocks(self) -> list[shorthand.Clock]:
        """Its times in words."""
        return list(shorthand.clocks(self.text))

    @cached_property
    def quarters(self) -> list[tuple[int, int]]:
        """Where it names a quarter of a year."""
        return [match.span() for match in shorthand.QUARTER.finditer(self.text)]

    @cached_property
    def names(self) -> list[Name]:
        """Its runs of capitalised words."""
        return wording.names(self.text)

    @cached_property
    def folded(self) -> frozenset[str]:
        """Its words, folded."""
        return frozenset(token.folded for token in self.tokens)

    @cached_property
    def stems(self) -> frozenset[str]:
        """The stems of its telling words."""
        return frozenset(wording.stem(word) for word in self.folded if len(word) > 2 and not word[0].isdigit())


class Found(NamedTuple):
    """Words of a letter that a list holds: where they stand in the body, and what to put instead."""

    start: int
    text: str
    line: Line
    instead: str


class Reading:
    """One letter held against one brief.

    parts: each of its sentences with its clauses; senses: what each of them does to its reader. None where no encoder
    reads them.
    """

    def __init__(self, letter: Letter, brief: Brief) -> None:
        self.letter, self.brief = letter, brief
        self.senses: Sequence[Sequence[Sense]] = ()
        self.parts: Sequence[Sequence[str]] = ()
        self.meaning: Meaning | None = None

    def hear(self, meaning: Meaning | None) -> None:
        """Have the sentences read by their meaning. Raises ModelError where a server of embeddings does not answer."""
        if meaning is None or self.senses:
            return
        from letterkit.rules._meant import pieces

        self.meaning = meaning
        self.parts = [pieces(" ".join(line.text.split())) for line in self.lines]
        senses = iter(meaning.tone([part for line in self.parts for part in line]))
        self.senses = [[next(senses) for _ in line] for line in self.parts]

    @cached_property
    def weighed(self) -> Mapping[int, Weighed]:
        """What each sentence likely is by all that is known of it, by its place; nothing without encoder or sources."""
        if self.meaning is None or not self.brief.grounded or not self.lines:
            return {}
        weighing = Weighing(self.brief, self.sources, self.letter.language, self.meaning)
        if not weighing.holds_enough:
            return {}
        told = around([line[0] for line in self.parts])
        found = weigh(weighing, told, self.parts, self.senses)
        return {line.at: one for line, one in zip(self.lines, found, strict=True)}

    @cached_property
    def sources(self) -> Sources:
        """What the letter may be made of."""
        return sources_of(self.brief)

    @cached_property
    def message(self) -> Sources:
        """What message, posting and the rest of the notes tell: a person may use it, a model may be led by it."""
        return _message(Same(self.brief), self.letter.written_by == "you")

    @cached_property
    def heard(self) -> tuple[tuple[str, frozenset[str]], ...]:
        """The lines that a person's letter may tell back, whoever said them, each with what it tells."""
        return _heard(Same(self.brief), self.letter.written_by == "you")

    @cached_property
    def known(self) -> frozenset[str]:
        """The stems of all that sources, message, posting and notes tell, and what employer and job are called."""
        brief = self.brief
        heard = (told for _, told in _heard(Same(brief), by_person=True))
        return self.sources.told.union(*heard, telling(f"{brief.company} {brief.job}"))

    def tells(self, day: Day) -> bool:
        """Whether a source has a date, in any of its spellings."""
        return self.sources.tells(day) or self.message.tells(day)

    @cached_property
    def lines(self) -> tuple[Line, ...]:
        """The sentences between greeting and closing."""
        return tuple(Line(at, sentence) for at, sentence in self.letter.placed)

    @cached_property
    def _hits(self) -> dict[str, list[Found]]:
        found: dict[str, list[Found]] = {}
        index = _lexicon.index(self.letter.language)
        for line in self.lines:
            for hit in index.hits(line.tokens):
                start, end = line.tokens[hit.first].start, line.tokens[hit.after - 1].end
                shown = Found(line.at + start, line.sentence.text[start:end], line, hit.phrase.instead)
                found.setdefault(hit.phrase.lexicon, []).append(shown)
        return found

    def phrases(self, lexicon: str, *, sourced: bool = True) -> list[Found]:
        """Where the phrases of a list stand; without those that a source uses too if not `sourced`."""
        found = self._hits.get(lexicon, [])
        return found if sourced else [hit for hit in found if not self.sources.holds(hit.text)]

    def matches(self, pattern: re.Pattern[str]) -> Iterator[Found]:
        """Where a pattern stands in the sentences."""
        for line in self.lines:
            for match in wording.matches(pattern, line.text):
                yield Found(line.at + match.start(), line.sentence.text[match.start() : match.end()], line, "")

    @cached_property
    def questions(self) -> list[tuple[int, str]]:
        """The questions of the letter with their offsets: by their question mark, or a polite request without one."""
        found = []
        polite = {hit.start for hit in self.phrases("polite-request") if not self._of_others(hit)}
        for number, line in enumerate(self.lines):
            for at, part in wording.sentences(line.sentence.text):
                start, end = line.at + at, line.at + at + len(part)
                if not (part.rstrip("\"'”’») ").endswith("?") or any(start <= place < end for place in polite)):
                    continue
                goes_on = number + 1 < len(self.lines) and self._goes_on(line, at + len(part))
                if not (goes_on and ASIDE.search(part)):
                    found.append((start, part))
        return found

    def _of_others(self, hit: Found) -> bool:
        """Whether words of asking are about what others do, and so ask the reader nothing: `to hear how they plan`."""
        return bool(THEIRS.match(hit.line.text, hit.start + len(hit.text) - hit.line.at))

    def _goes_on(self, line: Line, end: int) -> bool:
        """Whether text follows in the same paragraph."""
        behind = self.letter.body[line.at + end : line.at + end + 2]
        return bool(behind) and "\n\n" not in behind

    def source_near(self, line: Line) -> str | None:
        """Where the first fact of a sentence stands."""
        facts = self.brief.facts
        return next((facts[id].source for id in line.sentence.facts if id in facts), None)


def read(letter: Letter, brief: Brief) -> Reading:
    """The reading of a letter, made once for all rules."""
    return _read(Same(letter), Same(brief))


@lru_cache(maxsize=4)
def _read(letter: Same[Letter], brief: Same[Brief]) -> Reading:
    return Reading(letter.it, brief.it)


@lru_cache(maxsize=8)
def _message(brief: Same[Brief], by_person: bool) -> Sources:
    """The sources that a person may use besides, made once for all letters of a brief."""
    heard = (brief.it.message, brief.it.posting, brief.it.noted) if by_person else ()
    return Sources(replace(brief.it, facts={}, posting="", resume="", message="", people=heard))


@lru_cache(maxsize=8)
def _heard(brief: Same[Brief], by_person: bool) -> tuple[tuple[str, frozenset[str]], ...]:
    texts = _message(brief, by_person).brief.people  # message, posting and notes
    return tuple((line, telling(line)) for text in texts for line in text.splitlines() if line.strip())
