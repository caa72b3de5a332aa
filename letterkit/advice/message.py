"""A message that was copied into the notes, understood like one given beside them."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any

from pydantic import ValidationError

from letterkit.advice.calendar import moment
from letterkit.documents import Address, Document, Mail
from letterkit.errors import FieldError, UndecidedError
from letterkit.inputs import mail as inputs
from letterkit.inputs.mail import MessageClass, Rejection
from letterkit.inputs.notes import Message, Notes


def noted(notes: Notes) -> Rejection | None:
    """The message in the notes, None if there is none. What the writer says of it counts more than what is read in it.

    Raises FieldError for a value that the field's taxonomy does not have.
    """
    message = notes.rejection
    if message is None:
        return None
    document = _document(message, notes.document.name)
    fields = _read(message, document).model_dump(by_alias=True) if message.raw_text else {"class": _class(message)}
    try:
        found = Rejection.model_validate(fields | _said(message))
    except ValidationError as error:
        name = str(error.errors()[0]["loc"][0])
        wrong = f"rejection.{name}: {error.errors()[0]['msg'][:1].lower()}{error.errors()[0]['msg'][1:]}."
        line = notes.document.span(("rejection", name)).line
        raise FieldError(wrong, "Take one of these.", file=notes.document.name, line=line) from error
    found._document = document
    return found


def _read(message: Message, document: Document) -> Rejection:
    """What the text says; of one that is not understood, what the writer's own words on it make it."""
    found = inputs.read(document)
    if found.message_class != "unknown" or not _said(message):
        return found
    return inputs.read(document, decision=_class(message))


def said_class(notes: Notes) -> MessageClass | None:
    """What the writer's own words on a message make it; None where they say nothing of it."""
    return _class(notes.rejection) if notes.rejection and _said(notes.rejection) else None


def undecided(message: Rejection | None) -> UndecidedError | None:
    """Why no letter may answer a decision: nobody knows whether the message holds one; None where it is known."""
    if message is None or message.message_class != "unknown":
        return None
    shown = max(message.readings, key=lambda reading: (bool(reading.quote), reading.sure), default=None)
    quote = " ".join(shown.quote.split()) if shown else ""
    what = f"It is not clear whether this message is a no: “{quote}”." if quote else "This message is not understood."
    todo = "Say what it is: --decision rejection, or another class, such as acknowledgement."
    return UndecidedError(what, todo, quote=quote, file=message.document.name, line=shown.line if shown else 1)


def _said(message: Message) -> dict[str, Any]:
    """The axes that the writer filled in."""
    said = {
        "stage": message.stage,
        "form": message.form,
        "reasons": message.reasons,
        "door": message.door,
        "feedback": message.feedback,
        "decision": message.decision_state,
    }
    return {axis: value for axis, value in said.items() if value}


def _class(message: Message) -> MessageClass:
    return "hold" if message.decision_state in ("soft", "paused") else "rejection"


def _document(message: Message, name: str) -> Document:
    """The message as if it had come as a mail of its own."""
    received = message.received_at
    mail = Mail(
        subject=message.subject,
        sender=_address(message.sender),
        reply_to=_address(message.reply_to),
        date=_when(received) if isinstance(received, date) else None,
    )
    return Document(name, "eml", message.raw_text, "outside", mail=mail)


def _when(received: date) -> datetime:
    return received if isinstance(received, datetime) else moment(received)


def _address(text: str) -> Address | None:
    from email.utils import parseaddr

    name, email = parseaddr(text)
    return Address(name, email) if "@" in email else None
