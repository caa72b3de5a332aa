"""From a row to what is written down about it: the letter's bytes and the line of the report."""

from __future__ import annotations

import hashlib
import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from functools import cached_property, partial
from typing import Any, Literal

from letterkit import exports, extensions
from letterkit.batch import folder
from letterkit.batch.across import Names
from letterkit.batch.order import Batch
from letterkit.batch.rows import Composer
from letterkit.batch.tables import BadRow, Row, rows
from letterkit.batch.variety import filled
from letterkit.errors import InputError, LetterkitError, RefusedError
from letterkit.letter import Letter
from letterkit.letters import Prepared
from letterkit.letters.reviewing import objected, reviewed
from letterkit.letters.writing import by_template

Status = Literal["done", "failed", "skipped"]
OWN_REASONS = ("motive", "moment", "problem", "hook", "cares", "doubt", "reason", "valued", "useful", "why")
"""What ties a letter to its employer and to no other one."""
UNNAMED = re.compile(r"\W+")


@dataclass(frozen=True, slots=True)
class Task:
    """A row with the key of all that its letter depends on."""

    row: Row
    key: str


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of a row: its line of the report, and its letter's bytes where there is one."""

    line: dict[str, Any]
    data: bytes | None = None

    @property
    def file(self) -> str:
        """The letter's file, "" if there is none."""
        return self.line["file"] or ""


class Work:
    """Makes the letters of a batch, row by row, in one process."""

    def __init__(self, batch: Batch) -> None:
        self.batch = batch
        if batch.home:
            extensions.use_folder(batch.home)  # this may be a process of its own
        self.composer = Composer(batch)

    @cached_property
    def names(self) -> Names:
        """Every employer of the table: none of them belongs into another one's letter."""
        return Names(row.company for row in rows(self.batch.table) if isinstance(row, Row) and row.company)

    def prepared(self, task: Task) -> Prepared:
        """Everything the row's letter may say. Raises InputError."""
        return self.composer.prepared(task.row)

    def by_template(self, task: Task) -> Outcome:
        """The template's letter of a row, or why there is none."""
        try:
            made = self.prepared(task)
            letter = filled(made.brief, partial(by_template, assets=self.composer.assets))
            return self.finish(task, made, letter)
        except LetterkitError as error:
            return self.failure(task, error)

    def finish(self, task: Task, prepared: Prepared, letter: Letter) -> Outcome:
        """The outcome of a letter, reviewed also for what belongs to other rows."""
        brief = prepared.brief
        strangers = self.names.strangers(f"{letter.subject}\n{letter.body}", brief)
        if strangers or letter.written_by == "template":
            letter = reviewed(letter, brief, dict.fromkeys(strangers, ""))
        letter = objected(letter, prepared.objection)
        suffix, draft = self.batch.suffix, ""
        if exports.sendable(suffix) and not self.batch.anyway and not is_finished(letter):
            suffix, draft = "md", why_draft(letter)
        data = exports.render(letter, suffix)
        name = folder.name((brief.company, brief.job), task.key, suffix)
        counts = Counter(finding.severity for finding in letter.findings)
        line = (
            self._line(task, "done", name)
            | {
                "written_by": letter.written_by,
                "because": letter.fallback_reason,
                "tailored": brief.first(*OWN_REASONS) is not None,
                "findings": {severity: counts[severity] for severity in ("error", "warning", "info")},
                "rules": dict(Counter(finding.rule for finding in letter.findings)),
                "usage": asdict(letter.usage),
                "sentences": [sentence_key(sentence.text) for sentence in letter.sentences],
                "digest": folder.digest(data),
            }
            | ({"draft": draft} if draft else {})
        )
        return Outcome(line, data)

    def failure(self, task: Task, error: LetterkitError) -> Outcome:
        """The outcome of a row that has no letter, and why."""
        status: Status = "skipped" if isinstance(error, RefusedError) else "failed"
        table = self.batch.table
        if isinstance(error, InputError) and error.file in ("", table.name) and not error.line:
            error.file, error.line = str(table), task.row.line
        return Outcome(self._line(task, status) | {"error": str(error)})

    def same(self, task: Task, first: int) -> Outcome:
        """The outcome of a row that is the same as an earlier one: one letter serves both."""
        return Outcome(self._line(task, "skipped") | {"error": f"The same as row {first}."})

    def _line(self, task: Task, status: Status, file: str | None = None) -> dict[str, Any]:
        return {"row": task.row.number, "line": task.row.line, "key": task.key, "status": status, "file": file,
                "written_by": None, "findings": {}, "error": None, "usage": None}  # fmt: skip


def unreadable(bad: BadRow) -> Outcome:
    """The outcome of a row that cannot be read."""
    return Outcome({"row": bad.number, "line": bad.line, "key": "", "status": "failed", "file": None,
                    "written_by": None, "findings": {}, "error": str(bad.error), "usage": None})  # fmt: skip


def is_finished(letter: Letter) -> bool:
    """Whether nothing in a letter is open or wrong."""
    return not letter.open_marks and not any(finding.severity == "error" for finding in letter.findings)


def why_draft(letter: Letter) -> str:
    """What keeps a letter from being sent: its open places, else its first errors."""
    errors = [finding.message for finding in letter.findings if finding.severity == "error"]
    return " ".join(dict.fromkeys(letter.open_marks or errors[:2]))


def sentence_key(text: str) -> str:
    """What a sentence is compared by: its words alone, as eight figures."""
    return hashlib.sha256(UNNAMED.sub(" ", text.casefold()).encode("utf-8", "surrogatepass")).hexdigest()[:8]


def usable(outcomes: Sequence[Outcome]) -> dict[str, bytes]:
    """The letters among outcomes, by file."""
    return {outcome.file: outcome.data for outcome in outcomes if outcome.data is not None}
