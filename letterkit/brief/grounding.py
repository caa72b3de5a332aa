"""Whether the numbers of a text are the facts' numbers, each for what the fact counts with it.

A number that no fact holds is `unknown`. One that a fact holds, but for something else, is `elsewhere`: checks that
only ask whether a value occurs miss five of six such errors. So each number is bound to the noun it counts, to the
words of its clause, and to whom it is about.

    facts = [{"id": "F1", "text": "cut pick errors 18%"}, {"id": "F2", "text": "trained 12 people", "about": "Ada"}]
    check(facts, ["I cut pick errors by 12%."])     # [Span(sentence=0, start=22, end=25, text="12%", …"unknown"…)]
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache
from itertools import islice
from typing import Any, Literal, NamedTuple

from letterkit import wording
from letterkit.facts import Fact
from letterkit.languages import every
from letterkit.languages.topics.numbers import Grounding
from letterkit.wording import Number, Token, shorthand, stem
from letterkit.wording.relations import changed, is_year, label, paired, rate

_W = every(Grounding)

Verdict = Literal["unknown", "elsewhere"]
STOP = _W.stop
"""Words that two texts may share without being about the same thing."""
BREAKS = _W.breaks
"""Words behind which a number counts nothing any more."""
ELIDED = re.compile(rf"^(?:{_W.elided})'(?=\w{{2}})")
"""What French has before a vowel: `d'analyste` is about the same thing as `analyste`."""
WHOLE = {short: word for word, shorts in _W.shortened.items() for short in shorts.split()}
"""Spans of time as notes shorten them."""
APART = re.compile(r"[^\s-]")
"""What parts a word from the one before it."""
CLAUSE = re.compile(rf"[,;:()–—]|\b(?:{_W.clause})\b", re.IGNORECASE)
NEAR = 4
"""How many words on either side of a number are around it."""
CLEAR, CLOSER = 4, 2
"""By how much another number must fit better to be the one that is meant, and by how many of the words next to it."""
REACH, WINDOW = 3, 12
"""How many words behind a number may be what it counts, and among how many they are looked for."""
SHORTEST = 3
"""Letters of a word that tells something."""
FEW = 5
"""Numbers up to this are often a turn of phrase."""


class Span(NamedTuple):
    """A number of a text that is not the facts': where it stands, and the fact that has it or what it should be."""

    sentence: int
    start: int
    end: int
    text: str
    verdict: Verdict
    fact: str | None


@dataclass(frozen=True)
class Held:
    """A number of a fact with what it counts, what its fact and those around it speak of, and whom it is about.

    change: what it was and what it is, in `from 88% to 96%` and in `96% instead of 88%`.
    near: the telling words right around it.
    pairs: it with the number before it, with the one behind. label: what it names, in `number three`.
    rate: `week` in `9 a week`.
    """

    number: Number
    counts: frozenset[str]
    context: frozenset[str]
    about: str
    fact: str
    change: tuple[float, float] | None
    near: frozenset[str] = frozenset()
    label: str = ""
    rate: str = ""
    pairs: frozenset[tuple[float, float]] = frozenset()

    def fits(self, counts: frozenset[str]) -> bool:
        """Whether it may be what a number counts that counts this."""
        return bool(self.counts & counts) or (not self.counts and bool(self.context & counts))


