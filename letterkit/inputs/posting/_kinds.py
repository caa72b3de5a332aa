"""What each line of a posting is: what it asks for, what is to be done, what is offered, whom they are, and the rest.

Headings that lists know are nearly certain; of other lines words of the language, and with an encoder their meaning,
say how likely they are each. Lines of one kind stand together, so the likeliest course through all of them is taken:
a heading may open another kind, a line in the middle seldom does.
"""

from __future__ import annotations

import math
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise
from typing import TYPE_CHECKING, Literal, get_args

from letterkit.inputs._prose import Line, bare, says_more
from letterkit.inputs.posting._cues import Cues, cues, field_of, section_of

if TYPE_CHECKING:
    from letterkit.meaning import Meaning

Kind = Literal["requirements", "nice", "responsibilities", "benefits", "about", "apply", "notice", "furniture"]
KINDS: tuple[Kind, ...] = get_args(Kind)
OF_SECTION: Mapping[str, Mapping[Kind, float]] = {
    "requirements": {"requirements": 60},
    "nice": {"nice": 60},
    "responsibilities": {"responsibilities": 60},
    "role": {"responsibilities": 20, "about": 10},
    "benefits": {"benefits": 60},
    "apply": {"apply": 40, "notice": 40},
    "about": {"about": 60},
}
"""How much more likely than the others a heading of a section makes its kinds."""
KNOWN, HINTED, TOLD, LEAST = 20.0, 12.0, 8.0, 0.04
"""How much more likely a label, a word in a heading and a word in a line make a kind; what meaning, which is never
certain, leaves each at least."""
CHANGE, AT_GAP, AT_UNKNOWN, AT_HEADING, UNASKED, UNKNOWN, UNWISHED = 3.5, 2.5, 1.2, 0.4, 1.5, 5.0, 0.3
"""What a change costs in the middle, behind a gap, at a heading and at one that says what it heads; how much more to
what is asked for without words that ask; how much a heading that nobody knows speaks for text on the house, and how
little for what is only wished for, which says so."""
ASKING: tuple[Kind, ...] = ("requirements", "nice")
"""What is asked for; they are the first kinds."""
FIRST: tuple[Kind, ...] = ("about", "furniture")
"""What postings begin with."""
LOOKED = 300
"""Characters of a line that are looked at."""
ALIKE: tuple[Kind, ...] = ("requirements", "nice", "responsibilities")
SHARED, TEMPER = 0.3, 0.5
"""How much of one that is alike counts for another; how far the odds that meaning gives are drawn together."""
FEW, LEAD, LONG, AIRY, DENSE = 9, 18, 12, 0.8, 0.1
"""Words up to which a line may be a heading, or lead a list in; of the text under one; share of lines behind a gap from
which one tells nothing, and below which none has to stand there."""


@dataclass(frozen=True)
class Told:
    """A line with its kind, how likely it is that or what is told alike by itself, and whether it heads others."""

    line: Line
    kind: Kind
    alone: float
    is_heading: bool


@dataclass
class Seen:
    """A line that says something, with what its words tell; `is_close`: the next one follows without a gap."""

    line: Line
    cues: Cues
    after: Seen | None = None
    is_behind_gap: bool = False
    is_heading: bool = False

    @cached_property
    def text(self) -> str:
        """Its words, as far as they are looked at."""
        return bare(self.line.text[:LOOKED])

    @cached_property
    def count(self) -> int:
        """How many words it has."""
        return len(self.text.split())

    @cached_property
    def section(self) -> str:
        """The section that it opens, if it is a heading."""
        return "nice" if "nice" in self.hints else section_of(self.text)

    @cached_property
    def hints(self) -> frozenset[str]:
        """The kinds that words of it speak for, if it is a heading."""
        return frozenset(kind for kind, form in self.cues.hints.items() if form.search(self.text))

    @cached_property
    def asks(self) -> bool:
        """Whether by itself it reads as something that is asked for."""
        asks = self.cues.telling.get("requirements")
        return bool(self.cues.demand.search(self.text) or (asks and asks.search(self.text)))

    @property
    def is_long(self) -> bool:
        """Whether it is an item with its mark, or longer than a heading."""
        return self.line.kind == "bullet" or self.count >= LONG

    def heads(self, is_free: bool) -> bool:
        """Whether it heads others: marked as a heading, or short and without an end over a list or longer text.

        is_free: the gap over it tells something: not every line has one, or the text above it has come to an end.
        """
        text, kind = self.text, self.line.kind
        if kind == "heading" or kind == "bullet" or self.after is None or self.count > LEAD or not text[:1].isupper():
            return kind == "heading"
        if text.endswith(":"):
            return not says_more(text)
        if self.count <= FEW and not text.endswith(".") and section_of(text):
            return not says_more(text)
        if not self.is_behind_gap or _MARKED.search(text) or self.asks:
            return False
        opens = bool(self.cues.opens.match(text))
        if opens and not self.hints.isdisjoint(ASKING):
            return True
        is_close = self.after.line.number == self.line.number + 1
        is_over = bool(self.hints) and (opens or is_close or (self.count <= 2 and is_free))
        return self.count <= FEW and "," not in text and (is_over or (self.after.is_long and is_free))


