"""Signs of anger, distress, discrimination, a scam or a background report, by the words in `signs.toml`."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from letterkit.advice.table import signs
from letterkit.inputs.notes import Notes
from letterkit.inputs.rejection import Rejection


def signs_in(notes: Notes, message: Rejection | None) -> Iterator[str]:
    """The names of the signs that notes and message show."""
    own = "\n".join(_strings([notes.own.model_dump(), notes.signals.model_dump()]))
    told = "\n".join(_strings([notes.talk.model_dump(), [p.model_dump() for p in notes.interviewers]], theirs=True))
    text = "\n".join((message.document.text, *(cue.quote for cue in message.cues))) if message else ""
    where = {"own": own, "notes": told, "message": text}
    for sign in signs():
        if any(sign.pattern.search(where[name]) for name in sign.where):
            yield sign.name


def _strings(value: Any, theirs: bool = False) -> Iterator[str]:
    """Every text in nested fields; what others said only if `theirs`."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        if theirs or value.get("source") != "they_said":
            for inner in value.values():
                yield from _strings(inner, theirs)
    elif isinstance(value, list):
        for inner in value:
            yield from _strings(inner, theirs)
