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

from letterkit.batch.run import BatchRun
from letterkit.batch.summary import Summary
from letterkit.batch.tables import rows
from letterkit.batch.work import Outcome
from letterkit.cli._environment import Environment
from letterkit.cli._screen import columns, count, note, out, strong
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

    batch_run: BatchRun

    def __init__(self, environment: Environment, limit: int | None = None) -> None:
        self._here, self._limit, self._total = environment, limit or sys.maxsize, 0
        self._summary = Summary()
        self._begun = self._last = time.monotonic()
        self._live = sys.stderr.isatty()

    def begin(self, batch_run: BatchRun) -> Callable[[Outcome], None]:
        """Look on at a course from here on."""
        self.batch_run = batch_run
        self._total = min(self._limit, sum(1 for _ in rows(batch_run.work.batch.table)))
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
        self._summary.add(outcome.line)
        now = time.monotonic()
        if now - self._last > (EVERY if self._live else RARELY):
            self._last = now
            self._show(self._line(now))

    def _line(self, now: float) -> str:
        made = self._summary.rows
        rate = made / max(0.001, now - self._begun)
        left = max(0, self._total - made - self.batch_run.kept)
        parts = [f"{made + self.batch_run.kept:,} of {self._total:,}", f"{rate:,.1f}/s", f"{_span(left / rate)} left"]
        if self._summary.usage.cost_usd is not None:
            parts.append(money(self._summary.usage.cost_usd))
        if failed := self._summary.statuses["failed"]:
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


def statuses(summary: Summary) -> str:
    """`97 done, 2 failed, 1 skipped`."""
    told = [
        f"{summary.statuses[status]:,} {status}" for status in ("done", "failed", "skipped") if summary.statuses[status]
    ]
    return ", ".join(told) or "nothing done yet"


def show_summary(environment: Environment, summary: Summary, batch_run: BatchRun) -> None:
    """Say how it went."""
    again = f", {batch_run.kept:,} of them from before" if batch_run.kept else ""
    out(
        f"{count(summary.rows, 'row')}: {statuses(summary)}{again}. Letters and report.jsonl are in {batch_run.folder}."
    )
    details(environment, summary, batch_run.folder)


def details(environment: Environment, summary: Summary, folder: Path) -> None:
    """Say who wrote, what it took, what the rules found, and what to look at first."""
    for author, number in summary.authors.most_common():
        out(f"  {count(number, 'letter')} by {'the template' if author == 'template' else author}")
    if summary.usage.calls:
        cost = "price unknown" if summary.usage.cost_usd is None else money(summary.usage.cost_usd)
        tokens = summary.usage.prompt_tokens + summary.usage.completion_tokens
        out(f"  {summary.usage.calls:,} calls, {tokens:,} tokens, {cost}")
    if summary.untailored:
        out(f"  {summary.untailored:,} not tailored: the row gives no reason for this employer (a column `reason`)")
    if summary.alike:
        out(f"  {summary.alike:,} share more than half of their sentences with another one")
    if summary.drafts:
        out(f"  {count(summary.drafts, 'letter')} stay drafts (.md), because they are not finished:")
        out(columns([(f"row {row}", why) for row, why in summary.why_drafts], environment.width, "    "))
    if summary.rules:
        out(f"\n  {strong('Findings by rule')}")
        out(columns([(rule, f"{number:,}") for rule, number in summary.rules.most_common()], environment.width))
    if summary.first:
        out(f"\n  {strong('Look at these first')}")
        out(
            columns(
                [(f"row {row}", file or "no letter", _short(why)) for row, file, why in summary.first],
                environment.width,
            )
        )


def _short(why: str) -> str:
    return why if len(why) <= LONGEST else why[: LONGEST - 1].rsplit(" ", 1)[0] + " …"


def figures(summary: Summary) -> dict[str, Any]:
    """The same as plain data."""
    return {
        "rows": summary.rows,
        **{status: summary.statuses[status] for status in ("done", "failed", "skipped")},
        "written_by": dict(summary.authors),
        "findings": {severity: summary.severities[severity] for severity in ("error", "warning", "info")},
        "rules": dict(summary.rules),
        "untailored": summary.untailored,
        "alike": summary.alike,
        "drafts": summary.drafts,
        "usage": asdict(summary.usage),
        "look_first": [{"row": row, "file": file or None, "why": why} for row, file, why in summary.first],
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