class Grounds:
    """The numbers of some facts, to hold texts against."""

    def __init__(self, facts: Iterable[Fact]) -> None:
        self.facts = {fact.id: fact for fact in facts}

    @cached_property
    def held(self) -> list[Held]:
        """Every number of the facts."""
        return [held for fact in self.facts.values() for held in self._numbers(fact)]

    def _numbers(self, fact: Fact) -> Iterator[Held]:
        passage = wording.passage(fact.text)
        at, numbers = passage.tokens, passage.numbers
        if not numbers:
            return
        context = frozenset[str]().union(*(telling(other.text) for other in self._around(fact)))
        apart = [(number, None) for number in shorthand.apart(fact.text)]
        for number, before in [*zip(numbers, [None, *numbers], strict=False), *apart]:
            yield Held(
                number,
                counted(fact.text, at, number),
                context,
                fact.person,
                fact.id,
                changed(fact.text, before, number),
                near(at, number),
                label(at, number),
                rate(fact.text, number),
                paired(fact.text, numbers, number),
            )

    def _around(self, fact: Fact) -> list[Fact]:
        """A fact, what it belongs to, and what else belongs to that: a claim with its number and its context."""
        bases = {fact.id, *fact.of}
        return [other for other in self.facts.values() if other.id in bases or (fact.of and bases & set(other.of))]

    @cached_property
    def names(self) -> dict[str, frozenset[str]]:
        """Whom facts are about, with the words of the name."""
        return {h.about: frozenset(wording.words(wording.folded(h.about))) for h in self.held if h.about}

    def verdict(
        self, text: str, number: Number, at: Sequence[Token], before: Number | None = None
    ) -> Held | Verdict | None:
        """What is wrong with a number of a sentence, None if nothing; the one it should be, where that can be told.

        before: the number in front of it in the sentence.
        """
        holders = [held for held in self.held if _same(held.number, number)]
        if not holders:
            return "unknown"
        if self._of_another(holders, text, number) or self._backwards(holders, text, number, before):
            return "elsewhere"
        if is_year(text, number):
            return None  # The year of one thing may be the year of another; whether it is, no word beside it tells.
        if mark := label(at, number):
            named = {held.label for held in holders}
            if mark not in named and any(held.label == mark for held in self.held):
                return "elsewhere"
        if (pace := rate(text, number)) and all(held.rate not in ("", pace) for held in holders):
            return "elsewhere"
        pairs = paired(text, wording.passage(text).numbers, number)
        if any(held.pairs & pairs for held in holders):
            return None
        if better := self.better(text, number, at, holders):
            return better
        counts = counted(text, at, number)
        if any(held.fits(counts) for held in holders):
            return None
        context = telling(text)
        rivals = (held for held in self.held if held.counts & counts and held.context & (context - counts))
        rival = next((held for held in rivals if not _stands(held, text, at)), None)
        return rival or self._out_of_place(holders, number, at, text, telling(_clause(text, number)) | counts)

    def _out_of_place(
        self, holders: list[Held], number: Number, at: Sequence[Token], text: str, clause: frozenset[str]
    ) -> Held | Verdict | None:
        """Whether the words around a number are those of another fact's number, or of none.

        A fact that is a number and nothing else fits anywhere.
        """
        if any(held.context & clause or not telling(self.facts[held.fact].text) for held in holders):
            return None
        telling_number = bool(number.unit) or not number.spelt
        others = [held for held in self.held if held.number.unit == number.unit and held.context & clause]
        if others and telling_number:
            return next((held for held in others if not _stands(held, text, at)), None)
        loose = telling_number or number.value > FEW
        return "elsewhere" if loose and not any(held.context & telling(text) for held in holders) else None

    def _of_another(self, holders: list[Held], text: str, number: Number) -> bool:
        """Whether the clause, or failing that the sentence, names somebody else than those the number is about."""
        for part in (_clause(text, number), text):
            said = frozenset(wording.words(wording.folded(part)))
            named = {name for name, words in self.names.items() if words & said}
            if named:
                return all(held.about and held.about not in named for held in holders)
        return False

    def _backwards(self, holders: list[Held], text: str, number: Number, before: Number | None) -> bool:
        """Whether the facts only have `from B to A` where the text says `from A to B`."""
        change = changed(text, before, number)
        known = {held.change for held in self.held}
        return change is not None and change not in known and change[::-1] in known

    def better(self, text: str, number: Number, at: Sequence[Token], holders: Sequence[Held]) -> Held | None:
        """The number of another fact that the words of a sentence clearly speak of, and that is not in it."""
        if number.spelt and number.value <= FEW:
            return None
        said = {one.value for one in wording.passage(text).numbers}
        words = telling(text), near(at, number), counted(text, at, number)
        around = words[1]
        own_facts = {held.fact for held in holders}
        others = (held for held in self.held if held.fact not in own_facts and held.number.value not in said)
        rivals = [held for held in others if held.number.unit == number.unit and (held.counts or not _dates(held))]
        rival = max(rivals, key=lambda held: _fit(held, *words), default=None)
        own = max((_fit(held, *words) for held in holders), default=0)
        if rival is None or not rival.near & around:
            return None
        fit = _fit(rival, *words)
        beside = len(rival.near & around) - max((len(held.near & around) for held in holders), default=0)
        clear = fit >= max(own + CLEAR, 1.5 * own) or (beside >= CLOSER and fit > own)
        return rival if clear and fit >= 2 * CLEAR else None


