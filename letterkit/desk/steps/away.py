"""Step 5, away: a last look at what goes to whom, and the ways into a mail program. Nothing is sent from here."""

from __future__ import annotations

from typing import Any
from urllib.parse import quote

from starlette.responses import Response

from letterkit import exports, mailbox
from letterkit.desk import queue, steps
from letterkit.desk.answering import Asked
from letterkit.desk.marking import findings
from letterkit.desk.steps.letter import opened
from letterkit.desk.working import Work
from letterkit.errors import ExportError, LetterkitError, RefusedError
from letterkit.exports.eml import reply_subject
from letterkit.letter import Letter

FILES = ("eml", "pdf", "docx", "txt", "html", "md", "json")
"""The formats that are offered, those for the reader first."""
TYPES = {"eml": "message/rfc822", "txt": "text/plain; charset=utf-8", "md": "text/markdown; charset=utf-8",
         "html": "application/octet-stream", "pdf": "application/pdf", "json": "application/json",
         "docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document"}  # fmt: skip
"""What a browser is told; a page among them would be shown with our rights, so it is none."""
LONGEST_LINK = 1_800
"""Characters of a mailto link that every mail program takes."""


def show(asked: Asked) -> Response:
    """The page."""
    return asked.page("away.html", **_seen(_work(asked)))


def _work(asked: Asked) -> Work:
    """The letter that an address names: one of the queue, or an application's."""
    return queue.opened(asked) if asked.has("key") else opened(asked)


def _seen(work: Work) -> dict[str, Any]:
    seen = work.seen() | work.frame()
    letter = work.reviewed()
    link = mailto(letter)
    body = [line for line in letter.text.split("\n") if line.strip()]
    return seen | {
        "step": seen["step"] and "away", "first": body[0] if body else "", "mail_subject": subject(letter),
        "promised": _of(work, letter, ("attachment",)), "private": _of(work, letter, ("withheld", "personal-data")),
        "files": offered(), "mailto": link if len(link) <= LONGEST_LINK else "",
        "is_approved": bool(seen["approved"]), "account": _account(work.asked),
    }  # fmt: skip


def _account(asked: Asked) -> str:
    """The mail account that is set, "" where none is, or what is set cannot be used."""
    try:
        box = asked.desk.mailbox()
    except LetterkitError:
        return ""
    return box.user if box else ""


def _of(work: Work, letter: Letter, rules: tuple[str, ...]) -> list[str]:
    shown = findings(letter, work.sheet.decisions)
    return [one.finding.message for one in shown if one.finding.rule in rules and not one.dismissed]


def offered() -> list[str]:
    """The formats that can be written here."""
    from importlib.util import find_spec

    there = [name for name in FILES if name in exports.names()]
    return [name for name in there if name != "docx" or find_spec("docx")]


def subject(letter: Letter) -> str:
    """The subject that a mail of it has."""
    return reply_subject(letter.subject or letter.thread.subject) if letter.thread else letter.subject


def mailto(letter: Letter) -> str:
    """A link that opens the mail program with the letter in it."""
    to = ",".join(person.email for person in exports.readers(letter) if person.email)
    return f"mailto:{quote(to, safe='@,')}?subject={quote(subject(letter))}&body={quote(letter.body)}"


def file(asked: Asked) -> Response:
    """The letter as a file. Raises RefusedError for one that nobody let go yet, unless it is a working copy."""
    work = _work(asked)
    suffix = asked.path("suffix")
    if suffix not in offered():
        raise ExportError("The desk cannot write this format.", f"Take one of {', '.join(offered())}.")
    letter = work.reviewed()
    data = _rendered(work, letter, suffix)
    name = f"{letter.kind}.{suffix}"
    headers = {"content-disposition": f'attachment; filename="{name}"'}
    return Response(data, headers=headers, media_type=TYPES[suffix])


def _rendered(work: Work, letter: Letter, suffix: str) -> bytes:
    """The letter as the bytes of a file. Raises RefusedError for one that nobody let go yet."""
    decisions = work.sheet.decisions
    if exports.sendable(suffix) and not decisions.approved(letter):
        raise RefusedError(
            "This letter is not approved as it stands.", "Approve it first; any change cancels an approval."
        )
    return exports.render(letter.with_findings(tuple(decisions.open(letter))), suffix)


def draft(asked: Asked) -> Response:
    """Lay it among the drafts of the mail account that is set. Raises RefusedError, ExportError."""
    work, box = _work(asked), asked.desk.mailbox()
    if box is None:
        raise RefusedError("No mail account is set.", "Name one in config.toml under [mail], and reload the page.")
    folder = mailbox.put(box, _rendered(work, work.reviewed(), "eml"), asked.desk.now())
    with asked.desk.lock("queue" if asked.has("key") else asked.path("id")):
        _work(asked).sheet.mark(drafted=folder)
    return asked.go(work.address + "/away")


def sent(asked: Asked) -> Response:
    """Note that it was sent, or that it was not after all: later letters and dates depend on it."""
    with asked.desk.lock("queue" if asked.has("key") else asked.path("id")):
        work = _work(asked)
        work.sheet.mark(sent="" if asked.text("take_back") else asked.desk.now().date().isoformat())
        work.marked()
    return asked.go(work.address + "/away")


def erase(asked: Asked) -> Response:
    """Remove one letter, once somebody said so twice."""
    import shutil

    work = opened(asked)
    if asked.text("sure") != "yes":
        values: dict[str, Any] = {"id": work.found.application.id, "name": steps.name(work.found), "files": {},
                  "action": work.address + "/erase", "back": work.address}  # fmt: skip
        return asked.page("erase.html", **values)
    with asked.desk.lock(work.found.application.id):
        shutil.rmtree(work.sheet.folder)
        state = work.found.application.state
        state.letter = 0 if state.letter == work.sheet.number else state.letter
        work.found.application.keep()
    return asked.go("/")
