"""Choosing evidence: which claim serves which problem, doubt or requirement, without a model.

A claim scores by the telling words it shares with the need; a word that few claims hold counts more than one that all
hold (inverse document frequency, Spärck Jones 1972). What the notes tie together wins over what words suggest.
"""

from __future__ import annotations

import math
import re
from collections.abc import Collection, Sequence
from functools import lru_cache
from typing import Any

from letterkit.brief.contents import Brief
from letterkit.facts import Fact
from letterkit.identity import Same
from letterkit.languages import every, known
from letterkit.languages.topics.brief import Choosing

_W = every(Choosing)

COMMON = _W.common
"""Words that two texts may share without being about the same thing."""

CLAIMS = ("evidence", "highlight")


@lru_cache(maxsize=8192)
def stems(text: str, language: str = "en") -> frozenset[str]:
    """The telling words of a text, each cut to its stem: `deliveries` meets `delivery`."""
    words = re.findall(r"[^\W_][\w+#.-]*[^\W_]|[^\W\d_]", text.casefold())
    return frozenset(_stem(word, language) for word in words if word not in COMMON and not word.isdigit())


@lru_cache(maxsize=8192)
def _stem(word: str, language: str) -> str:
    stem: str = _stemmer(language).stemWord(word)
    return stem


@lru_cache(maxsize=8)
def _stemmer(language: str) -> Any:
    import snowballstemmer

    words = known(language, Choosing)
    return snowballstemmer.stemmer((words and words.stemmer) or "english")


def told(brief: Brief, claim: Fact) -> str:
    """A claim with its number, context and skills as one text."""
    return " ".join([claim.text, *(fact.text for fact in brief.of(claim, "number", "context", "skill"))])


def shared(brief: Brief, need: Fact, claim: Fact) -> tuple[str, ...]:
    """The stems that a need and a claim have in common, rarest first: why the claim was chosen."""
    weights = _weights(brief)
    both = stems(need.text, brief.language) & stems(told(brief, claim), brief.language)
    return tuple(sorted(both, key=lambda stem: (-weights.get(stem, 0.0), stem)))


def serving(brief: Brief, need: Fact, used: Collection[str] = (), least: int = 1) -> Fact | None:
    """The claim that answers a need best, None if nothing fits; `least` is how many words it must share.

    One that the notes tie to it, else the one whose shared words weigh most. Of equals: not told in the interview,
    with a number, the later one, the evidence bank before the resume. In what was jotted down words in common tie
    nothing: there an answer stands beside what it answers.
    """
    free = [claim for claim in brief.all(*CLAIMS) if claim.id not in used]
    tied = [claim for claim in free if need.id in claim.of]
    if tied:
        return max(tied, key=lambda claim: merit(brief, claim))
    if need.id in brief.clauses:
        return None
    weights = _weights(brief)
    free = [claim for claim in free if claim.id not in brief.clauses]
    fitting = [(both, claim) for claim in free if len(both := shared(brief, need, claim)) >= least]
    scored = [(round(sum(weights.get(stem, 0.0) for stem in both), 3), claim) for both, claim in fitting]
    return max(scored, key=lambda pair: (pair[0], merit(brief, pair[1])), default=(0.0, None))[1]


def assigned(brief: Brief, needs: Sequence[Fact]) -> dict[str, Fact]:
    """The id of each need with the claim that answers it: what fits best is given away first, each claim once.

    A need taken in its turn would take the only claim of a later one for the sake of one common word.
    """
    weights = _weights(brief)
    fits = []
    for at, need in enumerate(needs):
        for claim in brief.all(*CLAIMS):
            both = shared(brief, need, claim)
            weight = round(sum(weights.get(stem, 0.0) for stem in both), 3)
            covered = len(both) / max(1, len(stems(need.text, brief.language)))
            if weight or need.id in claim.of:
                fits.append(((need.id in claim.of, weight, covered, -at, merit(brief, claim)), need, claim))
    found: dict[str, Fact] = {}
    given: set[str] = set()
    for _, need, claim in sorted(fits, key=lambda fit: fit[0], reverse=True):
        if need.id not in found and claim.id not in given:
            found[need.id] = claim
            given.add(claim.id)
    return found


def strongest(brief: Brief, used: Collection[str] = ()) -> Fact | None:
    """The best claim that nothing has used yet; of the resume only if the notes hold none.

    What stands where only a guess says what it is (`guess`) is none: it is told where it answers a demand. Nor is what
    was jotted down: it is told where it was noted as an answer, and no line of the resume stands in for it.
    """
    is_rough = bool(brief.clauses) and brief.kind.after != "application"
    for role in CLAIMS[:1] if is_rough else CLAIMS:
        free = [
            claim
            for claim in brief.all(role)
            if claim.id not in used and "guess" not in claim.slots and claim.id not in brief.clauses
        ]
        if free:
            return max(free, key=lambda claim: merit(brief, claim))
    return None


def merit(brief: Brief, claim: Fact) -> tuple[bool, bool, bool, bool, int, bool]:
    """What makes one claim better than another that fits as well: sure, untold, new, numbered, late, of the notes."""
    numbered = bool(brief.of(claim, "number")) or any(c.isdigit() for c in claim.text)
    day = claim.day.toordinal() if claim.day else 0
    return "guess" not in claim.slots, claim.untold, claim.new, numbered, day, claim.role == "evidence"


def _weights(brief: Brief) -> dict[str, float]:
    """How much each stem tells among this brief's claims."""
    return _weighed(Same(brief))


@lru_cache(maxsize=4)
def _weighed(same: Same[Brief]) -> dict[str, float]:
    brief = same.it
    bags = [stems(told(brief, claim), brief.language) for claim in brief.all(*CLAIMS)]
    every = frozenset[str]().union(*bags)
    return {s: math.log((len(bags) + 1) / (sum(s in bag for bag in bags) + 0.5)) for s in every}
