"""How `draft` shows what it does: what would leave, what stays out, the letters, what is next."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING

from letterkit import exports
from letterkit.cli import _letters, _needs, _options, _outgoing, _words
from letterkit.cli._environment import Environment
from letterkit.cli._order import Order
from letterkit.cli._screen import faint, indented, note, out
from letterkit.cli._writing import estimate

if TYPE_CHECKING:
    from letterkit.letter import Letter
    from letterkit.letters import Prepared
    from letterkit.letters.second_reading import ModelReader


def announce(environment: Environment, order: Order, prepared: Prepared, second: ModelReader) -> None:
    """Say what would be sent, or what it would take."""
    if order.show_outgoing:
        _outgoing.of_letters(environment, order, prepared.briefs, second.questions)
        return
    found = estimate(environment, order, prepared.briefs)
    bounds = [usage + second.estimate() for usage in (found.least, found.most)] if found else []
    if order.form == "json":
        values: list[dict[str, object] | None] = [asdict(usage) for usage in bounds] or [None, None]
        _options.print_json({"letters": len(prepared.briefs), "least": values[0], "most": values[1]})
    elif not bounds:
        out("Nothing: no model is set, so the template writes.")
    else:
        least, most = map(_words.usage, bounds)
        out(f"{least} if nothing has to be revised, {most} at most.")


def left_out(prepared: Prepared) -> None:
    """Say which lines of the notes stay out because they look private, and how to let one go."""
    for source, whys in prepared.withheld.items():
        line = source.rpartition(":")[2]
        note(faint(f"Left out as private: line {line} ({', '.join(whys)}). --share {line} lets it go."))


def present(environment: Environment, order: Order, made: Sequence[Letter], prepared: Prepared) -> None:
    """Print the letters as they were asked for."""
    pairs = list(zip(made, prepared.briefs, strict=True))
    if order.form == "json":
        values = [exports.json.to_json(letter) | _needs.as_json(brief, letter) for letter, brief in pairs]
        _options.print_json({"letters": values} if order.each else values[0])
        return
    for number, (letter, brief) in enumerate(pairs):
        if number:
            out(f"\n{'─' * min(environment.width, 72)}\n")
        _letters.show(environment, letter, order.show_facts)
        note()
        _letters.summarise(environment, letter)
        _needs.show(environment, brief, letter)


def put_away(environment: Environment, order: Order, paths: Sequence[Path], made: Sequence[Letter]) -> int:
    """Write the files, say what to do next, and return the exit code."""
    exports.export_all(paths, made, force=order.force, anyway=order.anyway)
    for letter, path in zip(made, paths, strict=False):
        note(_letters.written(letter, path))
    if order.form == "text":
        note(indented(next_step(order, made), environment.width, f"{faint('Next:')} "))
    return 1 if any(_letters.needs_decision(letter) for letter in made) else 0


def next_step(order: Order, made: Sequence[Letter]) -> str:
    """What to do now."""
    sources = f"--notes {order.notes}" + (f" --rejection {order.rejection}" if order.rejection else "")
    if not order.output:
        return "-o letter.md keeps it, to be edited; -o letter.eml opens in your mail program as a draft."
    file = order.output
    if any(letter.open_marks for letter in made):
        return f"fill in each [[ ]], then letterkit review {file} {sources}"
    if file.endswith((".md", ".json")):
        return f"letterkit review {file} {sources}, then letterkit export {file} -o letter.eml"
    return f"read it once more, aloud. Nothing was sent: {file} is yours to send."
