"""The briefs of the quality benchmark: one YAML file each, with everything a letter is made from.

case: {kind: influence, to: dana, today: 2026-03-11, form: ""}
notes: {…}              the notes' schema
message: |              the employer's message, where there is one (headers and text, as pasted)
posting: |              the job's posting, where there is one
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

import yaml

from letterkit import kinds, readers
from letterkit.brief import Brief, compose
from letterkit.inputs import mail as rejection
from letterkit.inputs import notes, posting

BRIEFS = Path(__file__).parent / "briefs"


@dataclass(frozen=True)
class Case:
    """One brief by its file's name, and the posting whose words may not be echoed."""

    name: str
    brief: Brief
    source: dict[str, Any]


def cases() -> Iterator[Case]:
    """All briefs, in the order of their names."""
    for path in sorted(BRIEFS.glob("*.yaml")):
        yield case(path)


def case(path: Path) -> Case:
    """The brief in one file."""
    source = yaml.safe_load(path.read_text(encoding="utf-8"))
    asked, made = source["case"], notes.read(_part(path, "notes", source["notes"]))
    message = rejection.read(_part(path, "message", source["message"])) if source.get("message") else None
    advert = posting.read(_part(path, "posting", source["posting"])) if source.get("posting") else None
    brief = compose(
        kinds.load(asked["kind"]),
        made,
        today=date.fromisoformat(str(asked["today"])),
        rejection=message,
        posting=advert,
        to=asked.get("to"),
        form=asked.get("form"),
        language=asked.get("language"),
    )
    return Case(path.stem, brief, source)


def _part(path: Path, name: str, value: Any) -> Any:
    if isinstance(value, str):
        return readers.read_bytes(f"{path.stem}.{name}.txt", value.encode(), "txt", "outside")
    data = yaml.safe_dump(value, allow_unicode=True, sort_keys=False).encode()
    return readers.read_bytes(f"{path.stem}.{name}.yaml", data, "yaml")
