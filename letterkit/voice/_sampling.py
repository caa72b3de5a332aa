"""The passages that are most like the rest of somebody's letters."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from letterkit import wording
from letterkit.voice._counting import Counts, prose
from letterkit.voice._masking import STAND_INS, Masks

LONGEST = 400
"""Characters of a sample."""
MOST, FEWEST_SENTENCES, FEWEST_WORDS = 3, 2, 18
MASKED = 0.2
"""Share of a passage's words that may be stand-ins: with more of them it shows nothing of how somebody writes."""
STAND_IN_COST = 4.0
"""How many standard deviations of a sentence's length a passage of nothing but stand-ins would count for."""


@dataclass(frozen=True, slots=True)
class Candidate:
    """A masked passage: whose sentences from one up to another it is, and how far it is from typical."""

    letter: int
    paragraph: int
    first: int
    after: int
    text: str
    distance: float

    def meets(self, other: Candidate) -> bool:
        """Whether two passages share a sentence."""
        here, there = (self.letter, self.paragraph), (other.letter, other.paragraph)
        return here == there and self.first < other.after and other.first < self.after


def samples(
    bodies: Sequence[Sequence[Sequence[str]]], counts: Counts, masks: Masks, is_private: Callable[[str], bool]
) -> tuple[str, ...]:
    """At most three masked passages of letters given as paragraphs of sentences, the most typical first.

    From each letter one comes before any second; none in which most is hidden, or that is private.
    """
    found = sorted(candidates(bodies, counts, masks, is_private), key=lambda one: (one.distance, -len(one.text)))
    taken: list[Candidate] = []
    for once in (True, False):
        for one in found:
            new = one.text not in [other.text for other in taken] and not any(one.meets(other) for other in taken)
            if len(taken) < MOST and new and not (once and one.letter in [other.letter for other in taken]):
                taken.append(one)
    return tuple(one.text for one in taken)


def candidates(
    bodies: Sequence[Sequence[Sequence[str]]], counts: Counts, masks: Masks, is_private: Callable[[str], bool]
) -> Iterator[Candidate]:
    """The passages of whole sentences that a sample may be, from each sentence on as long as it fits."""
    usual = counts.spread
    for number, body in enumerate(() if masks.are_blind else bodies):
        for place, paragraph in enumerate(body):
            sentences = list(prose(paragraph))
            masked = [masks.mask(sentence) for sentence in sentences]
            private = [is_private(sentence) for sentence in sentences]
            for first in range(len(sentences)):
                after = first
                while after < len(masked) and len(" ".join(masked[first : after + 1])) <= LONGEST:
                    after += 1
                text = " ".join(masked[first:after])
                said = wording.words(text)
                hidden = sum(word in STAND_INS for word in said) / max(1, len(said))
                short = after - first < FEWEST_SENTENCES or len(said) < FEWEST_WORDS
                if short or hidden > MASKED or any(private[first:after]):
                    continue
                off = abs(len(said) / (after - first) - usual.mean) / max(1.0, usual.deviation)
                yield Candidate(number, place, first, after, text, round(off + STAND_IN_COST * hidden, 6))
