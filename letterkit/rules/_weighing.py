"""What a sentence of a letter is likely to be, weighed by all that is known of it at once: how near each clause is to
what the sources tell, which of its words no source has, what it claims, and how it sounds.

A sentence that sounds bitter and tells what the notes tell is seldom a fault, and one that no source is near to and
sounds like nothing in particular often is an invention: neither is seen by the tone alone, nor by the words alone.
`tests/benchmarks/review/train_letter.py` makes the weights. Nothing where no encoder reads the letter, or where there
are no sources to hold it against.
"""

from __future__ import annotations

import math
import re
from array import array
from collections.abc import Iterator, Sequence
from functools import cached_property
from typing import NamedTuple

from letterkit import languages
from letterkit.brief.contents import Brief
from letterkit.brief.grounding import telling
from letterkit.facts import Fact
from letterkit.languages.topics.rules import InflatedClaim
from letterkit.meaning import Meaning, Sense
from letterkit.rules._claimed import content, harmless, tells
from letterkit.rules._lexicon import whole_words
from letterkit.rules._sources import OUTSIDE, Sources
from letterkit.wording import passage
from letterkit.wording.claims import claims

FINE = "fine"
"""What a sentence is that is no fault."""
LIKELY, SURE = 0.8, 0.985
"""From where on a sentence likely is a fault, and surely: `train_letter.py` prints what these find and say in vain on
letters of writers that were left out of the training."""
DOUBTED = 0.12
"""Under it, what a list alone is in doubt of is no fault."""
SOME = 3
"""Words from which a text of a source says enough for its meaning to be read."""
ENOUGH = 6
"""Such texts from which they are the sources of a letter, and not a few words beside it."""
DEEDS = ("evidence", "number", "highlight", "context")
SPREAD = 20.0
"""What vectors of length 1 are multiplied by, so that their numbers are about as large as the features."""
LEAST = 1e-3
"""The smallest likelihood whose logarithm is looked at."""


class Weighed(NamedTuple):
    """What a sentence most likely is if it is a fault, and how likely it is one."""

    kind: str
    likely: float


class Told(NamedTuple):
    """One sentence to weigh: its text, how far into the letter it stands, and its text with that of its neighbours."""

    text: str
    place: float
    around: str


