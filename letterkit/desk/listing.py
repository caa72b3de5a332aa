"""The list of applications: what is due, which letters there are, and how to begin."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime
from typing import TYPE_CHECKING, Any

from starlette.background import BackgroundTask
from starlette.responses import Response

from letterkit.desk import Desk, applications, preferences
from letterkit.desk.answering import Asked
from letterkit.desk.applications import Application
from letterkit.desk.texts import languages
from letterkit.errors import LetterkitError

if TYPE_CHECKING:
    from letterkit.desk.reading import Case


@dataclass(frozen=True)
class Entry:
    """A letter of the list. state: `open` (being worked on), `approved`, `sent`."""

    number: int
    kind: str
    to: str
    state: str
    day: str
    errors: int = 0


@dataclass(frozen=True)
class Row:
    """An application of the list: its letters, and what is due next with its bounds."""

    id: str
    name: str
    made: str
    letters: tuple[Entry, ...]
    due: str = ""
    due_to: str = ""
    opens: datetime | None = None
    closes: datetime | None = None
    instead: str = ""

    @property
    def order(self) -> tuple[bool, datetime, str]:
        """What is due first comes first, then what has no date."""
        return self.closes is None, self.closes or datetime.max, self.name


def show(asked: Asked) -> Response:
    """The page."""
    rows = sorted((row(asked.desk, one) for one in applications.every(asked.desk.home)), key=lambda one: one.order)
    now = asked.desk.now()
    page = asked.page("list.html", rows=rows, now=now, languages=languages(), queue=len(asked.desk.files), step=None)
    page.background = BackgroundTask(ready)  # while it is read: whoever begins waits for nothing
    return page


def ready() -> None:
    """Load what the other pages need."""
    from letterkit.desk import queue  # noqa: F401
    from letterkit.desk.steps import away, letter, what, which, words  # noqa: F401


def row(desk: Desk, application: Application) -> Row:
    """One application for the list."""
    from letterkit.desk import steps
    from letterkit.desk.reading import Case

    found = Case(desk, application)
    try:
        advice = found.advice
    except LetterkitError:
        return Row(application.id, steps.name(found), application.state.made, ())
    written = {one.state.kind for one in found.sheets if not one.state.sent}
    lead = advice.lead if advice.lead not in written else None
    reader = advice.reader.name if advice.reader and lead else ""
    return Row(
        application.id, steps.name(found), application.state.made, tuple(_entry(found, one) for one in found.sheets),
        due=lead or "", due_to=reader, opens=advice.window.opens, closes=advice.window.closes, instead=advice.instead,
    )  # fmt: skip


def _entry(found: Case, sheet: Any) -> Entry:
    letter = found.reviewed(sheet)
    decisions = sheet.decisions
    state = "sent" if sheet.state.sent else "approved" if decisions.approved(letter) else "open"
    errors = sum(finding.severity == "error" for finding in decisions.open(letter))
    to = letter.to.name if letter.to else ""
    return Entry(sheet.number, letter.kind, to, state, sheet.state.sent or sheet.state.versions[-1]["at"][:10], errors)


def begin(asked: Asked) -> Response:
    """A new application with what was pasted or dropped, each in the role that it looks like; the script is told it."""
    from letterkit.desk.reading import guessed_role, guessed_text

    made = applications.begin(asked.desk.home, asked.desk.now())
    text = asked.text("text")
    role = guessed_text(text, []) if text.strip() else ""
    if role:
        made.write(role, text)
    for name, data in asked.files("dropped"):
        made.put(guessed_role(name, data, list(made.state.files)), data, name)
    if asked.by_script:
        return asked.json(action=f"/a/{made.id}/what", role=role, base=made.digest(role))
    return asked.go(f"/a/{made.id}/what")


def prefer(asked: Asked) -> Response:
    """Keep a choice about the pages."""
    chosen = preferences.read(asked.desk.home)
    if "language" in asked.form:
        said = asked.text("language")
        chosen = replace(chosen, language=said if said in languages() else "")
    if "keys" in asked.form:
        chosen = replace(chosen, keys=asked.text("keys") == "on")
    preferences.keep(asked.desk.home, chosen)
    back = asked.text("back")
    return asked.go(back if back.startswith("/") and not back.startswith(("//", "/\\")) else "/")


def alive(asked: Asked) -> Response:
    """That a tab is open."""
    return asked.json(alive=True)


def help(asked: Asked) -> Response:
    """The keys, and what the desk does and does not do."""
    return asked.page("help.html", languages=languages(), step=None)
