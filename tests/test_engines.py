"""Engines: where letters are made, and the rate limit of a model's server."""

from __future__ import annotations

import asyncio
import inspect
import multiprocessing
import os
import signal
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

import pytest
import virtual_time
from batches import Striking, lines, order, run, write_table
from virtual_time import Clock

from letterkit import engines
from letterkit.engines import _rate_limiter, local
from letterkit.engines._journal import Grouped
from letterkit.engines._rate_limiter import RateLimiter
from letterkit.errors import RateLimitError, StoreError, UnknownNameError
from letterkit.models import Limited, Limits, Model, OnText, Reply, Request, Settings, _limits
from letterkit.models.openai import OpenAIModel
from letterkit.running import converse
from letterkit.store import Entry, Store


@pytest.mark.parametrize("name", engines.names())
def test_an_engine_has_its_rooms_function_and_a_page(name: str) -> None:
    module = engines.load(name)
    assert list(inspect.signature(module.run).parameters) == ["work", "tasks", "take", "options"]
    assert module.__doc__


def test_an_engine_that_is_not_there_is_named_with_those_that_are() -> None:
    with pytest.raises(UnknownNameError, match="local"):
        engines.load("cloud")


@dataclass
class Bucket:
    """A server that lets `rate` questions a second through, `burst` at once, and complains about the others.

    clock: whose seconds these are.
    """

    rate: float
    clock: Clock = field(default_factory=Clock)
    burst: float = 20
    latency: float = 0.02
    says: bool = False
    address: str = "openai:bucket"
    limits: Limits | None = None
    asked: int = 0
    refused: int = 0
    under_way: int = 0
    most: int = 0
    _level: float = 0.0
    _at: float = 0.0

    def __post_init__(self) -> None:
        self._level = self.burst

    async def complete(self, request: Request, on_text: OnText | None = None) -> Reply:
        await asyncio.sleep(0.001)
        now = self.clock()
        self._level = min(self.burst, self._level + (now - self._at) * self.rate)
        self._at = now
        if self._level < 1:
            self.refused += 1
            raise RateLimitError("too often", retry_after=max(0.001, (1 - self._level) / self.rate))
        self._level -= 1
        self.asked += 1
        self.under_way += 1
        self.most = max(self.most, self.under_way)
        await asyncio.sleep(self.latency)
        self.under_way -= 1
        self.limits = Limits(self.rate * 60) if self.says else None
        return Reply("{}")

    async def aclose(self) -> None:
        """Nothing to let go of."""


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> Clock:
    """The rate limiter's clock, which the machine's speed does not move."""
    clock = Clock()
    monkeypatch.setattr(_rate_limiter, "monotonic", clock)
    return clock


def storm(bucket: Bucket, number: int, at_once: int) -> tuple[float, int]:
    """Seconds on the bucket's clock that so many questions take with a rate limiter, and how many failed for good."""
    failed = 0

    async def run() -> None:
        nonlocal failed
        limiter, numbers = RateLimiter(bucket, at_once), iter(range(number))

        def conversation(n: int):  # type: ignore[no-untyped-def]  # noqa: ANN202
            yield Request("write", (), draft=str(n))

        async def worker() -> None:
            nonlocal failed
            for n in numbers:
                try:
                    await converse(conversation(n), limiter, None)
                except RateLimitError:
                    failed += 1

        await asyncio.gather(*(worker() for _ in range(at_once)))

    virtual_time.run(run(), bucket.clock)
    return bucket.clock(), failed


@pytest.mark.parametrize("says", [False, True])
def test_a_storm_of_complaints_settles_at_the_allowed_rate_and_nothing_fails(clock: Clock, says: bool) -> None:
    """200 questions a second are let through, 64 would like to go at once."""
    bucket = Bucket(rate=200, clock=clock, says=says)
    took, failed = storm(bucket, 800, 64)
    assert failed == 0
    assert bucket.asked == 800
    assert bucket.refused <= 0.05 * 800
    assert took <= (800 - bucket.burst) / bucket.rate + 2  # finding the rate takes a second or so


def test_without_a_complaint_as_many_as_allowed_are_under_way_and_no_more(clock: Clock) -> None:
    bucket = Bucket(rate=1e9, clock=clock, burst=1e9, latency=0.05)
    took, _ = storm(bucket, 320, 32)
    assert bucket.most == 32
    assert took < 0.6  # ten times the latency, and a little


def test_turns_are_handed_out_in_the_order_they_were_asked_for() -> None:
    order: list[str] = []

    class Noting(Bucket):
        async def complete(self, request: Request, on_text: OnText | None = None) -> Reply:
            order.append(request.stage)
            return await super().complete(request, on_text)

    async def run() -> None:
        limiter = RateLimiter(Noting(rate=1e9, burst=1e9), 1)
        await asyncio.gather(*(limiter.complete(Request(str(n), ())) for n in range(9)))

    asyncio.run(run())
    assert order == [str(n) for n in range(9)]


def test_what_a_server_says_it_allows_is_read_from_its_headers() -> None:
    assert _limits.of({"x-ratelimit-limit-requests": "500", "x-ratelimit-limit-tokens": "30000"}) == Limits(500, 30000)
    assert _limits.of({"x-ratelimit-limit-requests": "nan"}) is None
    assert isinstance(OpenAIModel("x", Settings()), Limited)
    assert not isinstance(_any_model(), Limited)


def _any_model() -> Model:
    from letterkit.models.scripted import Scripted

    return Scripted()


def test_replies_of_many_go_to_the_disk_together_and_each_is_there_when_its_turn_goes_on(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    store = Store.open(None)
    writes: list[int] = []
    keep = store.keep_entries

    def counted(entries: Sequence[Entry]) -> None:
        writes.append(len(entries))
        keep(entries)

    monkeypatch.setattr(store, "keep_entries", counted)

    async def one(journal: Grouped, number: int) -> None:
        await journal.keep_reply(f"key{number}", Request("write", ()), Reply(str(number)))
        kept = journal.reply(f"key{number}")
        assert kept is not None
        assert kept.text == str(number)

    async def run() -> None:
        journal = Grouped(store)
        await asyncio.gather(*(one(journal, number) for number in range(50)))

    asyncio.run(run())
    assert writes == [50]


def test_a_journal_that_fails_fails_all_that_wait_for_it(monkeypatch: pytest.MonkeyPatch) -> None:
    store = Store.open(None)
    store.close()

    async def run() -> list[BaseException | None]:
        journal = Grouped(store)
        waiting = [journal.keep_reply(str(n), Request("write", ()), Reply("x")) for n in range(3)]
        return await asyncio.gather(*waiting, return_exceptions=True)

    assert [type(error) for error in asyncio.run(run())] == [StoreError] * 3


@pytest.mark.long
def test_what_a_lost_process_had_is_done_by_others(tmp_path: Path) -> None:
    """The first processes are killed when the first rows come back, whenever that is."""
    table = write_table(tmp_path / "jobs.csv", range(80))
    killed: list[int] = []

    def strike() -> None:
        killed.extend(child.pid or 0 for child in multiprocessing.active_children())
        for pid in killed:
            os.kill(pid, signal.SIGKILL)

    run(order(table), tmp_path / "out", engine=Striking(local, strike))
    assert killed
    told = lines(tmp_path / "out")
    assert [line["row"] for line in told] == list(range(1, 81))
    assert {line["status"] for line in told} == {"done"}
