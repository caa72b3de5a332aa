"""The straight line of `draft`: gate, compose, draft, review, keep, show, export."""

from __future__ import annotations

import itertools
import re
import unicodedata
from collections.abc import Mapping, Sequence
from dataclasses import asdict, replace
from functools import partial
from pathlib import Path

import click

from letterkit import brief, exports, kinds, rules, voice_file
from letterkit.advice import advise
from letterkit.brief import Brief
from letterkit.cli import _decision, _gaps, _letters, _needs, _options, _outgoing, _sources, _words
from letterkit.cli._order import Order
from letterkit.cli._screen import faint, indented, note, out
from letterkit.cli._second_reading import SecondReading
from letterkit.cli._sources import Sources
from letterkit.cli._surroundings import Surroundings
from letterkit.cli._writing import connect, estimate, write
from letterkit.errors import MissingError, RefusedError
from letterkit.kinds import Kind
from letterkit.letter import Finding, Letter, Usage
from letterkit.voice import Voice

LONGEST_LABEL = 60
"""Characters of a name that tell a file from others."""
FLAGGED = ("private", "sensitive", "inferred")
"""What the notes' own fields keep out: nobody need be told."""


def draft(here: Surroundings, order: Order) -> int:
    """Carry out an order and return the exit code."""
    kind = kinds.load(order.kind, here.assets)
    second = SecondReading.of(here, order)
    given = _sources.sources(
        here, order.notes, order.rejection, order.resume, order.posting,
        second=second, decision=order.decision, meaning=_meaning(here, order),
    )  # fmt: skip
    given = _decision.answered(here, order, given)
    objection = None if second.questions else gate(here, order, given)  # an answer may open the gate
    again = partial(compose, here, order, kind, given, voice_file.read(here.home))
    briefs = again()
    left_out(order, briefs)
    paths = targets(order, briefs)
    if order.show_outgoing or order.estimate:
        announce(here, order, briefs, second)
        return 0
    if order.max_cost is not None:
        keep_to_cost(here, order, briefs, second.usage)
    if given.notes and not writes_by_model(here, order):
        briefs = _gaps.asked(here, order, given.notes, briefs, again)
    letters = review(write(here, order, briefs), briefs, objection)
    keep(here, order, briefs, letters)
    present(here, order, letters, briefs)
    exports.export_all(paths, letters, force=order.force, anyway=order.anyway)
    for letter, path in zip(letters, paths, strict=False):
        note(_letters.written(letter, path))
    if order.form == "text":
        note(indented(next_step(order, letters), here.width, f"{faint('Next:')} "))
    return 1 if any(_letters.needs_decision(letter) for letter in letters) else 0


def _meaning(here: Surroundings, order: Order) -> bool | None:
    """Whether sentences are read by their meaning: not by a server where nothing is to leave yet, or at all."""
    stays = order.no_model or order.redact or order.show_outgoing or order.estimate
    return False if stays and here.meaning_is_served else order.meaning


def announce(here: Surroundings, order: Order, briefs: Sequence[Brief], second: SecondReading) -> None:
    """Say what would be sent, or what it would take."""
    if order.show_outgoing:
        _outgoing.of_letters(here, order, briefs, second.questions)
        return
    bounds = estimate(here, order, briefs)
    if bounds and second.questions:
        bounds = bounds[0] + second.estimate(), bounds[1] + second.estimate()
    if order.form == "json":
        values = [asdict(usage) for usage in bounds] if bounds else [None, None]
        _options.print_json({"letters": len(briefs), "least": values[0], "most": values[1]})
    elif bounds is None:
        out("Nothing: no model is set, so the template writes.")
    else:
        least, most = bounds
        out(f"{_words.usage(least)} if nothing is to be mended, {_words.usage(most)} at most.")


def keep_to_cost(here: Surroundings, order: Order, briefs: Sequence[Brief], spent: Usage) -> None:
    """Raise RefusedError if the letters may cost more than was allowed; UsageError if nobody knows."""
    bounds = estimate(here, order, briefs)
    if order.max_cost is None or bounds is None:
        return
    most = bounds[1].cost_usd
    if most is None:
        raise click.UsageError("No price of this model is known, so --max-cost cannot be kept: leave it out.")
    most += spent.cost_usd or 0.0
    if most > order.max_cost:
        what = f"This may cost {_words.money(most)}, more than {_words.money(order.max_cost)}."
        raise RefusedError(what, "Allow more with --max-cost, or take less with --effort quick.")


def gate(here: Surroundings, order: Order, given: Sources) -> Finding | None:
    """What advice says against this kind of letter now, None if nothing. Raises RefusedError unless only the day does.

    Drafted anyway, a letter behind a closed gate keeps an error; one that is merely advised against, a warning.
    """
    assert given.notes is not None
    advice = advise(given.notes, given.rejection, today=here.hour_of(order.today))
    against = next((one for one in advice.against if one.kind == order.kind), None)
    if against is None:
        return None
    if not against.timing and not order.anyway:
        instead = f"Instead: letterkit draft {advice.lead} {order.notes}." if advice.lead else advice.instead
        raise RefusedError(f"No {order.kind} now: {against.why}", f"{instead} --anyway drafts it all the same.")
    message = f"Advice speaks against it: {against.why}"
    return Finding("advice", "ADV001", "error" if against.hard else "warning", 0, 0, "", message)


def writes_by_model(here: Surroundings, order: Order) -> bool:
    """Whether a model writes, and no template."""
    return not order.no_model and connect(here, order.model) is not None


