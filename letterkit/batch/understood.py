"""How each column of a table was understood, before anything runs."""

from __future__ import annotations

import itertools
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from letterkit.batch.columns import EMAIL, NAME, OWN_EMAIL, OWN_NAME, SOMEBODY, Column, is_own, meaning
from letterkit.batch.rows import Composer
from letterkit.batch.tables import FORMATS, Row, rows
from letterkit.errors import InputError

LOOKED_AT = 100
"""Rows by which it is told whose names and addresses a column holds."""
SHOWN = 40
"""Characters of an example that are shown."""
TOLD: Mapping[str, str] = {
    "kind": "the kind of letter",
    "lang": "the language of the letter",
    "to": "whom the letter goes to",
    "posting": "the advertisement: a file, or its text",
    "notes": "a file of notes",
    "rejection": "the employer's message: a file",
    "resume": "the candidate's resume: a file",
    "decision": "what an unclear message is",
    "id": "the candidate's number: finds their resume in a folder of resumes",
    "practical.start": "when the candidate can start",
    "practical.notice": "the candidate's notice period",
    "candidate.contact.phone": "the candidate's phone",
    "application.company": "the employer",
    "application.role_title": "the job's title",
    "self.why_more_interested": "the reason for this employer, told in the letter as it stands",
    "candidate.name": "the candidate, who signs",
    "candidate.contact.email": "the candidate's mail address",
}
RECIPIENT = {NAME: "the recipient's name", EMAIL: "the recipient's mail address"}
CANDIDATE = {NAME: TOLD["candidate.name"], EMAIL: TOLD["candidate.contact.email"]}


@dataclass(frozen=True, slots=True)
class Understood:
    """A column: its heading, what it was understood as ("" where it is left alone), and an example of it."""

    heading: str
    meaning: str
    example: str


def understood(composer: Composer) -> list[Understood]:
    """Every column of a batch's table in its order. Raises FieldError for one that nobody knows."""
    table = composer.batch.table
    first = next(_read(table), (1, {}))
    columns = {heading: meaning(heading, str(table), first[0]) for heading in first[1]}
    looked = list(itertools.islice((row for row in rows(table) if isinstance(row, Row)), LOOKED_AT))
    own = _own(composer, looked)
    told = {heading: _told(_whole(column, columns.values()), own, len(looked)) for heading, column in columns.items()}
    return [Understood(heading, said, str(first[1][heading])[:SHOWN]) for heading, said in told.items()]


def _whole(column: Column | None, beside: Iterable[Column | None]) -> Column | None:
    """A column of somebody's as the recipient's or the candidate's."""
    if column is None or column.order not in SOMEBODY:
        return column
    which = "email" if column.order == "email" else "name"
    paths = {"email": (OWN_EMAIL, EMAIL), "name": (OWN_NAME, NAME)}[which]
    return Column(path=paths[0] if is_own(beside, which) else paths[1])


def left_alone(table: Path) -> list[str]:
    """The headings that nobody knows, and that go into no letter. Raises FieldError."""
    line, cells = next(_read(table), (1, {}))
    return [heading for heading in cells if heading.strip() and meaning(heading, str(table), line) is None]


def _read(table: Path) -> Iterator[tuple[int, Mapping[str, Any]]]:
    for line, cells in FORMATS[table.suffix.lower()](table):
        if not isinstance(cells, InputError):
            yield line, cells


def _own(composer: Composer, looked: Iterable[Row]) -> Counter[Any]:
    """How many rows have the candidate's own name, address and `to` in columns that may be the recipient's."""
    found: Counter[Any] = Counter()
    for row in looked:
        try:
            sorted_row = composer.sorted_out(row)
        except InputError:
            continue
        found.update(path for path in (NAME, EMAIL) if path in row.fields and path not in sorted_row.fields)
        found.update(["to"] if "to" in row.order and "to" not in sorted_row.order else [])
    return found


def _told(column: Column | None, own: Counter[Any], number: int) -> str:
    """What a column is, in words."""
    if column is None:
        return ""
    path = ".".join(step for step in column.path if isinstance(step, str))
    key = column.order or column.path
    if key in own:
        whose = CANDIDATE.get(column.path, TOLD["candidate.name"])
        other = RECIPIENT.get(column.path, TOLD["to"])
        return f"{whose}, as the resume has it" if own[key] == number else f"{whose} in {own[key]} rows; else {other}"
    return RECIPIENT.get(column.path) or TOLD.get(column.order or path) or f"{path} of the notes"
