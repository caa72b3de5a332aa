"""What can be done to a letter on its page, wherever it comes from: an application's, or one of a folder."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from typing import Any

from starlette.responses import Response

from letterkit import mending, needs
from letterkit.brief import Brief
from letterkit.brief.unsaid import filled
from letterkit.decisions import Decisions
from letterkit.desk import marking
from letterkit.desk.answering import Asked, NotHereError
from letterkit.desk.differences import changes, settled
from letterkit.desk.sheets import ConflictError, Sheet
from letterkit.errors import RefusedError
from letterkit.letter import Finding, Letter, Person

WAITING = "open-mark"
"""The rule that finds a place that waits for the writer's words."""


class Work:
    """A letter on its page. A subclass says what it is reviewed against and where its page is."""

    def __init__(self, asked: Asked, sheet: Sheet, address: str) -> None:
        self.asked, self.sheet, self.address = asked, sheet, address

    def reviewed(self) -> Letter:
        """The letter with its findings."""
        return self.review(self.sheet.letter)

    def review(self, letter: Letter) -> Letter:
        """Any version of it with its findings."""
        raise NotImplementedError

    def brief(self) -> Brief:
        """What it may say."""
        raise NotImplementedError

    def lines(self, source: str) -> Sequence[tuple[int, str, bool]]:
        """The lines around a source: number, words, whether it is the one."""
        raise NotImplementedError

    def frame(self) -> dict[str, Any]:
        """What is around it on the page."""
        raise NotImplementedError

    def changed(self) -> None:
        """Told after each change of its words."""

    def marked(self) -> None:
        """Told after it was noted that it was sent, or was not."""

    def page(self, status: int = 200, **more: Any) -> Response:
        """Its page."""
        return self.asked.page("letter.html", status, **{**self.frame(), **self.seen(), **more})

    def seen(self) -> dict[str, Any]:
        """The letter and all that is beside it, as plain data for a page or a part of one."""
        letter, decisions, brief = self.reviewed(), self.sheet.decisions, self.brief()
        shown = marking.findings(letter, decisions)
        numbers = marking.numbered(letter)
        grounds = [
            marking.Ground(number, letter.facts[id], self.lines(letter.facts[id].source))
            for id, number in numbers.items()
        ]
        return {
            "letter": letter, "blocks": marking.blocks(letter, shown), "findings": shown, "grounds": grounds,
            "sources": {one.number: self.lines(one.finding.source) for one in shown if one.finding.source},
            "revision": self.sheet.state.revision, "address": self.address, "state": self.sheet.state,
            "errors": _open(shown, "error"), "warnings": _open(shown, "warning"), "infos": _open(shown, "info"),
            "left": sum(bool(one.dismissed) and one.finding.severity != "info" for one in shown),
            "approved": decisions.approved(letter), "can_undo": bool(self.sheet.state.undo),
            "range": brief.kind.words, "window": window(self.asked, brief, letter),
            "musts": [(need.text, needs.met(need, letter, brief)) for need in needs.of(brief) if need.must],
            "grounded": brief.grounded, "model": _model(self.asked),
        }  # fmt: skip


def _open(shown: Sequence[marking.Shown], severity: str) -> int:
    return sum(one.finding.severity == severity and not one.dismissed for one in shown)


def _model(asked: Asked) -> str:
    from letterkit.errors import LetterkitError

    try:
        model = asked.desk.connect()
    except LetterkitError:
        return ""
    return model.address if model else ""


def window(asked: Asked, brief: Brief, letter: Letter) -> dict[str, Any]:
    """When to send: in words, and whether now is too early, in it, or too late."""
    found = brief.window if brief.grounded else letter.window
    now = asked.desk.now()
    early = bool(found.opens and now < found.opens)
    late = bool(found.closes and now > found.closes)
    state = "early" if early else "late" if late else "open" if found.opens or found.closes else "none"
    return {"text": asked.texts.window(found.opens, found.closes), "state": state}


def act(work: Work) -> Response:
    """Do one thing to a letter. With 409 and what changed where another window was faster."""
    name = work.asked.text("do")
    if name not in DOING:
        raise NotHereError("The desk has no such action.", "Reload the page.")
    if work.sheet.state.sent and name not in DECIDING:
        raise RefusedError(work.asked.texts("letter.is_sent"), work.asked.texts("letter.is_sent_todo"))
    try:
        DOING[name](work)
    except ConflictError as conflict:
        return _conflict(work, conflict)
    if work.asked.by_script:
        return parts(work)
    return work.asked.go(work.address)


def parts(work: Work, status: int = 200, **more: Any) -> Response:
    """What of the page changes with the letter, for the script."""
    seen = work.seen() | work.frame()
    names = ("_text.html", "_findings.html", "_grounds.html", "_gauge.html", "_verdict.html")
    html = {name[1:-5]: work.asked.part(name, settings=work.asked.settings, **seen) for name in names}
    letter = seen["letter"]
    told = {"revision": seen["revision"], "body": letter.body, "subject": letter.subject, "undo": seen["can_undo"],
            "versions": work.asked.texts("letter.versions", n=len(work.sheet.state.versions)),
            "html": html}  # fmt: skip
    return work.asked.json(status, **told, **more)


def _conflict(work: Work, conflict: ConflictError) -> Response:
    found = changes(conflict.theirs, conflict.mine)
    if work.asked.by_script:
        html = work.asked.part("_changes.html", changes=found)
        return work.asked.json(409, conflict=html, theirs=conflict.theirs, mine=conflict.mine, base=conflict.revision)
    return work.asked.page(
        "conflict.html", 409, changes=found, mine=conflict.mine, back=work.address, action=work.address, field="body",
        base_field="base", base=conflict.revision, do="edit", subject=work.asked.text("subject"),
    )  # fmt: skip


