"""What a folder of letters was ordered with: by it a letter is held against its own row whenever it is reviewed."""

from __future__ import annotations

import json
from dataclasses import asdict, fields, replace
from datetime import date
from pathlib import Path
from typing import Any

from letterkit.batch import folder as folders
from letterkit.batch.order import Batch
from letterkit.batch.report import NAME as REPORT
from letterkit.batch.report import Report
from letterkit.batch.rows import Composer
from letterkit.batch.tables import Row, rows
from letterkit.errors import ExportError, InputError
from letterkit.letters import Prepared

NAME = ".batch-order"
PATHS = ("table", "home", "beside")
FILES = ("resume", "notes", "resumes")


def keep(folder: Path, batch: Batch) -> None:
    """Write down what the letters of a folder were ordered with. Raises ExportError."""
    told: dict[str, Any] = asdict(batch) | {"today": batch.today.isoformat()}
    told |= {name: str(Path(told[name]).resolve()) if told[name] else None for name in PATHS}
    told |= {name: str(Path(told[name]).resolve()) if told.get(name) else "" for name in FILES if name in told}
    told["allowed"] = [str(path.resolve()) for path in batch.allowed]
    folders.put(folder / NAME, [json.dumps(told, ensure_ascii=False, indent=1, default=str).encode()])


def order_of(folder: Path) -> Batch | None:
    """What the letters of a folder were ordered with; None where there is no record of it."""
    try:
        told = json.loads((folder / NAME).read_text(encoding="utf-8"))
        known = {one.name for one in fields(Batch)}
        told = {name: value for name, value in told.items() if name in known}
        told |= {name: Path(told[name]) if told.get(name) else None for name in PATHS}
        told["allowed"] = tuple(Path(one) for one in told.get("allowed", ()))
        return Batch(**told | {"today": date.fromisoformat(told["today"])})
    except (OSError, ValueError, KeyError, TypeError):
        return None


def prepared(letter: Path) -> Prepared | None:
    """What a letter of a batch may say, from its own row; None for a letter of no batch, or whose row is gone.

    Raises InputError where the row cannot be composed any more.
    """
    folder = letter.resolve().parent
    batch = order_of(folder) if (folder / REPORT).is_file() else None
    if batch is None or not batch.table.is_file():
        return None
    try:
        line = next((one for one in Report.look(folder) if _is_of(one, letter)), None)
    except ExportError:
        return None
    if line is None:
        return None
    composer = Composer(replace(batch, anyway=True))
    row = next((row for row in rows(batch.table) if isinstance(row, Row) and row.number == line["row"]), None)
    return composer.prepared(row) if row else None


def _is_of(line: dict[str, Any], letter: Path) -> bool:
    """Whether a line of a report is a letter's, whatever it was exported to since."""
    return bool(line["file"]) and Path(line["file"]).stem == letter.stem


def sources_or_none(letter: Path) -> Prepared | None:
    """The same, None where the row cannot be composed any more: the letter is then reviewed by itself."""
    try:
        return prepared(letter)
    except InputError:
        return None
