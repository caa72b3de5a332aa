"""Trains the heads that `letterkit.meaning` ships: run this file, then look at the difference of what it writes.

Labelled sentences: those of `sentences/` beside this file (a file a language, `# label` above its sentences), of
`messages/` (`# class` above the sentences of one message, each with its label), of `strangers/` and, where it is
there, `../shared/data/sentences/mail.jsonl`, become `heads.json`; lines of postings, `lines/`, `lines.json`. From
whole messages comes `message.json`: what their sentences mean is asked of heads that saw nothing by their writer.
Needs the extra `meaning`; `--cache FILE.npz` keeps the vectors, `--only NAME` trains one of the two.
`--to FOLDER` writes elsewhere, `--each FOLDER` into it a folder for each single writer with what saw none of theirs.
"""

from __future__ import annotations

import json
import re
import sys
from pathlib import Path
from typing import Any

import numpy as np
import whole_messages
from vectors import Kept
from whole_messages import Message

from letterkit.meaning import _heads, _message

HERE = Path(__file__).parent
OTHERS = HERE.parents[3] / "shared" / "data" / "sentences" / "mail.jsonl"
ENCODER = "multilingual-e5-small"
PULL, STEPS, RATE = 1e-2, 400, 0.03
"""How strongly weights are pulled to nothing (less is surer and more often wrong), and how long they are moved."""
FINER = (
    ("hold", "pending", r"^(?!.*(?:on hold|paus|frozen|everything is|ausgesetzt|suspendu|ligt|sospesa|wstrzym))"),
    ("logistics", "moved", r"(?i)(?:have to move|resched|has been cancelled|was cancelled|is ill|be closed that day|"
     r"verschieben|reporter|cambiar la hora|verzetten|spostare|przełożyć)"),
    ("logistics", "withdrawn", r"(?i)(?:withdrawn|zurückgezogen|avez retiré|has retirado|ingetrokken|ritirato|"
     r"wycofałeś)"),
)  # fmt: skip
"""Labels of the other sentences that are told apart more finely here: a label, what it becomes, and which of it."""
Array = np.ndarray[Any, Any]


FOLDERS = {"heads": "sentences", "lines": "lines"}
"""What is trained, and of which folder."""


def labelled(name: str) -> list[tuple[str, str]]:
    """Every label with one of its sentences."""
    found: list[tuple[str, str]] = []
    for path in sorted((HERE / FOLDERS[name]).glob("*.txt")):
        label = ""
        for line in path.read_text(encoding="utf-8").splitlines():
            if line.startswith("# "):
                label = line[2:].strip()
            elif line.strip():
                found.append((label, line.strip()))
    if name == "heads" and OTHERS.exists():
        rows = map(json.loads, OTHERS.read_text(encoding="utf-8").splitlines())
        found += [(finer(row["label"], row["text"]), row["text"]) for row in rows]
    return found


def finer(label: str, text: str) -> str:
    """The label of one of the other sentences as it is used here."""
    return next((new for old, new, which in FINER if old == label and re.search(which, text)), label)


def fitted(
    points: Array, classes: Array, count: int, pull: float = PULL, steps: int = STEPS, weighs: Array | None = None
) -> tuple[Array, Array]:
    """Weights and biases of a multinomial logistic regression, by Adam over all sentences at once.

    weighs: how much each sentence counts; all alike if None.
    """
    counts = np.ones((len(classes), 1)) if weighs is None else weighs
    middle = points.mean(0)
    width = (points - middle).std()
    inner = (points - middle) / width
    told = np.eye(count)[classes]
    values = [np.zeros((inner.shape[1], count)), np.zeros(count)]
    first, second = [np.zeros_like(v) for v in values], [np.zeros_like(v) for v in values]
    for step in range(1, steps + 1):
        logits = inner @ values[0] + values[1]
        likely = np.exp(logits - logits.max(1, keepdims=True))
        wrong = (likely / likely.sum(1, keepdims=True) - told) * counts / counts.sum()
        slopes = (inner.T @ wrong + pull * values[0], wrong.sum(0))
        for value, slope, one, two in zip(values, slopes, first, second, strict=True):
            one += 0.1 * (slope - one)
            two += 0.001 * (slope**2 - two)
            value -= RATE * (one / (1 - 0.9**step)) / (np.sqrt(two / (1 - 0.999**step)) + 1e-8)
    weights = values[0] / width
    return weights, values[1] - middle @ weights


