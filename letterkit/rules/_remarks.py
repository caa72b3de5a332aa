"""Findings of one rule."""

from __future__ import annotations

from dataclasses import dataclass
from typing import cast

from letterkit.letter import Finding, Severity


@dataclass(frozen=True, slots=True)
class Remarks:
    """Makes the findings of one rule: its module's name is the rule's, `id` and `severity` are its own."""

    module: str
    id: str
    severity: str

    def __call__(
        self,
        start: int,
        text: str,
        message: str,
        *,
        severity: Severity | None = None,
        source: str | None = None,
        suggestion: str | None = None,
        safe: bool = False,
    ) -> Finding:
        """A finding about `text`, which stands at `start` of the letter's body."""
        end = start + len(text)
        grade = severity or cast(Severity, self.severity)
        return Finding(self.rule, self.id, grade, start, end, text, _ended(message), source, suggestion, safe)

    def whole(
        self,
        message: str,
        text: str = "",
        *,
        severity: Severity | None = None,
        source: str | None = None,
        suggestion: str | None = None,
    ) -> Finding:
        """A finding about the letter as a whole, or about `text` in its subject or recipient."""
        grade = severity or cast(Severity, self.severity)
        return Finding(self.rule, self.id, grade, 0, 0, text, _ended(message), source, suggestion)

    @property
    def rule(self) -> str:
        """The rule's name."""
        return self.module.rpartition(".")[2].replace("_", "-")


def _ended(message: str) -> str:
    """A message whose last word is quoted and has its own full stop: `No source names Calder Inc..`"""
    return message[:-1] if message.endswith("..") and not message.endswith("...") else message
