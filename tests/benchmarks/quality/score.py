"""The criteria of the rubric that can be computed, each from 0 to 4 as the domain states them."""

from __future__ import annotations

import re
from dataclasses import dataclass

from letterkit import wording
from letterkit.brief import Brief
from letterkit.letter import Letter
from letterkit.rules._reading import read

STOCK = re.compile(
    r"""
    hope\ this\ (?:e-?mail|message|note)\ finds\ you | i\ am\ writing\ to\ express
    | thank\ you\ for\ the\ opportunity
    | i\ wanted\ to\ reach\ out | do\ not\ hesitate | at\ your\ earliest\ convenience
    | pleasure\ (?:to\ meet|meeting)\ you
    | i\ am\ confident\ that | i\ would\ be\ a\ great\ fit | hit\ the\ ground\ running | next\ level | \bdelv\w+
    | \bleverag\w+ | \bsynerg\w+ | \brobust\b | \bseamless\w* | \btestament\b | \bdynamic\b | fast-paced | cutting-edge
    | results-driven | proven\ track\ record | unwavering | invaluable | deeply\ resonated | resonates?\ with\ me
    | aligns?\ perfectly | \bthrilled\b | \bexcited\ to\b | (?:^|[.!?]\s)(?:furthermore|moreover|additionally)\b
    | not\ only\ .{1,60}\ but\ also | commitment\ to\ innovation | \bpassionate\b | team\ player | fast\ learner
    | hard-?working | hiermit\ bewerbe\ ich\ mich | mit\ großem\ interesse | zögern\ sie\ nicht
    | würde\ mich\ sehr\ freuen,\ von\ ihnen\ zu\ hören | par\ la\ présente | n['’]hésitez\ pas\ à\ me\ contacter
    | je\ me\ permets\ de\ vous\ contacter | forte\ motivation
    """,
    re.IGNORECASE | re.VERBOSE,
)
ANCHORS = frozenset(
    "moment problem cares measure doubt question motive step decision_day hook asked reason door promise useful why "
    "target requirement".split()
)


@dataclass(frozen=True)
class Score:
    """What can be computed of one letter; `missing` are required parts that are not there."""

    length: int
    voice: int
    skim: int
    echo: int | None
    ask: int
    anchors: int
    missing: tuple[str, ...]
    cited: float
    errors: int
    warnings: int

    @property
    def computed(self) -> list[int]:
        """The criteria that go into the average."""
        return [value for value in (self.length, self.voice, self.ask, self.echo) if value is not None]


def score(letter: Letter, brief: Brief) -> Score:
    """Score one letter; its findings must be those of a review."""
    parts = {sentence.part for sentence in letter.sentences}
    return Score(
        length=length(letter, brief),
        voice=max(0, 4 - len(STOCK.findall(letter.text))) if len(STOCK.findall(letter.text)) < 5 else 0,
        skim=_skims(letter),
        echo=echo(letter, brief),
        ask=4 if brief.kind.questions[0] <= len(read(letter, brief).questions) <= brief.kind.questions[1] else 1,
        anchors=anchors(letter, brief),
        missing=tuple(p.name for p in brief.kind.parts if p.required and p.name not in parts and _can(brief, p.roles)),
        cited=sum(bool(s.facts) for s in letter.sentences) / max(1, len(letter.sentences)),
        errors=sum(f.severity == "error" for f in letter.findings),
        warnings=sum(f.severity == "warning" for f in letter.findings),
    )


def length(letter: Letter, brief: Brief) -> int:
    """C4: in range and easy to skim is 4; past a quarter outside the range is 1."""
    words, count = brief.kind.words, letter.words
    if words.min <= count <= words.max:
        return 4 if _skims(letter) else 3
    off = (words.min - count) / words.min if count < words.min else (count - words.max) / words.max
    if count > 2 * words.max or count < words.min / 2:
        return 0
    return 2 if off <= 0.25 else 1


def _skims(letter: Letter) -> int:
    paragraphs = [sum(len(s.text.split()) for s in paragraph) for paragraph in letter.paragraphs]
    sentences = [len(part.split()) for s in letter.sentences for _, part in wording.sentences(s.text)]
    return int(max(paragraphs, default=0) <= 90 and max(sentences, default=0) <= 35)


def echo(letter: Letter, brief: Brief) -> int | None:
    """L6: how much of the letter's three-word runs stands in the posting; None without one."""
    if not brief.posting:
        return None
    told, advert = _runs(letter.text, 3), _runs(brief.posting, 3)
    share = len(told & advert) / max(1, len(told))
    six = bool(_runs(letter.text, 6) & _runs(brief.posting, 6))
    for value, most in ((4, 0.12), (3, 0.20), (2, 0.30), (1, 0.40)):
        if share <= most and not (six and value > 2):
            return value
    return 0


def anchors(letter: Letter, brief: Brief) -> int:
    """How many different details would be wrong in a letter to another reader or company (the swap test)."""
    cited = {id for sentence in letter.sentences for id in sentence.facts}
    return sum(fact.role in ANCHORS for id, fact in brief.facts.items() if id in cited)


def _can(brief: Brief, roles: tuple[str, ...]) -> bool:
    return bool(brief.all(*roles))


def _runs(text: str, size: int) -> set[tuple[str, ...]]:
    words = [word.casefold() for word in wording.words(text)]
    return {tuple(words[i : i + size]) for i in range(len(words) - size + 1)}
