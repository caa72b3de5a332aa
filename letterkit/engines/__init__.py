"""Where the letters of a batch are made. `engines/local.py` serves `--via local`, and so on.

A member has `run(work, tasks, take, options)`: it makes an outcome of every task and hands outcomes to `take`, in any
order, each as soon as there is one. It stops handing out rows once `options.stop` says so.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from types import ModuleType

from letterkit import rooms
from letterkit.batch.work import Outcome
from letterkit.models import Model, Settings
from letterkit.running import Budget
from letterkit.store import Store

Take = Callable[[Sequence[Outcome]], None]
"""Keeps outcomes: they are on the disk when it returns."""


@dataclass
class Stop:
    """Whether to come to an end. `asked`: hand out no more rows.

    seconds: how long it may take until all is over; an engine waits a little less for what is under way.
    under_way: the rows that an engine is at.
    """

    asked: bool = False
    seconds: float = 5.0
    why: str = ""
    under_way: int = 0

    @property
    def patience(self) -> float:
        """Seconds that are left to what is under way, so that it can still be put down."""
        return 0.8 * self.seconds

    def ask(self, why: str = "") -> None:
        """Ask for an end; the first reason holds."""
        self.why = self.why or why
        self.asked = True


@dataclass
class RunOptions:
    """How rows are worked on.

    model: None where the templates write. reach: how another process connects to the same model.
    concurrency: questions under way at once, 0 for what suits. max_cost: US dollars that may be spent in this run.
    folder: where an engine may keep files of its own.
    poll: seconds between two looks at work that is done elsewhere.
    scheduler: the address of a cluster, "" for one of this machine.
    enqueued: tokens that may wait at a batch service at once, None for what it says itself.
    requests_to, replies_from: files that go to a batch service and come from one by hand.
    """

    model: Model | None = None
    reach: tuple[str, Settings] | None = None
    store: Store | None = None
    require_model: bool = False
    concurrency: int = 0
    max_cost: float | None = None
    budget: Budget = field(default_factory=Budget)
    stop: Stop = field(default_factory=Stop)
    folder: Path | None = None
    poll: float = 30.0
    scheduler: str = ""
    enqueued: int | None = None
    requests_to: Path | None = None
    replies_from: Path | None = None


def load(name: str) -> ModuleType:
    """The engine of that name. Raises UnknownNameError, which names those there are."""
    return rooms.member(__name__, name, "engine")


def names() -> list[str]:
    """The engines there are, sorted."""
    return rooms.keys(__name__)
