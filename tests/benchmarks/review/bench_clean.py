"""What the rules say of letters that are right: run this file.

A table of rule, findings, false ones, and false ones a letter by group. `--show` prints every finding, `--false` the
false ones only. Targets for the gold letters: false errors at most .1 a letter, false warnings at most .5.
"""

from __future__ import annotations

import platform
import sys
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime

from clean import Clean, clean, true

from letterkit import rules
from letterkit.letter import Finding

WANTED = {"error": 0.1, "warning": 0.5}
"""Most false findings a gold letter."""


@dataclass
class Tally:
    """Findings and false ones by rule, false ones by group and severity, and each as a line to print."""

    letters: Counter[str] = field(default_factory=Counter)
    said: Counter[str] = field(default_factory=Counter)
    false: Counter[str] = field(default_factory=Counter)
    by_group: Counter[tuple[str, str]] = field(default_factory=Counter)
    lines: list[tuple[bool, str]] = field(default_factory=list)


def key(one: Clean, finding: Finding) -> str:
    """A finding as `clean_true.txt` has it."""
    return f"{one.name} {finding.id} {' '.join((finding.text or finding.message).split())[:60]}"


def measure(cases: Sequence[Clean]) -> Tally:
    """What is said of every letter, held against what is right."""
    tally, right = Tally(), true()
    for one in cases:
        group = one.name.partition("/")[0]
        tally.letters[group] += 1
        for finding in rules.review(one.letter, one.brief):
            false = key(one, finding) not in right
            tally.said[finding.id] += 1
            tally.false[finding.id] += false
            tally.by_group[group, finding.severity] += false
            tally.lines.append((false, f"{key(one, finding)}  [{finding.severity}: {finding.message}]"))
    return tally


def table(tally: Tally) -> list[str]:
    """Per rule, then per group."""
    lines = [f"{'rule':8} {'said':>5} {'false':>5}"]
    lines += [f"{id:8} {tally.said[id]:5} {tally.false[id]:5}" for id in sorted(tally.said)]
    for group, letters in tally.letters.items():
        shares = (f"{grade}s {tally.by_group[group, grade] / letters:.2f}" for grade in ("error", "warning", "info"))
        lines.append(f"{group}: {letters} letters, false a letter: {', '.join(shares)}")
    return lines


def main(arguments: Sequence[str]) -> None:
    """Print the table."""
    tally = measure(list(clean()))
    print(f"{datetime.now(UTC):%Y-%m-%d}, {platform.machine()}, Python {platform.python_version()}")
    print("\n".join(table(tally)))
    for false, line in tally.lines:
        if "--show" in arguments or (false and "--false" in arguments):
            print("false" if false else "true ", line)


if __name__ == "__main__":
    main(sys.argv[1:])
