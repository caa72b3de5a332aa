"""`letterkit history`: the letters drafted so far, to show or erase."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import click

from letterkit.cli import _options as options
from letterkit.cli._environment import Environment

if TYPE_CHECKING:
    from letterkit.store import Kept


@click.group(
    epilog="""\b
Examples:
  letterkit history list
  letterkit history show 3
  letterkit history erase 3
"""
)
def command() -> None:
    """Show or erase the letters drafted so far.

    Letters that a model wrote or that went into a file are kept, with the model's answers, on this machine only.
    """


@command.command("list", epilog="\b\nExample:\n  letterkit history list --kind influence")
@click.option("--kind", help="Only letters of this kind.")
@click.option("--to", metavar="PERSON", help="Only letters to this address or name.")
@options.format_option("text", "json")
@click.pass_obj
def list_(environment: Environment, kind: str | None, to: str | None, form: str) -> None:
    """List the letters, oldest first."""
    from letterkit.cli._screen import columns, mark, note, out
    from letterkit.cli._words import finding_counts
    from letterkit.store import Store

    with Store.open(environment.journal) as store:
        kept = store.letters(kind=kind, recipient=to)
        lost = [] if kind or to else sorted(set(store.numbers()) - {one.id for one in kept})
    for number in lost:
        note(f"{mark('warning')} Letter {number} is damaged: what it held is lost. `letterkit history erase {number}`"
             " removes what is left of it.")  # fmt: skip
    if form == "json":
        options.print_json({"letters": [as_json(one) for one in kept]})
        return
    rows = [
        (str(one.id), _when(one), one.letter.kind, _reader(one), finding_counts(one.letter.findings)) for one in kept
    ]
    out(columns(rows, environment.width, "")) if rows else note("No letters saved yet.")


@command.command(epilog="\b\nExample:\n  letterkit history show 3 --format json")
@click.argument("number", type=int)
@click.option("--show-facts", is_flag=True, help="Show the facts behind each sentence.")
@options.format_option("text", "json")
@click.pass_obj
def show(environment: Environment, number: int, show_facts: bool, form: str) -> None:
    """Print letter NUMBER."""
    from letterkit.cli import _letters
    from letterkit.store import Store

    with Store.open(environment.journal) as store:
        _require(number, store.numbers())
        kept = store.letter(number)
    assert kept is not None
    if form == "json":
        options.print_json(as_json(kept))
    else:
        _letters.show(environment, kept.letter, show_facts)
        _letters.summarise(environment, kept.letter)


@command.command(
    epilog="""\b
Examples:
  letterkit history erase 3 4
  letterkit history erase --all
"""
)
@click.argument("numbers", type=int, nargs=-1, metavar="[NUMBER]...")
@click.option("--all", "everything", is_flag=True, help="All letters, and every answer of a model.")
@click.pass_obj
def erase(environment: Environment, numbers: tuple[int, ...], everything: bool) -> None:
    """Erase letters for good.

    Their findings and the answers they were made from go with them; what is erased is overwritten on the disk.
    """
    from letterkit.cli._screen import count, note
    from letterkit.store import Store

    if bool(numbers) == everything:
        raise click.UsageError("Say which: numbers from `letterkit history list`, or --all.")
    with Store.open(environment.journal) as store:
        for number in numbers:
            _require(number, store.numbers())
        note(f"{count(store.erase(None if everything else numbers), 'letter')} erased.")


def as_json(kept: Kept) -> dict[str, Any]:
    """A kept letter: its number, when, and what `draft` printed."""
    from letterkit.exports.json import to_json

    return {"number": kept.id, "at": kept.at.isoformat(timespec="seconds") if kept.at else None, **to_json(kept.letter)}


def _require(number: int, known: list[int]) -> None:
    from letterkit.errors import UnknownNameError

    if number not in known:
        raise UnknownNameError("letter", str(number), map(str, known))


def _when(kept: Kept) -> str:
    return f"{kept.at:%Y-%m-%d %H:%M}" if kept.at else ""


def _reader(kept: Kept) -> str:
    return kept.letter.to.name if kept.letter.to else ""
