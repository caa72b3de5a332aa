"""Figures of a batch: while it runs, and of a report that is there."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from letterkit.letter import Usage

FIRST = 5
"""Letters that are named to be looked at first."""

SHOWN = 10
"""Letters that stay drafts of which it is said why."""


@dataclass
class Summary:
    """How many rows went how, what they took, and what is to be looked at."""

    statuses: Counter[str] = field(default_factory=Counter)
    rules: Counter[str] = field(default_factory=Counter)
    authors: Counter[str] = field(default_factory=Counter)
    severities: Counter[str] = field(default_factory=Counter)
    usage: Usage = Usage()
    untailored: int = 0
    alike: int = 0
    drafts: int = 0
    why_drafts: list[tuple[int, str]] = field(default_factory=list)
    _first: list[tuple[int, int, str, str]] = field(default_factory=list)

    @classmethod
    def of(cls, lines: Iterable[Mapping[str, Any]]) -> Summary:
        """The figures of these lines of a report."""
        summary = cls()
        for line in lines:
            summary.add(line)
        return summary

    def add(self, line: Mapping[str, Any]) -> None:
        """Count one row."""
        self.statuses[line["status"]] += 1
        self.severities.update(line["findings"])
        self.rules.update(line.get("rules", {}))
        if line["written_by"]:
            self.authors[line["written_by"]] += 1
        if line["usage"]:
            self.usage += Usage(**line["usage"])
        self.untailored += line.get("tailored") is False
        self.alike += "shares" in line
        if why := line.get("draft"):
            self.drafts += 1
            self.why_drafts += [(line["row"], why)] if len(self.why_drafts) < SHOWN else []
        self._rank(line)

    def _rank(self, line: Mapping[str, Any]) -> None:
        if value := urgency(line):
            why = line["error"] or ", ".join(line.get("rules", {}))
            self._first = sorted([*self._first, (-value, line["row"], line["file"] or "", why)])[:FIRST]

    @property
    def first(self) -> list[tuple[int, str, str]]:
        """The rows to look at first: number, file ("" if there is none), and what is the matter."""
        return [(row, file, why) for _, row, file, why in self._first]

    @property
    def rows(self) -> int:
        """All that were counted."""
        return sum(self.statuses.values())

    @property
    def needs_decision(self) -> bool:
        """Whether a row failed, or a letter has an error or a warning."""
        return bool(self.statuses["failed"] or self.severities["error"] or self.severities["warning"])


def urgency(line: Mapping[str, Any]) -> int:
    """How much a row is to be looked at: one without a letter most, then errors, then warnings."""
    if line["status"] == "failed":
        return 100_000
    found: Mapping[str, int] = line["findings"]
    return 1000 * found.get("error", 0) + 10 * found.get("warning", 0) + 5 * ("shares" in line)
