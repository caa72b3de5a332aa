"""Anthropic's Message Batches, at half the price: questions go up in rounds, answers come within a day.

What is under way is in the journal, so the program may be stopped at any point and run again, on the next day as well.
"""

from __future__ import annotations

from collections.abc import Iterator

from letterkit.batch.work import Task, Work
from letterkit.engines import RunOptions, Take
from letterkit.engines._message_batches import Service
from letterkit.engines._rounds import Rounds


def run(work: Work, tasks: Iterator[Task], take: Take, options: RunOptions) -> None:
    """Make an outcome of every task. Raises RefusedError without a model that has such a service, and ModelError."""
    Rounds("anthropic-batch", work, tasks, take, options, Service.of).run()
