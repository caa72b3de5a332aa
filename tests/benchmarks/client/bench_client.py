"""Many questions at once, beside other clients in one run: `python tests/benchmarks/client/bench_client.py [REQUESTS]`.

A server on loopback answers each request after 200 ms, constant or ± 50 %; 256 are under way at a time. Told are the
share of what the latency allows (256 ÷ 0.2 s) and the CPU milliseconds of this process for each call. The prompt has
6 KB, the answer 1.8 KB; our client checks nothing less than in a real letter.
"""

from __future__ import annotations

import asyncio
import hashlib
import json
import platform
import sqlite3
import subprocess
import sys
import tempfile
import time
from collections.abc import Awaitable, Callable, Generator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import httpx2
import openai
from pydantic import BaseModel, ConfigDict

from letterkit.drafting.answers import Draft, schema
from letterkit.engines._journal import Grouped
from letterkit.engines._rate_limiter import RateLimiter
from letterkit.models import Message, Reply, Request, Settings, _transport
from letterkit.models.openai import OpenAIModel
from letterkit.running import converse
from letterkit.store import Store

AT_ONCE, LATENCY = 256, 0.2
PROMPT = "x" * 6_000
REQUEST = Request("write", (Message("system", PROMPT[:5_000]), Message("user", PROMPT[5_000:])), schema(Draft), 2_000)
MESSAGES: Any = [{"role": message.role, "content": message.text} for message in REQUEST.messages]
HERE = Path(__file__).parent
Ask = Callable[[int], Awaitable[object]]
Close = Callable[[], Awaitable[object]]


class Answer(BaseModel):
    """What the SDK parses an answer into."""

    model_config = ConfigDict(extra="forbid")
    letter: str
    topic: str
    greeting: str
    closing: str


def ours(url: str, *, fast: bool, journal: Path | None = None) -> tuple[Ask, Close]:
    """Our model, as a batch uses it: a conversation in a lane; with a journal, each reply is kept before it counts."""
    found = _transport._direct
    _transport._direct = found if fast else lambda: None
    limiter = RateLimiter(OpenAIModel("stub", Settings(url, "none")), AT_ONCE)
    store = Grouped(Store.open(journal)) if journal else None

    def talk(number: int) -> Generator[Request, Reply, object]:
        system, user = REQUEST.messages
        reply = yield replace(REQUEST, messages=(system, Message("user", f"{user.text} {number}")), draft=str(number))
        return Draft.model_validate_json(reply.text)

    async def ask(number: int) -> object:
        return await converse(talk(number), limiter, store)

    async def close() -> None:
        _transport._direct = found
        await limiter.aclose()

    return ask, close


def raw_aiohttp(url: str, journal: Path | None = None) -> tuple[Ask, Close]:
    """The bound: bytes made once, the answer validated; with a journal, a row of SQLite each under its hash."""
    import aiohttp

    session = aiohttp.ClientSession(connector=aiohttp.TCPConnector(limit=1000))
    data = json.dumps({"model": "stub", "messages": MESSAGES}).encode()
    rows = sqlite3.connect(journal, isolation_level=None) if journal else None
    if rows:
        rows.executescript(
            "PRAGMA journal_mode=WAL; PRAGMA synchronous=NORMAL; CREATE TABLE reply (key PRIMARY KEY, text)"
        )

    async def ask(number: int) -> object:
        async with session.post(f"{url}/chat/completions", data=data) as response:
            text = json.loads(await response.read())["choices"][0]["message"]["content"]
        if rows:
            key = hashlib.sha256(data + str(number).encode()).hexdigest()
            rows.execute("INSERT OR REPLACE INTO reply VALUES (?, ?)", (key, text))
        return Draft.model_validate_json(text)

    return ask, session.close


def one_pool(url: str) -> tuple[Ask, Close]:
    """The same on one httpx2 client."""
    client = httpx2.AsyncClient(limits=httpx2.Limits(max_connections=1000), timeout=60)
    data = json.dumps({"model": "stub", "messages": MESSAGES}).encode()

    async def ask(_: int) -> object:
        response = await client.post(f"{url}/chat/completions", content=data)
        return Draft.model_validate_json(response.json()["choices"][0]["message"]["content"])

    return ask, client.aclose


