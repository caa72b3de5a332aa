"""What is ordered once for all rows of a table."""

from __future__ import annotations

import os
import re
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from letterkit.errors import FieldError

LONGEST_PATH = 400
ADDRESS = re.compile(r"[a-z][a-z0-9+.-]+:/", re.IGNORECASE)
ROOTED = re.compile(r"[/\\~]|\.\.?[/\\]|[a-z]:[/\\]|[a-z][a-z0-9+.-]+:/", re.IGNORECASE)
"""How a path from the root, from a home or from here begins, and an address."""


@dataclass(frozen=True)
class Batch:
    """What is the same for all rows. It goes to other processes as it is.

    table: the file of rows; a row's paths are relative to its folder, or to `beside`, and stay in it.
    resumes: a folder or ZIP in which each row's resume is found by number or name.
    allowed: further folders that a row's files may lie in.
    home: the user's folder of prompts and templates.
    model: its address, "" where the templates write.
    decision: what an unclear message is; meaning: whether sentences are read by what they mean.
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
    decision: str = ""
    meaning: bool = False
    beside: Path | None = None
    allowed: tuple[Path, ...] = ()
    resumes: str = ""

    @classmethod
    def over(
        cls,
        table: str | Path,
        today: date,
        *,
        kind: str = "",
        resume: str | Path = "",
        notes: str | Path = "",
        lang: str = "",
        model: str = "",
        effort: str = "standard",
        suffix: str = "md",
        home: str | Path | None = None,
        anyway: bool = False,
    ) -> Batch:
        """A batch over the table in a file."""
        own = Path(home) if home is not None else None
        return cls(Path(table), today, kind, str(resume), str(notes), lang, model, effort, suffix, own, anyway)

    @property
    def place(self) -> Path:
        """The folder that a row's paths are relative to."""
        return self.beside or self.table.parent


def is_path(said: str, batch: Batch) -> bool:
    """Whether a cell names a file: it is one, or it looks like nothing else."""
    if not said or "\n" in said or len(said) > LONGEST_PATH:
        return False
    if " " not in said and (said == "-" or ROOTED.match(said)):
        return True
    if os.path.isfile(batch.place / said):  # noqa: PTH113  # Path.is_file raises for what is too long for a name
        return True
    return " " not in said and bool(Path(said).suffix) and not said.endswith(".")


def file_of(said: str, batch: Batch) -> Path:
    """The file that a cell names, in the table's folder or one that is allowed, wherever links lead.

    Raises FieldError for any other: a table is often somebody else's, and what it names goes into letters.
    """
    if said == "-" or "\0" in said or ADDRESS.match(said):
        raise FieldError(f"{said[:80]!r} is not a file in the table's folder.", "Name a file; nothing is downloaded.")
    path = batch.place / said
    try:
        is_mail = "#" in said and not path.exists()  # the third mail of a mailbox
        found = (batch.place / said.rpartition("#")[0] if is_mail else path).resolve()
        named = [found, *(one.resolve() for one in found.glob("*.csv"))] if found.is_dir() else [found]
        roots = [folder.resolve() for folder in (batch.place, *batch.allowed)]
        is_strange = found.exists() and not (found.is_file() or found.is_dir())
    except (OSError, RuntimeError) as error:  # a link to itself
        raise FieldError(f"{said[:80]!r} cannot be read.", "Check its link and its permissions.") from error
    if not all(any(one.is_relative_to(root) for root in roots) for one in named):
        todo = "Put the file there, or allow its folder with --allow-outside DIR."
        raise FieldError(f"{said[:80]!r} is outside the table's folder.", todo)
    if is_strange:
        raise FieldError(f"{said[:80]!r} is a device, not a file.", "Name a file.")
    return path