FOLDS, FOLD_STEPS = 4, 200
"""Parts of the messages by writers who are no single person; how long heads that see all but one part are trained."""
MANY, TRAINS_ONLY = ("written", "real"), "pairs"
"""Several writers each; one who had read the others, and so measures nothing."""
OF_ONE = 2.0
"""How much a message by a single writer counts, one of several 1."""
DIRECTIONS, STEP, REACH, RIDGE = 96, 0.04, 0.33, 0.3
"""Of vectors what is looked at; how finely messages are kept; how far one tells of another, and how much that is
doubted."""


def main() -> None:
    def option(name: str) -> str:
        return sys.argv[sys.argv.index(name) + 1] if name in sys.argv else ""

    encoder = Kept(option("--cache"))
    folder = Path(option("--to") or _heads.FILE.parent)
    if option("--only") in ("", "lines"):
        write_heads("lines", heads_of(labelled("lines"), encoder, STEPS), folder)
    if option("--only") in ("", "heads"):
        told = [*whole_messages.written(), *whole_messages.strangers(), *whole_messages.real()]
        train_messages(labelled("heads"), told, encoder, folder, Path(option("--each")) if option("--each") else None)
    encoder.keep()


Trained = tuple[list[str], Array, Array]


def write_heads(name: str, trained: Trained, folder: Path) -> None:
    """Write the heads of a name."""
    labels, weights, biases = trained
    file = folder / f"{name}.json"
    file.write_text(_heads.dump(ENCODER, labels, weights.T.tolist(), biases.tolist()), encoding="utf-8")
    print(f"{len(labels)} labels, {file.stat().st_size:,} bytes in {file.name}")


def heads_of(rows: list[tuple[str, str]], encoder: Kept, steps: int) -> Trained:
    """Labels, weights and biases."""
    labels = sorted({label for label, _ in rows})
    points = vectors(encoder, [text for _, text in rows])
    classes = np.array([labels.index(label) for label, _ in rows])
    return labels, *fitted(points, classes, len(labels), steps=steps)


def vectors(encoder: Kept, texts: list[str]) -> Array:
    """A row for each text."""
    return np.stack([np.asarray(one) for one in encoder.encode(texts)]).astype(float)


def train_messages(
    rows: list[tuple[str, str]], told: list[Message], encoder: Kept, folder: Path, each: Path | None
) -> None:
    """Write heads and known messages. What sentences mean is asked of heads that saw nothing of their writer.

    each: where, for each single writer, a folder goes with what never saw a word of theirs; None for nowhere.
    """
    groups = np.array([f"{one.writer} {n % FOLDS if one.writer == 'written' else 0}" for n, one in enumerate(told)])
    numbers: dict[int, list[float]] = {}
    heads: dict[str, Trained] = {}
    for group in sorted(set(groups)):
        seen = [pair for one, its in zip(told, groups, strict=True) if its != group for pair in one.labelled]
        heads[group] = heads_of([*rows, *seen], encoder, FOLD_STEPS)
        for n in np.flatnonzero(groups == group).tolist():
            numbers[n] = _message.features(senses_of(told[n], heads[group], encoder))
    texts = vectors(encoder, [" ".join(one.texts) for one in told])
    middles = np.stack([_message.middle(vectors(encoder, one.texts).tolist()) for one in told])
    known = Known(np.array([numbers[n] for n in range(len(told))]), texts, middles, told, groups)
    write_heads("heads", heads_of([*rows, *(pair for one in told for pair in one.labelled)], encoder, STEPS), folder)
    known.write(folder, np.ones(len(told), bool))
    for group in sorted(set(groups)) if each else []:
        (each / group.split()[0]).mkdir(parents=True, exist_ok=True)
        if group.split()[0] not in (*MANY, TRAINS_ONLY):
            write_heads("heads", heads[group], each / group.split()[0])
            known.write(each / group.split()[0], groups != group)


