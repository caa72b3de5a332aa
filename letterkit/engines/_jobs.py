"""The files of requests that a batch service is at, noted in the journal before they go: a crash asks nothing twice."""

from __future__ import annotations

import time
from collections.abc import Collection, Iterator
from pathlib import Path
from typing import Protocol

from letterkit.engines import RunOptions
from letterkit.engines._requests import Form, Replies
from letterkit.engines._room import Room, size
from letterkit.engines._service import Progress, over_limit
from letterkit.errors import ModelError, RateLimitError
from letterkit.running import PASSING
from letterkit.store import Job, Store

PATIENCE = 10
"""How often in a row the service may not answer when asked how far it is."""


class Served(Protocol):
    """A provider's batch service. Every method raises ModelError and nothing else on purpose."""

    @property
    def form(self) -> Form:
        """How it has its files."""

    def submit(self, path: Path, digest: str) -> str:
        """Have a file of requests worked on; returns the batch's id."""

    def find(self, path: Path, digest: str, taken: Collection[str]) -> str | None:
        """The id of the batch that was made of a file, None if none was. taken: those that are known to be others'."""

    def look(self, batch_id: str) -> Progress:
        """How far a batch is."""

    def download(self, files: tuple[str, ...], path: Path) -> None:
        """Put the lines of these files into one."""

    def close(self) -> None:
        """Let go of connections."""


class Jobs:
    """Those of one model at one service. `over`: whose answers are there; `is_refused`: whether one was too much."""

    def __init__(
        self, service: Served, store: Store, folder: Path, endpoint: str, host: str, options: RunOptions
    ) -> None:
        self.service, self.store, self.folder, self.endpoint = service, store, folder, endpoint
        self.host, self.options = host, options
        self.room = Room(options.enqueued)
        self.replies = Replies(service.form)
        self.over: list[Job] = []
        self.is_refused = False

    @property
    def open(self) -> bool:
        """Whether anything is under way."""
        return bool(self.store.jobs(self.endpoint))

    def is_waited_for(self, key: str) -> bool | None:
        """Whether a question is under way; None where it never was."""
        job = self.store.job_of(key)
        return None if job is None else job not in self._digests()

    def _digests(self) -> list[str]:
        return [job.digest for job in self.over]

    def submit(self, path: Path, keys: list[str]) -> None:
        """Note a file of requests, then have it worked on: a crash between the two asks for nothing twice."""
        digest = path.stem.removeprefix(".requests-")
        self.over = [job for job in self.over if job.digest != digest]  # the very same file once more
        while not self.room.holds(size(path), sum(self._waiting())):
            if self.options.stop.asked:
                path.unlink()
                return
            self._sleep()
        self.store.keep_job(Job(digest, self.endpoint), keys)
        self.store.keep_job(Job(digest, self.endpoint, self._sent(path, digest)))

    def _sent(self, path: Path, digest: str) -> str:
        """The id of the batch that is made of a file, once the service takes it."""
        for _ in range(PATIENCE):
            try:
                return self.service.submit(path, digest)
            except RateLimitError:
                if self.options.stop.asked:
                    raise
                self._sleep()
        return self.service.submit(path, digest)

    def _waiting(self) -> Iterator[int]:
        """The size of each file that the service is at."""
        for job in self.store.jobs(self.endpoint):
            progress = self.service.look(job.batch)
            if progress.is_refused:
                self._refused(job, progress)
            elif not progress.is_over:
                yield size(self._requests(job))

    def _refused(self, job: Job, progress: Progress) -> None:
        """A file that was too much for now: what it asked is asked again in the next round, in files that fit."""
        path = self._requests(job)
        alone = not [one for one in self.store.jobs(self.endpoint) if one != job and one.digest not in self._digests()]
        is_one = path.exists() and path.read_bytes().count(b"\n") == 1
        self.is_refused = self.room.refused(size(path), progress.most, is_one=is_one, alone=alone)
        self._drop(job)
        if not self.is_refused:
            raise over_limit(progress, self.host)

    def _requests(self, job: Job) -> Path:
        return self.folder / f".requests-{job.digest}.jsonl"

    def _replies(self, job: Job) -> Path:
        return self.folder / f".replies-{job.digest}.jsonl"

    def resume(self) -> None:
        """Find what was sent by a run that ended before it noted so; send what was not."""
        for job in self.store.jobs(self.endpoint):
            if job.batch:
                continue
            path = self._requests(job)
            batch = self.service.find(path, job.digest, [one.batch for one in self.store.jobs(self.endpoint)])
            if batch is None and path.exists():
                batch = self._sent(path, job.digest)
            if batch is None:
                self.store.close_job(job.digest)
            else:
                self.store.keep_job(Job(job.digest, self.endpoint, batch))

    def fetch(self, wait: bool) -> bool:
        """Bring down the answers of batches that are over; wait for one if none is. Whether there were any."""
        misses = 0
        while not self.options.stop.asked:
            try:
                for job in self.store.jobs(self.endpoint):
                    self._bring(job)
                misses = 0
            except ModelError as error:
                misses += 1
                if not isinstance(error, PASSING) or misses > PATIENCE:
                    raise
            if self.over or not wait:
                return bool(self.over)
            if self.is_refused and not self.store.jobs(self.endpoint):
                self._sleep()  # whoever fills the service, it is nobody here
                return True
            self._sleep()
        return False

    def _bring(self, job: Job) -> None:
        progress = self.service.look(job.batch)
        if progress.is_refused:
            self._refused(job, progress)
            return
        if not progress.is_over:
            return
        if progress.status == "failed":
            self._drop(job)
            raise over_limit(progress, self.host)
        path = self._replies(job)
        self.service.download(progress.files, path)
        self.replies.add(path)
        self.over.append(job)

    def close(self) -> None:
        """Forget batches whose answers are in the journal now."""
        for job in self.over:
            self._drop(job)
        self.over = []
        self.replies.clear()

    def _drop(self, job: Job) -> None:
        self.store.close_job(job.digest)
        for path in (self._requests(job), self._replies(job)):
            path.unlink(missing_ok=True)

    def _sleep(self) -> None:
        until = time.monotonic() + self.options.poll
        while time.monotonic() < until and not self.options.stop.asked:
            time.sleep(min(0.1, self.options.poll))
