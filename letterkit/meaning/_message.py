"""Whether a whole message refuses: what its sentences mean, weighed together.

One sentence does not tell whose post is filled or when a no was said; the others do, as far as anything does.
"""

from __future__ import annotations

import json
import math
from collections.abc import Mapping, Sequence
from functools import cache
from pathlib import Path

FILE = Path(__file__).parent / "message.json"
NOES = ("refusal", "closed")
FAINTEST = 1e-3
"""What is added to a likelihood, so that one that is hardly there weighs as none."""


def features(vectors: Sequence[Sequence[float]], senses: Sequence[Mapping[str, float]]) -> list[float]:
    """A message in numbers: of each label how likely its surest sentence and all of them are, then their middle."""
    labels = sorted(senses[0])
    noes = sorted((sum(sense[label] for label in NOES) for sense in senses), reverse=True)
    found = [math.log(max(sense[label] for sense in senses) + FAINTEST) for label in labels]
    found += [sum(sense[label] for sense in senses) / len(senses) for label in labels]
    found += [math.log(one + FAINTEST) for one in (*noes, 0.0)[:2]]
    found.append(math.log(len(senses)))
    return [*found, *(sum(column) / len(vectors) for column in zip(*vectors, strict=True))]


@cache
def _weights(file: Path) -> tuple[list[float], float]:
    told = json.loads(file.read_text(encoding="utf-8"))
    return told["weights"], told["bias"]


def refuses(vectors: Sequence[Sequence[float]], senses: Sequence[Mapping[str, float]], file: Path = FILE) -> float:
    """How likely it is that a message with these sentences refuses whoever got it."""
    if not senses:
        return 0.0
    weights, bias = _weights(file)
    told = bias + math.fsum(map(float.__mul__, weights, map(float, features(vectors, senses))))
    return 1 / (1 + math.exp(-max(-50.0, min(50.0, told))))
