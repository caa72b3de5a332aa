"""Batches: the rate a server allows, what is paid again after a death, memory and growth.

    python tests/benchmarks/batch/bench_batch.py            some minutes
    python tests/benchmarks/batch/bench_batch.py grow 100000     rows as many as one likes

Everything runs over loopback against a server of its own. `tests/benchmarks/client` has the client's own throughput.
"""

from __future__ import annotations

import asyncio
import json
import platform
import resource
import subprocess
import sys
import tempfile
import threading
import time
import tracemalloc
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2]))
from batches import Honest, cells, lines, order, run, write_table
from servers.process import Stub

from letterkit.drafting.answers import Draft, schema
from letterkit.engines import RunOptions
from letterkit.engines._journal import Grouped
from letterkit.engines._rate_limiter import RateLimiter
from letterkit.errors import ModelError
from letterkit.letter import Usage
from letterkit.models import Message, Reply, Request, Settings
from letterkit.models.openai import OpenAIModel
from letterkit.running import converse
from letterkit.store import Store

AT_ONCE, LATENCY, RATE, BURST = 256, 0.2, 200.0, 50.0
HERE = Path(__file__).parent
PROMPT = "x" * 6_000
Rows = Iterator[tuple[str, str, str, bool]]
"""What was measured, the figure, the target, and whether it is met."""


@contextmanager
def server(*told: float, program: Path = HERE / "server.py") -> Iterator[str]:
    """The address of a server that is told rate, burst, latency and whether it says its limit."""
    process = subprocess.Popen([sys.executable, program, *map(str, told)], stdout=subprocess.PIPE, text=True)
    assert process.stdout
    try:
        yield f"http://127.0.0.1:{int(process.stdout.readline())}"
    finally:
        process.terminate()
        process.wait()


def refused(url: str) -> int:
    """How many questions the server refused."""
    with urllib.request.urlopen(f"{url}/refused") as response:
        return int(json.load(response)["refused"])


def questions(url: str, number: int, journal: Path | None) -> tuple[float, float, int]:
    """Seconds for so many questions as the engine asks them, CPU milliseconds each, and how many failed."""
    model = OpenAIModel("stub", Settings(f"{url}/v1", "none"))
    store = Grouped(Store.open(journal)) if journal else None
    failed = 0

    def conversation(n: int):  # type: ignore[no-untyped-def]  # noqa: ANN202
        yield Request("write", (Message("system", PROMPT), Message("user", str(n))), schema(Draft), draft=str(n))

    async def work(limiter: RateLimiter, numbers: Iterator[int]) -> None:
        nonlocal failed
        for n in numbers:
            try:
                await converse(conversation(n), limiter, store)
            except ModelError:
                failed += 1

    async def all_of_them() -> tuple[float, float]:
        await converse(conversation(-1), model, store)  # what is imported once is no part of it
        limiter, numbers = RateLimiter(model, AT_ONCE), iter(range(number))
        begun, cpu = time.perf_counter(), time.process_time()
        await asyncio.gather(*(work(limiter, numbers) for _ in range(AT_ONCE)))
        took, spent = time.perf_counter() - begun, time.process_time() - cpu
        await model.aclose()
        return took, spent

    took, spent = asyncio.run(all_of_them())
    return took, spent / number * 1000, failed


def free_running(folder: Path) -> Rows:
    """As many questions as are allowed at once, no limit."""
    number = 8_192
    with server(LATENCY, 0.5, program=HERE.parent / "client" / "answering.py") as url:
        took, cpu, failed = questions(url, number, folder / "free.db")
    share = number * LATENCY / AT_ONCE / took
    yield f"{number:,} questions, {AT_ONCE} at once, journal on", f"{share:.2f} of the ideal", "≥ .95", share >= 0.95
    yield "client CPU a call, rate limiter and journal included", f"{cpu:.2f} ms", "≤ .8 ms", cpu <= 0.8 and not failed


def storms(folder: Path) -> Rows:
    """A server that allows 200 questions a second, 50 at once."""
    for number, says, least in ((2_000, 0, 0.93), (2_000, 1, 0.93), (8_000, 0, 0.97)):
        with server(RATE, BURST, LATENCY, says) as url:
            took, _, failed = questions(url, number, folder / f"storm{number}{says}.db")
            again = refused(url) / number
        share = ((number - BURST) / RATE + LATENCY) / took
        what = f"{number:,} questions against 200 a second{', said in headers' if says else ''}"
        yield what, f"{share:.3f} of the ideal", f"≥ {least}", share >= least
        told = f"{again:.4f} refused a success, {failed} failed"
        yield "", told, "≤ .01, 0", again <= 0.01 and not failed


def killed(folder: Path) -> Rows:
    """Killed half-way, run again; then run again with everything there."""
    from crashes import AT_ONCE as UNDER_WAY
    from crashes import Crashes

    stub = Stub()
    try:
        stub.script(**{"*": "honest"})
        crashes = Crashes(folder / "killed", stub, 200)
        process = crashes.start()
        while len(stub.log) < 100:
            time.sleep(0.02)
        process.kill()
        process.communicate()
        crashes.run()
        paid = len(stub.log) - len({entry["body"] for entry in stub.log})
        told = f"{paid} of {len(stub.log)}"
        yield "200 letters, killed half-way: paid again", told, f"≤ {UNDER_WAY} (under way)", paid <= UNDER_WAY
    finally:
        stub.stop()
    yield from everything_there(folder)


