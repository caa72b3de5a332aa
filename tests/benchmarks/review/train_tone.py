"""Trains the heads for the tone of letters that `letterkit.meaning` ships: run this file, then `bench_strangers.py`.

Labelled sentences: those of `tone/` beside this file (files of a language, `# label` above its sentences) and, where it
is there, `shared/data/sentences/tone.jsonl`. What is fine is learned from the letters of the quality benchmark's
rounds, too, which models wrote and people preferred; none of the letters that `bench_clean.py` and `bench_review.py`
measure by is among them. Each is read whole and by its clauses, as the rules read it. What a sentence is in its letter
`train_letter.py` learns, which goes on from here. Needs the extra `meaning`; `--cache FILE.npz` keeps the vectors.
"""

from __future__ import annotations

import hashlib
import json
import re
import sys
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any

HERE = Path(__file__).parent
sys.path[:0] = [str(HERE.parent / "read"), str(HERE.parent / "quality"), str(HERE)]

import numpy as np  # noqa: E402
from clean import SHARED, clean  # noqa: E402
from planted import load  # noqa: E402
from train_heads import ENCODER, fitted  # noqa: E402
from vectors import Kept  # noqa: E402

from letterkit import drafts  # noqa: E402
from letterkit.meaning import _heads  # noqa: E402
from letterkit.rules._meant import pieces  # noqa: E402

OTHERS = SHARED.parent / "sentences" / "tone.jsonl"
ROUNDS = HERE.parent / "quality" / "rounds"
RENAMED = {"model_leftover": "leftover", "self_lowering": "lowering"}
OTHERWISE_READ = ("placeholder",)
"""Labels of the other sentences that no meaning tells: brackets do."""
BENIGN = ("asks", "awaits", "interviewed")
"""Labels of what does no harm, and only shows what a letter is for: letters of the rounds have it, too."""
PULL, STEPS, FINE = 1e-3, 600, 0.4
"""How strongly weights are pulled to nothing, how long and how far they are moved, and what one that is fine weighs."""
MOST, SHORTEST = 1500, 12
"""Sentences, and clauses, of the rounds that are learned from, and characters of the shortest."""
FRONT, SUBJECT = re.compile(r"\A---\n.*?\n---\n", re.DOTALL), re.compile(r"\ASubject:.*\n")
Rows = list[tuple[str, str]]


def written(folder: Path) -> Iterator[tuple[str, str]]:
    """Every label of the files of a folder with one of its sentences."""
    for path in sorted(folder.glob("*.txt")):
        label = ""
        for line in path.read_text(encoding="utf-8").splitlines():
            if line.startswith("# "):
                label = line[2:].strip()
            elif line.strip():
                yield label, line.strip()


def labelled() -> Rows:
    """Every label with one of its sentences."""
    found = [(label, text) for label, text in written(HERE / "tone") if label not in OTHERWISE_READ]
    if OTHERS.exists():
        rows = map(json.loads, OTHERS.read_text(encoding="utf-8").splitlines())
        found += [(RENAMED.get(r["label"], r["label"]), r["text"]) for r in rows if r["label"] not in OTHERWISE_READ]
    return found


def of_letters() -> list[str]:
    """The sentences of the rounds' letters, without those that stand in a letter to measure by."""
    found: set[str] = set()
    for path in sorted(ROUNDS.rglob("*.letter.md")):
        letter = drafts.parse(SUBJECT.sub("", FRONT.sub("", path.read_text(encoding="utf-8"))))
        found.update(flat(one.text) for one in letter.sentences)
    return some(text for text in found - measured() if len(text) > SHORTEST)


def some(texts: Iterable[str]) -> list[str]:
    """At most so many of them, the same on every run, and mostly the same where a round is added."""
    return sorted(texts, key=lambda text: hashlib.sha1(text.encode()).hexdigest())[:MOST]


def measured() -> set[str]:
    """The sentences of the letters that are right, by which it is measured."""
    letters = [*(one.letter for one in clean()), *(case.letter for case, _ in load())]
    return {flat(one.text) for letter in letters for one in letter.sentences}


def flat(text: str) -> str:
    """A text on one line."""
    return " ".join(text.split())


def heads(encoder: Kept, rows: Rows, labels: Sequence[str]) -> tuple[Any, Any]:
    """Weights and biases of a multinomial logistic regression, by Adam over all sentences at once."""
    points = np.stack([np.asarray(one) for one in encoder.encode([text for _, text in rows])]).astype(float)
    classes: Any = np.array([labels.index(label) for label, _ in rows])
    weighs = np.where(classes == labels.index("fine"), FINE, 1.0)[:, None]
    return fitted(points, classes, len(labels), PULL, STEPS, weighs)


def told(encoder: Kept, rows: Rows, labels: Sequence[str], texts: Sequence[str]) -> list[str]:
    """What the sentences with labels alone make of others: thanks for a talk are no longer merely fine."""
    weights, biases = heads(encoder, rows, labels)
    vectors = np.stack([np.asarray(one) for one in encoder.encode(texts)])
    return [labels[at] for at in (vectors @ weights + biases).argmax(1)]


def main() -> None:
    """Train and write."""
    encoder = Kept(sys.argv[sys.argv.index("--cache") + 1] if "--cache" in sys.argv else "")
    rows = labelled()
    labels = sorted({label for label, _ in rows})
    letters = of_letters()
    likely = told(encoder, rows, labels, letters)
    fine = [text for text, label in zip(letters, likely, strict=True) if label not in BENIGN]
    rows += [("fine", text) for text in (*fine, *some({part for text in fine for part in pieces(text)} - set(fine)))]
    weights, biases = heads(encoder, rows, labels)
    encoder.keep()
    _heads.TONE.write_text(_heads.dump(ENCODER, labels, weights.T.tolist(), biases.tolist()), encoding="utf-8")
    print(f"{len(rows)} sentences, {len(labels)} labels, {_heads.TONE.stat().st_size:,} bytes in {_heads.TONE.name}")


if __name__ == "__main__":
    main()
