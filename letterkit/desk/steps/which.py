"""Step 2, which letter: what the moment asks for, to whom and by when; what not to send; what this letter has to do."""

from __future__ import annotations

from typing import Any

from starlette.responses import Response

from letterkit import kinds, needs
from letterkit.desk import steps
from letterkit.desk.answering import Asked
from letterkit.desk.reading import Case
from letterkit.desk.unknown import asked_for
from letterkit.errors import MissingError, RefusedError
from letterkit.languages import called
from letterkit.phrasing import languages as written
from letterkit.rules import unknowing


def show(asked: Asked) -> Response:
    """The page."""
    found = steps.case(asked)
    return asked.page("which.html", **_seen(asked, found))


def _seen(asked: Asked, found: Case) -> dict[str, Any]:
    advice, state = found.advice, found.application.state
    lead = advice.lead
    brief = found.outline()
    options = {option.kind: option.why for option in advice.options}
    against = {one.kind: one for one in advice.against}
    rest = [kind for kind in kinds.names(asked.desk.assets) if kind not in (lead, *options, *against)]
    return {
        "step": "which", "ways": steps.ways(found), "id": found.application.id, "name": steps.name(found),
        "advice": advice, "options": options, "against": against, "rest": rest,
        "chosen": state.kind or lead or "", "to": state.to, "language": state.language,
        "people": readers(found), "languages": written(), "brief": brief,
        "window": asked.texts.window(advice.window.opens, advice.window.closes),
        "late": bool(advice.window.closes and advice.window.closes < asked.desk.now()),
        "musts": [need for need in needs.of(brief) if need.must] if lead else [],
        "remarks": needs.remarks(brief), "unknowing": unknowing(brief.language), "objection": None, "unwritten": "",
        "missing": [asked_for(ask)[0] for ask in advice.missing],
    }  # fmt: skip


def readers(found: Case) -> list[tuple[str, str]]:
    """Everybody that the notes name, with what they do."""
    return [(person.name, person.title or person.decision_role or "") for person in found.notes.interviewers]


def choose(asked: Asked) -> Response:
    """Take kind, reader and language; with 409 and the reason where advice speaks against it, or nobody writes it."""
    found = steps.case(asked)
    state = found.application.state
    with asked.desk.lock(found.application.id):
        kind = kinds.load(asked.text("kind"), asked.desk.assets).name
        state.kind, state.to, state.language = kind, asked.text("to"), asked.text("language")
        state.anyway = " ".join(asked.text("anyway").split())
        try:
            language = found.wanted().brief.language
            if language not in written():
                return asked.page("which.html", 409, **_seen(asked, found) | {"unwritten": called(language)})
        except RefusedError as refused:
            return asked.page("which.html", 409, **_seen(asked, found) | {"objection": refused})
        except MissingError:
            pass  # the next page asks for it
        found.application.keep()
    return asked.go(steps.address(found, "words"))
