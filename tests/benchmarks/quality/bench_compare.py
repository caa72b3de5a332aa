"""Letters read blind, in pairs and by the rubric: prints a table of each round in `rounds/`, and what can be computed.

A round holds `pairs.jsonl` and `scores.jsonl`: what readers said who knew neither the makers nor the program, with the
makers filled in afterwards. `moments/` holds notes, messages and letters where their writers made them up for it.
README.md says who the makers are. Run as `python tests/benchmarks/quality/bench_compare.py [ROUND]`.
"""

from __future__ import annotations

import json
import sys
from collections import Counter, defaultdict
from pathlib import Path
from statistics import mean
from typing import Any

sys.path.insert(0, str(Path(__file__).parent))

from cases import BRIEFS, case

from letterkit import drafts, rules
from letterkit.letters.writing import by_template

HERE = Path(__file__).parent
EXCHANGES = HERE.parents[1] / "cases" / "exchanges"


def rows(path: Path) -> list[dict[str, Any]]:
    """The lines of a file of answers."""
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines() if line]


def blind(place: Path) -> None:
    """One round: what each maker's letters were given, and whom the readers preferred in pairs."""
    scores: dict[str, list[dict[str, Any]]] = defaultdict(list)
    for row in rows(place / "scores.jsonl"):
        scores[row["by"]].append(row)
    wins: Counter[tuple[str, str]] = Counter()
    for row in rows(place / "pairs.jsonl"):
        if row["better"] != "same":
            [other] = set(row["letters"].values()) - {row["better"]}
            wins[row["better"], other] += 1
    print(f"\n{place.name}\n")
    head = "letters by | read | words | score | send bar | hard fails | sent as is | C8 help | C9 person | preferred to"
    print(f"| {head} |")
    print("|---" * 10 + "|")
    for maker, told in sorted(scores.items()):
        words = [row["words"] for row in told if "words" in row]
        as_is = [row["let_go"] == "yes" for row in told if "let_go" in row]
        cells = [
            maker,
            str(len(told)),
            f"{mean(words):.0f}" if words else "",
            f"{mean(row['score'] for row in told):.1f}",
            str(sum(bool(row["send_bar"]) for row in told)),
            str(sum(bool(row["hard_fails"]) for row in told)),
            str(sum(as_is)) if as_is else "",
            *(_mean([row["scores"].get(name) for row in told]) for name in ("C8", "C9")),
            ", ".join(f"{other} {wins[maker, other]}:{wins[other, maker]}" for other in sorted({*scores} - {maker})),
        ]
        print(f"| {' | '.join(cells)} |")


def _mean(values: list[object]) -> str:
    told = [value for value in values if isinstance(value, int | float)]
    return f"{mean(told):.1f}" if told else ""


def computed() -> None:
    """Letters of the briefs by each writer, read by our own rules: in the range of their kind, and with findings."""
    seen: dict[str, Counter[str]] = defaultdict(Counter)
    names = sorted(path.stem for path in (HERE / "plain").glob("*.txt"))
    for name in names:
        brief = case(BRIEFS / f"{name}.yaml").brief
        head, _, body = (HERE / "plain" / f"{name}.txt").read_text(encoding="utf-8").partition("\n\n")
        told = json.loads((EXCHANGES / f"{name}.expected.json").read_text(encoding="utf-8"))
        template = by_template(brief)
        for maker, subject, text in (
            ("plain", head.partition(":")[2].strip(), body.strip()),
            ("pipeline", told["subject"], told["body"]),
            ("template", template.subject, template.body),
        ):
            letter = drafts.parse(text, kind=brief.kind.name, language=brief.language, subject=subject, to=brief.reader)
            seen[maker].update({finding.severity for finding in rules.review(letter, brief)})
            seen[maker]["in range"] += brief.kind.words.min <= letter.words <= brief.kind.words.max
    print("| letters by | of | in range | with an error | with a warning |\n|---|---|---|---|---|")
    for maker, found in seen.items():
        print(f"| {maker} | {len(names)} | {found['in range']} | {found['error']} | {found['warning']} |")


if __name__ == "__main__":
    if sys.argv[1:]:
        blind(HERE / "rounds" / sys.argv[1])
    else:
        computed()
        for place in sorted((HERE / "rounds").iterdir()):
            blind(place)
