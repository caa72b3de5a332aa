"""What a sentence does to its reader by its meaning, whatever its words; nothing where no encoder reads the letter.

A sentence is read whole and by its clauses: what hurts is often woven into one that is fine.
"""

from __future__ import annotations

import math
import re
from array import array
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from letterkit.brief.grounding import telling
from letterkit.languages import every
from letterkit.languages.topics.rules import ReadingWords
from letterkit.letter import Severity
from letterkit.rules._reading import Found, Line, Reading

SURE, LIKELY = 0.97, 0.8
"""From where on a sentence does something, and likely does, by `bench_strangers.py`."""
FEWEST = 5
"""Words from which a clause says enough for its meaning to be read."""
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
        likely = max((sense.get(label, 0.0) for sense in senses), default=0.0)
        if likely >= least and line.at not in known and (sourced or not _of_a_source(line, reading)):
            yield Meant(line, likely >= SURE)


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
