"""Whose deed a source tells, and whose a sentence claims: part by part, since one note may tell of several."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from letterkit import languages
from letterkit.brief.grounding import telling
from letterkit.facts import Fact
from letterkit.languages import every, has_capital_nouns
from letterkit.languages.topics.rules import InflatedClaim
from letterkit.rules._lexicon import whole_words
from letterkit.rules._reading import Line, Reading
from letterkit.rules._sources import OUTSIDE
from letterkit.wording import first_names, folded, passage
from letterkit.wording.claims import claims
from letterkit.wording.people import TITLES

_W = every(InflatedClaim)
DEEDS = ("evidence", "highlight", "context", "uncertainty", "bridge", "note", "number")
TOLD = ("evidence", "highlight")
SHARED = 2
"""Words that a sentence shares with the deed it tells."""
APPOSED = re.compile(rf"[A-ZÀ-Þ]\w+ [A-ZÀ-Þ][\w-]+, (?:{_W.ours})\s")
"""How a note begins that says who did it: `Janelle Ott, our parts clerk, set up the tracking`."""
BREAK = re.compile(r"[;:().]\s|[,;:()]|\s[-–—]\s|\.$")


class Raised(NamedTuple):
    """Words of a letter that make the writer's own what a source gives to others, or to several."""

    line: Line
    start: int
    text: str
    source: str | None


class Held(NamedTuple):
    """One text of the writer's, with where it stands, what it tells and its figures."""

    text: str
    where: str | None
    words: frozenset[str]
    values: frozenset[float]
    is_deed: bool
    fact: Fact | None = None


def raised(reading: Reading) -> Iterator[Raised]:
    """Each sentence that claims alone what its source says was done with, for or by others; one finding a sentence."""
    known = languages.known(reading.letter.language, InflatedClaim)
    if known is None or not known.others:
        return
    leading = {hit.line.at: hit for hit in reading.phrases("leading")}
    held: list[Held] = []
    for line in reading.lines:
        sole, hit = whole_words(known.sole).search(line.text), leading.get(line.at)
        if not (sole or hit or _deed(line, known)) or shares(line, known, sole):
            continue
        held = held or deeds(reading)
        start, text = (hit.start, hit.text) if hit else (line.at, line.sentence.text)
        at = sole.start() if sole else start - line.at
        for told in dict.fromkeys((_clause(line, at), line.text)):
            best = closest(line, told, reading, held)
            if best:
                if _is_others(best, told, line, bool(sole or hit), reading):
                    yield Raised(line, start, text, best.where)
                break


def shares(line: Line, known: InflatedClaim, sole: re.Match[str] | None = None) -> bool:
    """Whether a sentence says itself who else did it."""
    rest = line.text[: sole.start()] + line.text[sole.end() :] if sole else line.text
    return bool(whole_words(f"{known.others}|{known.whom}").search(rest))


def _deed(line: Line, known: InflatedClaim) -> bool:
    """Whether a sentence tells a deed of the writer's and nobody besides."""
    if not whole_words(known.own).search(line.text) or whole_words(known.parts).search(line.text):
        return False
    return any(claim.kind in ("deed", "mine") for claim in claims(line.text))


def _clause(line: Line, at: int) -> str:
    """What stands around a place of a sentence, between its breaks."""
    ends = [0, *(match.end() for match in BREAK.finditer(line.text)), len(line.text)]
    return next(line.text[one:two] for one, two in pairwise(ends) if one <= at <= two)


def deeds(reading: Reading) -> list[Held]:
    """The writer's deeds as the sources tell them: facts first, then lines that are none."""
    facts = [fact for fact in reading.brief.facts.values() if fact.role in DEEDS and fact.id[:1] not in OUTSIDE]
    known = {fact.text for fact in facts}
    lines = [line for line in reading.brief.resume.splitlines() if line.strip() and line not in known]
    return [
        *(Held(f.text, f.source, telling(f.text), _values(f.text), f.role in TOLD, f) for f in facts),
        *(Held(line, None, telling(line), _values(line), False) for line in lines),
    ]


def _values(text: str) -> frozenset[float]:
    return frozenset(number.value for number in passage(text).numbers)


def closest(line: Line, told: str, reading: Reading, held: Sequence[Held], least: int = SHARED) -> Held | None:
    """The text that a part of a sentence is about: most words and figures in common, and at least so many."""
    german = has_capital_nouns(reading.letter.language)  # there every noun looks like a name
    names = () if german else (name.text for name in line.names if not name.opens)
    said, values = telling(told) - telling(" ".join(names)), _values(told)
    best = max(held, key=lambda one: len(said & one.words) + len(values & one.values), default=None)
    return best if best and len(said & best.words) + len(values & best.values) >= least else None


def _is_others(best: Held, told: str, line: Line, alone: bool, reading: Reading) -> bool:
    """Whether the part of a text that a sentence tells is others', too.

    alone: the sentence says that it was the writer's; then another part of the note may say whose it was.
    """
    said, values = telling(told), _values(told)
    parts = BREAK.split(best.text)
    part = max(parts, key=lambda one: len(said & telling(one)) + len(values & _values(one)))
    others = whole_words(_W.others)
    apposed = APPOSED.match(best.text) and not whole_words(_W.own).search(part)
    if best.is_deed and (apposed or _is_somebodys(part, reading)):
        return True
    return bool(others.search(part) or (alone and others.search(best.text) and not whole_words(_W.own).search(part)))


def _is_somebodys(part: str, reading: Reading) -> bool:
    """Whether a part of a note begins with a person who is not its writer: `Janelle Ott set up the tracking`."""
    first = folded(part.split()[0]).strip(".,") if part.split() else ""
    own = folded(reading.brief.sender.name).split()
    return first in first_names() | TITLES and part[:1].isupper() and first not in own
