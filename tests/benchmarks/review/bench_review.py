"""How many planted errors the review finds, and how often it speaks without cause: run this file.

Each letter is reviewed clean, then with one planted error at a time. A plant is found when its rule says something
that it does not say of the clean letter. Whatever an error or warning rule says of a clean letter counts as false.
`--odd` and `--even` take half of the letters; `--misses` prints what was not found, `--false` what was said in vain.
"""

from __future__ import annotations

import platform
import sys
import time
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime

from planted import Case, Plant, load

from letterkit import rules
from letterkit.letter import Finding

ERROR, WARNING, INFO = "error", "warning", "info"
WANTED = {ERROR: (0.95, 0.1), WARNING: (0.80, 1.0)}
"""Least recall, and most false findings a clean letter."""


@dataclass
class Tally:
    """What was seen: plants, finds and false findings by rule, and what to print of them."""

    letters: int = 0
    planted: Counter[str] = field(default_factory=Counter)
    found: Counter[str] = field(default_factory=Counter)
    noticed: Counter[str] = field(default_factory=Counter)
    false: Counter[tuple[str, str]] = field(default_factory=Counter)
    misses: list[str] = field(default_factory=list)
    vain: list[str] = field(default_factory=list)


def review(case: Case) -> tuple[Finding, ...]:
    return rules.review(case.letter, case.brief)


def new(before: Sequence[Finding], after: Sequence[Finding]) -> list[Finding]:
    """What is said now and was not said before, wherever it stands."""
    left = Counter((one.id, one.text, one.message) for one in before)
    found = []
    for one in after:
        left[one.id, one.text, one.message] -= 1
        if left[one.id, one.text, one.message] < 0:
            found.append(one)
    return found


def measure(cases: Sequence[tuple[Case, list[Plant]]]) -> Tally:
    tally = Tally()
    for case, plants in cases:
        clean = review(case)
        tally.letters += 1
        for one in clean:
            tally.false[one.id, one.severity] += 1
            tally.vain.append(f"{case.name}: {one.severity} {one.id} {one.text!r}: {one.message}")
        for plant in plants:
            said = {
                one.id for one in new(clean, review(plant.into(case))) if one.severity != INFO or one.id == plant.rule
            }
            tally.planted[plant.rule] += 1
            tally.found[plant.rule] += plant.rule in said
            tally.noticed[plant.rule] += bool(said)
            if plant.rule not in said:
                tally.misses.append(
                    f"{case.name}: {plant.rule}, said {sorted(said) or 'nothing'}: {dict(plant.fields)}"
                )
    return tally


def table(tally: Tally) -> list[str]:
    """Per rule, then per severity against what is wanted."""
    severity = {rule.ID: rule.SEVERITY for rule in rules.catalogue().values()}
    lines = [f"{'rule':8} {'severity':8} plants found recall noticed false precision"]
    for rule in sorted({*tally.planted, *(name for name, _ in tally.false)}):
        plants, found = tally.planted[rule], tally.found[rule]
        false = sum(count for (name, _), count in tally.false.items() if name == rule)
        precision = f"{found / (found + false):.2f}" if found + false else "-"
        recall = f"{found / plants:.2f}" if plants else "-"
        lines.append(
            f"{rule:8} {severity.get(rule, '?'):8} {plants:6} {found:5} {recall:>6}"
            f" {tally.noticed[rule]:7} {false:5} {precision:>9}"
        )
    for name, (least, most) in WANTED.items():
        of = [rule for rule in tally.planted if severity.get(rule) == name]
        all_plants, all_found = sum(tally.planted[r] for r in of), sum(tally.found[r] for r in of)
        vain = sum(count for (_, said), count in tally.false.items() if said == name) / tally.letters
        lines.append(
            f"{name}: recall {all_found / max(all_plants, 1):.3f} of {all_plants} (wanted {least}),"
            f" false a clean letter {vain:.3f} (wanted {most})"
        )
    noticed = sum(tally.noticed.values())
    lines.append(f"all: {sum(tally.planted.values())} plants, {sum(tally.found.values())} found by their rule,")
    lines[-1] += f" {noticed} noticed by any; {tally.letters} letters"
    return lines


def milliseconds(work: Callable[[], object], rounds: int = 20) -> float:
    """Processor time of one run, warm."""
    work()
    start = time.process_time()
    for _ in range(rounds):
        work()
    return (time.process_time() - start) / rounds * 1000


def main(arguments: Sequence[str]) -> None:
    cases = list(load())
    for name, rest in (("--odd", 1), ("--even", 0)):
        if name in arguments:
            cases = [pair for pair in cases if int(pair[0].name[:2]) % 2 == rest]
    tally = measure(cases)
    print(f"{datetime.now(UTC):%Y-%m-%d}, {platform.machine()}, Python {platform.python_version()}")
    print("\n".join(table(tally)))
    longest = max((case for case, _ in cases), key=lambda case: case.letter.words)
    print(f"{longest.letter.words} words: {milliseconds(lambda: review(longest)):.1f} ms warm")
    print("\n".join((tally.misses if "--misses" in arguments else []) + (tally.vain if "--false" in arguments else [])))


if __name__ == "__main__":
    main(sys.argv[1:])
