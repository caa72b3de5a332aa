"""Score the template letters of all briefs and print the table.

Run as `python tests/benchmarks/quality/bench_quality.py [--letters DIR]`.
"""

from __future__ import annotations

import sys
from collections import defaultdict
from importlib.util import find_spec
from pathlib import Path
from statistics import mean

from letterkit import kinds, rules
from letterkit.letter import Finding
from letterkit.rules import spelling
from letterkit.templating import write

sys.path.insert(0, str(Path(__file__).parent))
from cases import cases
from score import Score, score


def main() -> None:
    """Write the table to standard output, and the letters to a folder if one is named."""
    folder = Path(sys.argv[2]) if sys.argv[1:2] == ["--letters"] else None
    rows: dict[str, list[Score]] = defaultdict(list)
    flagged: list[str] = []
    skipped: list[str] = []
    language: list[Finding] = []
    for one in cases():
        if one.brief.language not in kinds.languages(one.brief.kind.name):
            skipped.append(one.name)
            continue
        letter = write(one.brief)
        letter = letter.with_findings(rules.review(letter, one.brief))
        found = score(letter, one.brief)
        language += [f for f in letter.findings if f.id == spelling.ID]
        rows[f"{letter.kind} {letter.language}"].append(found)
        notable = [f"{f.id} {f.text!r:.40}" for f in letter.findings if f.severity != "info"]
        if notable or found.missing:
            flagged.append(f"{one.name} ({letter.words} words): {'; '.join([*notable, *found.missing])}")
        if folder:
            folder.mkdir(parents=True, exist_ok=True)
            (folder / f"{one.name}.txt").write_text(f"Subject: {letter.subject}\n\n{letter.body}\n", encoding="utf-8")
    print(table(rows))
    print("\n".join(["", f"{len(flagged)} with an error, a warning or a missing part:", *flagged]))
    if find_spec(spelling.EXTRA):
        english = sum(len(scores) for name, scores in rows.items() if name.endswith(" en"))
        share = len(language) / max(1, english)
        print(f"\n{len(language)} faults of language in {english} English letters ({share:.2f} a letter).")
    if skipped:
        print(f"\n{len(skipped)} without a template in their language: {', '.join(skipped)}")


def table(rows: dict[str, list[Score]]) -> str:
    """The means of each kind and language as a Markdown table."""
    lines = [
        "| kind | letters | C4 length | C5 voice | ask | L6 echo | anchors | cited | errors | warnings |",
        "|---" * 10 + "|",
    ]
    everything = [one for scores in rows.values() for one in scores]
    for name, scores in [*sorted(rows.items()), ("all", everything)]:
        echoes = [one.echo for one in scores if one.echo is not None]
        means = [mean(one.length for one in scores), mean(one.voice for one in scores), mean(one.ask for one in scores)]
        cells = [name, str(len(scores)), *(f"{value:.2f}" for value in means)]
        cells += [f"{mean(echoes):.2f}" if echoes else "", f"{mean(one.anchors for one in scores):.1f}"]
        cells += [f"{mean(one.cited for one in scores):.0%}"]
        cells += [str(sum(one.errors for one in scores)), str(sum(one.warnings for one in scores))]
        lines.append(f"| {' | '.join(cells)} |")
    return "\n".join(lines)


if __name__ == "__main__":
    main()
