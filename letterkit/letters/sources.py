"""What a letter is made from, each file understood in its role."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from letterkit import readers
from letterkit.advice.message import said_class
from letterkit.documents import Address, Document, Mail, Trust
from letterkit.errors import ModelError
from letterkit.inputs import mail as rejection_input
from letterkit.inputs import notes as notes_input
from letterkit.inputs import posting as posting_input
from letterkit.inputs import resume as resume_input
from letterkit.inputs.mail import MessageClass, Rejection
from letterkit.inputs.notes import Notes
from letterkit.inputs.posting import Posting
from letterkit.inputs.questions import Question
from letterkit.inputs.resume import Resume
from letterkit.meaning import Meaning, installed
from letterkit.wording import flat

File = str | Path | Document
"""A path (`-`: what comes in on standard input), or what was read already."""
Reading = Meaning | Callable[[], Meaning | None] | None
"""What reads sentences by their meaning, or what gets it once it is needed; None for lists of cues alone."""
OWN = "This mail is from your own address: it is nobody's answer to you. Give the one that you got."


def unheard(warning: str) -> None:
    """Tell nobody."""


@dataclass(frozen=True)
class Sources:
    """What was given, as far as it was. `warnings`: what in it is not as it should be, in words for the writer."""

    notes: Notes | None = None
    rejection: Rejection | None = None
    resume: Resume | None = None
    posting: Posting | None = None
    warnings: tuple[str, ...] = ()

    @property
    def names(self) -> tuple[str, ...]:
        """The roles of those that were given."""
        return tuple(name for name in ("notes", "rejection", "resume", "posting") if getattr(self, name) is not None)


class SecondReader(Protocol):
    """Somebody who reads after the lists, as a model does."""

    def notes(self, document: Document) -> Notes:
        """The notes in a document. Raises as `inputs.notes.read`."""

    def rejection(self, read: Rejection) -> Rejection:
        """A message with what is added to it."""


def read(
    notes: File | None = None,
    rejection: File | None = None,
    resume: File | None = None,
    posting: File | None = None,
    *,
    decision: MessageClass | None = None,
    meaning: Reading = installed,
    second: SecondReader | None = None,
    stdin: Callable[[], bytes] | None = None,
    warn: Callable[[str], None] = unheard,
) -> Sources:
    """Read each file that was given in its role; a message copied into the notes counts as one that was given.

    decision: what an unclear message is, said by whoever got it. meaning: what reads its sentences by their meaning.
    second: who reads message and notes after the lists. stdin: gives what comes in, where a path is `-`.
    warn: told of each warning at once. Raises InputError with file and line; ModelError where `second` does.
    """
    told: list[str] = []

    def say(warning: str) -> None:
        told.append(warning)
        warn(warning)

    read_notes = _notes(opened(notes, "own", stdin, mend=True), second, say) if notes else None
    given = opened(rejection, "outside", stdin) if rejection else copied(read_notes)
    message = understood(given, read_notes, decision=decision, meaning=meaning, warn=say) if given else None
    if second and message and not decision:
        message = second.rejection(message)
    return Sources(
        read_notes,
        message,
        resume_input.read(opened(resume, "own", stdin)) if resume else None,
        _posting(opened(posting, "outside", stdin), read_notes, meaning, say) if posting else None,
        tuple(told),
    )


def opened(
    file: File, trust: Trust | None = None, stdin: Callable[[], bytes] | None = None, *, mend: bool = False
) -> Document:
    """A file's document. mend: read a broken file of fields as far as it can be. Raises ReadError."""
    if isinstance(file, Document):
        return file
    return readers.read(file, trust=trust, stdin=stdin() if stdin and str(file) == "-" else None, mend=mend)


def _notes(document: Document, second: SecondReader | None, warn: Callable[[str], None]) -> Notes:
    read = second.notes(document) if second else notes_input.read(document)
    for warning in read.warnings:
        warn(str(warning))
    return read


def understood(
    given: Document,
    notes: Notes | None = None,
    *,
    decision: MessageClass | None = None,
    meaning: Reading = installed,
    warn: Callable[[str], None] = unheard,
) -> Rejection:
    """A message, read by lists and, where it is there, by meaning; what its reader says of it counts more."""
    if decision is None and notes is not None and is_own(given, notes):
        warn(OWN)
        found = rejection_input.read(given, decision="other")
        return found.model_copy(update={"warnings": [*found.warnings, OWN]})
    try:
        reader = meaning() if callable(meaning) else meaning
        found = rejection_input.read(given, meaning=reader, decision=decision)
    except ModelError as error:  # of a server of embeddings
        warn(f"Its sentences are not read by their meaning: {error}")
        found = rejection_input.read(given, decision=decision)
    for warning in contradicted(found, notes):
        warn(warning)
    is_copied = notes is not None and notes.document.name == given.name
    said = said_class(notes) if notes and is_copied and found.message_class == "unknown" else None
    return rejection_input.read(given, decision=said) if said else found


def advertised(given: Document, *, meaning: Reading = installed, warn: Callable[[str], None] = unheard) -> Posting:
    """A posting, read by lists and, where they find little and it is there, by meaning."""
    try:
        return posting_input.read(given, meaning=meaning() if callable(meaning) else meaning)
    except ModelError as error:  # of a server of embeddings
        warn(f"Its lines are not read by their meaning: {error}")
        return posting_input.read(given)


def _posting(given: Document, notes: Notes | None, meaning: Reading, warn: Callable[[str], None]) -> Posting:
    found = advertised(given, meaning=meaning, warn=warn)
    for warning in _contradicted("posting", {"company": found.company, "job": found.title}, found.questions, notes):
        warn(warning)
    return found


def contradicted(found: Rejection, notes: Notes | None) -> Iterator[str]:
    """What a message calls otherwise than the notes, which are believed: it may be about another application."""
    return _contradicted("message", {"company": found.company, "job": found.role}, found.questions, notes)


def _contradicted(
    paper: str, called: Mapping[str, str | None], questions: Sequence[Question], notes: Notes | None
) -> Iterator[str]:
    perhaps = {"job" if one.about == "title" else one.about: one.candidates for one in questions}
    application = notes.application if notes else None
    own = {"company": application.company, "job": application.role_title} if application else {}
    for what, mine in own.items():
        names = [name for name in (called[what], *perhaps.get(what, [])) if name]
        if mine.strip() and names and not any(_shares(mine, name) for name in names):
            yield f"Your notes name the {what} {mine}, this {paper} {names[0]}: is it about this application?"


def _shares(own: str, said: str) -> bool:
    """Whether two names have a word in common, also written as one word: `Blue Heron`, `blueheron`."""
    mine, theirs = flat(own).split(), flat(said).split()
    one, other = "".join(mine), "".join(theirs)
    return bool(set(mine) & set(theirs)) or one in other or other in one


def is_own(given: Document, notes: Notes) -> bool:
    """Whether the writer of the notes sent this mail."""
    own, sender = notes.candidate.contact.email.casefold(), given.mail.sender if given.mail else None
    return bool(own and sender and sender.email.casefold() == own)


def copied(notes: Notes | None) -> Document | None:
    """The message that was copied into the notes, as if it had come as a file."""
    if notes is None or notes.rejection is None or not notes.rejection.raw_text.strip():
        return None
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
