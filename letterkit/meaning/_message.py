"""Whether a whole message refuses: what its sentences mean, and its text as one, held against messages known.

One sentence does not tell whose post is filled or when a no was said; the others do, as far as anything does. They do
so together and not each for itself ("the post went to Marek" beside "yours is the desk upstairs"), which no sum of
weights holds: so a message is as likely a no as those are that it is near to.
"""

from __future__ import annotations

import base64
import json
import math
import zlib
from array import array
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

FILE = Path(__file__).parent / "message.json"
NOES = ("refusal", "closed")
FAINTEST = 1e-3
"""What is added to a likelihood, so that one that is hardly there weighs as none."""


def features(senses: Sequence[Mapping[str, float]]) -> list[float]:
    """What the sentences mean, in numbers: of each label how likely its surest sentence and all of them are."""
    labels = sorted(senses[0])
    noes = sorted((sum(sense[label] for label in NOES) for sense in senses), reverse=True)
    found = [math.log(max(sense[label] for sense in senses) + FAINTEST) for label in labels]
    found += [sum(sense[label] for sense in senses) / len(senses) for label in labels]
    found += [math.log(one + FAINTEST) for one in (*noes, 0.0)[:2]]
    return [*found, math.log(len(senses))]


def middle(vectors: Sequence[Sequence[float]]) -> list[float]:
    """The middle of the sentences' vectors."""
    return [sum(column) / len(vectors) for column in zip(*vectors, strict=True)]


@dataclass(frozen=True)
class Known:
    """basis: the directions that are looked at of a vector; shift, width: what makes numbers of all kinds alike.

    points: messages that are known, `weights` what each says for a no, `reach` how far it does; slope, bias: what
    makes a likelihood of their sum.
    """

    basis: Sequence[Sequence[int]]
    shift: Sequence[float]
    width: Sequence[float]
    points: Sequence[Sequence[int]]
    weights: Sequence[float]
    step: float
    reach: float
    slope: float
    bias: float

    def likely(self, numbers: Sequence[float], vectors: Sequence[Sequence[float]]) -> float:
        """How likely a message with these features and vectors is a no."""
        raw = [*numbers, *(_dot(row, vector) for vector in vectors for row in self.basis)]
        place = [(one - at) / width / self.step for one, at, width in zip(raw, self.shift, self.width, strict=True)]
        near = (math.exp(-self.reach * self.step**2 * math.dist(place, point) ** 2) for point in self.points)
        told = self.slope * _dot(self.weights, list(near)) + self.bias
        return 1 / (1 + math.exp(-max(-50.0, min(50.0, told))))


def _dot(one: Sequence[float], other: Sequence[float]) -> float:
    return math.fsum(map(float.__mul__, map(float, one), map(float, other)))


def packed(rows: Sequence[Sequence[int]]) -> str:
    """Rows of small whole numbers as text."""
    return base64.b85encode(zlib.compress(b"".join(array("b", row).tobytes() for row in rows), 9)).decode()


def _unpacked(text: str, long: int) -> list[array[int]]:
    numbers = array("b", zlib.decompress(base64.b85decode(text)))
    return [numbers[at : at + long] for at in range(0, len(numbers), long)]


@cache
def load(file: Path = FILE) -> Known:
    """What is known, as shipped."""
    told: dict[str, Any] = json.loads(file.read_text(encoding="utf-8"))
    points, basis = _unpacked(told.pop("points"), len(told["shift"])), _unpacked(told.pop("basis"), told.pop("long"))
    return Known(**told, points=points, basis=basis)


def refuses(
    vectors: Sequence[Sequence[float]],
    whole: Sequence[float],
    senses: Sequence[Mapping[str, float]],
    file: Path = FILE,
) -> float:
    """How likely a message refuses whoever got it: vectors and senses of its sentences, and the vector of its text."""
    return load(file).likely(features(senses), [whole, middle(vectors)]) if senses else 0.0
