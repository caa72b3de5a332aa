"""Step 3, words: sentences that are begun, for what only the writer can say; then the letter is written."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from starlette.responses import Response

from letterkit import estimating
from letterkit.desk import jobs, steps
from letterkit.desk.answering import Asked
from letterkit.desk.reading import Case
from letterkit.desk.unknown import noted
from letterkit.errors import LetterkitError, MissingError
from letterkit.inputs.notes import own_words
from letterkit.letter import Usage
from letterkit.letters import Prepared
from letterkit.letters.preparing import words_of
from letterkit.letters.second_reading import ModelReader
from letterkit.models import Model
from letterkit.store import Store

MOST = 6
"""Sentences that are asked for at most: who is asked more gives up."""
LEAVE_OUT = "-"
NAME = "your_name"
"""The field for the name that the letter is signed with."""
UNNOTED = {"problem": "role.problems", "question": "talk.open_questions", "evidence": "evidence"}
"""The field of the notes for what is asked for and nothing was noted of, by its role; a moment where it has none."""
EFFORTS = ("quick", "standard", "thorough")


def show(asked: Asked, suggested: dict[str, str] | None = None, said: str = "") -> Response:
    """The page; suggested: how sentences may go on, by their notes; said: why there are none."""
    found = steps.case(asked)
    if not found.application.state.kind:
        return asked.go(steps.address(found, "which"))
    return asked.page("words.html", **_seen(asked, found), suggested=suggested or {}, said=said)


def _seen(asked: Asked, found: Case) -> dict[str, Any]:
    prepared, missing = _prepared(found)
    gaps = [] if prepared is None else prepared.gaps[:MOST]
    seen = {
        "step": "words", "ways": steps.ways(found), "id": found.application.id, "name": steps.name(found),
        "kind": found.application.state.kind, "gaps": [_gap(found, gap) for gap in gaps], "missing": missing,
        "said_before": _sayings(found), "withheld": [] if prepared is None else _withheld(found, prepared),
        "shared": found.application.state.share, "left_out": found.application.state.left_out,
        "again": asked.query("again") if asked.query("again").isdigit() else "",
        "unnamed": _unnamed(found), "your_name": found.application.state.begun.get(NAME, ""),
    }  # fmt: skip
    return seen | _model(asked, prepared, gaps)


def _unnamed(found: Case) -> bool:
    """Whether nobody knows what the letter is signed with, and an answer has a place in the notes."""
    return not found.outline().sender.name and found.application.text("notes") is not None


def _prepared(found: Case) -> tuple[Prepared | None, MissingError | None]:
    try:
        return found.wanted(), None
    except MissingError as missing:
        return None, missing


def _gap(found: Case, gap: Any) -> dict[str, Any]:
    lines = found.lines(gap.where, 1)
    return {"key": words_of(gap.note), "begin": gap.begin, "note": gap.note, "where": gap.where, "must": gap.must,
            "lines": lines, "begun": found.application.state.begun.get(words_of(gap.note), "")}  # fmt: skip


def _sayings(found: Case) -> list[tuple[str, str]]:
    """What was said in the writer's own words already."""
    return list(found.notes.sayings.items())


def _withheld(found: Case, prepared: Prepared) -> list[tuple[int, str, str]]:
    """Lines that stay out as private: number, words, why."""
    told = []
    for source, whys in prepared.withheld.items():
        line = next((text for _, text, is_it in found.lines(source, 0) if is_it), "")
        told.append((int(source.rpartition(":")[2]), line, ", ".join(whys)))
    return told


def _model(asked: Asked, prepared: Prepared | None, gaps: Any) -> dict[str, Any]:
    """The model that is set, and what its answers would take; nothing where none is."""
    try:
        model = asked.desk.connect()
    except LetterkitError as error:
        return {"model": "", "cost": None, "ends_cost": None, "model_fault": str(error)}
    if model is None or prepared is None:
        return {"model": "", "cost": None, "ends_cost": None, "model_fault": ""}
    bounds = estimating.estimate(prepared.brief, model, assets=asked.desk.assets)
    price = _reader(asked, model, lambda _: None).expected(prepared.brief, gaps) if gaps else Usage()
    return {"model": model.address, "cost": bounds, "ends_cost": price, "model_fault": ""}


def suggest(asked: Asked) -> Response:
    """Let the model that is set suggest how each sentence goes on; it is shown, and taken by nobody but the writer."""
    found = steps.case(asked)
    with asked.desk.lock(found.application.id):
        keep(asked, found)
    found = steps.case(asked)
    prepared, _ = _prepared(found)
    model = asked.desk.connect()
    if prepared is None or model is None or not prepared.gaps:
        return show(asked)
    why: list[str] = []
    ends = _reader(asked, model, why.append).ends(prepared.brief, prepared.gaps[:MOST])
    suggested = {words_of(gap.note): gap.suggestion for gap in ends if gap.suggestion}
    if not suggested and not why:
        why.append("None of its answers keeps to your notes.")
    return show(asked, suggested, " ".join(why))


def _reader(asked: Asked, model: Model, warn: Callable[[str], None]) -> ModelReader:
    journal = asked.desk.journal
    return ModelReader(model, lambda: Store.open(journal), asked.desk.assets, always=True, warn=warn)