def senses_of(one: Message, heads: Trained, encoder: Kept) -> list[dict[str, float]]:
    """What the sentences of a message mean to heads."""
    labels, weights, biases = heads
    powers = np.exp(vectors(encoder, one.texts) @ weights + biases)
    return [dict(zip(labels, row, strict=True)) for row in (powers / powers.sum(1, keepdims=True)).tolist()]


class Known:
    """Messages as numbers, and what is learnt of them: kernel ridge regression, its sum made a likelihood by writers
    who were left out."""

    def __init__(self, numbers: Array, texts: Array, middles: Array, told: list[Message], groups: Array) -> None:
        both = np.vstack([texts, middles])
        scale = np.abs(axes := np.linalg.svd(both - both.mean(0), full_matrices=False)[2][:DIRECTIONS]).max() / 127
        self.basis = np.rint(axes / scale).astype(int)
        raw = np.hstack([numbers, texts @ self.basis.T, middles @ self.basis.T])
        self.shift = raw.mean(0)
        self.width = np.empty(raw.shape[1])
        self.width[: numbers.shape[1]] = (raw.std(0)[: numbers.shape[1]] + 1e-6) * np.sqrt(numbers.shape[1])
        for start in (numbers.shape[1], numbers.shape[1] + DIRECTIONS):  # each kind of number weighs as much in all
            part = slice(start, start + DIRECTIONS)
            self.width[part] = np.sqrt(raw.var(0)[part].sum())
        self.points = np.clip(np.rint((raw - self.shift) / self.width / STEP), -127, 127).astype(int)
        squares = (self.points**2).sum(1)
        away = squares[:, None] + squares[None] - 2 * self.points @ self.points.T
        self.near = np.exp(-REACH * STEP**2 * away)
        self.right = np.array([1.0 if one.refuses else -1.0 for one in told])
        self.counts = np.array([1.0 if one.writer in MANY else OF_ONE for one in told])
        self.kept = np.array([one.writer != "real" for one in told])  # nothing of other people's mail is shipped
        self.groups = groups

    def weights(self, seen: Array) -> Array:
        """What each kept message says, learnt of those that are seen."""
        kept = seen & self.kept
        some = self.near[np.ix_(seen, kept)]
        inner = some.T @ (self.counts[seen, None] * some) + RIDGE * self.near[np.ix_(kept, kept)]
        inner += 1e-8 * np.eye(kept.sum())
        return np.linalg.solve(inner, some.T @ (self.counts * self.right)[seen])

    def write(self, folder: Path, seen: Array) -> None:
        """Write what is learnt of messages that are seen."""
        sums, rights = np.empty(0), np.empty(0)
        for group in sorted({one for one in self.groups[seen] if one.split()[0] not in (*MANY, TRAINS_ONLY)}):
            left = self.groups == group
            sums = np.append(sums, self.near[np.ix_(left, seen & ~left & self.kept)] @ self.weights(seen & ~left))
            rights = np.append(rights, self.right[left] > 0)
        line, bias = fitted(sums[:, None], rights.astype(int), 2, pull=0.0)
        told = {
            "slope": float(line[0, 1] - line[0, 0]), "bias": float(bias[1] - bias[0]), "step": STEP, "reach": REACH,
            "shift": [float(f"{one:.5g}") for one in self.shift], "width": [float(f"{one:.5g}") for one in self.width],
            "weights": [float(f"{one:.4g}") for one in self.weights(seen)], "long": self.basis.shape[1],
            "basis": _message.packed(self.basis.tolist()),
            "points": _message.packed(self.points[seen & self.kept].tolist()),
        }  # fmt: skip
        file = folder / "message.json"
        file.write_text(json.dumps(told) + "\n", encoding="utf-8")
        print(f"{(seen & self.kept).sum()} of {seen.sum()} messages, {file.stat().st_size:,} bytes in {file.name}")


if __name__ == "__main__":
    main()
