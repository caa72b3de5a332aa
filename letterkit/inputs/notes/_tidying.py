"""Names of people in fields, without the remarks that people put beside them: `Devin (last name??)` is Devin."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any

from letterkit.documents import FieldPath
from letterkit.languages import every
from letterkit.languages.topics.notes import Tidying

_REMARK = re.compile(r"\s*[(\[]([^()\[\]]*)[)\]]\s*")
_SAYS = re.compile(rf"\b(?:did|not|didn|don|{every(Tidying).person})\b|\?", re.IGNORECASE)


def names(data: Any) -> Iterator[tuple[FieldPath, str, str, str]]:
    """(path, name, title, remark beside it) of each interviewer whose name holds more than a name."""
    people = data.get("interviewers") if isinstance(data, Mapping) else None
    for at, person in enumerate(people if isinstance(people, list) else []):
        is_bare = isinstance(person, str)
        said = person if is_bare else person.get("name") if isinstance(person, Mapping) else None
        if isinstance(said, str) and (found := _parted(said)):
            yield ("interviewers", at) if is_bare else ("interviewers", at, "name"), *found


def _parted(said: str) -> tuple[str, str, str] | None:
    remarks = [found[1].strip() for found in _REMARK.finditer(said)]
    name, comma, rest = _REMARK.sub(" ", said).partition(",")
    name, rest = " ".join(name.split()), " ".join(rest.split())
    if not name or not (remarks or comma) or len(rest.split()) > 6:
        return None
    is_title = bool(rest) and not _SAYS.search(rest)
    beside = [*remarks, *([] if is_title or not rest else [rest])]
    return name, rest if is_title else "", "; ".join(beside)
