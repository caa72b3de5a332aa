"""Trains the heads that tell what a sentence is in its letter, by all that is weighed of it: after `train_tone.py`.

Each sentence of `strangers/` is weighed against the sources of its letter (`rules/_weighing`): those of good letters
are fine, the faults are what their families say. Two more kinds are made: sentences of `tone/`, which no letter's
sources hold, put into letters of their language; and sentences of one good letter put into another, where they are
inventions. What a sentence of `tone/` sounds like is told by heads that were trained without it.

`--held-out` trains without the letters of one writer and weighs theirs, for each in turn, and prints how many faults
are found at how many false remarks a good letter: the figure to expect of letters by others. Without it the heads are
written. `--cache FILE.npz` keeps the vectors.
"""

from __future__ import annotations

import json
import random
import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import Any, NamedTuple

HERE = Path(__file__).parent
sys.path[:0] = [str(HERE.parent / "read"), str(HERE.parent / "quality"), str(HERE)]

import numpy as np  # noqa: E402
from train_heads import ENCODER, fitted  # noqa: E402
from train_tone import FINE as WEIGHT  # noqa: E402
from train_tone import PULL, flat, labelled, of_letters, written  # noqa: E402
from vectors import Kept  # noqa: E402

from letterkit import drafts  # noqa: E402
from letterkit.cli._environment import Environment  # noqa: E402
from letterkit.cli._sources import document, sources  # noqa: E402
from letterkit.letters import Reviewer  # noqa: E402
from letterkit.letters.reviewing import addressed  # noqa: E402
from letterkit.meaning import Meaning, Sense, _heads  # noqa: E402
from letterkit.rules._meant import pieces  # noqa: E402
from letterkit.rules._reading import Reading  # noqa: E402
from letterkit.rules._weighing import FINE, Told, Weighing, around  # noqa: E402

STRANGERS = HERE / "strangers"
CLAIM, PRIVATE = "claim", "private"
FAMILIES = {
    "false-number": CLAIM, "false-day": CLAIM, "false-name": CLAIM, "invented-claim": CLAIM, "inflated": CLAIM,
    "put-in-their-mouth": CLAIM, "other-application": PRIVATE, "private": PRIVATE, "promise": "promise",
    "tone-bitter": "bitter", "tone-needy": "needy", "tone-pressure": "pressure", "tone-argues": "argues",
    "runs-down": "rundown", "tone-flattering": "flattering", "flattering": "flattering", "model-leftover": "leftover",
    "register": "slang",
}  # fmt: skip
"""What a family's sentences are weighed as; those of the others are left out."""
SOUNDING = {
    "bitter": "bitter", "argues": "argues", "needy": "needy", "pressure": "pressure", "legal": "pressure",
    "flattering": "flattering", "rundown": "rundown", "rivals": "rundown", "leftover": "leftover",
    "promise": "promise", "private": PRIVATE, "slang": "slang", "stiff": "slang",
}  # fmt: skip
"""The same for the labels of `tone/`."""
PUT, SWAPPED = 0.05, 0.3
"""What a sentence of `tone/` that was put into a letter weighs, and one of another letter."""
WORDY, TOLD = 0.4, (0.3, 0.4)
"""From how many words on (in tenths) a good sentence is an invention elsewhere, and how much its own sources tell."""
TWICE, FOLDS, STEPS, RATE = 2, 5, 500, 0.05
KINDS = [FINE, *sorted(set(FAMILIES.values()))]
NUMBERS = 27
"""Features before those of the tone: `_weighing` gives them in this order."""
PULLS = (30.0, 600.0)
"""How strongly the weights of features and tones are pulled to nothing, and those of the vector."""


class Point(NamedTuple):
    """One sentence as weighed. of: the set of the letter it was weighed in, and of the one it comes from, else ""."""

    kind: str
    of: tuple[str, str]
    weight: float
    features: Sequence[float]
    name: str = ""
    families: tuple[str, ...] = ()


@dataclass
class Case:
    """One letter of a stranger's with its faults, read against its sources."""

    name: str
    language: str
    weighing: Weighing
    good: Reading
    faulty: Reading
    faults: Sequence[dict[str, str]]