class Weighing:
    """The sources of one brief, made ready to hold sentences against."""

    def __init__(self, brief: Brief, sources: Sources, language: str, meaning: Meaning) -> None:
        self.brief, self.language, self.meaning = brief, language, meaning
        self.facts = [fact for fact in brief.facts.values() if len(fact.text.split()) >= SOME]
        self.own_words, self.all_words = sources.of_writer.tells_of, sources.told

    @cached_property
    def known(self) -> list[tuple[Fact, array[float], frozenset[str]]]:
        """Every fact that says enough, with its vector and its telling words."""
        vectors = self.meaning.vectors([fact.text for fact in self.facts])
        return [(fact, array("d", one), telling(fact.text)) for fact, one in zip(self.facts, vectors, strict=True)]

    @property
    def holds_enough(self) -> bool:
        """Whether the sources tell enough for what is far from all of them to be in doubt."""
        return len(self.facts) >= ENOUGH

    @cached_property
    def withheld(self) -> list[array[float]]:
        """The vectors of what may not be told."""
        return [array("d", one) for one in self.meaning.vectors([item.text for item in self.brief.withheld])]

    @cached_property
    def marks(self) -> tuple[re.Pattern[str], ...]:
        """What says that others had a part in something, that it is not certain, and that the writer speaks of it."""
        known = languages.known(self.language, InflatedClaim) or InflatedClaim()
        return tuple(whole_words(one) for one in (known.parts, known.hedges, known.own))

    def features(self, told: Told, parts: Sequence[str], senses: Sequence[Sense]) -> list[float]:
        """All that is weighed of one sentence. parts: the sentence and its clauses; senses: how each of them sounds."""
        vectors = [array("d", one) for one in self.meaning.vectors(parts)]
        names = sorted(senses[0])
        most = [max(sense[name] for sense in senses) for name in names]
        sounds = [math.log(one + LEAST) for one in (*most, *(senses[0][name] for name in names))]
        return [*self._held(told, vectors), *sounds, *(one * SPREAD for one in vectors[0])]

    def _held(self, told: Told, vectors: Sequence[array[float]]) -> list[float]:
        """How a sentence stands to the sources."""
        near = [[_alike(vector, one) for _, one, _ in self.known] for vector in vectors]
        far = [1 - max(row, default=0.0) for row in near]
        mine = [at for at, (fact, _, _) in enumerate(self.known) if _is_own(fact)]
        own = [1 - max((row[at] for at in mine), default=0.0) for row in near]
        kept = [max((_alike(vector, one) for one in self.withheld), default=0.0) for vector in vectors]
        leak = max(one - (1 - other) for one, other in zip(kept, far, strict=True))
        distances = [far[0], max(far), sum(far) / len(far), own[0], max(own), max(kept), leak]
        best = sorted(range(len(self.known)), key=lambda at: -near[0][at])[:3]
        return [*distances, *self._worded(told, best), *self._claimed(told, best)]

    def _worded(self, told: Told, best: Sequence[int]) -> list[float]:
        """How much of what a sentence says no source has in words, and how much the nearest facts have."""
        said = content(told.text) - harmless()
        new = sum(not tells(one, self.all_words, self.language) for one in said)
        mine = sum(not tells(one, self.own_words, self.language) for one in said)
        count = max(1, len(said))
        first, three = ([self.known[at][2] for at in best[:many]] for many in (1, 3))
        shares = [len(said & frozenset[str]().union(*words)) / count for words in (first, three)]
        return [min(len(said), 10) / 10, min(new, 6) / 6, new / count, min(mine, 6) / 6, mine / count, *shares]

    def _claimed(self, told: Told, best: Sequence[int]) -> list[float]:
        """What a sentence claims, and whether the nearest fact holds back where it does not."""
        fact = self.known[best[0]][0] if best else None
        source = fact.text if fact else ""
        parts, hedges, own = self.marks
        alone = bool(parts.search(source)) and not parts.search(told.around)
        certain = bool(hedges.search(source)) and not hedges.search(told.text)
        speaks = bool(own.search(told.text))
        kinds = [claim.kind for claim in claims(told.text)]
        deeds = kinds.count("deed") + kinds.count("mine")
        return [
            float(alone), float(certain), float(speaks), min(len(passage(told.text).numbers), 3) / 3,
            min(deeds, 2) / 2, float("told" in kinds), float(bool({"credit", "consent", "done"} & set(kinds))),
            told.place, min(len(told.text.split()), 40) / 40, float("?" in told.text),
            float(fact is not None and fact.role in DEEDS), float(fact is not None and fact.id[:1] in OUTSIDE),
            float(alone and speaks),
        ]  # fmt: skip


def weigh(weighing: Weighing, told: Sequence[Told], parts: Sequence[Sequence[str]],
          senses: Sequence[Sequence[Sense]]) -> Iterator[Weighed]:  # fmt: skip
    """What each sentence of a letter likely is."""
    points = [weighing.features(*one) for one in zip(told, parts, senses, strict=True)]
    for sense in weighing.meaning.faults(points):
        kind = max((name for name in sense if name != FINE), key=sense.__getitem__)
        yield Weighed(kind, 1 - sense[FINE])


def around(texts: Sequence[str]) -> list[Told]:
    """The sentences of a letter, each with where it stands."""
    return [Told(text, at / len(texts), " ".join(texts[max(0, at - 1) : at + 2])) for at, text in enumerate(texts)]


def _is_own(fact: Fact) -> bool:
    return fact.id[:1] not in OUTSIDE and fact.said_by != "they_said"


def _alike(one: Sequence[float], other: Sequence[float]) -> float:
    return sum(map(float.__mul__, one, other))
