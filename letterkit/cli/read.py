"""`letterkit read`: show how a file is understood."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import click

from letterkit.cli import _options as options
from letterkit.cli._environment import Environment

if TYPE_CHECKING:
    from letterkit.documents import Document
    from letterkit.inputs.mail import MessageClass
    from letterkit.letters.second_reading import ModelReader
    from letterkit.models import Request

BY_MODELS = ("rejection", "notes")
ROLES = ("notes", "rejection", "resume", "posting")


@click.command(
    epilog="""\b
Examples:
  letterkit read rejection.eml
  letterkit read rejection.eml --with-model
  letterkit read cv.pdf --as resume --format json
  pbpaste | letterkit read - --as posting
"""
)
@click.argument("file")
@click.option("--as", "role", type=click.Choice(ROLES), help="What the file is, if that is not clear from it.")
@options.DECISION
@options.MEANING
@options.WITH_MODEL
@options.MODEL
@options.SHOW_OUTGOING
@options.format_option("text", "json")
@click.pass_obj
def command(
    environment: Environment, file: str, role: str | None, decision: MessageClass | None, meaning: bool | None,
    with_model: bool, model: str | None, show_outgoing: bool, form: str,
) -> None:  # fmt: skip
    """Show how a file is understood.

    FILE is your notes, a message you got, a resume or a posting.
    """
    from letterkit.cli import _views
    from letterkit.cli._sources import document, warn

    trust = {"notes": "own", "resume": "own", "rejection": "outside", "posting": "outside"}
    read = document(environment, file, trust.get(role or ""), mend=role == "notes")  # type: ignore[arg-type]
    role = role or guess(read)
    if show_outgoing:
        outgoing(environment, read, role, model, asked=with_model or bool(model))
        return
    second = _second(environment, role, model) if with_model or model else None
    understood = _understood(environment, read, role, second, decision, meaning)
    if role == "notes":
        warn(*understood.warnings)
    values = as_json(role, understood)
    if form == "json":
        options.print_json(values)
    else:
        getattr(_views, role)(environment, read, values)


def _understood(
    environment: Environment, read: Document, role: str, second: ModelReader | None, decision: MessageClass | None,
    meaning: bool | None,
) -> Any:  # fmt: skip
    """What a file says in its role; a second reader reads notes and messages, too."""
    from letterkit import rooms
    from letterkit.cli import _sources

    if second and role == "notes":
        return second.notes(read)
    if role == "posting":
        return _sources.advertised(environment, read, meaning)
    if role != "rejection":
        return rooms.member("letterkit.inputs", role, "role").read(read)
    message = _sources.understood(environment, read, None, decision, meaning)
    return second.rejection(message) if second and not decision else message


def outgoing(environment: Environment, document: Document, role: str, address: str | None, *, asked: bool) -> None:
    """Print the question that a model would get about a file, and nothing where none would be asked."""
    from letterkit.cli import _outgoing
    from letterkit.cli._screen import note
    from letterkit.inputs import mail as rejection

    questions: list[Request] = []
    if asked:
        second = _second(environment, role, address)
        second.dry = True
        second.notes(document) if role == "notes" else second.rejection(rejection.read(document))
        questions = second.questions
    if _outgoing.show(_outgoing.sender(environment, address) if questions else None, questions):
        note(f"That is the only question. {_outgoing.REPEATED}")


def _second(environment: Environment, role: str, address: str | None) -> ModelReader:
    """A model to read what was given, too. Raises UsageError where none is set, or nothing for it to read."""
    from letterkit.cli._second_reading import wanted

    if role not in BY_MODELS:
        raise click.UsageError(f"A model reads {' and '.join(BY_MODELS)}; this is a {role}.")
    return wanted(environment, address)


def guess(document: Document) -> str:
    """The role that a document most likely has. Raises ReadError where it does not show."""
    from letterkit.errors import ReadError

    data = document.data if isinstance(document.data, dict) else {}
    if document.mail is not None:
        return "rejection"
    if {"candidate", "application"} & set(data):
        return "notes"
    if data or document.format in ("pdf", "docx", "csv"):
        return "resume"
    todo = f"Say so: --as {', --as '.join(ROLES)}."
    raise ReadError("It is not clear what this file is.", todo, file=document.name)


def as_json(role: str, understood: Any) -> dict[str, Any]:
    """The JSON document of an input, without the version key."""
    if hasattr(understood, "to_json"):
        values: dict[str, Any] = understood.to_json()
        left = getattr(understood, "not_understood", ())
        return values | ({"not_understood": [{"line": n, "text": text} for n, text in left]} if left else {})
    dumped: dict[str, Any] = understood.model_dump(mode="json", by_alias=True)
    return dumped
