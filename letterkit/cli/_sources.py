"""The files a command is given, each read in its role."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from letterkit.cli._surroundings import Surroundings
from letterkit.wording import flat

if TYPE_CHECKING:
    from letterkit.cli._second_reading import SecondReading
    from letterkit.documents import Document, Trust
    from letterkit.inputs.notes import Notes
    from letterkit.inputs.posting import Posting
    from letterkit.inputs.rejection import MessageClass, Rejection
    from letterkit.inputs.resume import Resume


OWN = "This mail is from your own address: it is nobody's answer to you. Give the one that you got."


@dataclass(frozen=True)
class Sources:
    """What a letter is made from, as far as it was given."""

    notes: Notes | None = None
    rejection: Rejection | None = None
    resume: Resume | None = None
    posting: Posting | None = None

    @property
    def names(self) -> tuple[str, ...]:
        """The roles of those that were given."""
        return tuple(name for name in ("notes", "rejection", "resume", "posting") if getattr(self, name) is not None)

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
    decision: MessageClass | None = None,
    meaning: bool | None = None,
) -> Sources:
    """Read each file that was given in its role; a message copied into the notes counts as one that was given.

    second: a model that reads the message and prose notes, too. decision: what an unclear message is. meaning: whether
    its sentences are read by what they mean; None where that is installed.
    """
    read_notes = _notes(here, notes, second) if notes else None
    given = document(here, rejection, "outside") if rejection else copied(read_notes)
    message = understood(here, given, read_notes, decision, meaning) if given else None
    return Sources(
        notes=read_notes,
        rejection=second.rejection(message) if second and message and not decision else message,
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


def understood(
    here: Surroundings, given: Document, notes: Notes | None, decision: MessageClass | None, meaning: bool | None
) -> Rejection:
    """A message, read by lists and, where it is there, by meaning; what its reader says of it counts more."""
    from letterkit.advice.message import said_class
    from letterkit.cli._screen import mark, note
    from letterkit.errors import ModelError
    from letterkit.inputs import rejection

    if decision is None and notes is not None and is_own(given, notes):
        note(f"{mark('warning')} {OWN}")
        found = rejection.read(given, decision="other")
        return found.model_copy(update={"warnings": [*found.warnings, OWN]})
    try:
        found = rejection.read(given, meaning=here.meaning(meaning), decision=decision)
    except ModelError as error:  # of a server of embeddings
        note(f"Its sentences are not read by their meaning: {error}")
        found = rejection.read(given, decision=decision)
    for warning in contradicted(found, notes):
        note(f"{mark('warning')} {warning}")
    copied = notes is not None and notes.document.name == given.name
    said = said_class(notes) if notes and copied and found.message_class == "unknown" else None
    return rejection.read(given, decision=said) if said else found


def contradicted(found: Rejection, notes: Notes | None) -> Iterator[str]:
    """What a message calls otherwise than the notes, which are believed: it may be about another application."""
    if notes is None:
        return
    for what, said, own in (("company", found.company, notes.application.company),
                            ("job", found.role, notes.application.role_title)):  # fmt: skip
        mine, theirs = (set(flat(words).split()) for words in (own, said or ""))
        if mine and theirs and not mine & theirs:
            yield f"Your notes name the {what} {own}, this message {said}: is it about this application?"


def is_own(given: Document, notes: Notes) -> bool:
    """Whether the writer of the notes sent this mail."""
    own, sender = notes.candidate.contact.email.casefold(), given.mail.sender if given.mail else None
    return bool(own and sender and sender.email.casefold() == own)


def _resume(here: Surroundings, path: str) -> Resume:
    from letterkit.inputs import resume

    return resume.read(document(here, path, "own"))


def _posting(here: Surroundings, path: str) -> Posting:
    from letterkit.inputs import posting

    return posting.read(document(here, path, "outside"))


def copied(notes: Notes | None) -> Document | None:
    """The message that was copied into the notes, as if it had come as a file."""
    if notes is None or notes.rejection is None or not notes.rejection.raw_text.strip():
        return None
    from letterkit.documents import Address, Document, Mail

    message, own = notes.rejection, notes.document
    line = own.span(("rejection", "raw_text")).line
    return Document(
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