def save(asked: Asked) -> Response:
    """Keep what was said with the notes; what is still being typed, only for this page."""
    found = steps.case(asked)
    with asked.desk.lock(found.application.id):
        if asked.by_script:
            keys = enumerate(asked.texts_of("note"))
            found.application.state.begun |= {key: asked.text(f"said_{number}") for number, key in keys}
            found.application.state.begun |= {NAME: asked.text(NAME)} if NAME in asked.form else {}
            found.application.keep()
            return asked.json(kept=True)
        keep(asked, found)
    return asked.go(steps.address(found, "words"))


def keep(asked: Asked, found: Case) -> None:
    """Put each sentence beside its note, and the writer's name on top, where every later letter finds them."""
    _sign(asked, found)
    state, prepared = found.application.state, _prepared(found)[0]
    if prepared is None:
        return
    gaps = {words_of(gap.note): gap for gap in prepared.gaps}
    said = {}
    for number, key in enumerate(asked.texts_of("note")):
        words = " ".join(asked.text(f"said_{number}").split())
        if key in gaps and (words == LEAVE_OUT or ("leave_out" in asked.form and key == asked.text("leave_out"))):
            state.left_out = [*dict.fromkeys([*state.left_out, key])]
        elif key in gaps and words:
            said[key] = gaps[key].said(words)
        state.begun.pop(key, None)
    if "" in said:  # nothing was noted of it: what is said is noted first
        words = " ".join(asked.text(f"said_{asked.texts_of('note').index('')}").split())
        notes = found.application.text("notes")
        if notes is not None:
            field = UNNOTED.get(gaps[""].role, "talk.memorable_moments")
            _note(found, notes, field, words)
        said[words] = said.pop("")
    path = found.application.path("notes")
    if said and path is not None and own_words.can_keep(path.name):
        found.application.put("notes", own_words.kept(path.read_bytes(), path.name, said), path.name)
    if asked.text("take_back"):
        state.left_out = [one for one in state.left_out if one != asked.text("take_back")]
    found.application.keep()


def _sign(asked: Asked, found: Case) -> None:
    if asked.text(NAME).strip() and _unnamed(found):
        notes = found.application.text("notes") or ""
        found.application.state.begun.pop(NAME, None)
        name = asked.text(NAME)
        signed = name.title() if name.islower() else name  # who types in a hurry is no word of small letters
        _note(found, notes, "name", signed)


def _note(found: Case, notes: str, field: str, words: str) -> None:
    """Put words of a field into the notes."""
    path = found.application.path("notes")
    found.application.write("notes", noted(notes, path.suffix[1:] if path else "txt", [(field, words)]))


def write(asked: Asked) -> Response:
    """Write the letter: the template at once, a model while the page waits for it."""
    found = steps.case(asked)
    with asked.desk.lock(found.application.id):
        keep(asked, found)
        found = steps.case(asked)
        model = asked.desk.connect() if asked.text("by") == "model" else None
        effort = asked.text("effort") if asked.text("effort") in EFFORTS else "standard"
        number = asked.number("again")
        if number > 0:
            _as_before(found, number)
        else:
            number = _same(found)
        prepared = found.wanted(by_model=model is not None)
        there = found.application
        folder = there.sheet(number).folder if number > 0 else there.new_sheet()
        work = jobs.Work(asked.desk, found.application.id, folder, prepared, model, effort)
        if model is None:
            work.run()
        else:
            asked.desk.jobs[found.application.id] = work.begin()
    if model is None:
        return asked.go(steps.address(steps.case(asked), f"letter/{folder.name}"))
    return asked.go(steps.address(found, "writing"))


def _same(found: Case) -> int:
    """The number of a letter that is there, was not sent and is the one that is wanted: it has a further version."""
    state = found.application.state
    reader = found.outline().reader
    wanted = (state.kind, state.to or (reader.name if reader else ""))
    same = (one for one in found.sheets if not one.state.sent and (one.state.kind, one.state.to) == wanted)
    return next((one.number for one in same if state.language in ("", one.state.language)), -1)


def _as_before(found: Case, number: int) -> None:
    """Want the letter that is there, once more."""
    there, state = found.application.sheet(number).state, found.application.state
    state.kind, state.to, state.language, state.anyway = there.kind, there.to, there.language, there.anyway or "again"


def waiting(asked: Asked) -> Response:
    """The page while a model writes, and the way on once it did."""
    found = steps.case(asked)
    job = asked.desk.jobs.get(found.application.id)
    if job is None or job.fault:
        asked.desk.jobs.pop(found.application.id, None)
        if job is not None:
            raise job.fault
        return asked.go(steps.address(found, "words"))
    if job.is_done:
        asked.desk.jobs.pop(found.application.id, None)
        return asked.go(steps.address(found, f"letter/{job.folder.name}"))
    if asked.by_script:
        return asked.json(stage=job.stage, sentences=job.sentences)
    return asked.page(
        "writing.html", step="words", ways=steps.ways(found), id=found.application.id, name=steps.name(found), job=job
    )