_MARKED = re.compile(r"[.!;|@·:]")


def read(lines: Sequence[Line], language: str, meaning: Meaning | None = None) -> list[Told]:
    """The kind of each line that says something, in a language. meaning: what reads them, too."""
    said = _seen(lines, cues(language))
    senses = meaning.lines([one.text for one in said]) if meaning else [{}] * len(said)
    likely = [_likely(one, sense) for one, sense in zip(said, senses, strict=True)]
    course = _course(likely, [_costs(one) for one in said])
    return [
        Told(one.line, kind, sum(odds[like] for like in (ALIKE if kind in ALIKE else (kind,))), one.is_heading)
        for one, kind, odds in zip(said, course, likely, strict=True)
    ]


def _seen(lines: Sequence[Line], words: Cues) -> list[Seen]:
    """The lines that say something, and which of them are headings."""
    said = [Seen(line, words) for line in lines if line.kind != "blank" and line.text]
    gaps = {line.number for before, line in pairwise(lines) if before.kind == "blank"}
    is_airy, is_dense = len(gaps) > AIRY * len(said), len(gaps) < DENSE * len(said)
    for one, after in pairwise(said):
        one.after = after
    before = None
    for one in said:
        is_end = before is None or before.is_heading or before.is_long or before.text.endswith((".", "!", "?"))
        one.is_behind_gap = before is None or one.line.number in gaps or (is_end and is_dense)
        one.is_heading = one.heads(is_end or not is_airy)
        before = one
    return said


def _likely(one: Seen, sense: Mapping[str, float]) -> dict[Kind, float]:
    """How likely a line is each kind, all together 1."""
    known = OF_SECTION.get(one.section, {}) if one.is_heading else {}
    odds: dict[Kind, float] = dict.fromkeys(KINDS, 1.0) | dict(known)
    if one.is_heading and not known:
        odds |= {kind: HINTED for kind in KINDS if kind in one.hints}
        odds["about"] *= UNKNOWN
        odds["nice"] *= UNWISHED
    elif not one.is_heading:
        _weigh(one, odds)
    if sense and not known:
        odds = {kind: value * _meant(sense, kind, one.is_heading) for kind, value in odds.items()}
    whole = sum(odds.values())
    return {kind: value / whole for kind, value in odds.items()}


def _meant(sense: Mapping[str, float], kind: Kind, is_heading: bool) -> float:
    """How likely meaning makes a kind. What one does and what one can do are told in the same words: each counts for
    the other in part, and where it stands decides."""
    likely = sense.get(kind, 0.0)
    if not is_heading and kind in ALIKE:
        likely = (1 - SHARED) * likely + SHARED * max(sense.get(other, 0.0) for other in ALIKE)
    return math.pow(likely + LEAST, 1.0 if is_heading else TEMPER)


def _weigh(one: Seen, odds: dict[Kind, float]) -> None:
    """What words of a line say on its kind."""
    for kind in KINDS[2:]:
        if (form := one.cues.telling.get(kind)) and form.search(one.text):
            odds[kind] *= TOLD
    label, colon, _ = one.text.partition(":")
    if colon and len(label) < 30 and field_of(label):
        odds["furniture"] *= KNOWN
    if one.asks:
        odds["requirements"] *= TOLD
        odds["nice"] *= TOLD


def _costs(one: Seen) -> tuple[float, float]:
    """What it costs that another kind begins with a line, and that one does which is asked for."""
    if one.is_heading and (one.section or one.hints):
        return AT_HEADING, AT_HEADING
    is_apart = one.is_behind_gap and one.line.kind == "words"
    cost = AT_UNKNOWN if one.is_heading else AT_GAP if is_apart else CHANGE
    return cost, cost if one.asks else cost + UNASKED


def _course(likely: Sequence[Mapping[Kind, float]], costs: Sequence[tuple[float, float]]) -> list[Kind]:
    """The likeliest kinds of all lines together, by dynamic programming from the first to the last."""
    best = [0.0 if kind in FIRST else -CHANGE for kind in KINDS]
    back: list[list[int]] = []
    for odds, (cost, asked) in zip(likely, costs, strict=True):
        top = max(best)
        first = best.index(top)
        came, now = [], []
        for at, (kind, before) in enumerate(zip(KINDS, best, strict=True)):
            changed = top - (asked if at < len(ASKING) else cost)
            came.append(first if changed > before else at)
            now.append(max(changed, before) + math.log(odds[kind]))
        best = now
        back.append(came)
    course: list[Kind] = []
    at = best.index(max(best))
    for came in reversed(back):
        course.append(KINDS[at])
        at = came[at]
    return course[::-1]
