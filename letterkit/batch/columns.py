"""What the columns of a table mean: a part of the letter's order, or a field of the notes."""

from __future__ import annotations

import difflib
import re
import typing
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any

from pydantic import BaseModel

from letterkit.documents import FieldPath
from letterkit.errors import FieldError
from letterkit.inputs.notes import Bare, Contact, Notes, Reach

ORDER = ("kind", "lang", "to", "posting", "notes", "rejection", "resume", "decision", "id")
"""Columns that say what to make of a row, and from which files; `id` is the writer's number."""
SOMEBODY = ("name", "given", "family", "email")
"""Columns of somebody's: the recipient's or the candidate's, as the columns beside them and the row's resume say."""
NAME: FieldPath = ("interviewers", 0, "name")
EMAIL: FieldPath = ("interviewers", 0, "email")
OWN_NAME: FieldPath = ("candidate", "name")
OWN_EMAIL: FieldPath = ("candidate", "contact", "email")
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
    "e_mail": "email",
    "mail": "email",
    "job_ad": "posting",
    "ad": "posting",
    "advert": "posting",
    "advertisement": "posting",
    "job_description": "posting",
    "vacancy": "posting",
    "cv": "resume",
    "resume_file": "resume",
    "cv_file": "resume",
    "first_name": "given",
    "firstname": "given",
    "given_name": "given",
    "forename": "given",
    "last_name": "family",
    "lastname": "family",
    "family_name": "family",
    "surname": "family",
    "phone": "candidate.contact.phone",
    "telephone": "candidate.contact.phone",
    "mobile": "candidate.contact.phone",
    "post": "application.role_title",
    "letter_language": "lang",
}
"""What people and other programs call columns: mailmerge has `email` and `name`."""


LIKE: Mapping[str, str] = {
    r"(?:student|candidate|applicant|client|learner|participant|person|matriculation|record)_(?:id|no|nr|num|number|ref|code)":
        "id",
    r"why(?:_\w+)?|(?:own_)?reasons?(?:_\w+)?|motivation(?:_\w+)?": "self.why_more_interested",
    r"(?:can_|could_|earliest_|possible_)?start(?:_date|ing_date|s)?|(?:available|free)_from|availability":
        "practical.start",
    r"(?:contact|addressee|recipient|named_contact|hiring_manager)_?(?:person|name|named)?": "interviewers.name",
    r"notice(?:_period)?": "practical.notice",
}  # fmt: skip
"""Headings by their shape, as people write them into a sheet: `Student no`, `Why this one?`, `Can start`."""
TYPO = 0.84
"""How like a known name an unknown heading is that must be a slip of it; any other is somebody's own and left alone."""


@dataclass(frozen=True, slots=True)
class Column:
    """A column's meaning: a word of ORDER, or the path of a field of the notes; `many`: each line is an item."""

    order: str = ""
    path: FieldPath = ()
    many: bool = False


def meaning(header: str, file: str, line: int) -> Column | None:
    """What a column means, None where it is to be left alone: it starts with `_` or `#`, or nobody knows it.

    Raises FieldError for one that must be a slip of a known name.
    """
    if not header.strip() or header.strip()[0] in "_#":
        return None
    name = _plain(header)
    name = OTHER_NAMES.get(name, name)
    name = OTHER_NAMES.get(name, name)
    if name in ORDER or name in SOMEBODY:
        return Column(order=name)
    if name in known():
        return known()[name]
    like = next((meant for shape, meant in LIKE.items() if re.fullmatch(shape, name)), "")
    if like:
        return Column(order=like) if like in ORDER else known()[like]
    near = difflib.get_close_matches(name, [*ORDER, *OTHER_NAMES, *known()], 3, TYPO)
    if near:
        todo = f"Did you mean {' or '.join(map(repr, near))}? A column that begins with _ is left alone."
        raise FieldError(f"There is no column {header.strip()!r}.", todo, file=file, line=line)
    return None


def is_own(columns: Iterable[Column | None], which: str) -> bool:
    """Whether a column of somebody's (`name`, `email`) is the candidate's by the columns beside it.

    A name is where another column has the recipient's; an address is whose name stands before it, or behind it.
    """
    told = [column for column in columns if column is not None]
    has_recipient = any(column.path == NAME for column in told)
    if which == "name":
        return has_recipient
    at = next((number for number, column in enumerate(told) if column.order == "email"), 0)
    before = [column for column in reversed(told[:at]) if _names_somebody(column)]
    beside = [*before, *(column for column in told[at:] if _names_somebody(column))]
    return bool(beside) and (beside[0].path == OWN_NAME or (beside[0].path != NAME and has_recipient))


def _names_somebody(column: Column) -> bool:
    return column.path in (NAME, OWN_NAME) or column.order in ("name", "given", "family")


def _plain(header: str) -> str:
    """A heading without what stands in brackets, in small letters, its words joined by `_`."""
    bare = re.sub(r"\([^)]*\)|\[[^\]]*\]", " ", header.casefold())
    return re.sub(r"[^\w.]+", "_", bare).strip("_")


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
