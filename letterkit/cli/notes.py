"""`letterkit notes`: your notes of the interview, to start, answer and check."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import click

from letterkit.cli import _options as options
from letterkit.cli._surroundings import Surroundings

if TYPE_CHECKING:
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
    """Your notes of the interview: start them, check them."""


@command.command(epilog="\b\nExample:\n  letterkit notes new acme.yaml")
@click.argument("file")
@options.FORCE
@click.pass_obj
def new(here: Surroundings, file: str, force: bool) -> int:
    """Write a commented file to fill in.

    Beside FILE it puts the schema that editors check and complete from. As - it only prints the file.
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
        raise ExportError(f"{file} would hold YAML.", f"Call it {path.with_suffix('.yaml')}.")
    if path.exists() and not force:
        raise ExportError(f"{file} is there already.", "Choose another name, or overwrite it with --force.")
    exports.write(path, blank.encode())
    schema = path.with_name(SCHEMA_FILE)
    if not schema.exists():
        exports.write(schema, _schema_text().encode())
    note(f"{file} is ready to fill in; what you leave empty is left out. Then: letterkit notes check {file}")
    return 0


@command.command(epilog="\b\nExample:\n  letterkit notes ask notes.yaml")
@click.argument("file")
@options.FORCE
@click.pass_obj
def ask(here: Surroundings, file: str, force: bool) -> None:
    """Answer questions in the terminal instead.

    Each answer is written to FILE at once: stop when you like, the same command goes on.
    """
    from pathlib import Path

    from letterkit.cli import _asking

    _asking.ask(here, Path(file), force)


@command.command(epilog="\b\nExample:\n  letterkit notes check notes.yaml")
@click.argument("file")
@options.TODAY
@options.format_option("text", "json")
@click.pass_obj
def check(here: Surroundings, file: str, today: Any, form: str) -> int:
    """Say what is wrong with a file, or which letters it is enough for."""
    from letterkit.cli._sources import document
    from letterkit.inputs import notes

    read = document(here, file, "own")
    faults = notes.problems(read)
    enough = {} if faults else _enough_for(here, notes.read(read), today)
    if form == "json":
        problems = [{"line": f.line, "column": f.column, "message": f.what, "todo": f.todo} for f in faults]
        options.print_json({"file": read.name, "problems": problems, "kinds": enough})
    elif faults:
        _print_faults(faults)
    else:
        _print_enough(here, read.name, enough)
    return 2 if faults else 0


@command.command(epilog="\b\nExample:\n  letterkit notes schema > notes.schema.json")
def schema() -> None:
    """Print the JSON Schema of a notes file."""
    click.echo(_schema_text(), nl=False)


def _schema_text() -> str:
    import json

    from letterkit.inputs import notes

    return json.dumps(notes.schema(), ensure_ascii=False, indent=2) + "\n"


def _enough_for(here: Surroundings, notes: Notes, today: Any) -> dict[str, list[str]]:
    """For each kind of letter, the questions that these notes leave open; none where they are enough."""
    from letterkit import brief, kinds
    from letterkit.cli._sources import copied
    from letterkit.errors import MissingError

    open_questions: dict[str, list[str]] = {}
    for name in kinds.names(here.assets):
        try:
            made = brief.compose(kinds.load(name, here.assets), notes, rejection=copied(notes), today=today)
            open_questions[name] = [missing.ask for missing in made.missing if missing.required]
        except MissingError as error:
            open_questions[name] = list(error.asks)
    return open_questions


def _print_faults(faults: list[FieldError]) -> None:
    from letterkit.cli._screen import count, note, out

    for fault in faults:
        out(str(fault))
    note(count(len(faults), "problem"))


def _print_enough(here: Surroundings, name: str, enough: dict[str, list[str]]) -> None:
    from letterkit.cli._screen import indented, mark, out, strong

    out(f"{strong(name)} reads well.")
    for kind, asks in enough.items():
        out(f"  {mark('info' if asks else 'good')} {kind}" + (": answer first" if asks else ""))
        for ask in asks:
            out(indented(ask, here.width, "      - "))
