"""A letter as pieces for a page: sentences with what they stand on, and in them the words that findings are about."""

from __future__ import annotations

import zlib
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

from letterkit.decisions import Decisions, key
from letterkit.decisions import sentence as sentence_of
from letterkit.facts import Fact
from letterkit.letter import OPEN_MARK, Finding, Letter

GROUNDING = "GRD"
"""What the ids of rules begin with that hold a letter against its sources."""
RANK = {"error": 0, "warning": 1, "info": 2}


@dataclass(frozen=True)
class Shown:
    """A finding as a page shows it.

    number: its place in the letter's findings. anchor: what it is known by while others come and go. reason: why it
    was dismissed.
    """

    number: int
    anchor: str
    finding: Finding
    line: int
    sentence: str = ""
    dismissed: bool = False
    reason: str = ""

    @property
    def waits(self) -> str:
        """What the place that it is about waits for: `You told me that …`, or what is missing; else ""."""
        mark = OPEN_MARK.fullmatch(self.finding.text) if self.finding.end > self.finding.start else None
        return "".join(mark[1].partition(" …")[:2]) if mark else ""

    @property
    def waits_at(self) -> str:
        """The line of the notes that says what the place is about, "" where none does."""
        return self.finding.text.strip("[]").partition(" …: ")[2] if self.waits else ""

    @property
    def can_accept(self) -> bool:
        """Whether its suggestion can be put in the place of its words."""
        return self.finding.suggestion is not None and self.finding.end > self.finding.start


@dataclass(frozen=True)
class Piece:
    """Some words of a sentence, the anchors of the findings about them, the worst one's severity, "" where none.

    is_open: whether they wait for the writer. is_bare: whether they claim what no source has.
    """

    text: str
    findings: tuple[str, ...] = ()
    severity: str = ""
    is_open: bool = False
    is_bare: bool = False


@dataclass(frozen=True)
class Run:
    """A sentence, or what stands between sentences (`is_sentence` False). notes: the numbers of its facts."""

    pieces: tuple[Piece, ...]
    is_sentence: bool = False
    notes: tuple[int, ...] = ()

    @property
    def kind(self) -> str:
        """`fact`: it stands on one; `waits` for the writer; `bare`: it claims without a source; else `courtesy`."""
        if self.notes:
            return "fact"
        if any(piece.is_open for piece in self.pieces):
            return "waits"
        return "bare" if any(piece.is_bare for piece in self.pieces) else "courtesy"


@dataclass(frozen=True)
class Ground:
    """A fact that a letter stands on, with its number in the letter and the lines around its source."""

    number: int
    fact: Fact
    lines: Sequence[tuple[int, str, bool]] = ()

    @property
    def said_by(self) -> str:
        """Whose words they are: what the writer said for a note is the writer's, whoever the note is about."""
        return "own" if self.fact.role == "said" else self.fact.said_by


def findings(letter: Letter, decisions: Decisions) -> list[Shown]:
    """The findings, open ones before dismissed ones, the worst first, else in the order of the text."""
    found: list[Shown] = []
    seen: Counter[str] = Counter()
    for number, finding in enumerate(letter.findings):
        known = f"f{zlib.crc32(repr(key(letter, finding)).encode()):08x}"
        seen[known] += 1
        gone = decisions.of(letter, finding)
        about = sentence_of(letter, finding) if finding.end else ""
        line, _ = letter.place(finding.start)
        found.append(
            Shown(number, f"{known}-{seen[known]}", finding, line, about, gone is not None, gone.reason if gone else "")
        )
    return sorted(found, key=lambda one: (one.dismissed, RANK[one.finding.severity], one.finding.start))


def numbered(letter: Letter) -> dict[str, int]:
    """A number for each fact that a sentence stands on, in the order in which they are first needed."""
    ids = [id for sentence in letter.sentences for id in sentence.facts if id in letter.facts]
    return {id: number for number, id in enumerate(dict.fromkeys(ids), 1)}


def blocks(letter: Letter, shown: Sequence[Shown]) -> list[list[Run]]:
    """The body's paragraphs, each in runs."""
    open_ones = [one for one in shown if not one.dismissed and one.finding.end > one.finding.start]
    numbers, found = numbered(letter), []
    for start, end in _paragraphs(letter.body):
        found.append(list(_runs(letter, start, end, open_ones, numbers)))
    return found


def _paragraphs(body: str) -> Iterator[tuple[int, int]]:
    at = 0
    for block in body.split("\n\n"):
        if block.strip("\n"):
            yield at + len(block) - len(block.lstrip("\n")), at + len(block)
        at += len(block) + 2


def _runs(letter: Letter, start: int, end: int, shown: Sequence[Shown], numbers: Mapping[str, int]) -> Iterator[Run]:
    at = start
    for place, sentence in letter.placed:
        if place < at or place >= end:
            continue
        stop = min(place + len(sentence.text), end)
        if place > at:
            yield Run(tuple(_pieces(letter.body, at, place, shown)))
        facts = tuple(numbers[id] for id in sentence.facts if id in numbers)
        yield Run(tuple(_pieces(letter.body, place, stop, shown)), True, facts)
        at = stop
    if at < end:
        yield Run(tuple(_pieces(letter.body, at, end, shown)))


def _pieces(body: str, start: int, end: int, shown: Sequence[Shown]) -> Iterator[Piece]:
    """The words of a span, cut wherever a finding or an open mark begins or ends."""
    marks = [match.span() for match in OPEN_MARK.finditer(body) if match.start() < end and match.end() > start]
    near = [one for one in shown if one.finding.start < end and one.finding.end > start]
    edges = {edge for one in near for edge in (one.finding.start, one.finding.end)} | {e for m in marks for e in m}
    cuts = sorted({start, end, *(edge for edge in edges if start < edge < end)})
    for a, b in pairwise(cuts):
        about = [one for one in near if one.finding.start < b and one.finding.end > a]
        worst = min((one.finding.severity for one in about), key=RANK.__getitem__, default="")
        is_open = any(m[0] < b and m[1] > a for m in marks)
        is_bare = any(one.finding.id.startswith(GROUNDING) for one in about)
        yield Piece(body[a:b], tuple(one.anchor for one in about), worst, is_open, is_bare)
