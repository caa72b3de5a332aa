"""The heads: for each label one row of small numbers, a weight for each number of a vector, kept in a file."""

from __future__ import annotations

import base64
import json
import math
from array import array
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path

FILE = Path(__file__).parent / "heads.json"
TONE = Path(__file__).parent / "tone.json"
LINES = Path(__file__).parent / "lines.json"
FAULTS = Path(__file__).parent / "faults.json"


@dataclass(frozen=True)
class Heads:
    """weights: of each label, as whole numbers; scales: what one of them is worth; biases: what is added."""

    encoder: str
    labels: tuple[str, ...]
    weights: tuple[array[int], ...]
    scales: tuple[float, ...]
    biases: tuple[float, ...]

    def sense(self, vector: Sequence[float]) -> dict[str, float]:
        """How likely a sentence with this vector is each label."""
        told = [
            bias + scale * math.fsum(map(float.__mul__, map(float, row), map(float, vector)))
            for row, scale, bias in zip(self.weights, self.scales, self.biases, strict=True)
        ]
        top = max(told)
        powers = [math.exp(one - top) for one in told]
        return {label: power / sum(powers) for label, power in zip(self.labels, powers, strict=True)}


@cache
def load(file: Path = FILE) -> Heads:
    """The heads of a file, as shipped."""
    told = json.loads(file.read_text(encoding="utf-8"))
    rows = [array("b", base64.b64decode(row)) for row in told["weights"]]
    return Heads(told["encoder"], tuple(told["labels"]), tuple(rows), tuple(told["scales"]), tuple(told["biases"]))


def dump(encoder: str, labels: Sequence[str], rows: Sequence[Sequence[float]], biases: Sequence[float]) -> str:
    """Heads as text: each row as eight-bit numbers and what one of them is worth."""
    scales = [max(map(abs, row)) / 127 for row in rows]
    packed = [
        base64.b64encode(array("b", (round(one / scale) for one in row)).tobytes()).decode()
        for row, scale in zip(rows, scales, strict=True)
    ]
    told = {"encoder": encoder, "labels": list(labels), "scales": [float(f"{scale:.6g}") for scale in scales],
            "biases": [float(f"{bias:.6g}") for bias in biases], "weights": packed}  # fmt: skip
    return json.dumps(told, indent=1) + "\n"
