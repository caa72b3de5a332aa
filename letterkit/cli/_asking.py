"""`letterkit notes ask`: the notes as questions. Each answer is written at once, so stopping loses nothing."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any

import click

from letterkit import exports, readers
from letterkit.cli._screen import faint, indented, note, strong
from letterkit.cli._surroundings import Surroundings
from letterkit.documents import Document
from letterkit.errors import ExportError, ReadError
from letterkit.inputs import notes

FIRST_LINE = "# Written by `letterkit notes ask`, which goes on with what is not here yet.\n"


@dataclass(frozen=True)
class Question:
    """One question: where its answer goes, and how it is asked.

    parts: the fields of one item and how each is asked; () for a plain answer. many: asked until the answer is empty.
    """

    path: tuple[str, str]
    text: str
    parts: tuple[tuple[str, str], ...] = ()
    many: bool = False


QUESTIONS = (
    Question(("candidate", "name"), "Your full name"),
    Question(("candidate", "sign_off"), "How you sign, your first name mostly"),
    Question(("application", "company"), "Which company"),
    Question(("application", "role_title"), "Which job"),
    Question(("application", "stage_reached"), "How far it went (application, phone_screen, interview, final, offer)"),
    Question(("interview", "date"), "The day of the talk (2026-03-10)"),
    Question(("interview", "end_time"), "When it ended (15:30)"),
    Question(
        ("interviewers", ""),
        "Who was there?",
        (
            ("name", "Name"),
            ("known_as", "The name they go by, where it is another"),
            ("title", "What they do"),
            ("decision_role", "recruiter, hiring_manager, peer, executive, hr or other"),
            ("email", "Mail address"),
        ),
        many=True,
    ),
    Question(
        ("role", "problems"),
        "Which problems or worries of theirs came up, in their words?",
        (("note", "Problem"), ("raised_by", "Who said so"), ("my_idea", "What you would do first")),
        many=True,
    ),
    Question(
        ("talk", "memorable_moments"),
        "What was said, shown or explained that only someone in the room knows?",
        (("text", "Moment"),),
        many=True,
    ),
    Question(
        ("signals", "objections"),
        "Which doubts about you did they voice?",
        (("note", "Doubt"), ("raised_by", "Who voiced it")),
        many=True,
    ),
    Question(
        ("talk", "questions_they_asked"),
        "Which of their questions would you answer better now?",
        (("question", "Question"), ("better_answer", "The better answer")),
        many=True,
    ),
    Question(("talk", "open_questions"), "What would you still like to know?", (("question", "Question"),), many=True),
    Question(
        ("evidence", ""),
        "What have you done that answers a problem or a doubt of theirs?",
        (("claim", "What you did"), ("number", "With which result, in numbers"), ("context", "Where and when")),
        many=True,
    ),
    Question(
        ("talk", "promised_by_me"),
        "What did you promise to send or do?",
        (("what", "Promise"), ("due", "By when"), ("link", "Where it can be found, if it can yet")),
        many=True,
    ),
    Question(("self", "weaknesses"), "What do you want to work on?", (("text", "Area"),), many=True),
    Question(("self", "want_job"), "Do you want the job (yes, no, unsure)"),
    Question(("self", "why_more_interested"), "What made it more interesting"),
    Question(("next", "step"), "What they said happens next"),
    Question(
        ("next", "decision_date"), "When they decide, as they said it (2026-03-20, by Friday 20 March, end of March)"
    ),
    Question(("practical", "start"), "When you can start"),
    Question(("practical", "notice"), "Your notice period"),
)


def ask(here: Surroundings, path: Path, force: bool) -> None:
    """Ask for all that the file at `path` does not hold yet. Raises ReadError where nobody could answer."""
    if not here.interactive:
        raise ReadError("Questions need a terminal.", f"`letterkit notes new {path}` writes a file to fill in.")
    if path.suffix not in (".yaml", ".yml"):
        raise ExportError(f"{path} would hold YAML.", f"Call it {path.with_suffix('.yaml')}.")
    answers = resumed(path, force)
    here.kept = f"Your answers are in {path}; the same command goes on from there."
    note(faint("Enter leaves a question out; Ctrl-C stops, and the same command goes on later.") + "\n")
    for question in QUESTIONS:
        group, field = question.path
        if group in answers if not field else field in answers.get(group, {}):
            continue
        if question.many:
            _ask_items(question, answers, path)
        else:
            _put(answers, question, _plain(question, answers))
        save(path, answers)
    note(f"\n{path} is complete. Next: letterkit notes check {path}")


def resumed(path: Path, force: bool) -> dict[str, Any]:
    """The answers so far. Raises ExportError for a file that was written by hand: its comments would be lost."""
    if not path.exists():
        return {}
    text = path.read_text(encoding="utf-8")
    if not text.startswith(FIRST_LINE) and not force:
        raise ExportError(
            f"{path} was not written by questions.", "--force goes on with it; its comments are lost then."
        )
    data = readers.read(path).data
    return data if isinstance(data, dict) else {}


def save(path: Path, answers: dict[str, Any]) -> None:
    """Write all answers."""
    import yaml

    exports.write(path, (FIRST_LINE + yaml.safe_dump(answers, allow_unicode=True, sort_keys=False)).encode())


def _plain(question: Question, answers: dict[str, Any]) -> str | None:
    while True:
        answer = _prompt(question.text, "")
        fault = _fault(answers, question, answer) if answer else None
        if fault is None:
            return answer or None
        note(f"    {fault}")


def _ask_items(question: Question, answers: dict[str, Any], path: Path) -> None:
    """Ask for items until one is left out; those given before an interruption are kept."""
    note(indented(strong(question.text), 80, ""))
    items: list[dict[str, str]] = []
    while item := _item(question, answers, items):
        items.append(item)
        _put(answers, question, items)
        save(path, answers)
    _put(answers, question, items)


def _item(question: Question, answers: dict[str, Any], items: list[dict[str, str]]) -> dict[str, str]:
    """One item; empty once the first of its fields is left out."""
    item: dict[str, str] = {}
    for field, text in question.parts:
        while answer := _prompt(text, "  " if not item else "    "):
            fault = _fault(answers, question, [*items, item | {field: answer}])
            if fault is None:
                item[field] = answer
                break
            note(f"    {fault}")
        if not item:
            break
    return item


def _prompt(text: str, indent: str) -> str:
    answer: str = click.prompt(indent + text, default="", show_default=False, err=True)
    return answer.strip()


def _put(answers: dict[str, Any], question: Question, answer: Any) -> None:
    group, field = question.path
    if field:
        answers.setdefault(group, {})[field] = answer
    else:
        answers[group] = answer


def _fault(answers: dict[str, Any], question: Question, answer: Any) -> str | None:
    """What this answer would make wrong that was not wrong before."""
    before = {fault.what for fault in _faults(answers)}
    trial = {group: dict(fields) if isinstance(fields, dict) else fields for group, fields in answers.items()}
    _put(trial, question, answer)
    return next((str(fault.what) for fault in _faults(trial) if fault.what not in before | _unasked(fault)), None)


def _faults(answers: dict[str, Any]) -> list[Any]:
    return notes.problems(Document("notes", "yaml", "", data=answers))


def _unasked(fault: Any) -> set[str]:
    """A field that is missing has only not been asked for yet."""
    return {fault.what} if fault.what.endswith("is missing.") else set()
