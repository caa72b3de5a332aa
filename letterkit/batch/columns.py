"""What the columns of a table mean: a part of the letter's order, or a field of the notes."""

from __future__ import annotations

import difflib
import re
import typing
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any

from pydantic import BaseModel

from letterkit.documents import FieldPath
from letterkit.errors import FieldError
from letterkit.inputs.notes import Bare, Contact, Notes, Reach

ORDER = ("kind", "lang", "to", "posting", "notes", "rejection", "resume", "decision", "id")
"""Columns that say what to make of a row, and from which files; `id` is the writer's number."""
OTHER_NAMES: Mapping[str, str] = {
    "employer": "company",
    "organisation": "company",
    "organization": "company",
    "role": "application.role_title",
    "job": "application.role_title",
    "job_title": "application.role_title",
    "position": "application.role_title",
    "title": "application.role_title",
    "company": "application.company",
    "reference": "application.role_ref",
    "ref": "application.role_ref",
    "reason": "self.why_more_interested",
    "why": "self.why_more_interested",
    "motive": "self.why_more_interested",
    "language": "lang",
    "name": "interviewers.name",
    "email": "interviewers.email",
    "candidate": "candidate.name",
    "candidate_name": "candidate.name",
    "student": "candidate.name",
    "student_name": "candidate.name",
    "applicant": "candidate.name",
    "applicant_name": "candidate.name",
    "sender": "candidate.name",
    "candidate_email": "candidate.contact.email",
    "student_email": "candidate.contact.email",
    "applicant_email": "candidate.contact.email",
    "recipient": "interviewers.name",
    "recipient_name": "interviewers.name",
    "hiring_manager": "interviewers.name",
    "contact_name": "interviewers.name",
    "contact_person": "interviewers.name",
    "recipient_email": "interviewers.email",
    "contact_email": "interviewers.email",
    "e_mail": "interviewers.email",
    "mail": "interviewers.email",
    "job_ad": "posting",
    "ad": "posting",
    "advert": "posting",
    "advertisement": "posting",
    "job_description": "posting",
    "vacancy": "posting",
    "cv": "resume",
    "resume_file": "resume",
    "cv_file": "resume",
    "student_id": "id",
    "candidate_id": "id",
    "applicant_id": "id",
    "student_number": "id",
    "matriculation_number": "id",
}
"""What people and other programs call columns: mailmerge has `email` and `name`."""


@dataclass(frozen=True, slots=True)
class Column:
    """A column's meaning: a word of ORDER, or the path of a field of the notes; `many`: each line is an item."""

    order: str = ""
    path: FieldPath = ()
    many: bool = False


def meaning(header: str, file: str, line: int) -> Column | None:
    """What a column means, None where it is to be left alone (empty, or it starts with `_` or `#`).

    Raises FieldError, which names the nearest known columns.
    """
    if not header.strip() or header.strip()[0] in "_#":
        return None
    name = re.sub(r"[\s-]+", "_", header.strip().casefold())
    name = OTHER_NAMES.get(name, name)
    name = OTHER_NAMES.get(name, name)
    if name in ORDER:
        return Column(order=name)
    if name in known():
        return known()[name]
    near = difflib.get_close_matches(name, [*ORDER, *OTHER_NAMES, *known()], 3, 0.6)
    hint = f"Did you mean {' or '.join(map(repr, near))}?" if near else "Known: company, role, posting, notes, …"
    todo = f"{hint} A column that begins with _ is left alone."
    raise FieldError(f"There is no column {header.strip()!r}.", todo, file=file, line=line)


@cache
def known() -> Mapping[str, Column]:
    """Every field of the notes that a column can hold: by its path, and by its last name where that is one field's."""
    paths = {".".join(map(str, _spoken(column.path))): column for column in _fields(Notes, ())}
    last: dict[str, list[Column]] = {}
    for path, column in paths.items():
        last.setdefault(path.rpartition(".")[2], []).append(column)
    short = {name: found[0] for name, found in last.items() if len(found) == 1 and name not in OTHER_NAMES}
    return {**short, **paths}


def _spoken(path: FieldPath) -> FieldPath:
    """A path without the numbers of list items: a table's row has one of each."""
    return tuple(step for step in path if isinstance(step, str))


def _fields(model: type[BaseModel], at: FieldPath) -> Iterator[Column]:
    for name, info in model.model_fields.items():
        key = "from" if info.alias == "from" else "self" if info.alias == "self" else name
        inner, many = _inner(info.annotation)
        if many:
            yield Column(path=(*at, key), many=True)
            if name == "interviewers" and inner:
                yield from _fields(inner, (*at, key, 0))
        elif inner is None:
            yield Column(path=(*at, key))
        else:
            if issubclass(inner, Bare):
                yield Column(path=(*at, key))
            if not issubclass(inner, Bare) or inner in (Contact, Reach):
                yield from _fields(inner, (*at, key))


def _inner(annotation: Any) -> tuple[type[BaseModel] | None, bool]:
    """The model inside an annotation, None if there is none, and whether it is a list."""
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return annotation, False
    many = typing.get_origin(annotation) is list
    found = [_inner(part) for part in typing.get_args(annotation)]
    return next((model for model, _ in found if model), None), many or any(inner for _, inner in found)
