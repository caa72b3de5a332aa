"""The file of decisions that goes with letters: read once, written whole after each decision."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from pathlib import Path

from letterkit import exports
from letterkit.decisions import FILE, Decisions
from letterkit.letter import Finding, Letter


@dataclass
class Kept:
    """Decisions and where they are kept."""

    path: Path
    decisions: Decisions
    today: date

    @classmethod
    def beside(cls, letters: tuple[str, ...], said: str | None, today: date) -> Kept:
        """Those of the file that was named, else of the one in the folder of the first letter."""
        path = Path(said) if said else Path(letters[0]).parent / FILE
        return cls(path, Decisions.read(path), today)

    def dismiss(self, letter: Letter, finding: Finding, reason: str) -> None:
        """Set a finding aside, and keep it. Raises RefusedError, ExportError."""
        self.decisions.dismiss(letter, finding, reason, self.today)
        self.write()

    def approve(self, letter: Letter) -> None:
        """Let a letter go as it is, and keep it. Raises RefusedError, ExportError."""
        self.decisions.approve(letter, self.today)
        self.write()

    def restore(self, lines: bytes) -> None:
        """Go back to what was decided before."""
        self.decisions = Decisions.parse(lines.decode(), str(self.path))
        self.write()

    def write(self) -> None:
        """Put the decisions on the disk, whole or not at all."""
        exports.write(self.path, self.decisions.lines())