def check(facts: Iterable[Fact | Mapping[str, Any]], sentences: Sequence[str]) -> list[Span]:
    """The numbers of sentences that the facts do not hold, or hold for something else.

    facts: Fact, or JSON objects with `id`, `text`, where known `about` (a name) and `of` (ids of facts it belongs to).
    """
    grounds = Grounds(fact if isinstance(fact, Fact) else from_json(fact) for fact in facts)
    found = []
    for index, text in enumerate(sentences):
        at = wording.tokens(text)
        numbers = wording.numbers(text, at)
        for number, before in zip(numbers, [None, *numbers], strict=False):
            said = grounds.verdict(text, number, at, before)
            if said is not None:
                verdict: Verdict = "elsewhere" if isinstance(said, Held) else said
                fact = said.fact if isinstance(said, Held) else None
                found.append(Span(index, number.start, number.end, number.text, verdict, fact))
    return found


def from_json(fact: Mapping[str, Any]) -> Fact:
    """A fact from its JSON object."""
    of = tuple(str(id) for id in fact.get("of", ()))
    return Fact(
        str(fact["id"]),
        str(fact["text"]),
        str(fact.get("source", "")),
        "record",
        "moment",
        str(fact.get("about", "")),
        of,
    )


@lru_cache(maxsize=4096)
def telling(text: str) -> frozenset[str]:
    """The stems of the words that tell what a text is about."""
    words = (_word(token) for token in wording.tokens(text))
    return frozenset(
        stem(word) for word in words if len(word) >= SHORTEST and word not in STOP and not word[0].isdigit()
    )


def _word(token: Token) -> str:
    """A word as it is compared: without what French has before a vowel, and a span of time written out."""
    word = ELIDED.sub("", token.folded)
    return WHOLE.get(word, word)


def counted(text: str, at: Sequence[Token], number: Number) -> frozenset[str]:
    """The stems of what a number counts: `three quiet depots in` counts depots, `a 60-seat hall` seats."""
    behind = bisect_left(at, number.end, key=_start)
    within = at[behind - 1] if behind and at[behind - 1].start <= number.start else None
    glued = text[number.end : within.end].casefold().strip("-") if within else ""
    found = {stem(part) for part in glued.split("-")} if glued else set[str]()
    end = number.end
    for token in islice(at, behind, behind + WINDOW):
        if len(found) == REACH or token.folded in BREAKS or APART.search(text, end, token.start):
            break
        if token.folded not in STOP:
            found.update(stem(part) for part in _word(token).split("-"))
        end = token.end
    return frozenset(found)


def _start(token: Token) -> int:
    return token.start


def near(at: Sequence[Token], number: Number) -> frozenset[str]:
    """The stems of the telling words right around a number."""
    first, after = bisect_left(at, number.start, key=_start), bisect_left(at, number.end, key=_start)
    before = [token for token in at[max(0, first - NEAR - 1) : first] if token.end <= number.start][-NEAR:]
    words = (_word(token) for token in (*before, *at[after : after + NEAR]))
    return frozenset(stem(word) for word in words if len(word) >= SHORTEST and word not in STOP)


def _fit(held: Held, context: frozenset[str], around: frozenset[str], counts: frozenset[str]) -> int:
    """How well a number of a fact fits these words: those right around it count more, what it counts the most."""
    return len(held.context & context) + 2 * len(held.near & around) + 2 * len(held.counts & counts)


def _stands(held: Held, text: str, at: Sequence[Token]) -> bool:
    """Whether a sentence has the number of a fact, for what the fact counts or without a word: `55 seconds, not 40`."""
    same = (one for one in wording.passage(text).numbers if _same(held.number, one))
    found = [counted(text, at, one) for one in same]
    return any(not counts or bool(held.counts & counts) for counts in found)


def _dates(held: Held) -> bool:
    """Whether a number of a fact is a year, which is no count of anything: `Fonderies du Rhône, 2025`."""
    value = held.number.value
    return not held.number.spelt and value == int(value) and 1950 <= value <= 2100


def _same(one: Number, other: Number) -> bool:
    return one.value == other.value and (one.unit == other.unit or "%" not in (one.unit, other.unit))


def _clause(text: str, number: Number) -> str:
    """The words around a number up to the next comma or conjunction on either side."""
    breaks = _breaks(text)
    before = bisect_right(breaks, number.start, key=lambda gap: gap[1])
    behind = bisect_left(breaks, number.end, key=lambda gap: gap[0])
    return text[breaks[before - 1][1] if before else 0 : breaks[behind][0] if behind < len(breaks) else len(text)]


@lru_cache(maxsize=64)
def _breaks(text: str) -> tuple[tuple[int, int], ...]:
    """Where the clauses of a text end."""
    return tuple(match.span() for match in CLAUSE.finditer(text))