def _base(work: Work) -> int:
    return work.asked.number("base")


def _finding(work: Work, letter: Letter) -> Finding:
    work.sheet.demand(_base(work), letter.body)
    shown = marking.findings(letter, work.sheet.decisions)
    found = next((one.finding for one in shown if one.anchor == work.asked.text("finding")), None)
    if found is None:
        raise NotHereError("This finding no longer exists.", "Reload the page.")
    return found


def _edit(work: Work) -> None:
    asked = work.asked
    subject = asked.text("subject") if "subject" in asked.form else work.sheet.letter.subject
    if work.sheet.edit(asked.text("body").strip("\n"), subject, _facts(work), asked.desk.now(), _base(work)):
        work.changed()


def _facts(work: Work) -> Mapping[str, Any]:
    return work.brief().facts


def _accept(work: Work) -> None:
    letter = work.reviewed()
    finding = _finding(work, letter)
    if finding.suggestion is None or finding.end <= finding.start:
        raise RefusedError("There is no suggestion to apply here.", "Edit the sentence.")
    work.sheet.replace(mending.mended(letter, [finding]), _facts(work), work.asked.desk.now(), _base(work))
    work.changed()


def _fill(work: Work) -> None:
    """Put the writer's words in the place that waits for them."""
    letter, words = work.reviewed(), work.asked.text("words")
    finding = _finding(work, letter)
    if finding.rule != WAITING or finding.end <= finding.start or not words.strip():
        raise RefusedError("There is nothing to replace here.", "Edit the sentence.")
    body = letter.body[: finding.start] + filled(finding.text, words) + letter.body[finding.end :]
    work.sheet.replace(body, _facts(work), work.asked.desk.now(), _base(work))
    work.changed()


def _decided(work: Work, letter: Letter, do: Callable[[Decisions], object], override: str = "") -> None:
    decisions = work.sheet.decisions
    do(decisions)
    work.sheet.decide(decisions, _base(work), override)


def _dismiss(work: Work) -> None:
    letter, today = work.reviewed(), work.asked.desk.now().date()
    finding = _finding(work, letter)
    if finding.rule == WAITING:
        raise RefusedError(
            "A place that waits for your words cannot be set aside.", "Fill it in, or delete its sentence."
        )
    _decided(work, letter, lambda kept: kept.dismiss(letter, finding, work.asked.text("reason"), today))


def _restore(work: Work) -> None:
    letter = work.reviewed()
    finding = _finding(work, letter)
    _decided(work, letter, lambda kept: kept.restore(letter, finding))


def _approve(work: Work) -> None:
    """Let it go as it is. Errors that are open need a reason, which is kept with each of them.

    Raises RefusedError while a place waits for the writer's words: no reason makes a letter of it.
    """
    letter, today = work.reviewed(), work.asked.desk.now().date()
    reason = " ".join(work.asked.text("reason").split())
    if letter.open_marks:
        raise RefusedError(work.asked.texts("letter.waits", n=len(letter.open_marks)))

    def approved(kept: Decisions) -> None:
        for finding in list(kept.open(letter)):
            if finding.severity == "warning" or (finding.severity == "error" and reason):
                kept.dismiss(letter, finding, reason, today)
        kept.approve(letter, today)

    _decided(work, letter, approved, reason)


def _undo(work: Work) -> None:
    if work.sheet.undo():
        work.changed()


def _take(work: Work) -> None:
    """Go on with an earlier version."""
    number = work.asked.number("version")
    if not 1 <= number <= len(work.sheet.state.versions):
        raise NotHereError("This version does not exist.", "Reload the page.")
    letter = work.sheet.version(number)
    work.sheet.demand(_base(work), letter.body)
    work.sheet.add(letter, work.asked.desk.now(), by="you")
    work.changed()


def _address(work: Work) -> None:
    """Another recipient."""
    asked, old = work.asked, work.sheet.letter.to
    name, email = (" ".join(asked.text(field).split()) for field in ("to_name", "to_email"))
    person = replace(old or Person(""), name=name, email=email) if name or email else None
    work.sheet.readdress(person, asked.desk.now(), _base(work))
    work.changed()


DOING: Mapping[str, Callable[[Work], None]] = {
    "edit": _edit, "accept": _accept, "fill": _fill, "dismiss": _dismiss, "restore": _restore, "approve": _approve,
    "undo": _undo, "take": _take, "address": _address,
}  # fmt: skip
"""What a form can ask to be done."""
DECIDING = ("dismiss", "restore", "approve")
"""What changes no word of a letter, and can be done to one that was sent."""


def versions(work: Work) -> Response:
    """What changed between two versions, in words and in findings; the last two where none are named."""
    count = len(work.sheet.state.versions)
    old, new = (_version(work, name, usual) for name, usual in (("old", count - 1), ("new", count)))
    before, after = (work.review(work.sheet.version(number)) for number in (old, new))
    gone, came = settled(before, after)
    found = changes(f"{before.subject}\n\n{before.body}", f"{after.subject}\n\n{after.body}")
    values = {"changes": found, "gone": gone, "came": came, "old": old, "new": new, "state": work.sheet.state,
              "revision": work.sheet.state.revision, "address": work.address}  # fmt: skip
    return work.asked.page("versions.html", **{**work.frame(), **values})


def _version(work: Work, name: str, usual: int) -> int:
    said, count = work.asked.query(name), len(work.sheet.state.versions)
    number = int(said) if said.isdigit() and len(said) < 6 else usual
    return min(max(number, 1), count)
