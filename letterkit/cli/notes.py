"""`letterkit notes`: start, fill in and check your interview notes."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import click

from letterkit.cli import _options as options
from letterkit.cli._environment import Environment

if TYPE_CHECKING:
    from collections.abc import Sequence

    from letterkit.documents import Document
    from letterkit.errors import FieldError
    from letterkit.inputs.notes import Notes

SCHEMA_FILE = "notes.schema.json"


@click.group(
    epilog="""\b
Examples:
  letterkit notes new notes.yaml
  letterkit notes check notes.yaml
"""
)
def command() -> None:
    """Start, fill in and check your interview notes."""


@command.command(epilog="\b\nExample:\n  letterkit notes new acme.yaml")
@click.argument("file")
@options.FORCE
@click.pass_obj
def new(environment: Environment, file: str, force: bool) -> int:
    """Write a commented file to fill in.

    Puts the schema that editors use for checking and completion beside FILE. With - the file is printed instead.
    """
    from pathlib import Path

    from letterkit import exports
    from letterkit.cli._screen import note
    from letterkit.errors import ExportError

    blank = (Path(__file__).parent / "_notes.yaml").read_text(encoding="utf-8")
    if file == "-":
        click.echo(blank, nl=False)
        return 0
    path = Path(file)
    if path.suffix not in (".yaml", ".yml"):
        raise ExportError("This command writes YAML.", f"Call it {path.with_suffix('.yaml')}.")
    if path.exists() and not force:
        raise ExportError(f"{file} already exists.", "Choose another name, or overwrite it with --force.")
    exports.write(path, blank.encode())
    schema = path.with_name(SCHEMA_FILE)
    if not schema.exists():
        exports.write(schema, _schema_text().encode())
    note(f"{file} is ready to fill in; leave empty what you do not need. Then: letterkit notes check {file}")
    return 0


@command.command(epilog="\b\nExample:\n  letterkit notes ask notes.yaml")
@click.argument("file")
@options.FORCE
@click.pass_obj
def ask(environment: Environment, file: str, force: bool) -> None:
    """Answer questions instead of filling in a file.

    Each answer is written to FILE at once: stop when you like; the same command continues.
    """
    from pathlib import Path

    from letterkit.cli import _asking

    _asking.ask(environment, Path(file), force)


@command.command(epilog="\b\nExample:\n  letterkit notes check notes.yaml")
@click.argument("file")
@options.WITH_MODEL
@options.MODEL
@options.TODAY
@options.format_option("text", "json")
@click.pass_obj
def check(environment: Environment, file: str, with_model: bool, model: str | None, today: Any, form: str) -> int:
    """Check a file, and say which letters it is enough for."""
    from letterkit.cli._sources import document
    from letterkit.inputs import notes

    read = document(environment, file, "own", mend=True)
    given = _read_by_model(environment, read, model) if with_model or model else notes.read(read)
    faults = list(given.warnings)
    enough = _enough_for(environment, given, today) if not faults else {}
    left = given.not_understood
    if form == "json":
        problems = [{"line": f.line, "column": f.column, "message": f.what, "todo": f.todo} for f in faults]
        unread = [{"line": line, "text": text} for line, text in left]
        values = {"file": read.name, "problems": problems, "kinds": enough}
        options.print_json(values | ({"not_understood": unread} if unread else {}))
    elif faults:
        _print_faults(faults)
    else:
        _print_enough(environment, read.name, enough)
        _print_left(environment, left)
    return 2 if faults else 0


@command.command(
    epilog="""\b
Examples:
  letterkit notes tidy notes.txt
  letterkit notes tidy notes.txt --kind influence --model openai:NAME
"""
)
@click.argument("file")
@click.option("--kind", default="thank-you", metavar="KIND", help="The kind of letter to complete the notes for.")
@click.option("--to", metavar="PERSON", help="The recipient: a name, id or address from the notes.")
@options.MODEL
@click.option("--no-model", is_flag=True, help="Make no suggestions, whatever the settings say.")
@options.SHOW_OUTGOING
@options.TODAY
@click.pass_obj
def tidy(
    environment: Environment, file: str, kind: str, to: str | None, model: str | None, no_model: bool,
    show_outgoing: bool, today: Any,
) -> int:  # fmt: skip
    """Complete the notes that no letter can use as they are.

    Each such note gets the beginning of a sentence, and you complete it. A model, if one
    is set, suggests how, in one question that is priced first. What you take
    is kept with the note and serves every later letter.
    """
    from letterkit import brief, kinds, templating
    from letterkit.cli import _gaps, _outgoing
    from letterkit.cli._second_reading import reader
    from letterkit.cli._sources import document, pasted, warn
    from letterkit.cli._writing import connect
    from letterkit.extracting import suggesting
    from letterkit.inputs import notes

    given = notes.read(document(environment, file, "own", mend=True))
    warn(*given.warnings)
    wanted = kinds.load(kind, environment.assets)
    made = brief.compose(wanted, given, rejection=pasted(environment, given), to=to, today=today, require=False)
    chosen = None if no_model else connect(environment, model)
    if show_outgoing:
        gaps = templating.unsaid(made, environment.assets)
        ask = [suggesting.question(made, gaps, environment.assets)] if gaps and chosen else []
        _outgoing.show(_outgoing.sender(environment, model) if chosen else None, ask)
        return 0
    return _gaps.tidied(environment, file, made, reader(environment, chosen, always=True))


@command.command(epilog="\b\nExample:\n  letterkit notes schema > notes.schema.json")
def schema() -> None:
    """Print the JSON Schema of a notes file."""
    click.echo(_schema_text(), nl=False)


def _schema_text() -> str:
    import json

    from letterkit.inputs import notes

    return json.dumps(notes.schema(), ensure_ascii=False, indent=2) + "\n"


def _enough_for(environment: Environment, notes: Notes, today: Any) -> dict[str, list[str]]:
    """For each kind of letter, the questions that these notes leave open; none where they are enough."""
    from letterkit import letters
    from letterkit.cli._sources import pasted

    found = letters.open_questions(letters.Sources(notes, pasted(environment, notes)), today, environment.assets)
    return {kind: list(asks) for kind, asks in found.items()}


def _print_faults(faults: list[FieldError]) -> None:
    from letterkit.cli._screen import count, note, out

    for fault in faults:
        out(str(fault))
    note(count(len(faults), "problem"))


def _print_enough(environment: Environment, name: str, enough: dict[str, list[str]]) -> None:
    from letterkit.cli._screen import indented, mark, out, strong

    out(f"{strong(name)} is valid.")
    for kind, asks in enough.items():
        out(f"  {mark('info' if asks else 'good')} {kind}" + (": answer first" if asks else ""))
        for ask in asks:
            out(indented(ask, environment.width, "      - "))


def _read_by_model(environment: Environment, document: Document, address: str | None) -> Notes:
    """Notes whose prose a model gave its places. Raises FieldError and ReadError where they are still not enough."""
    from letterkit.cli._second_reading import wanted

    return wanted(environment, address).notes(document)


def _print_left(environment: Environment, left: Sequence[tuple[int, str]]) -> None:
    """List what no heading, label or model explained."""
    from letterkit.cli._screen import indented, mark, out

    for line, text in left:
        out(indented(f"{text} (line {line})", environment.width, f"  {mark('info', 'not understood')} "))
