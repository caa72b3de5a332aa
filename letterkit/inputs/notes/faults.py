"""What is not as the fields of a notes file have it, in words: what is wrong with which field, and what to write."""

from __future__ import annotations

import difflib
import re

from pydantic_core import ErrorDetails

from letterkit.documents import Document, FieldPath, Span
from letterkit.errors import FieldError
from letterkit.inputs.notes import _fitting
from letterkit.inputs.notes._fitted import Misfit
from letterkit.inputs.notes._shape import Shape
from letterkit.inputs.notes._turning import closest
from letterkit.inputs.notes.record import Notes


def broken(document: Document) -> list[FieldError]:
    """That a file of fields could not be read as one."""
    fault = document.fault
    return [FieldError(fault.what, fault.todo, file=fault.file, line=fault.line, column=fault.column)] if fault else []


def warning(document: Document, misfit: Misfit, guesses: bool) -> FieldError:
    """What did not fit its field, and what was made of it.

    guesses: whether an unknown name is looked for among those that it may be a slip of.
    """
    fault = _fault(document, misfit.detail, misfit.line, guesses)
    todo = "" if misfit.detail["type"] == "extra_forbidden" and misfit.done != _fitting.KEPT else fault.todo
    return FieldError(f"{fault.what} {misfit.done}", todo, file=fault.file, line=fault.line, column=fault.column)


def _fault(document: Document, detail: ErrorDetails, line: int, guesses: bool = True) -> FieldError:
    """A complaint of the schema in words: what is wrong with which field, and what to write instead."""
    path: FieldPath = tuple(step for step in detail["loc"] if _is_field(step))
    span = document.spans.get(path, Span(line))
    dotted, around = ".".join(map(str, path)), ".".join(map(str, path[:-1]))
    if detail["type"] == "extra_forbidden":
        known = field_names(path[:-1])
        near = closest(str(path[-1]), tuple(known), 0.5) if guesses else ""
        what = f"There is no field {path[-1]!r} in {around or 'notes'}."
        todo = f"Did you mean {near!r}?" if near else f"Known here: {', '.join(known)}."
    elif detail["type"] == "missing":
        what, todo = f"{dotted} is missing.", f"Add it under {around or 'the top'}."
    else:
        what, todo = f"{dotted} should be {_wanted(detail)}.", f"It is {detail['input']!r:.60}."
    return FieldError(what, todo, file=document.name, line=span.line, column=span.column)


WANTED = {
    "date": "a day, such as 2026-03-10",
    "time": "a time of the day, such as 15:30",
    "list": "a list, a line with `- ` for each",
    "model": "a group of fields",
    "dict": "a group of fields",
    "string": "words",
    "bool": "yes or no",
    "int": "a whole number",
    "greater": "a number from 1 to 5",
    "less": "a number from 1 to 5",
}
"""What a field takes, by the first word of what the schema calls its complaint."""


def _wanted(detail: ErrorDetails) -> str:
    """What a field takes, in words; of one that has a few names, those, the nearest first."""
    if detail["type"] != "literal_error":
        return WANTED.get(detail["type"].split("_")[0], "written differently")
    names = re.findall(r"'([^']+)'", str(detail.get("ctx", {}).get("expected", "")))
    said = str(detail["input"]).casefold()
    names.sort(key=lambda name: -difflib.SequenceMatcher(None, name, said).ratio())
    return f"{', '.join(names[:-1])} or {names[-1]}"


def _is_field(step: str | int) -> bool:
    """Pydantic puts the name of a union's branch into a location; a field's name it is not."""
    return isinstance(step, int) or not step.startswith(("function-", "constrained-", "literal["))


def field_names(path: FieldPath) -> list[str]:
    """The names that may stand in the model at `path`."""
    return Shape(Notes).names(path)