class Hearing:
    """How sentences sound: by the heads that ship, or by heads that were trained without the sentence."""

    def __init__(self, encoder: Kept) -> None:
        self.encoder, self.meaning = encoder, Meaning(encoder)
        rows = [*labelled(), *((FINE, text) for text in of_letters())]
        self.labels = sorted({label for label, _ in rows})
        self.place = {text: number % FOLDS for number, text in enumerate(sorted({text for _, text in rows}))}
        points = np.stack([np.asarray(one) for one in encoder.encode([text for _, text in rows])]).astype(float)
        classes = np.array([self.labels.index(label) for label, _ in rows])
        weighs = np.where(classes == self.labels.index(FINE), WEIGHT, 1.0)[:, None]
        folds = np.array([self.place[text] for _, text in rows])
        self.heads = [
            fitted(points[folds != k], classes[folds != k], len(self.labels), PULL, STEPS, weighs[folds != k])
            for k in range(FOLDS)
        ]

    def senses(self, parts: Sequence[str]) -> list[Sense]:
        """How the parts of a sentence of `tone/` sound to heads that do not know it."""
        weights, biases = self.heads[self.place.get(parts[0], 0)]
        told = np.stack([np.asarray(one) for one in self.encoder.encode(parts)]) @ weights + biases
        powers = np.exp(told - told.max(1, keepdims=True))
        return [dict(zip(self.labels, row / row.sum(), strict=True)) for row in powers]


def cases(meaning: Meaning) -> Iterator[Case]:
    """Every letter of `strangers/`."""
    for folder in (path for part in sorted(STRANGERS.iterdir()) for path in sorted(part.iterdir())):
        case = json.loads((folder / "case.json").read_text(encoding="utf-8"))
        good, faulty = (_read(folder, case, name, meaning) for name in ("clean", "faulty"))
        weighing = Weighing(good.brief, good.sources, case["language"], meaning)
        faults = json.loads((folder / "faults.json").read_text(encoding="utf-8"))
        yield Case(f"{folder.parent.name}/{folder.name}", case["language"], weighing, good, faulty, faults)


def _read(folder: Path, case: dict[str, str], name: str, meaning: Meaning) -> Reading:
    """One of the two letters of a folder against its sources, heard."""
    today = date.fromisoformat(case["today"])
    here = Environment({"LETTERKIT_HOME": "/nonexistent"}, datetime(today.year, today.month, today.day, 12))
    files = {path.stem: str(path) for path in folder.iterdir()}
    given = sources(here, files.get("notes"), files.get("rejection"), files.get("resume"), files.get("posting"))
    letter = drafts.read(document(here, files[name]), kind=case["kind"], language=case["language"])
    brief = Reviewer(given, today).brief(letter)
    reading = Reading(addressed(letter, brief.reader), brief)
    reading.hear(meaning)
    return reading


def of_case(case: Case) -> Iterator[Point]:
    """The sentences of a letter without faults, which are fine, and those of the faulty one that have some."""
    for name, reading in (("good", case.good), ("faulty", case.faulty)):
        told = around([line[0] for line in reading.parts])
        body = reading.letter.body
        for one, parts, senses, line in zip(told, reading.parts, reading.senses, reading.lines, strict=True):
            places = [(fault["family"], body.find(fault["words"]), len(fault["words"])) for fault in case.faults]
            on = [
                family for family, at, size in places if size and at < line.at + len(line.text) and line.at < at + size
            ]
            families = tuple(family for family in on if name == "faulty")
            kind = FINE if name == "good" else next((FAMILIES[one] for one in families if one in FAMILIES), "")
            features = case.weighing.features(one, parts, senses)
            yield Point(kind, (case.name[0], ""), 1.0, features, name, families)


def put(found: Sequence[Case], hearing: Hearing) -> Iterator[Point]:
    """The sentences of `tone/`, each in letters of its language."""
    luck = random.Random(5)
    for path in sorted((HERE / "tone").glob("*.txt")):
        there = [case for case in found if case.language == path.stem[:2]]
        for label, text in written_in(path):
            parts = pieces(text)
            for case in luck.sample(there, TWICE) if label in SOUNDING else ():
                told = Told(text, luck.random(), text)
                yield Point(SOUNDING[label], (case.name[0], ""), PUT,
                            case.weighing.features(told, parts, hearing.senses(parts)))  # fmt: skip


def written_in(path: Path) -> list[tuple[str, str]]:
    """The labelled sentences of one file of `tone/`."""
    own = set(path.read_text(encoding="utf-8").splitlines())
    return [(label, text) for label, text in written(path.parent) if text in own]


