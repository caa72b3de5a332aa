"""The writer's own notes of an application and its interview: the schema, and how a file becomes it.

Every item may be a bare string or the full form with `source`, `person`, `confidence`, `shareable`, `sensitive`.
Items that are not shareable or sensitive never reach a letter or a model. `say` is the sentence in which the writer
told a note when a letter needed one; under `say` at the top stand those for notes that are no items. Under `jotted`
stand lines of no field, as they were jotted down.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Any, TypeAlias

from letterkit.documents import Document
from letterkit.errors import FieldError
from letterkit.inputs.notes import _fitting, _tidying, faults
from letterkit.inputs.notes._choices import chosen
from letterkit.inputs.notes._fitted import Fitted
from letterkit.inputs.notes.groups import (
    Contact,
    DecisionRole,
    Format,
    Interviewer,
    Message,
    Practical,
    Reach,
    Sent,
)
from letterkit.inputs.notes.record import Notes
from letterkit.inputs.notes.statements import Bare, Evidence, Item, Kept, Objection, Problem

__all__ = [
    "GROUPS", "Bare", "Contact", "DecisionRole", "Evidence", "Format", "Interviewer", "Item", "Kept", "Message",
    "Notes", "Objection", "Practical", "Problem", "Reach", "Sent", "problems", "read", "schema",
]  # fmt: skip

GROUPS = frozenset(("candidate", "application"))
"""What a file of fields has at its top; a front matter without them belongs to free notes."""
Lines: TypeAlias = tuple[tuple[int, str], ...]


def read(document: Document, beside: str = "") -> Notes:
    """The notes in a document: of fields, or of free text. No shape is refused.

    beside: the words of a message, for whose sentences some may be kept as well.

    What does not fit its field is turned where that is certain, else it is kept as `loose`; `warnings` say so.
    """
    shaped, unread, loose = _shaped(document)
    fitted = _fitting.fit(Notes, shaped)
    fitted.loose += list(_tidied(fitted)) + list(_jotted(fitted))
    notes = Notes.model_validate(fitted.data)
    notes._document, notes._not_understood = replace(shaped, data=fitted.data, spans=fitted.spans), unread
    notes._loose = tuple(sorted(dict.fromkeys((*loose, *fitted.loose)), key=lambda one: one[0]))
    warnings = [
        *faults.broken(document),
        *(faults.warning(shaped, off, n < _fitting.SLIPS) for n, off in enumerate(fitted.misfits)),
        *_orphans(notes, document, " ".join(beside.split())),
    ]
    notes._warnings = tuple(warnings)
    return notes


def _orphans(notes: Notes, document: Document, beside: str) -> Iterator[FieldError]:
    """Sentences that are kept for notes which are no longer there, and so are told in no letter."""
    text = " ".join(notes.document.text.split()) if document.is_prose else ""
    for note in notes.say if text else ():
        if note not in text and note not in beside:
            line = document.text[: document.text.rfind(note)].count("\n") + 1
            what = f"A sentence is kept for a note that is no longer there: {note!r:.60}."
            yield FieldError(
                what, "Delete it, or put the note as it reads now above it.", file=document.name, line=line
            )


def _tidied(fitted: Fitted) -> Iterator[tuple[int, str]]:
    """Give each interviewer a name that can be written to; yields what else stood there."""
    for path, name, title, beside in list(_tidying.names(fitted.data)):
        people = fitted.data["interviewers"]
        person = people[path[1]] if isinstance(people[path[1]], dict) else {}
        role = chosen("decision_role", beside) if not person.get("decision_role") else ""
        told = {"name": name} | ({"title": title} if title and not person.get("title") else {})
        people[path[1]] = person | told | ({"decision_role": role} if role else {})
        if beside and not (role and len(beside.split()) <= 2):
            yield fitted.line(path), beside


def _jotted(fitted: Fitted) -> Iterator[tuple[int, str]]:
    """The lines that were jotted down in a file of fields, each with its line."""
    lines = fitted.data.get("jotted") if isinstance(fitted.data, Mapping) else None
    for at, words in enumerate([lines] if isinstance(lines, str) else lines or []):
        yield fitted.line(("jotted", at)), " ".join(str(words).split())


def problems(document: Document) -> list[FieldError]:
    """Everything in a notes file that is not as its fields have it, in the order of its lines."""
    return list(read(document).warnings)


def schema() -> dict[str, Any]:
    """The JSON Schema of a notes file, for editors; it takes what `read` takes."""
    return {"$schema": "https://json-schema.org/draft/2020-12/schema", **Notes.model_json_schema(by_alias=True)}


def _shaped(document: Document) -> tuple[Document, Lines, Lines]:
    """The document with fields of notes as its data, what was not understood of free text, and what is in no field."""
    data = document.data
    if isinstance(data, Mapping) and (document.format not in ("md", "txt") or GROUPS & set(data)):
        return replace(document, data={k: v for k, v in data.items() if k not in ("$schema", "letterkit")}), (), ()
    from letterkit.inputs.notes import free_notes, own_words

    document, sayings = own_words.parted(document)
    understood = free_notes.read(document)
    fields = understood.fields | ({"say": sayings} if sayings else {})
    shaped = replace(document, data=fields, spans=understood.spans)
    return shaped, tuple(understood.not_understood), tuple(understood.loose)
