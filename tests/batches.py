"""Tables, models and runs of batches for the tests."""

from __future__ import annotations

import asyncio
import csv
import json
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from servers import honest

from letterkit.batch import folder as folders
from letterkit.batch.order import Batch
from letterkit.batch.report import Report
from letterkit.batch.run import BatchRun
from letterkit.batch.work import Outcome, Task, Work
from letterkit.engines import RunOptions, Take, local
from letterkit.errors import ModelError
from letterkit.letter import Usage
from letterkit.models import OnText, Reply, Request

EXAMPLE = Path(__file__).parents[1] / "examples" / "batch"
TODAY = date(2026, 3, 11)
THINGS = "pumps bikes ferries clinics looms kites ovens clocks maps boats".split()
ASKED = ["Strong SQL", "Forecasting with Python", "You train colleagues", "Planning of deliveries", "Stock counts"]


def cells(number: int) -> dict[str, str]:
    """A row of its own: employer, role, what it asks for and the reason hold a token that no other row has."""
    thing, token = THINGS[number % len(THINGS)], f"Zq{number:06d}x"
    asked = [ASKED[number % 5], ASKED[(number + 2) % 5], f"Knowledge of {token.lower()} {thing}"]
    return {
        "company": f"{token} {thing.title()}",
        "role": f"{thing.title()} planner {number}",
        "posting": "\n".join([f"{thing.title()} planner {number}", "", "Requirements", *(f"- {one}" for one in asked)]),
        "reason": f"your {token.lower()} {thing} are mended where they are used",
    }


def write_table(path: Path, numbers: Sequence[int]) -> Path:
    """A table with these rows."""
    with path.open("w", newline="", encoding="utf-8") as file:
        writer = csv.DictWriter(file, ["company", "role", "posting", "reason"])
        writer.writeheader()
        writer.writerows(cells(number) for number in numbers)
    return path


KEPT_BACK = ("Zitronenfalter", "Admiralfalter")
"""Words of the notes below that leave no machine."""


def write_notes(path: Path) -> Path:
    """Notes for all rows, with two items that nobody but their writer may see."""
    path.write_text(
        "self:\n  why_more_interested: I would like to plan what is mended.\n  private:\n"
        f"    - my sister calls me {KEPT_BACK[0]}\nevidence:\n  - claim: I planned the stock of nine shops\n"
        f"  - claim: I counted the stock of {KEPT_BACK[1]}\n    shareable: false\n",
        encoding="utf-8",
    )
    return path


def order(table: Path, **chosen: Any) -> Batch:
    """A batch of cover letters over a table, with the example's resume."""
    return Batch(table, TODAY, **{"kind": "cover-letter", "resume": str(EXAMPLE / "resume.json"), **chosen})


@dataclass
class Honest:
    """A model in this process. `fails`: what it raises at a question, by its number from 1."""

    address: str = "openai:honest"
    fails: Callable[[int], ModelError | None] = lambda number: None
    pause: float = 0.0
    asked: list[str] = field(default_factory=list)
    cost: float | None = None
    under_way: int = 0
    most: int = 0

    async def complete(self, request: Request, on_text: OnText | None = None) -> Reply:
        self.asked.append(request.key(self.address))
        self.under_way += 1
        self.most = max(self.most, self.under_way)
        try:
            await asyncio.sleep(self.pause)
            if error := self.fails(len(self.asked)):
                raise error
        finally:
            self.under_way -= 1
        messages = [{"role": message.role, "content": message.text} for message in request.messages]
        return Reply(honest.answer(messages, request.stage), "honest", usage=Usage(1, 100, 10, self.cost))

    def price(self, usage: Usage) -> float | None:
        """A question costs what it costs, whatever its length."""
        return self.cost and self.cost * usage.calls

    async def aclose(self) -> None:
        """Nothing to let go of."""


def run(batch: Batch, into: Path, options: RunOptions | None = None, engine: Any = local, **chosen: Any) -> BatchRun:
    """One run, as the command does it."""
    options = options or RunOptions()
    with folders.held(into):
        batch_run = BatchRun(Work(batch), Report.open(into), **chosen)
        batch_run.run(engine, options)
    return batch_run


@dataclass
class Striking:
    """An engine that has something happen once the first rows have come back, whenever that is."""

    engine: Any
    strike: Callable[[], None]
    struck: bool = False

    def run(self, work: Work, tasks: Iterator[Task], take: Take, options: RunOptions) -> None:
        """The engine's own run."""

        def taken(outcomes: Sequence[Outcome]) -> None:
            take(outcomes)
            if not self.struck:
                self.struck = True
                self.strike()

        self.engine.run(work, tasks, taken, options)


def lines(into: Path) -> list[dict[str, Any]]:
    """The report."""
    return [json.loads(line) for line in (into / "report.jsonl").read_text(encoding="utf-8").splitlines()]


def letters(into: Path) -> dict[str, str]:
    """The letters in a folder, by file."""
    return {path.name: path.read_text(encoding="utf-8") for path in sorted(into.glob("*.md"))}


def ended_between(patch: pytest.MonkeyPatch, service: type, step: str, go: Callable[[], None], *, before: bool) -> None:
    """Run a batch again and again, each time ended at the next occurrence of a step of the service's, just before or
    just after it, until one comes through.
    """
    real = getattr(service, step)
    for ends in range(30):
        passed = 0

        def dying(self: object, *args: Any, at: int = ends) -> Any:
            nonlocal passed
            passed += 1
            if passed > at and before:
                raise KeyboardInterrupt
            found = real(self, *args)
            if passed > at:
                raise KeyboardInterrupt
            return found

        patch.setattr(service, step, dying)
        try:
            return go()
        except KeyboardInterrupt:
            continue
    raise AssertionError("no run came through")
