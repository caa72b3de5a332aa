"""Step 1, what happened: mail, notes, resume and posting, each as it was understood and from which words."""

from __future__ import annotations

from typing import Any, get_args

from starlette.responses import Response

from letterkit.desk import second, steps
from letterkit.desk.answering import Asked
from letterkit.desk.applications import ROLES
from letterkit.desk.differences import changes
from letterkit.desk.reading import Case, guessed_role
from letterkit.desk.understanding import message, paper, posting, resume
from letterkit.desk.unknown import asked_for, introduced, noted
from letterkit.inputs.mail import MessageClass
from letterkit.letter import Usage
from letterkit.letters.preparing import FLAGGED

CLASSES: tuple[MessageClass, ...] = get_args(MessageClass)


def show(asked: Asked) -> Response:
    """The page."""
    found = steps.case(asked)
    return asked.page("what.html", **_seen(asked, found))


def _seen(asked: Asked, found: Case) -> dict[str, Any]:
    application = found.application
    return {
        "step": "what", "ways": steps.ways(found), "id": application.id, "name": steps.name(found),
        "roles": ROLES, "has": {role: application.path(role) is not None for role in ROLES},
        "files": {role: application.state.files.get(role, "") for role in ROLES}, "faults": found.faults,
        "texts": {role: application.text(role) for role in ROLES},
        "digests": {role: application.digest(role) for role in ROLES},
        "message": message(found), "paper": paper(found), "resume": resume(found), "posting": posting(found),
        "classes": CLASSES, "decision": application.state.decision,
        "reader": reader(asked, found), "read_by": application.reader, "unheard": "",
        "unknown": unknown(found), "flagged": FLAGGED, "warnings": found.sources.warnings,
    }  # fmt: skip


def unknown(found: Case) -> list[tuple[str, str]]:
    """What the letter needs and nobody told: questions, each with its answer's field."""
    return [asked_for(ask) for ask in found.advice.missing]


def reader(asked: Asked, found: Case) -> tuple[str, Usage] | None:
    """The model that could read what the lists leave open, and what that would take; None where there is no need."""
    message, by = found.sources.rejection, found.application.reader
    if message is None or not message.unclear or by or found.application.state.decision:
        return None
    model = second.connected(asked.desk)
    return (model.address, second.expected(asked.desk, model, message)) if model else None


def _ask(asked: Asked, found: Case) -> str:
    """Let the model that is set read the message; why it could not."""
    message, model = found.sources.rejection, second.connected(asked.desk)
    if message is None or model is None:
        return ""
    fault = second.ask(asked.desk, model, message)
    if not fault:
        found.application.state.read_by = [model.address, found.application.message]
        found.application.keep()
    return fault


def save(asked: Asked) -> Response:
    """Take what was typed, pasted, dropped or answered. With 409 and both versions, what was changed elsewhere."""
    found = steps.case(asked)
    with asked.desk.lock(found.application.id):
        found = steps.case(asked)
        conflict = _words(asked, found)
        if conflict:
            return conflict
        _files(asked, found)
        _answers(asked, found)
    fault = _ask(asked, steps.case(asked)) if asked.text("ask") == "mail" else ""
    if fault:
        return asked.page("what.html", 200, **_seen(asked, steps.case(asked)) | {"unheard": fault})
    if asked.by_script:
        return asked.json(digests={role: found.application.digest(role) for role in ROLES})
    return asked.go(steps.address(found, "which" if asked.text("on") else "what"))


def _words(asked: Asked, found: Case) -> Response | None:
    """Change texts that were changed; the answer where one was changed elsewhere, too."""
    application = found.application
    for role in ROLES:
        if f"{role}_text" not in asked.form:
            continue
        mine, theirs = asked.text(f"{role}_text"), application.text(role)
        if theirs is None or mine == theirs or mine.strip() == theirs.strip():
            continue
        if asked.text(f"{role}_base") != application.digest(role):
            return _conflict(asked, found, role, mine, theirs)
        application.write(role, mine)
    return None


def _conflict(asked: Asked, found: Case, role: str, mine: str, theirs: str) -> Response:
    base = found.application.digest(role)
    if asked.by_script:
        return asked.json(409, role=role, base=base, html=asked.part("_changes.html", changes=changes(theirs, mine)))
    return asked.page(
        "conflict.html", 409, changes=changes(theirs, mine), mine=mine, back=steps.address(found, "what"),
        action=steps.address(found, "what"), field=f"{role}_text", base_field=f"{role}_base", base=base,
    )  # fmt: skip


def _files(asked: Asked, found: Case) -> None:
    """Take files where they were put, and those that were dropped anywhere for what they look like."""
    application = found.application
    for role in ROLES:
        for name, data in asked.files(f"{role}_file"):
            application.put(role, data, name)
        if asked.text("remove") == role:
            application.put(role, b"")
        elif asked.text("is_other") == role:
            _swap(found, role)
    for name, data in asked.files("dropped"):
        application.put(guessed_role(name, data, list(application.state.files)), data, name)


def _swap(found: Case, role: str) -> None:
    """What was taken for a mail is notes, or the other way about."""
    application, other = found.application, "notes" if role == "mail" else "mail"
    mine, theirs = application.path(role), application.path(other)
    files = {role: (mine.name, mine.read_bytes()) if mine else ("", b"")}
    files[other] = (theirs.name, theirs.read_bytes()) if theirs else ("", b"")
    application.put(role, files[other][1], files[other][0])
    application.put(other, files[role][1], files[role][0])


def _answers(asked: Asked, found: Case) -> None:
    """Keep what somebody says of the message, of private lines, and of what nobody knew."""
    state = found.application.state
    if "decision" in asked.form:
        said = asked.text("decision")
        state.decision = said if said in CLASSES else ""
    line = asked.number("share")
    if line > 0:
        state.share = sorted({*state.share, line})
    line = asked.number("unshare")
    if line > 0:
        state.share = [one for one in state.share if one != line]
    found.application.keep()
    told = [(field, asked.text(f"know_{field}").strip()) for field in asked.texts_of("know")]
    told = [(f, introduced(found.advice.reader, said) if f == "email" and said else said) for f, said in told]
    path, notes = found.application.path("notes"), found.application.text("notes")
    if notes is not None and (new := noted(notes, path.suffix[1:] if path else "txt", told)) != notes:
        found.application.write("notes", new)


def erase(asked: Asked) -> Response:
    """Remove the application with all that it holds, once somebody said so twice."""
    found = steps.case(asked)
    if asked.text("sure") != "yes":
        return asked.page(
            "erase.html", id=found.application.id, name=steps.name(found), files=found.application.state.files
        )
    with asked.desk.lock(found.application.id):
        found.application.erase()
    return asked.go("/")