def everything_there(folder: Path, number: int = 3_000) -> Rows:
    """A run over letters that are all there."""
    table, model, store = write_table(folder / "there.csv", range(number)), Honest(), Store.open(folder / "there.db")
    batch = order(table, model=model.address, effort="quick")
    run(batch, folder / "there", RunOptions(model, store=store, concurrency=64))
    before = len(model.asked)
    begun = time.perf_counter()
    run(batch, folder / "there", RunOptions(model, store=store, concurrency=64))
    rate = number / (time.perf_counter() - begun)
    asked = len(model.asked) - before
    yield f"{number:,} rows run again: questions", f"{asked}", "0", asked == 0
    yield "rows a second then", f"{rate:,.0f}", "≥ 2,000", rate >= 2_000


def queued(number: int = 10_000) -> Rows:
    """What it takes to have many questions in line, beyond what a tenth of them takes."""

    class Slow:
        address = "openai:slow"

        async def complete(self, request: Request, on_text: object = None) -> Reply:
            await asyncio.sleep(0.001)
            return Reply("{}", usage=Usage(1, 1, 1))

        async def aclose(self) -> None: ...

    async def go(number: int) -> float:
        limiter = RateLimiter(Slow(), 64)
        lines_ = iter(range(number))

        def conversation(n: int):  # type: ignore[no-untyped-def]  # noqa: ANN202
            yield Request("write", (Message("user", f"{PROMPT}{n}"),))

        async def work() -> None:
            for n in lines_:
                await converse(conversation(n), limiter, None)

        tracemalloc.start()
        await asyncio.gather(*(work() for _ in range(64)))
        _, peak = tracemalloc.get_traced_memory()
        tracemalloc.stop()
        return peak / 1e6

    few, many = (asyncio.run(go(size)) for size in (number // 10, number))
    peak = many - few
    yield f"{number:,} queued: memory", f"+ {peak:.1f} MB", "≤ 5 MB", peak <= 5


def grow(folder: Path, *sizes: int) -> Rows:
    """Template letters for tables of growing length, each row with a token of its own."""
    for size in sizes:
        table, out = write_table(folder / f"grow{size}.csv", range(size)), folder / f"grow{size}"
        peak = Peak()
        begun = time.perf_counter()
        with peak:
            run(order(table), out)
        took = time.perf_counter() - begun
        told = lines(out)
        whole = [line["row"] for line in told] == list(range(1, size + 1)) and {x["status"] for x in told} == {"done"}
        strange = strangers(out, told)
        yield f"{size:,} rows by template: letters a second", f"{size / took:.0f}", "", True
        yield (
            "",
            f"{strange} tokens of other rows, report {'complete' if whole else 'not complete'}",
            "0",
            (whole and not strange),
        )
        yield "", f"{peak.main:.0f} MB, a worker {peak.worker:.0f} MB", "< 300 MB", max(peak.main, peak.worker) < 300


def strangers(out: Path, told: list[dict[str, object]]) -> int:
    """How many letters hold a token of another row, or not their own."""
    wrong = 0
    for line in told:
        text = (out / str(line["file"])).read_text().casefold()
        own = cells(int(str(line["row"])) - 1)["company"].split()[0].casefold()
        found = {text[at : at + 9] for at in range(len(text)) if text.startswith("zq0", at)}
        wrong += found != {own}
    return wrong


class Peak:
    """The most memory that this process and any one of its workers had, in MB."""

    def __enter__(self) -> None:
        self.main = self.worker = 0.0
        self._over = threading.Event()
        self._thread = threading.Thread(target=self._watch, daemon=True)
        self._thread.start()

    def __exit__(self, *_: object) -> None:
        self._over.set()
        self._thread.join()

    def _watch(self) -> None:
        me = Path("/proc/self")
        children = Path(f"/proc/self/task/{me.resolve().name}/children")
        while not self._over.wait(0.2):
            self.main = max(self.main, _resident(me))
            for child in children.read_text().split():
                self.worker = max(self.worker, _resident(Path("/proc") / child))


def _resident(process: Path) -> float:
    try:
        return int((process / "statm").read_text().split()[1]) * resource.getpagesize() / 1e6
    except (OSError, IndexError):
        return 0.0


def show(*parts: Rows) -> None:
    """Print what was measured, as it comes."""
    for part in parts:
        for what, figure, target, is_met in part:
            word = "" if not target else "met" if is_met else "not met"
            print(f"| {what} | {figure} | {target} | {word} |", flush=True)


def main() -> None:
    """Print the table. Growth is measured in a process of its own, whose memory nothing else has used."""
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place)
        if sys.argv[1:2] == ["grow"]:
            show(grow(folder, *map(int, sys.argv[2:])))
            return
        print(f"{datetime.now(UTC):%Y-%m-%d}, {platform.platform()}, Python {platform.python_version()}\n")
        print("| what | figure | target | |\n|---|---|---|---|", flush=True)
        show(free_running(folder), storms(folder), killed(folder), queued())
        subprocess.run([sys.executable, __file__, "grow", "300", "1000"], check=True)


if __name__ == "__main__":
    main()
