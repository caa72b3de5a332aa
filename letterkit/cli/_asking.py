"""`letterkit notes ask`: the notes as questions. Each answer is written at once, so stopping loses nothing.

What is there already, perhaps as one paste, is taken first, and only the rest is asked for.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

import click

from letterkit import exports, readers
from letterkit.cli import _answers
from letterkit.cli._environment import Environment
from letterkit.cli._screen import faint, indented, note, strong
from letterkit.errors import ExportError, ReadError

FIRST_LINE = "# Written by `letterkit notes ask`, which goes on with what is not here yet.\n"
BACK = "<"
HOW = (
    "Enter leaves a question out, < goes back, `private: …` keeps an answer out of all letters; Ctrl-C stops, and the "
    "same command goes on later. Days and times as you say them: tues 24 nov, abt 11.30."
)
PASTE = (
    "What do you have already: a chat, a memo, lines from your phone? Paste it, then a line with a single dot. "
    "Enter asks everything."
)


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
    Question(
        ("application", "stage_reached"), "How far it went (applied, phone screen, interview, final round, offer)"
    ),
    Question(("interview", "date"), "The day of the talk"),
    Question(("interview", "end_time"), "When it ended"),
    Question(
        ("interviewers", ""),
        "Who was there?",
        (
            ("name", "Name"),
            ("known_as", "The name they go by, where it is another"),
            ("title", "What they do"),
            ("decision_role", "Their part: boss, recruiter, hr, colleague, executive"),
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
        (
            ("claim", "What you did"),
            ("number", "With which result, in numbers"),
            ("context", "Where and when"),
            ("told_in_interview", "Did you tell them (yes, no)"),
        ),
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
    Question(("next", "decision_date"), "When they decide, as they said it (by Friday 20 March, end of March)"),
    Question(("practical", "start"), "When you can start"),
    Question(("practical", "notice"), "Your notice period"),
)


def ask(environment: Environment, path: Path, force: bool) -> None:
    """Ask for all that the file at `path` does not hold yet. Raises ReadError where nobody could answer."""
    if not environment.interactive:
        raise ReadError("Questions need a terminal.", f"`letterkit notes new {path}` writes a file to fill in.")
    if path.suffix not in (".yaml", ".yml"):
        raise ExportError("This command writes YAML.", f"Call it {path.with_suffix('.yaml')}.")
    answers = resumed(path, force)
    environment.kept = f"Your answers are in {path}; the same command goes on from there."
    if not answers:
        answers |= _answers.of_paste(pasted(environment))
        if answers:
            save(path, answers)
            note(faint(f"Understood: {', '.join(_answers.told(answers))}. Now for the rest.") + "\n")
    note(faint(indented(HOW, environment.width, "")) + "\n")
    Walk(answers, path, environment.today).go()
    note(f"\n{path} is complete. Next: letterkit notes check {path}")


def pasted(environment: Environment) -> str:
    """What somebody pastes first: all lines up to one with a dot, none where the first is empty."""
    note(indented(PASTE, environment.width, ""))
    lines: list[str] = []
    while (line := environment.line("")) is not None and line.strip() != "." and (lines or line.strip()):
        lines.append(line)
    return "\n".join(lines)


def resumed(path: Path, force: bool) -> dict[str, Any]:
    """The answers so far. Raises ExportError for a file that was written by hand: its comments would be lost."""
    if not path.exists():
        return {}
    text = path.read_text(encoding="utf-8")
    if not text.startswith(FIRST_LINE) and not force:
        raise ExportError(
            f"{path} was not written by questions.", "Use --force to continue with it; its comments will be lost."
        )
    data = readers.read(path).data
    return data if isinstance(data, dict) else {}


def save(path: Path, answers: dict[str, Any]) -> None:
    """Write all answers."""
    import yaml

    exports.write(path, (FIRST_LINE + yaml.safe_dump(answers, allow_unicode=True, sort_keys=False)).encode())


@dataclass
class Walk:
    """One walk over the questions that are open, forth and back."""

    answers: dict[str, Any]
    path: Path
    today: date

    def go(self) -> None:
        """Ask; each answer is written at once."""
        left = [question for question in QUESTIONS if not self._has(question)]
        at = 0
        while at < len(left):
            question = left[at]
            done = self._items(question) if question.many else self._plain(question)
            at = at + 1 if done else max(0, at - 1)
            save(self.path, self.answers)

    def _has(self, question: Question) -> bool:
        group, field = question.path
        return group in self.answers if not field else field in self.answers.get(group, {})

    def _plain(self, question: Question) -> bool:
        """One answer; False to go back."""
        while (answer := _prompt(question.text, "")) != BACK:
            if not answer:
                self._put(question, None)
                return True
            if private := _answers.private(answer):
                _answers.keep_out(self.answers, private)
                self._put(question, None)
                return True
            value, fault = _answers.understood(self.answers, question.path, answer, self.today)
            if fault is None:
                self._put(question, value)
                return True
            note(f"    {fault}")
        return False

    def _items(self, question: Question) -> bool:
        """Items until one is left out, those given before an interruption kept; False to go back."""
        note(indented(strong(question.text), 80, ""))
        items: list[dict[str, Any]] = []
        while True:
            item = self._item(question, items)
            if item is None and not items:
                return False
            if item is None:
                items.pop()
            elif not item:
                break
            else:
                items.append(item)
            self._put(question, items)
            save(self.path, self.answers)
        self._put(question, items)
        return True

    def _item(self, question: Question, items: list[dict[str, Any]]) -> dict[str, Any] | None:
        """One item, empty once the first of its fields is left out; None to go back."""
        item: dict[str, Any] = {}
        at = 0
        while at < len(question.parts):
            field, text = question.parts[at]
            answer = _prompt(text, "    " if at else "  ")
            if answer == BACK and not at:
                return None
            if answer == BACK:
                at -= 1
                item.pop(question.parts[at][0], None)
                continue
            if not answer and not at:
                break
            if private := _answers.private(answer):
                item["shareable"], answer = False, private
            if answer:
                whole = [*items, item | {field: answer}]
                found, fault = _answers.understood(self.answers, question.path, whole, self.today)
                if fault is not None:
                    note(f"    {fault}")
                    continue
                item[field] = found[-1][field]
            at += 1
        return item

    def _put(self, question: Question, answer: Any) -> None:
        _answers.put(self.answers, question.path, answer)


def _prompt(text: str, indent: str) -> str:
    answer: str = click.prompt(indent + text, default="", show_default=False, err=True)
    return answer.strip()
