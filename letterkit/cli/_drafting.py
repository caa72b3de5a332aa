"""`draft`: the line of `letters` with a terminal around it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path

from letterkit import exports, kinds, letters, voice_file
from letterkit.cli import _decision, _gaps, _letters, _needs, _options, _outgoing, _second_reading, _sources, _words
from letterkit.cli._order import Order
from letterkit.cli._screen import faint, indented, note, out
from letterkit.cli._surroundings import Surroundings
from letterkit.cli._writing import estimate, write, writes_by_model
from letterkit.errors import AdvisedAgainstError
from letterkit.letter import Letter
from letterkit.letters import Prepared, Sources, Spec
from letterkit.letters.second_reading import ModelReader


def draft(here: Surroundings, order: Order) -> int:
    """Carry out an order and return the exit code."""
    kinds.load(order.kind, here.assets)  # before anything is read
    second = _second_reading.of_order(here, order)
    given = _sources.sources(
        here, order.notes, order.rejection, order.resume, order.posting,
        second=second, decision=order.decision, meaning=_meaning(here, order),
    )  # fmt: skip
    prepared = prepare(here, order, _decision.answered(here, order, given), second)
    left_out(prepared)
    paths = targets(order, prepared)
    if order.show_outgoing or order.estimate:
        announce(here, order, prepared, second)
        return 0
    if order.max_cost is not None and (expected := estimate(here, order, prepared.briefs)):
        from letterkit import estimating

        estimating.demand(order.max_cost, expected.most, second.usage)
    if not prepared.spec.by_model:
        prepared = _gaps.asked(here, order, prepared)
    made = letters.review(write(here, order, prepared), prepared)
    keep(here, order, prepared, made)
    present(here, order, made, prepared)
    return put_away(here, order, paths, made)


def _meaning(here: Surroundings, order: Order) -> bool | None:
    """Whether sentences are read by their meaning: not by a server where nothing is to leave yet, or at all."""
    stays = order.no_model or order.redact or order.show_outgoing or order.estimate
    return False if stays and here.meaning_is_served else order.meaning


def prepare(here: Surroundings, order: Order, given: Sources, second: ModelReader) -> Prepared:
    """What the letters may say. Raises AdvisedAgainstError with the command to give instead."""
    spec = Spec(
        order.kind,
        here.hour_of(order.today),
        to=order.to,
        each=order.each,
        language=order.lang,
        share=order.share,
        anyway=order.anyway or bool(second.questions),  # an answer may open the gate
        by_model=writes_by_model(here, order),
        voices=voice_file.read(here.home),
        assets=here.assets,
    )
    try:
        return letters.prepare(given, spec)
    except AdvisedAgainstError as error:
        instead = f"Instead: letterkit draft {error.lead} {order.notes}." if error.lead else error.todo
        error.todo = f"{instead} --anyway drafts it all the same."
        raise


def announce(here: Surroundings, order: Order, prepared: Prepared, second: ModelReader) -> None:
    """Say what would be sent, or what it would take."""
    if order.show_outgoing:
        _outgoing.of_letters(here, order, prepared.briefs, second.questions)
        return
    found = estimate(here, order, prepared.briefs)
    bounds = [usage + second.estimate() for usage in (found.least, found.most)] if found else []
    if order.form == "json":
        values: list[dict[str, object] | None] = [asdict(usage) for usage in bounds] or [None, None]
        _options.print_json({"letters": len(prepared.briefs), "least": values[0], "most": values[1]})
    elif not bounds:
        out("Nothing: no model is set, so the template writes.")
    else:
        least, most = map(_words.usage, bounds)
        out(f"{least} if nothing is to be mended, {most} at most.")


def left_out(prepared: Prepared) -> None:
    """Say which lines of the notes stay out because they look private, and how to let one go."""
    for source, whys in prepared.withheld.items():
        line = source.rpartition(":")[2]
        note(faint(f"Left out as private: line {line} ({', '.join(whys)}). --share {line} lets it go."))


def targets(order: Order, prepared: Prepared) -> list[Path]:
    """The file that each letter goes to, checked before any work is done."""
    paths = letters.paths(order.output, prepared) if order.output else []
    for one in paths:
        exports.check(one, force=order.force)
    return paths


def keep(here: Surroundings, order: Order, prepared: Prepared, made: Sequence[Letter]) -> None:
    """Put letters into the history: what a model wrote or a file will hold; what is only looked at is not kept."""
    if not order.output and all(letter.written_by == "template" for letter in made):
        return
    from letterkit.store import Store

    with Store.open(here.journal) as store:
        letters.keep(made, prepared, store, at=here.now)


def present(here: Surroundings, order: Order, made: Sequence[Letter], prepared: Prepared) -> None:
    """Print the letters as they were asked for."""
    pairs = list(zip(made, prepared.briefs, strict=True))
    if order.form == "json":
        values = [exports.json.to_json(letter) | _needs.as_json(brief, letter) for letter, brief in pairs]
        _options.print_json({"letters": values} if order.each else values[0])
        return
    for number, (letter, brief) in enumerate(pairs):
        if number:
            out(f"\n{'─' * min(here.width, 72)}\n")
        _letters.show(here, letter, order.show_facts)
        note()
        _letters.summarise(here, letter)
        _needs.show(here, brief, letter)


def put_away(here: Surroundings, order: Order, paths: Sequence[Path], made: Sequence[Letter]) -> int:
    """Write the files, say what to do next, and return the exit code."""
    exports.export_all(paths, made, force=order.force, anyway=order.anyway)
    for letter, path in zip(made, paths, strict=False):
        note(_letters.written(letter, path))
    if order.form == "text":
        note(indented(next_step(order, made), here.width, f"{faint('Next:')} "))
    return 1 if any(_letters.needs_decision(letter) for letter in made) else 0


def next_step(order: Order, made: Sequence[Letter]) -> str:
    """What to do now."""
    sources = f"--notes {order.notes}" + (f" --rejection {order.rejection}" if order.rejection else "")
    if not order.output:
        return "-o letter.md keeps it, to be edited; -o letter.eml opens in your mail program as a draft."
    file = order.output
    if any(letter.open_marks for letter in made):
        return f"fill in what stands in [[ ]], then letterkit review {file} {sources}"
    if file.endswith((".md", ".json")):
        return f"letterkit review {file} {sources}, then letterkit export {file} -o letter.eml"
    return f"read it once more, aloud. Nothing was sent: {file} is yours to send."
