"""What a sentence does to its reader by its meaning, whatever its words; nothing where no encoder reads the letter.

A sentence is read whole and by its clauses: what hurts is often woven into one that is fine.
"""

from __future__ import annotations

import math
import re
from array import array
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from typing import NamedTuple

from letterkit.brief.grounding import telling
from letterkit.languages import every
from letterkit.languages.topics.rules import ReadingWords
from letterkit.letter import Finding, Severity
from letterkit.meaning import Sense
from letterkit.rules import _weighing
from letterkit.rules._reading import Found, Line, Reading

SURE, LIKELY = 0.97, 0.8
"""From where on a sentence does something, and likely does, by `bench_strangers.py`."""
FEWEST = 5
"""Words from which a clause says enough for its meaning to be read."""
SOUNDS: Mapping[str, tuple[str, ...]] = {
    "pressure": ("pressure", "legal"),
    "rundown": ("rundown", "rivals"),
    "slang": ("slang", "stiff"),
}
"""Kinds of fault that are weighed as one, and told apart by how they sound."""
DOUBT, GROUNDS = "GRD009", ("GRD", "PRV", "LEG")
"""The rule that doubts whole sentences, and those that say what of a sentence no source has."""
TOLD = ("claim", "private", "promise")
"""Kinds of fault that are what a sentence tells: a clause of it may do worse."""
TONES = (
    "bitter",
    "argues",
    "needy",
    "pressure",
    "legal",
    "flattering",
    "rundown",
    "rivals",
    "leftover",
    "slang",
    "stiff",
)
BENIGN = ("asks", "awaits", "interviewed")
"""What is no fault by itself."""
UNWEIGHED, HALF = ("lowering", "pay"), 0.5
"""What is heard by its tone alone, and how likely it has to be a fault of any kind besides."""
DOUBTS = ("GRD008", "GRD011", "GRD013", "LEG002")
"""Rules that only doubt where they warn: their words have too little in common with a source."""
OWN_SUBJECT = 0.7
"""Share of a sentence's telling words that one source has where the sentence tells what the source is about."""
MILDER: dict[str, Severity] = {"error": "warning", "warning": "warning", "info": "info"}
"""How grave a finding is that is likely, and not sure."""
_W = every(ReadingWords)
CUTS = (
    re.compile(rf"(?<=[;:–—])\s+|,\s+(?=(?:{_W.joins})\b)|\s[–—-]\s", re.IGNORECASE),
    re.compile(r"[;:–—,]\s+"),
)
"""Where sentences are cut into clauses: coarsely, and at every comma."""


class Meant(NamedTuple):
    """A sentence that is likely something, and whether it surely is."""

    line: Line
    is_sure: bool

    def grade(self, severity: Severity) -> Severity:
        """How grave a finding of a rule with this severity is on it."""
        return severity if self.is_sure else MILDER[severity]


def pieces(sentence: str) -> list[str]:
    """A sentence and those of its clauses that say enough."""
    cut = (part.strip() for one in CUTS for part in one.split(sentence))
    return list(dict.fromkeys([sentence, *(part for part in cut if len(part.split()) >= FEWEST)]))


def meant(
    reading: Reading, label: str, beside: Iterable[Found] = (), *, sourced: bool = True, least: float = LIKELY
) -> Iterator[Meant]:
    """The sentences that are likely one thing, but for those that a list has found already.

    least: how likely it has to be. sourced: whether a sentence counts that only tells what one source is about, as the
    work of a law centre is law.
    """
    known = {hit.line.at for hit in beside}
    for line, senses in zip(reading.lines, reading.senses, strict=False):
        if line.at in known or (not sourced and _of_a_source(line, reading)):
            continue
        likely = max((sense.get(label, 0.0) for sense in senses), default=0.0)
        weighed = reading.weighed.get(line.at)
        if weighed is None or label in BENIGN:
            if likely >= least:
                yield Meant(line, likely >= SURE)
        elif _heard(weighed.kind, senses) == label:
            if weighed.likely >= _weighing.LIKELY:
                yield Meant(line, weighed.likely >= _weighing.SURE)
        elif label in UNWEIGHED and likely >= least and weighed.likely >= HALF:
            yield Meant(line, False)


def milder(finding: Finding, reading: Reading) -> Finding:
    """A finding with the grade it has where all that is weighed of its sentence speaks for it: a doubt is then none."""
    if finding.id not in DOUBTS or finding.severity != "warning" or not reading.weighed:
        return finding
    at = max((at for at in reading.weighed if at <= finding.start), default=None)
    vain = at is not None and reading.weighed[at].likely < _weighing.DOUBTED
    return replace(finding, severity="info") if vain else finding


def single(findings: Sequence[Finding]) -> list[Finding]:
    """The findings without doubts of a whole sentence that another rule has a reason for."""
    said = [one for one in findings if one.id != DOUBT and one.id[:3] in GROUNDS and one.severity != "info"]
    return [one for one in findings if one.id != DOUBT or not any(_in_one(one, other) for other in said)]


def _in_one(one: Finding, other: Finding) -> bool:
    return one.start < other.end and other.start < one.end


def _heard(kind: str, senses: Sequence[Sense]) -> str:
    """What a sentence that is weighed as a kind of fault is called: what it sounds like, where it plainly sounds so."""
    loudest = {name: max(sense.get(name, 0.0) for sense in senses) for name in TONES}
    sounds = max(SOUNDS.get(kind, TONES), key=loudest.__getitem__)
    return sounds if kind in SOUNDS or (kind in TOLD and loudest[sounds] >= HALF) else kind


def near(reading: Reading, texts: Sequence[str]) -> Iterator[tuple[Line, str, float]]:
    """Each sentence with the one of these texts that a clause of it is nearest to, and by how much nearer it is to it
    than to every fact: what is told in quite other words. Nothing where no encoder reads the letter.
    """
    if reading.meaning is None or not texts:
        return
    facts = [fact.text for fact in reading.brief.facts.values() if len(fact.text.split()) >= FEWEST - 2]
    told = [_array(vector) for vector in reading.meaning.vectors(texts)]
    known = [_array(vector) for vector in reading.meaning.vectors(facts)] if facts else []
    for line in reading.lines:
        parts = [part for part in pieces(" ".join(line.text.split())) if len(part.split()) > FEWEST]
        vectors = [_array(one) for one in reading.meaning.vectors(parts)]
        found = [
            (alike(vector, one) - max((alike(vector, fact) for fact in known), default=0.0), text)
            for vector in vectors
            for one, text in zip(told, texts, strict=True)
        ]
        if found:
            nearer, text = max(found)
            yield line, text, nearer


def _array(vector: Sequence[float]) -> array[float]:
    return array("d", vector)


def alike(one: Sequence[float], other: Sequence[float]) -> float:
    """How alike two vectors of length 1 are, up to 1."""
    return math.fsum(map(float.__mul__, one, other))


def _of_a_source(line: Line, reading: Reading) -> bool:
    """Whether one text of the sources tells most of what a sentence tells."""
    said = telling(line.text)
    texts = (telling(source.text) for source in reading.sources.texts)
    return bool(said) and any(len(said & text) >= OWN_SUBJECT * len(said) for text in texts)
