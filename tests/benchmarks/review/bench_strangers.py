"""What the review finds in letters by strangers to it: run this file; folders of `strangers/` as arguments, else all.

A folder a letter: `case.json` (kind, language, today, to), `clean.*`, the same letter as `faulty.*` with five to seven
faults, its sources, and `faults.json`: family, words as they stand in the faulty letter ("" for what is missing),
grade, why. Reviewed as the command does it, all its faults at once. Of a fault's words:

    found     a finding of its family's rules, error or warning, stands on them
    noticed   a finding of any rule does
    blocked   one that is an error does

and none counts that is said of the clean letter, too; what is said of that one counts as false. `--misses` prints what
was not found, `--false` what was said of clean letters, `--no-meaning` leaves lists alone. `--critic=FOLDER` adds what
a model says: its questions are written there as `SET-NN-NAME.request.md`, and answered in `SET-NN-NAME.answer.json`.
"""

from __future__ import annotations

import json
import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from pathlib import Path
from typing import Any

from letterkit import drafts
from letterkit.cli._environment import Environment
from letterkit.cli._sources import document, sources
from letterkit.drafting.critic import joined
from letterkit.errors import AnswerError
from letterkit.letter import Finding, Letter
from letterkit.letters import Reviewer
from letterkit.models import Reply

HERE = Path(__file__).parent / "strangers"
RULES = {
    "false-number": "GRD001 GRD002 GRD006 GRD009",
    "false-day": "GRD006 GRD001 GRD009",
    "false-name": "WHO001 WHO002 WHO003 WHO004 WHO006 WHO007 GRD003 GRD004 GRD010 GRD009",
    "invented-claim": "GRD001 GRD004 GRD005 GRD010 GRD013 GRD014 GRD008 GRD009",
    "inflated": "GRD010 GRD013 GRD001 GRD002 GRD011 GRD009",
    "put-in-their-mouth": "GRD007 GRD011 GRD013 GRD009",
    "private": "PRV001 PRV002 LEG001 LEG002 TON004",
    "other-application": "WHO003 GRD003 GRD004 PRV002",
    "placeholder": "PLC001 PLC004",
    "model-leftover": "PLC001 PLC002",
    "promise": "LEG002 NED001 GRD013 GRD006 GRD009",
    "tone-bitter": "TON002",
    "tone-needy": "TON001 TON005",
    "tone-pressure": "TON004 LEG001",
    "tone-argues": "TON003",
    "tone-flattering": "TON006 STY001 STY002",
    "flattering": "TON006 STY001 STY002",
    "runs-down": "LEG003 TON002 TON007",
    "register": "REG001 WHO001 WHO004",
    "repeats": "STY004",
    "garbled": "LNG005 LNG001 LNG002",
    "grammar": "LNG001 LNG002 LNG004 LNG005",
    "attachment": "PLC003",
    "wrong-kind": "KND001 NED001",
    "unmet": "NED001 NED002 ASK001",
}
"""Whose business a family is."""


@dataclass
class Tally:
    """By family and by grade, how many faults there are, and how many were found, noticed and blocked."""

    planted: Counter[str] = field(default_factory=Counter)
    found: Counter[str] = field(default_factory=Counter)
    noticed: Counter[str] = field(default_factory=Counter)
    blocked: Counter[str] = field(default_factory=Counter)
    false: Counter[str] = field(default_factory=Counter)
    letters: int = 0
    misses: list[str] = field(default_factory=list)
    said: list[str] = field(default_factory=list)

    def count(self, fault: dict[str, str], on: Sequence[Finding], own: Sequence[Finding]) -> None:
        """Count one fault with the findings on its words, and those of them that are its family's."""
        for key in (fault["family"], f"all {fault['grade']}s"):
            self.planted[key] += 1
            self.found[key] += bool(own)
            self.noticed[key] += bool(on)
            self.blocked[key] += any(one.severity == "error" for one in on)


