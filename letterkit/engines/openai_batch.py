"""The provider's batch service, at about half the price: questions go up in rounds of files, answers come within a day.

What is under way is in the journal, so the program may be stopped at any point and run again, on the next day as well.
With `requests_to` and `replies_from` the files go by hand instead, as `vllm run-batch` and others take them.
"""

from __future__ import annotations

from collections.abc import Iterator

from letterkit.batch.work import Task, Work
from letterkit.engines import RunOptions, Take
from letterkit.engines._rounds import Rounds
from letterkit.engines._service import Service


def run(work: Work, tasks: Iterator[Task], take: Take, options: RunOptions) -> None:
    """Make an outcome of every task. Raises RefusedError without a model that has such a service, and ModelError."""
    Rounds("openai-batch", work, tasks, take, options, Service.of).run()
