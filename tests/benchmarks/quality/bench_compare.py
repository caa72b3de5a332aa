"""Twenty briefs, three letters each: a plain prompt's, the pipeline's, the template's. Prints what can be computed.

`plain/` holds what a strong model answered in one go to the notes pasted into a chat; the same kind of reader answered
the pipeline's prompts (`tests/cases/exchanges`). All three are read as anybody's letters, beside the same sources, by
the same rules. `blind-1.jsonl`, `blind-2.jsonl` … hold what readers scored in each round who did not know which is
which; `key` says it.
"""

from __future__ import annotations

import json
import sys
from collections import Counter, defaultdict
from itertools import combinations
from pathlib import Path
from statistics import mean
from typing import Any

sys.path.insert(0, str(Path(__file__).parent))

from cases import BRIEFS, case

from letterkit import drafting, drafts, rules
from letterkit.brief import Brief

HERE = Path(__file__).parent
EXCHANGES = HERE.parents[1] / "cases" / "exchanges"
WRITERS = ("plain", "pipeline", "template")


def letters(name: str, brief: Brief) -> dict[str, tuple[str, str]]:
    """Subject and body by each writer."""
    head, _, body = (HERE / "plain" / f"{name}.txt").read_text(encoding="utf-8").partition("\n\n")
    told = json.loads((EXCHANGES / f"{name}.expected.json").read_text(encoding="utf-8"))
    template = drafting.from_template(brief)
    plain = (head.partition(":")[2].strip(), body.strip())
    return dict(zip(WRITERS, (plain, (told["subject"], told["body"]), (template.subject, template.body)), strict=True))


def computed() -> None:
    """Letters in the range of their kind, and those with findings."""
    seen: dict[str, Counter[str]] = {writer: Counter() for writer in WRITERS}
    names = sorted(path.stem for path in (HERE / "plain").glob("*.txt"))
    for name in names:
        brief = case(BRIEFS / f"{name}.yaml").brief
        for writer, (subject, body) in letters(name, brief).items():
            letter = drafts.parse(body, kind=brief.kind.name, language=brief.language, subject=subject, to=brief.reader)
            grades = {finding.severity for finding in rules.review(letter, brief)}
            seen[writer].update(grades)
            seen[writer]["in range"] += brief.kind.words.min <= letter.words <= brief.kind.words.max
    print("| letter by | of | in range | with an error | with a warning |\n|---|---|---|---|---|")
    for writer, told in seen.items():
        print(f"| {writer} | {len(names)} | {told['in range']} | {told['error']} | {told['warning']} |")


def blind(path: Path) -> None:
    """The blind scores of one round: mean, letters at the send bar, who scored higher and who is preferred in pairs."""
    rows: list[dict[str, Any]] = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines() if line]
    totals: dict[str, list[float]] = defaultdict(list)
    sent: Counter[str] = Counter()
    wins: Counter[tuple[str, str]] = Counter()
    higher: Counter[tuple[str, str]] = Counter()
    for row in rows:
        writer = row["key"]
        for label, scores in row["scores"].items():
            totals[writer[label]].append(scores["total"])
            sent[writer[label]] += bool(scores["send"])
        for one, other in combinations("ABC", 2):
            better = row["pairs"][one + other]
            pair = (writer[one], writer[other])
            first, second = (row["scores"][label]["total"] for label in (one, other))
            if first != second:
                higher[pair if first > second else pair[::-1]] += 1
            if better in pair or better in "ABC":
                wins[writer[better], pair[0] if writer[better] == pair[1] else pair[1]] += 1
    head = "| letter by | mean score | at the send bar | scored higher than | preferred to |\n|---|---|---|---|---|"
    print(f"\n{path.stem}, {len(rows)} briefs\n\n{head}")
    for writer in WRITERS:
        others = [other for other in WRITERS if other != writer]
        above, liked = (", ".join(f"{other} {count[writer, other]}" for other in others) for count in (higher, wins))
        print(f"| {writer} | {mean(totals[writer]):.1f} | {sent[writer]} | {above} | {liked} |")


if __name__ == "__main__":
    computed()
    for path in sorted(HERE.glob("blind-*.jsonl")):
        blind(path)
