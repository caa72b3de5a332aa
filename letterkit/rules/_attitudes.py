"""What a letter says that somebody said, thought or felt, whoever it is and in whatever verb."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache, lru_cache
from typing import NamedTuple

from letterkit import languages
from letterkit.brief.grounding import telling
from letterkit.identity import Same
from letterkit.languages import every
from letterkit.languages.topics.rules import NeverSaid, ReadingWords
from letterkit.rules._lexicon import whole_words
from letterkit.rules._reading import Line, Reading
from letterkit.wording import folded, matches, says_i
from letterkit.wording.people import TITLES

BETWEEN = 4
ELSE = re.compile(rf"[.;:?!]|\s(?:{every(ReadingWords).joins})\s", re.IGNORECASE)
"""Between a name and a verb, what may give the verb somebody else to do it."""
"""Words at most between a name and what its bearer says or thinks: `Dr Pettit himself made the point`."""
SHORTEST = 3
Names = tuple[tuple[re.Pattern[str], str], ...]
"""Patterns for what people are called by, each with a full name."""


class Attitude(NamedTuple):
    """Where words of somebody's begin in the body, the words with the verb, whose they are, and what is told."""

    start: int
    text: str
    person: str
    told: frozenset[str]
    negated: bool


def attitudes(reading: Reading) -> Iterator[Attitude]:
    """What people of the sources, who are neither reader nor writer, are said to have said or thought."""
    known = languages.known(reading.letter.language, NeverSaid)
    if known is None or not known.attitudes:
        return
    for line in reading.lines:
        for name, person in _named(line, _names(Same(reading))):
            for found in whole_words(known.attitudes).finditer(line.text, name):
                between = line.text[name : found.start()]
                if len(between.split()) > BETWEEN + 1 or ELSE.search(between) or says_i(between):
                    break
                behind = _ends(known).split(line.text[found.end() :])[0]
                told = telling(behind) - telling(person)
                negated = bool(whole_words(known.doubts).search(f"{found.group()}{behind}")) if known.doubts else False
                yield Attitude(line.at + name, line.text[name : found.end()], person, told, negated)
                break


def of_the_reader(reading: Reading) -> Iterator[Attitude]:
    """What the reader is said to have promised, offered, praised or thought, in verbs that no list of phrases has."""
    known = languages.known(reading.letter.language, NeverSaid)
    if known is None or not known.yours:
        return
    for line in reading.lines:
        for found in whole_words(known.yours).finditer(line.text):
            behind = _ends(known).split(line.text[found.end() :])[0]
            yield Attitude(line.at + found.start(), found.group(), "the reader", telling(behind), negated=False)


def _named(line: Line, names: Names) -> Iterator[tuple[int, str]]:
    """Where a sentence names one of some people; with their full name."""
    for name, person in names:
        for found in matches(name, line.text):
            yield found.start(), person


@lru_cache(maxsize=4)
def _names(same: Same[Reading]) -> Names:
    """What the people of the sources are called by, but for reader and writer; each with their full name."""
    reading, brief = same.it, same.it.brief
    readers = {person.name for person in (reading.letter.to, brief.reader, *brief.also_to) if person}
    every = {*brief.people, *(fact.person for fact in brief.facts.values())} - {"", brief.sender.name} - readers
    taken = {folded(word) for name in (*readers, brief.sender.name) for word in name.split()}
    return tuple(
        (re.compile(rf"(?<![\w-]){re.escape(word)}(?![\w-])"), person)
        for person in sorted(every)
        for word in person.replace(".", " ").split()
        if len(word) >= SHORTEST and word[:1].isupper() and folded(word) not in taken | TITLES
    )


@cache
def _ends(known: NeverSaid) -> re.Pattern[str]:
    """Where what was told ends."""
    return re.compile(rf"[.;:?!]|,\s+(?:{known.next_and})\b", re.IGNORECASE)
