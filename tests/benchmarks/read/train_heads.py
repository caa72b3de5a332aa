"""Trains the heads that `letterkit.meaning` ships: run this file, then look at the difference of what it writes.

Labelled sentences: those of `sentences/` beside this file (a file a language, `# label` above its sentences), of
`messages/` (`# class` above the sentences of one message, each with its label), of `strangers/` and, where it is
there, `../shared/data/sentences/mail.jsonl`, become `heads.json`; lines of postings, `lines/`, `lines.json`. From
whole messages comes `message.json`: what their sentences mean is asked of heads that saw none of them.
Needs the extra `meaning`; `--cache FILE.npz` keeps the vectors, `--only NAME` trains one of the two.
`--without WRITER` leaves out a file of `strangers/`, `--to FOLDER` writes elsewhere: so a file is read unseen.
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


FOLDS, FOLD_STEPS, MESSAGE_PULL = 4, 200, 0.3
"""Parts of the messages, each read by heads that saw none of it; how long those are trained."""
WEIGHS = {"written": 1, "real": 1}
OF_STRANGERS = 2
"""How often a message counts."""


def main() -> None:
    def option(name: str) -> str:
        return sys.argv[sys.argv.index(name) + 1] if name in sys.argv else ""

    encoder = Kept(option("--cache"))
    folder = Path(option("--to") or _heads.FILE.parent)
    if option("--only") in ("", "lines"):
        train("lines", labelled("lines"), encoder, folder)
    if option("--only") in ("", "heads"):
        told = [*whole_messages.written(), *whole_messages.strangers(), *whole_messages.real()]
        told = [one for one in told if one.writer != option("--without")]
        rows = labelled("heads")
        train("heads", [*rows, *(pair for one in told for pair in one.labelled)], encoder, folder)
        train_message(rows, told, encoder, folder)
    encoder.keep()


def train(name: str, rows: list[tuple[str, str]], encoder: Kept, folder: Path) -> None:
    """Write the heads of a name."""
    labels, weights, biases = heads_of(rows, encoder, STEPS)
    file = folder / f"{name}.json"
    file.write_text(_heads.dump(ENCODER, labels, weights.T.tolist(), biases.tolist()), encoding="utf-8")
    print(f"{len(rows)} sentences, {len(labels)} labels, {file.stat().st_size:,} bytes in {file.name}")


def heads_of(rows: list[tuple[str, str]], encoder: Kept, steps: int) -> tuple[list[str], Array, Array]:
    """Labels, weights and biases."""
    labels = sorted({label for label, _ in rows})
    points = np.stack([np.asarray(one) for one in encoder.encode([text for _, text in rows])])
    classes = np.array([labels.index(label) for label, _ in rows])
    return labels, *fitted(points.astype(float), classes, len(labels), steps=steps)


def train_message(rows: list[tuple[str, str]], told: list[Message], encoder: Kept, folder: Path) -> None:
    """Write what weighs the sentences of a message together: each message is read by heads that saw none of it."""
    found: list[tuple[list[float], Message]] = []
    for fold in range(FOLDS):
        others = [pair for n, one in enumerate(told) if n % FOLDS != fold for pair in one.labelled]
        labels, weights, biases = heads_of([*rows, *others], encoder, FOLD_STEPS)
        for one in told[fold::FOLDS]:
            vectors = np.stack([np.asarray(vector) for vector in encoder.encode(one.texts)]).astype(float)
            powers = np.exp(vectors @ weights + biases)
            senses = [dict(zip(labels, row, strict=True)) for row in (powers / powers.sum(1, keepdims=True)).tolist()]
            found.append((_message.features(vectors.tolist(), senses), one))
    points, refuses = np.array([one for one, _ in found]), np.array([int(one.refuses) for _, one in found])
    counts = np.array([[float(WEIGHS.get(one.writer, OF_STRANGERS))] for _, one in found])
    middle, width = points.mean(0), points.std(0) + 1e-6
    both, biases = fitted((points - middle) / width, refuses, 2, pull=MESSAGE_PULL, steps=300, weighs=counts)
    line = (both[:, 1] - both[:, 0]) / width
    bias = float(biases[1] - biases[0] - middle @ line)
    told_as = {"weights": [float(f"{one:.5g}") for one in line], "bias": bias}
    (folder / "message.json").write_text(json.dumps(told_as) + "\n", encoding="utf-8")
    print(f"{len(found)} messages, {refuses.sum()} of them refusals")


if __name__ == "__main__":
    main()