def measure(folders: Sequence[Path], meaning: bool, critic: Path | None = None) -> Tally:
    """Every letter of these folders; critic: where a model's questions and answers stand."""
    tally = Tally()
    for folder in folders:
        case = json.loads((folder / "case.json").read_text(encoding="utf-8"))
        clean, faulty = (_reviewed(folder, case, name, meaning, critic) for name in ("clean", "faulty"))
        tally.letters += 1
        known = {(one.id, one.text, one.message) for one in clean.findings}
        for one in clean.findings:
            tally.false[one.severity] += 1
            tally.said.append(f"{_name(folder)} {one.severity} {one.id} {one.text[:90]!r} {one.message}")
        new = [one for one in faulty.findings if (one.id, one.text, one.message) not in known]
        new = [one for one in new if one.severity != "info"]
        for fault in json.loads((folder / "faults.json").read_text(encoding="utf-8")):
            rules = RULES[fault["family"]].split()
            on = list(_on(fault["words"], new, faulty)) if fault["words"] else [one for one in new if one.id in rules]
            own = [one for one in on if one.id in rules]
            tally.count(fault, on, own)
            if not own:
                told = [f"{one.id} {one.text[:30]!r}" for one in on]
                tally.misses.append(
                    f"{_name(folder)} {fault['grade']} {fault['family']}: {fault['words']!r} {told} ({fault['why']})"
                )
    return tally


def _name(folder: Path) -> str:
    return f"{folder.parent.name}/{folder.name}"


def _reviewed(folder: Path, case: dict[str, Any], name: str, meaning: bool, critic: Path | None) -> Letter:
    """One of the letters of a folder with what the command says of it."""
    today = date.fromisoformat(case["today"])
    environment = Environment({"LETTERKIT_HOME": "/nonexistent", "LETTERKIT_MEANING": "" if meaning else "off"},
                        datetime(today.year, today.month, today.day, 12))  # fmt: skip
    files = {path.stem: str(path) for path in folder.iterdir()}
    given = sources(environment, files.get("notes"), files.get("rejection"), files.get("resume"), files.get("posting"))
    letter = drafts.read(document(environment, files[name]), kind=case["kind"], language=case["language"])
    reviewer = Reviewer(given, today, meaning=environment.meaning())
    letter = reviewer.review([letter])[0]
    return _criticised(reviewer, letter, critic / f"{folder.parent.name}-{folder.name}-{name}") if critic else letter


def _criticised(reviewer: Reviewer, letter: Letter, at: Path) -> Letter:
    """The letter with what was answered; the question is written, and nothing added, where there is no answer yet."""
    conversation = reviewer.second_reading(letter)
    asked = next(conversation)
    shown = [f"======== {message.role} ========\n{message.text}\n" for message in asked.messages]
    schema = f"======== answer: JSON of this schema ========\n{json.dumps(asked.schema, indent=1)}\n"
    at.with_suffix(".request.md").write_text("\n".join([*shown, schema]), encoding="utf-8")
    answer = at.with_suffix(".answer.json")
    if not answer.exists():
        return letter
    try:
        conversation.send(Reply(answer.read_text(encoding="utf-8"), "hand", "stop"))
    except StopIteration as end:
        return joined(letter, end.value)
    raise AnswerError(f"{answer} cannot be used.")


def _on(words: str, findings: Sequence[Finding], letter: Letter) -> Iterator[Finding]:
    """The findings that stand on these words, or say them of the letter as a whole."""
    start = letter.body.find(words)
    for one in findings:
        whole = one.start == one.end == 0 and bool(one.text) and (one.text in words or words in one.text)
        if whole or (start >= 0 and one.start < start + len(words) and start < one.end):
            yield one


def table(tally: Tally) -> Iterator[str]:
    """Per family, then per grade, then what is said of clean letters."""
    yield f"{'family':20} faults found noticed blocked"
    for family in sorted(tally.planted, key=lambda name: (name.startswith("all"), name)):
        count = tally.planted[family]
        shares = (f"{counts[family] / count:7.2f}" for counts in (tally.found, tally.noticed, tally.blocked))
        yield f"{family:20} {count:6}{''.join(shares)}"
    false = (f"{grade}s {tally.false[grade] / tally.letters:.2f}" for grade in ("error", "warning", "info"))
    yield f"{tally.letters} letters, said of a clean one: {', '.join(false)}"


def main(arguments: Sequence[str]) -> None:
    """Print the table."""
    sets = [name for name in arguments if not name.startswith("-")] or sorted(one.name for one in HERE.iterdir())
    critic = next((Path(one.removeprefix("--critic=")) for one in arguments if one.startswith("--critic=")), None)
    folders = [path for name in sets for path in sorted((HERE / name).iterdir())]
    tally = measure(folders, "--no-meaning" not in arguments, critic)
    print("\n".join(table(tally)))
    print("\n".join((tally.misses if "--misses" in arguments else []) + (tally.said if "--false" in arguments else [])))


if __name__ == "__main__":
    main(sys.argv[1:])