def compose(here: Surroundings, order: Order, kind: Kind, given: Sources, voices: Mapping[str, Voice]) -> list[Brief]:
    """A brief for the reader, or for each."""
    assert given.notes is not None
    by_model = writes_by_model(here, order)
    if not order.each:
        return [brief.compose(
            kind, given.notes, rejection=given.rejection, resume=given.resume, posting=given.posting,
            to=order.to, today=order.today, language=order.lang, voices=voices, by_model=by_model, share=order.share,
        )]  # fmt: skip
    if not given.notes.interviewers:
        asks = ["Who was there? (interviewers)"]
        raise MissingError("There is nobody to write to each of.", asks=asks, file=order.notes)
    return brief.compose_each(
        kind, given.notes, rejection=given.rejection, resume=given.resume, posting=given.posting,
        today=order.today, language=order.lang, voices=voices, by_model=by_model, share=order.share,
    )  # fmt: skip


def left_out(order: Order, briefs: Sequence[Brief]) -> None:
    """Say which lines of the notes stay out because they look private, and how to let one go."""
    for source, whys in private_lines(briefs).items():
        line = source.rpartition(":")[2]
        note(faint(f"Left out as private: line {line} ({', '.join(whys)}). --share {line} lets it go."))


def private_lines(briefs: Sequence[Brief]) -> dict[str, list[str]]:
    """The topics of what was left out as private, by its place in the notes, in the order of the file."""
    found: dict[str, list[str]] = {}
    for one in (one for made in briefs for one in made.withheld if one.why not in FLAGGED):
        whys = found.setdefault(one.source, [])
        whys += [] if one.why in whys else [one.why]
    return dict(sorted(found.items(), key=lambda pair: int(pair[0].rpartition(":")[2])))


def targets(order: Order, briefs: Sequence[Brief]) -> list[Path]:
    """The file that each letter goes to, checked before any work is done; with --each the reader's name is in it."""
    if not order.output:
        return []
    path = Path(order.output)
    paths = [path.with_stem(f"{path.stem}-{label}") for label in labels(briefs)] if order.each else [path]
    for one in paths:
        exports.check(one, force=order.force)
    return paths


def labels(briefs: Sequence[Brief]) -> list[str]:
    """What tells the files of a set apart: each reader's id or name as a part of a file's name, none of them twice.

    Two are the same where a file system may take them for it: in capitals, with or without accents.
    """
    found: dict[str, str] = {}
    for made in briefs:
        said = (made.reader.id or made.reader.name) if made.reader and not made.also_to else "all"
        plain = (
            unicodedata.normalize("NFC", re.sub(r"[\W_]+", "-", said.casefold()).strip("-"))[:LONGEST_LABEL] or "letter"
        )
        numbered = (f"{plain}-{number}" for number in itertools.count(2))
        label = next(one for one in itertools.chain([plain], numbered) if _same(one) not in found)
        found[_same(label)] = label
    return list(found.values())


def _same(label: str) -> str:
    return "".join(c for c in unicodedata.normalize("NFKD", label).casefold() if not unicodedata.combining(c))


def review(letters: Sequence[Letter], briefs: Sequence[Brief], objection: Finding | None = None) -> list[Letter]:
    """The letters with what the rules find, each held against the others of the set."""
    reviewed = []
    for number, (letter, made) in enumerate(zip(letters, briefs, strict=True)):
        others = {_name(other): other.text for n, other in enumerate(letters) if n != number}
        found = rules.review(letter, replace(made, others={**made.others, **others}))
        reviewed.append(letter.with_findings((*filter(None, [objection]), *found)))
    return reviewed


def _name(letter: Letter) -> str:
    return f"the letter to {letter.to.name}" if letter.to else "another letter"


def keep(here: Surroundings, order: Order, briefs: Sequence[Brief], letters: Sequence[Letter]) -> None:
    """Put letters into the history: what a model wrote or a file will hold; what is only looked at is not kept."""
    worth = [pair for pair in zip(briefs, letters, strict=True) if order.output or pair[1].written_by != "template"]
    if not worth:
        return
    from letterkit.drafting import digest
    from letterkit.store import Store

    with Store.open(here.journal) as store:
        for made, letter in worth:
            store.keep_letter(letter, draft=digest(made), at=here.now)


def present(here: Surroundings, order: Order, letters: Sequence[Letter], briefs: Sequence[Brief]) -> None:
    """Print the letters as they were asked for."""
    if order.form == "json":
        pairs = zip(letters, briefs, strict=True)
        values = [exports.json.to_json(letter) | _needs.as_json(made, letter) for letter, made in pairs]
        _options.print_json({"letters": values} if order.each else values[0])
        return
    for number, (letter, made) in enumerate(zip(letters, briefs, strict=True)):
        if number:
            out(f"\n{'─' * min(here.width, 72)}\n")
        _letters.show(here, letter, order.show_facts)
        note()
        _letters.summarise(here, letter)
        _needs.show(here, made, letter)


def next_step(order: Order, letters: Sequence[Letter]) -> str:
    """What to do now."""
    sources = f"--notes {order.notes}" + (f" --rejection {order.rejection}" if order.rejection else "")
    if not order.output:
        return "-o letter.md keeps it, to be edited; -o letter.eml opens in your mail program as a draft."
    file = order.output
    if any(letter.open_marks for letter in letters):
        return f"fill in what stands in [[ ]], then letterkit review {file} {sources}"
    if file.endswith((".md", ".json")):
        return f"letterkit review {file} {sources}, then letterkit export {file} -o letter.eml"
    return f"read it once more, aloud. Nothing was sent: {file} is yours to send."