def sdk_create(url: str) -> tuple[Ask, Close]:
    """The SDK as its documentation shows it."""
    client = openai.AsyncOpenAI(base_url=url, api_key="none", max_retries=0)

    async def ask(_: int) -> object:
        reply = await client.chat.completions.create(model="stub", messages=MESSAGES)
        return Draft.model_validate_json(reply.choices[0].message.content or "")

    return ask, client.close


def sdk_parse(url: str) -> tuple[Ask, Close]:
    """The SDK's own structured answers."""
    client = openai.AsyncOpenAI(base_url=url, api_key="none", max_retries=0)

    async def ask(_: int) -> object:
        return await client.chat.completions.parse(model="stub", messages=MESSAGES, response_format=Answer)

    return ask, client.close


async def throughput(ask: Ask, close: Close, requests: int) -> tuple[float, float]:
    """The share of what the latency allows, and CPU milliseconds a call."""
    numbers = iter(range(requests))

    async def work() -> None:
        for number in numbers:
            await ask(number)

    await asyncio.gather(*(ask(-1 - at) for at in range(AT_ONCE)))  # connections stand before the clock starts
    begun, cpu = time.perf_counter(), time.process_time()
    await asyncio.gather(*(work() for _ in range(AT_ONCE)))
    seconds, spent = time.perf_counter() - begun, time.process_time() - cpu
    await close()
    return requests / seconds / (AT_ONCE / LATENCY), spent / requests * 1000


def measure(make: Callable[[str], tuple[Ask, Close]], jitter: float, requests: int) -> tuple[float, float]:
    """One client against a server of its own."""
    server = subprocess.Popen(
        [sys.executable, HERE / "answering.py", str(LATENCY), str(jitter)], stdout=subprocess.PIPE, text=True
    )
    assert server.stdout

    async def run() -> tuple[float, float]:
        ask, close = make(f"http://127.0.0.1:{port}/v1")
        return await throughput(ask, close, requests)

    try:
        port = int(server.stdout.readline())
        return asyncio.run(run())
    finally:
        server.terminate()
        server.wait()


def main() -> None:
    """Print the table."""
    requests = int(sys.argv[1]) if len(sys.argv) > 1 else 8_192
    with tempfile.TemporaryDirectory(dir="/dev/shm" if Path("/dev/shm").is_dir() else None) as folder:
        table(requests, Path(folder) / "journal.db")


def table(requests: int, journal: Path) -> None:
    """Measure one after the other."""
    clients: dict[str, Callable[[str], tuple[Ask, Close]]] = {
        "aiohttp by hand (the bound)": raw_aiohttp,
        "aiohttp by hand, journal": lambda url: raw_aiohttp(url, journal),
        "letterkit, extra `fast`, journal on": lambda url: ours(url, fast=True, journal=journal),
        "letterkit, extra `fast`": lambda url: ours(url, fast=True),
        "letterkit": lambda url: ours(url, fast=False),
        "httpx2 by hand, one client": one_pool,
        "openai `create`": sdk_create,
        "openai `parse`": sdk_parse,
    }
    print(f"{requests} requests, {AT_ONCE} at once, {LATENCY * 1000:.0f} ms; {datetime.now(UTC).date()}, ", end="")
    print(f"Python {platform.python_version()}, {platform.machine()}\n")
    print("| client | share, constant | share, ± 50 % | CPU ms a call |\n|---|---|---|---|")
    for name, make in clients.items():
        told = []
        for jitter in (0.0, 0.5):
            for left in journal.parent.glob(journal.name + "*"):
                left.unlink()
            told.append(measure(make, jitter, requests))
        (constant, _), (spread, cpu) = told
        print(f"| {name} | {constant:.2f} | {spread:.2f} | {cpu:.2f} |", flush=True)


if __name__ == "__main__":
    main()
