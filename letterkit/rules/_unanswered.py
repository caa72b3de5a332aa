"""What a message or an advertisement asks to be told, and no sentence of the letter is about."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import zip_longest
from typing import NamedTuple

from letterkit import wording
from letterkit.brief.grounding import telling
from letterkit.languages import every
from letterkit.languages.topics.rules import Unanswered
from letterkit.rules._claimed import tells
from letterkit.rules._reading import Line, Reading
from letterkit.rules._strangers import OWN

_W = every(Unanswered)
TELL = re.compile(rf"\b(?:{_W.tell})\b", re.IGNORECASE)
"""What asks to be told something."""
MAYBE = re.compile(rf"^\W*(?:{_W.maybe})\b", re.IGNORECASE)
"""How a sentence begins that leaves it to the reader."""
READER = re.compile(rf"\b(?:{_W.reader})\b", re.IGNORECASE)
"""Who is asked: a question without them is a heading."""
POINTS = re.compile(rf"\b(?:{_W.points})\b", re.IGNORECASE)
"""What points back to the sentence before."""
YES = re.compile(rf"(?:^|[.,:;–-])\W{{0,8}}(?:{_W.yes})\b", re.IGNORECASE)
"""How somebody says yes or no."""
ITEM = re.compile(r"^\s*(?:[-*•]|\d{1,2}[.)])\s+")
AND = re.compile(rf"(?<!\s)\s+(?:{_W.joins})\s+(?=(?:{_W.things})\b)", re.IGNORECASE)
"""Between two things that are asked for in one sentence."""
COMMA = re.compile(rf"(?<!\s)\s*[,;]\s*(?:(?:{_W.joins})\s+)?")
WANTS = re.compile(rf"\b(?:{_W.wants})\b", re.IGNORECASE)
"""How notes say that the other side asked for something."""
OR = re.compile(rf"\s(?:{_W.either})\s", re.IGNORECASE)
"""Between two answers, of which a letter takes one."""
WHEN = re.compile(rf"\b(?:{_W.when})\b", re.IGNORECASE)
"""What asks for a day."""
SHORT, PART, LONG = 4, 5, 6
"""Letters of a word that may begin another one (`hour`, `hourly`) or end it, and by which two are one."""
FEW, SHARE = 3, 0.34
"""Words up to which one word in common is enough, and the share of more of them."""


class Ask(NamedTuple):
    """One thing that is asked, and the sentence before it where it points there."""

    text: str
    before: str
    of_day: bool


def unanswered(reading: Reading) -> Iterator[str]:
    """What was asked of the writer and is nowhere answered; what nobody can be certain of is left out."""
    brief = reading.brief
    asks = list(_asks(brief.message, every_question=True)) if brief.kind.after == "rejection" else []
    asks += _asks(brief.posting, every_question=False) if brief.kind.applies else []
    noted = (fact.text for fact in brief.all("note", "step") if WANTS.search(fact.text))
    asks += [Ask(text, "", of_day=False) for text in noted if _figures(text)]
    plain = sum(1 for line in reading.lines if YES.search(line.text))
    for ask in dict.fromkeys(asks):
        if _is_met(ask, reading):
            continue
        if plain > 0 and ask.text.rstrip().endswith("?"):
            plain -= 1  # a plain yes says nothing of what it is said to
            continue
        yield ask.text


def _asks(text: str, *, every_question: bool) -> Iterator[Ask]:
    """What a text asks: its questions, what it wants to be told, the items of a list that it opens with such words.

    every_question: as a message does; of an advertisement only those that it wants answered.
    """
    before, listing = "", False
    rows = [row for row in text.splitlines() if row.strip()]
    for row, following in zip_longest(rows, rows[1:], fillvalue=""):
        listing = listing and bool(ITEM.match(row))
        opens = False
        for _, sentence in wording.sentences(ITEM.sub("", row)):
            told = TELL.search(sentence)
            opens = told is not None and (sentence.rstrip().endswith(":") or bool(ITEM.match(following)))
            asked = sentence.rstrip().endswith("?") and every_question and bool(READER.search(sentence))
            if not MAYBE.match(sentence) and (listing or asked or (told and not opens)):
                yield from (Ask(part, before, _of_day(part)) for part in _things(sentence, told, listing or asked))
            before = sentence
        listing = listing or opens


def _things(sentence: str, told: re.Match[str] | None, whole: bool) -> list[str]:
    """The things that a sentence asks for; behind a colon, between its commas."""
    if whole or told is None:
        return AND.split(sentence)
    rest = sentence[told.start() :]
    _, colon, listed = rest.partition(": ")
    parts = COMMA.split(listed) if colon else AND.split(rest)
    return [part for part in parts if part.strip()]


def _figures(text: str) -> frozenset[str]:
    return frozenset(token.folded for token in wording.tokens(text) if token.text[:1].isdigit())


def _of_day(text: str) -> bool:
    return bool(WHEN.search(text))


def _is_met(ask: Ask, reading: Reading) -> bool:
    """Whether a sentence of the letter is about it."""
    if WANTS.search(ask.text) and any(line.folded & _figures(ask.text) for line in reading.lines):
        return True
    words, points = _words(ask.text, reading), bool(POINTS.search(ask.text))
    if points:
        words |= telling(ask.before)
    if not words or (ask.of_day and any(_names_a_day(line, reading) for line in reading.lines)):
        return True
    said = frozenset[str]().union(*(telling(line.text) for line in reading.lines))
    shared = sum(tells(one, said, reading.letter.language) or _in_part(one, said) for one in words)
    one_is_enough = points or OR.search(ask.text) or len(words) <= FEW
    return shared >= (1 if one_is_enough else max(1, SHARE * len(words)))


def _names_a_day(line: Line, reading: Reading) -> bool:
    """Whether a sentence tells a day of the writer's that is not over: `in January 2025 I` tells none."""
    today = reading.brief.today
    over = (day.year is not None and (day.year, day.month or 12) < (today.year, today.month) for day in line.dates)
    return bool(line.dates and OWN & line.folded) and not all(over)


def _in_part(word: str, said: frozenset[str]) -> bool:
    """Whether a word ends like another one, or begins so: `phone`, `telephone`; `Telefonat`, `Telefon`."""
    long = [one for one in said if len(one) >= PART] if len(word) >= PART else []
    begins = any(len(one) >= SHORT and word.startswith(one) for one in said)
    return begins or any(one.endswith(word) or word.endswith(one) or one[:LONG] == word[:LONG] for one in long)


def _words(text: str, reading: Reading) -> frozenset[str]:
    """What a question tells, without the words by which it is asked and the names of job and employer."""
    brief = reading.brief
    plain = TELL.sub(" ", text)
    return telling(plain) - telling(f"{brief.job} {brief.company} {_W.papers}")