def swapped(found: Sequence[Case]) -> Iterator[Point]:
    """Sentences of good letters that tell something their own sources hold, in letters of other writers' sources."""
    luck = random.Random(6)
    for case in found:
        others = [other for other in found if other.language == case.language and other is not case]
        for line, parts, senses in zip(case.good.lines, case.good.parts, case.good.senses, strict=True):
            text = flat(line.text)
            held = case.weighing.features(Told(text, 0.5, text), parts, senses)
            if held[7] < WORDY or (held[12] < TOLD[0] and held[13] < TOLD[1]):
                continue
            for other in luck.sample(others, TWICE):
                told = Told(text, luck.random(), text)
                features = other.weighing.features(told, parts, senses)
                yield Point(CLAIM, (other.name[0], case.name[0]), SWAPPED, features)


def learned(points: Sequence[Point]) -> tuple[Any, Any]:
    """Weights and biases of a multinomial logistic regression, as they are multiplied with raw features."""
    values = np.array([one.features for one in points], dtype=float)
    classes = np.eye(len(KINDS))[[KINDS.index(one.kind) for one in points]]
    weighs = np.array([one.weight for one in points])[:, None]
    middle, width = values.mean(0), values.std(0) + 1e-6
    width[-VECTOR:] = width[-VECTOR:].mean()
    inner = (values - middle) / width
    pull = np.full((inner.shape[1], 1), PULLS[0])
    pull[-VECTOR:] = PULLS[1]
    pull /= len(points)
    moved = [np.zeros((inner.shape[1], len(KINDS))), np.zeros(len(KINDS))]
    first, second = [np.zeros_like(one) for one in moved], [np.zeros_like(one) for one in moved]
    for step in range(1, STEPS + 1):
        logits = inner @ moved[0] + moved[1]
        likely = np.exp(logits - logits.max(1, keepdims=True))
        wrong = (likely / likely.sum(1, keepdims=True) - classes) * weighs / weighs.sum()
        for value, slope, one, two in zip(moved, (inner.T @ wrong + pull * moved[0], wrong.sum(0)),
                                          first, second, strict=True):  # fmt: skip
            one += 0.1 * (slope - one)
            two += 0.001 * (slope**2 - two)
            value -= RATE * (one / (1 - 0.9**step)) / (np.sqrt(two / (1 - 0.999**step)) + 1e-8)
    weights = moved[0] / width[:, None]
    return weights, moved[1] - middle @ weights


VECTOR = 384
"""Numbers of a sentence's vector, which stand last."""


def held_out(points: Sequence[Point]) -> None:
    """What is found on the letters of each writer by heads that were trained without any of theirs."""
    rows: list[tuple[Point, str, float]] = []
    for of in sorted({one.of[0] for one in points}):
        weights, biases = learned([one for one in points if one.kind and of not in one.of])
        theirs = [one for one in points if one.of[0] == of and one.name]
        told = np.array([one.features for one in theirs]) @ weights + biases
        likely = np.exp(told - told.max(1, keepdims=True))
        likely /= likely.sum(1, keepdims=True)
        rows += [(one, KINDS[1 + row[1:].argmax()], 1 - row[0]) for one, row in zip(theirs, likely, strict=True)]
    letters = len(list(STRANGERS.glob("*/*")))
    good = sorted((likely for one, _, likely in rows if one.name == "good"), reverse=True)
    for false in (0.1, 0.2, 0.3, 0.5, 1.0):
        least = good[int(false * letters)]
        every, heard, right = Counter[str](), Counter[str](), Counter[str]()
        for one, kind, likely in rows:
            for family in (family for family in one.families if family in FAMILIES):
                every[family] += 1
                heard[family] += likely > least
                right[family] += likely > least and kind == FAMILIES[family]
        shares = f"heard {heard.total()}, as its own kind {right.total()} of {every.total()}"
        print(f"at {false} a good letter, from {least:.3f} on: {shares}")
        if false == 0.3:
            print("  " + ", ".join(f"{name} {right[name]} {heard[name]} of {every[name]}" for name in sorted(every)))


def main() -> None:
    """Train and write, or measure."""
    encoder = Kept(sys.argv[sys.argv.index("--cache") + 1] if "--cache" in sys.argv else "")
    hearing = Hearing(encoder)
    found = list(cases(hearing.meaning))
    points = [*(point for case in found for point in of_case(case)), *put(found, hearing), *swapped(found)]
    encoder.keep()
    if "--held-out" in sys.argv:
        held_out(points)
        return
    weights, biases = learned([one for one in points if one.kind])
    text = _heads.dump(ENCODER, KINDS, weights.T.tolist(), biases.tolist())
    _heads.FAULTS.write_text(text, encoding="utf-8")
    print(f"{len(points)} sentences, {len(KINDS)} kinds, {len(text):,} bytes in {_heads.FAULTS.name}")


if __name__ == "__main__":
    main()
