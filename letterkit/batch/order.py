"""What is ordered once for all rows of a table."""

from __future__ import annotations

import os
from dataclasses import dataclass
from datetime import date
from pathlib import Path

LONGEST_PATH = 400


@dataclass(frozen=True)
class Batch:
    """What is the same for all rows. It goes to other processes as it is.

    table: the file of rows; a row's paths are relative to its folder, or to `beside`.
    home: the user's folder of prompts and templates.
    model: its address, "" where the templates write.
    """

    table: Path
    today: date
    kind: str = ""
    resume: str = ""
    notes: str = ""
    lang: str = ""
    model: str = ""
    effort: str = "standard"
    suffix: str = "md"
    home: Path | None = None
    anyway: bool = False
    beside: Path | None = None

    @property
    def place(self) -> Path:
        """The folder that a row's paths are relative to."""
        return self.beside or self.table.parent


def is_path(said: str, batch: Batch) -> bool:
    """Whether a cell names a file of the table's folder: it is one, or it looks like nothing else."""
    if not said or "\n" in said or len(said) > LONGEST_PATH:
        return False
    if os.path.isfile(batch.place / said):  # noqa: PTH113  # Path.is_file raises for what is too long for a name
        return True
    return " " not in said and bool(Path(said).suffix) and not said.endswith(".")
