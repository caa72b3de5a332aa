"""How a batch is shown: while it runs, and at its end."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import asdict
from pathlib import Path
from typing import Any

import click

from letterkit.batch.course import Course
from letterkit.batch.tables import rows
from letterkit.batch.tally import Tally
from letterkit.batch.work import Outcome
from letterkit.cli._screen import columns, count, note, out, strong
from letterkit.cli._surroundings import Surroundings
from letterkit.letter import money
from letterkit.mail_merge import Sample

EVERY = 0.5
"""Seconds between two lines of progress in a terminal."""
LONGEST = 120
"""Characters of what is the matter with a row; the report has all of them."""
RARELY = 30.0
"""The same where nobody looks on."""


class Progress:
    """Shows rate, time left, cost and failures on standard error while a batch runs. limit: rows at most."""

    course: Course

    def __init__(self, here: Surroundings, limit: int | None = None) -> None:
        self._here, self._limit, self._total = here, limit or sys.maxsize, 0
        self._tally = Tally()
        self._begun = self._last = time.monotonic()
        self._live = sys.stderr.isatty()

    def begin(self, course: Course) -> Callable[[Outcome], None]:
        """Look on at a course from here on."""
        self.course = course
        self._total = min(self._limit, sum(1 for _ in rows(course.work.batch.table)))
        return self.see

    @contextmanager
    def shown(self) -> Iterator[None]:
        """While inside, a line may stand in the terminal; then it is taken away."""
        try:
            yield
        finally:
            if self._live:
                click.echo("\r\x1b[K", nl=False, err=True)

    def see(self, outcome: Outcome) -> None:
        """Take in one outcome."""
        self._tally.add(outcome.line)
        now = time.monotonic()
        if now - self._last > (EVERY if self._live else RARELY):
            self._last = now
            self._show(self._line(now))

    def _line(self, now: float) -> str:
        made = self._tally.rows
        rate = made / max(0.001, now - self._begun)
        left = max(0, self._total - made - self.course.kept)
        parts = [f"{made + self.course.kept:,} of {self._total:,}", f"{rate:,.1f}/s", f"{_span(left / rate)} left"]
        if self._tally.usage.cost_usd is not None:
            parts.append(money(self._tally.usage.cost_usd))
        if failed := self._tally.statuses["failed"]:
            parts.append(f"{failed:,} failed")
        return ", ".join(parts)

    def _show(self, line: str) -> None:
        if self._live:
            click.echo(f"\r\x1b[K{line[: self._here.width]}", nl=False, err=True)
        else:
            note(line)


def _span(seconds: float) -> str:
    """`40 s`, `12 min`, `3 h 5 min`."""
    if seconds < 90:
        return f"{seconds:.0f} s"
    minutes = round(seconds / 60)
    return f"{minutes} min" if minutes < 90 else f"{minutes // 60} h {minutes % 60} min"


def statuses(tally: Tally) -> str:
    """`97 done, 2 failed, 1 skipped`."""
    told = [
        f"{tally.statuses[status]:,} {status}" for status in ("done", "failed", "skipped") if tally.statuses[status]
    ]
    return ", ".join(told) or "nothing done yet"


def summary(here: Surroundings, tally: Tally, course: Course) -> None:
    """Say how it went."""
    again = f", {course.kept:,} of them from before" if course.kept else ""
    out(f"{count(tally.rows, 'row')}: {statuses(tally)}{again}. Letters and report.jsonl are in {course.folder}.")
    details(here, tally, course.folder)


def details(here: Surroundings, tally: Tally, folder: Path) -> None:
    """Say who wrote, what it took, what the rules found, and what to look at first."""
    for author, number in tally.authors.most_common():
        out(f"  {count(number, 'letter')} by {'the template' if author == 'template' else author}")
    if tally.usage.calls:
        cost = "price unknown" if tally.usage.cost_usd is None else money(tally.usage.cost_usd)
        tokens = tally.usage.prompt_tokens + tally.usage.completion_tokens
        out(f"  {tally.usage.calls:,} calls, {tokens:,} tokens, {cost}")
    if tally.untailored:
        out(f"  {tally.untailored:,} not tailored: the row gives no reason for this employer (a column `reason`)")
    if tally.alike:
        out(f"  {tally.alike:,} share more than half of their sentences with another one")
    if tally.drafts:
        out(f"  {count(tally.drafts, 'letter')} stay drafts (.md), for they are not finished:")
        out(columns([(f"row {row}", why) for row, why in tally.why_drafts], here.width, "    "))
    if tally.rules:
        out(f"\n  {strong('Findings by rule')}")
        out(columns([(rule, f"{number:,}") for rule, number in tally.rules.most_common()], here.width))
    if tally.first:
        out(f"\n  {strong('Look at these first')}")
        out(columns([(f"row {row}", file or "no letter", _short(why)) for row, file, why in tally.first], here.width))


def _short(why: str) -> str:
    return why if len(why) <= LONGEST else why[: LONGEST - 1].rsplit(" ", 1)[0] + " …"


def figures(tally: Tally) -> dict[str, Any]:
    """The same as plain data."""
    return {
        "rows": tally.rows,
        **{status: tally.statuses[status] for status in ("done", "failed", "skipped")},
        "written_by": dict(tally.authors),
        "findings": {severity: tally.severities[severity] for severity in ("error", "warning", "info")},
        "rules": dict(tally.rules),
        "untailored": tally.untailored,
        "alike": tally.alike,
        "drafts": tally.drafts,
        "usage": asdict(tally.usage),
        "look_first": [{"row": row, "file": file or None, "why": why} for row, file, why in tally.first],
    }


def sampled(sample: Sample) -> dict[str, Any]:
    """One row's letter and what all would take, as plain data."""
    from letterkit.exports.json import to_json

    found = sample.estimate
    takes = {"least": asdict(found.least), "most": asdict(found.most)} if found else None
    return {
        "row": sample.row.number,
        "rows": sample.rows,
        "letter": to_json(sample.letter),
        "estimate": takes,
        "letterkit": 1,
    }
