"""All that a writer noted, with the place of each field in its file."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cached_property
from typing import Any

from pydantic import BaseModel, Field, PrivateAttr

from letterkit.documents import Document, FieldPath
from letterkit.errors import FieldError
from letterkit.inputs.notes.groups import (
    Application,
    Candidate,
    History,
    Interview,
    Interviewer,
    Message,
    Next,
    Practical,
    Role,
    Self,
    Signals,
    Talk,
    Target,
    Useful,
)
from letterkit.inputs.notes.statements import Evidence, Kept, Model, Text, Texts


class Notes(Model):
    """All that a writer noted. Read one with `read(document)`, which remembers where each item stands."""

    candidate: Candidate = Candidate()
    application: Application = Application()
    interview: Interview = Interview()
    interviewers: list[Interviewer] = []
    role: Role = Role()
    talk: Talk = Talk()
    signals: Signals = Signals()
    own: Self = Field(Self(), alias="self")
    next: Next = Next()
    practical: Practical = Practical()
    evidence: list[Evidence] = []
    rejection: Message | None = None
    history: History = History()
    target: Target | None = None
    useful_item: Useful | None = None
    say: dict[str, Text] = {}
    jotted: Texts = []

    _document: Document | None = PrivateAttr(None)
    _not_understood: tuple[tuple[int, str], ...] = PrivateAttr(())
    _loose: tuple[tuple[int, str], ...] = PrivateAttr(())
    _warnings: tuple[FieldError, ...] = PrivateAttr(())

    @cached_property
    def _places(self) -> dict[FieldPath, str]:
        return {}

    @property
    def not_understood(self) -> tuple[tuple[int, str], ...]:
        """Lines of free notes, each with its number, that no heading, bullet or label explains."""
        return self._not_understood

    @property
    def loose(self) -> tuple[tuple[int, str], ...]:
        """What stands in the file and in no field: (line of the file, words as written), in their order."""
        return self._loose

    @property
    def warnings(self) -> tuple[FieldError, ...]:
        """What was not as a notes file has it, and what was made of it; nothing of it is lost."""
        return self._warnings

    @property
    def sayings(self) -> dict[str, str]:
        """The writer's own sentences for notes, by the words of the note on one line."""
        own = {" ".join(note.split()): sentence for note, sentence in self.say.items()}
        return {note: said for note, said in (dict(_said(self)) | own).items() if said.strip()}

    @cached_property
    def own_words(self) -> str:
        """What the writer says of themselves and of the signals, without what others said."""
        return "\n".join(_strings([self.own.model_dump(), self.signals.model_dump()]))

    @cached_property
    def words_of_the_talk(self) -> str:
        """Everything that is noted of the talk and of the people in it, whoever said it."""
        people = [person.model_dump() for person in self.interviewers]
        return "\n".join(_strings([self.talk.model_dump(), people], theirs=True))

    @property
    def document(self) -> Document:
        """The file these notes came from; an empty one for notes made in code."""
        return self._document or Document("notes", "", "")

    def where(self, *path: str | int) -> str:
        """`notes.yaml:14`, where the field at `path` stands."""
        known = self._places
        if path not in known:
            known[path] = self.document.where(path)
        return known[path]

    def to_json(self) -> dict[str, Any]:
        """The notes, normalised: every item in its full form, nothing that was left empty."""
        return self.model_dump(mode="json", by_alias=True, exclude_defaults=True) | {"letterkit": 1}


def _said(value: Any) -> Iterator[tuple[str, str]]:
    """The words of every item that the writer gave a sentence for, with the sentence."""
    if isinstance(value, Kept) and value.say:
        yield " ".join(str(getattr(value, value.main)).split()), value.say
    if isinstance(value, BaseModel):
        for name in type(value).model_fields:
            yield from _said(getattr(value, name))
    elif isinstance(value, list):
        for inner in value:
            yield from _said(inner)


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
