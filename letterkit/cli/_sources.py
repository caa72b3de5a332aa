"""The files a command is given, each read in its role."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from letterkit.cli._surroundings import Surroundings

if TYPE_CHECKING:
    from letterkit.cli._second_reading import SecondReading
    from letterkit.documents import Document, Trust
    from letterkit.inputs.notes import Notes
    from letterkit.inputs.posting import Posting
    from letterkit.inputs.rejection import Rejection
    from letterkit.inputs.resume import Resume


@dataclass(frozen=True)
class Sources:
    """What a letter is made from, as far as it was given."""

    notes: Notes | None = None
    rejection: Rejection | None = None
    resume: Resume | None = None
    posting: Posting | None = None

    @property
    def inputs(self) -> Sequence[object]:
        """Those that were given."""
        return [given for given in (self.notes, self.rejection, self.resume, self.posting) if given is not None]


def document(here: Surroundings, path: str, trust: Trust | None = None, *, mend: bool = False) -> Document:
    """The file at `path`, `-` being standard input. mend: read a broken file of fields as far as it can be."""
    from letterkit import readers

    return readers.read(path, trust=trust, stdin=here.stdin() if path == "-" else None, mend=mend)


def sources(
    here: Surroundings,
    notes: str | None = None,
    rejection: str | None = None,
    resume: str | None = None,
    posting: str | None = None,
    *,
    second: SecondReading | None = None,
) -> Sources:
    """Read each file that was given in its role; a message copied into the notes counts as one that was given.

    second: a model that reads the message and prose notes, too.
    """
    read_notes = _notes(here, notes, second) if notes else None
    message = _rejection(here, rejection) if rejection else copied(read_notes)
    return Sources(
        notes=read_notes,
        rejection=second.rejection(message) if second and message else message,
        resume=_resume(here, resume) if resume else None,
        posting=_posting(here, posting) if posting else None,
    )


def _notes(here: Surroundings, path: str, second: SecondReading | None) -> Notes:
    from letterkit.inputs import notes

    given = document(here, path, "own", mend=True)
    read = second.notes(given) if second else notes.read(given)
    warn(read)
    return read


def warn(notes: Notes) -> None:
    """Say what in the notes is not as a notes file has it."""
    from letterkit.cli._screen import mark, note

    for warning in notes.warnings:
        note(f"{mark('warning')} {warning}")


def _rejection(here: Surroundings, path: str) -> Rejection:
    from letterkit.inputs import rejection

    return rejection.read(document(here, path, "outside"))


def _resume(here: Surroundings, path: str) -> Resume:
    from letterkit.inputs import resume

    return resume.read(document(here, path, "own"))


def _posting(here: Surroundings, path: str) -> Posting:
    from letterkit.inputs import posting

    return posting.read(document(here, path, "outside"))


def copied(notes: Notes | None) -> Rejection | None:
    """The message that was copied into the notes, understood like one that came as a file."""
    if notes is None or notes.rejection is None or not notes.rejection.raw_text.strip():
        return None
    from letterkit.documents import Address, Document, Mail
    from letterkit.inputs import rejection

    message, own = notes.rejection, notes.document
    line = own.span(("rejection", "raw_text")).line
    copied = Document(
        own.name,
        "txt",
        message.raw_text,
        "outside",
        file_lines=tuple(line + n for n in range(message.raw_text.count("\n") + 1)),
        mail=Mail(
            subject=message.subject,
            sender=Address("", message.sender) if "@" in message.sender else None,
            reply_to=Address("", message.reply_to) if "@" in message.reply_to else None,
        ),
    )
    return rejection.read(copied)
