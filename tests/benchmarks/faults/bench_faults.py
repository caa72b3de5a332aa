"""Every fault of a model's server, again and again: `python tests/benchmarks/faults/bench_faults.py [ROUNDS]`.

A whole letter is drafted against the stub server, which fails as one of 18 faults at a question chosen by chance, once
or for ever, asked whole or streamed, with a model required or not. Counted is what must never happen: an error that is
none of ours, a wait that is not the server's, an attempt over the budget, a lost letter, a key or private words logged.
"""

from __future__ import annotations

import asyncio
import io
import itertools
import json
import logging
import platform
import random
import sys
import time
from collections import Counter
from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from email.utils import format_datetime
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).parents[2]))

from briefs import ANSWERS, DRAFT, FRIEND, brief_of
from servers.process import Stub

from letterkit.errors import ModelError
from letterkit.letters.writing import draft_letter
from letterkit.models import Settings
from letterkit.models.openai import OpenAIModel
from letterkit.running import REASONS, Budget
from letterkit.store import Store

Step = dict[str, Any]
KEY = "sk-canary-0123456789abcdef"
PRIVATE = ("Calder Foods", "eleven tabs", "Nadia")
BUDGET = Budget(attempts=3, seconds=8, longest_wait=1.5, shortest_wait=0.01)
SLOW = 3.0


def answer(text: str, **more: Any) -> Step:
    return {"do": "answer", "text": text, **more}


def status(code: int, **headers: str) -> Step:
    return {"do": "status", "status": code, "headers": headers}


def asked_to_wait(chance: random.Random) -> Step:
    """429 with Retry-After: seconds, a date, something negative, more than anybody waits."""
    soon = format_datetime(datetime.now(UTC) + timedelta(seconds=1), usegmt=True)
    return status(429, **{"Retry-After": chance.choice(["1", soon, "-5", "86400"])})


def twice_the_key() -> str:
    return json.dumps(DRAFT)[:-1] + ', "ask": ""}'


def of_nobody() -> str:
    wrong = json.loads(json.dumps(FRIEND))
    wrong["paragraphs"][0]["sentences"][0]["facts"] = ["N999"]
    return json.dumps(wrong)


FAULTS: dict[str, Callable[[random.Random], Step]] = {
    "429 with Retry-After": asked_to_wait,
    "429 without": lambda _: status(429),
    "500": lambda _: status(500),
    "503": lambda _: status(503),
    "slow headers": lambda _: {"do": "slow-headers", "seconds": SLOW},
    "slow body": lambda _: {"do": "slow-body", "seconds": SLOW},
    "reset": lambda _: {"do": "reset"},
    "TLS failure": lambda _: {"do": "answer"},
    "wrong content type": lambda _: {"do": "raw", "type": "text/html", "body": "<h1>Welcome</h1>"},
    "truncated JSON": lambda _: {"do": "truncated"},
    "truncated stream": lambda chance: answer("x" * 99, events=chance.randint(1, 5)),
    "refusal": lambda _: answer("", refusal="I cannot"),
    "cut by length": lambda _: answer('{"letter": [', finish="length"),
    "invalid against the schema": lambda chance: answer(chance.choice(['{"letter": 7}', "[]", "{}", '"so"'])),
    "duplicate keys": lambda _: answer(twice_the_key()),
    "50 MB answer": lambda _: {"do": "huge", "megabytes": 50},
    "empty choices": lambda _: {"do": "raw", "type": "application/json", "body": '{"choices": []}'},
    "wrong id": lambda _: answer(of_nobody()),
}


class Storm:
    """One stub, and what was counted."""

    def __init__(self) -> None:
        self.stub = Stub()
        self.brief = brief_of(kind="thank-you", to="tomasz", today=date(2026, 3, 11))
        self.logged = io.StringIO()
        self.bad: Counter[str] = Counter()
        self.ends: Counter[str] = Counter()
        self.waits: list[float] = []
        self.slowest = 0.0

    def once(self, name: str, seed: int) -> None:
        """One letter while the server fails so."""
        chance = random.Random(f"{name} {seed}")
        step, late = FAULTS[name](chance), chance.random() < 0.5
        for_ever, required, streamed = (chance.random() < 0.5 for _ in range(3))
        self.stub.script(*[{"do": "answer"}] * late, *[step] * (40 if for_ever else 1), **ANSWERS, repair=DRAFT)
        url = self.stub.url.replace("http:", "https:") if name == "TLS failure" else self.stub.url
        begun = time.monotonic()
        end = self.draft(url, required, streamed)
        self.slowest = max(self.slowest, time.monotonic() - begun)
        self.ends[end] += 1
        self.look(name, step)

    def draft(self, url: str, required: bool, streamed: bool) -> str:
        model = OpenAIModel("stub", Settings(url, KEY, total=0.4, first_token=0.3))

        async def letter() -> str:
            try:
                made = await draft_letter(
                    self.brief, model, Store.open(None), require_model=required, budget=BUDGET,
                    on_event=(lambda _: None) if streamed else None,
                )  # fmt: skip
            finally:
                await model.aclose()
            if not made.body.startswith("Dear Tomasz"):
                self.bad["letter lost"] += 1
            if made.written_by == "template" and made.fallback_reason not in REASONS.values():
                self.bad["no reason"] += 1
            return str(made.written_by)

        try:
            return asyncio.run(letter())
        except ModelError as error:
            if not required:
                self.bad["no letter"] += 1
            if KEY in str(error) or any(word in str(error) for word in PRIVATE):
                self.bad["told a secret"] += 1
            return "typed error"
        except BaseException as error:
            self.bad[f"untyped {type(error).__name__}"] += 1
            return "untyped error"

    def look(self, name: str, step: Step) -> None:
        """What the server saw: no more attempts than the budget has, no wait shorter or longer than asked for."""
        log = self.stub.log
        most = BUDGET.attempts * 4  # plan, write and one repair each
        if len(log) > most:
            self.bad["over the budget"] += 1
        if name == "429 with Retry-After" and step["headers"]["Retry-After"] == "1":
            bodies = [entry["body"] for entry in log]
            for before, after in itertools.pairwise(log):
                if before["body"] == after["body"] and bodies.count(before["body"]) > 1:
                    self.waits.append(after["at"] - before["at"])


def main(rounds: int) -> None:
    """Print the count of everything."""
    storm = Storm()
    handler = logging.StreamHandler(storm.logged)
    logging.basicConfig(level=logging.DEBUG, handlers=[handler], force=True)
    for name in FAULTS:
        for seed in range(rounds):
            storm.once(name, seed)
    storm.stub.stop()
    told = storm.logged.getvalue()
    leaks = [word for word in (KEY, *PRIVATE) if word in told]
    wrong = [wait for wait in storm.waits if not 1.0 <= wait <= 1.1]
    print(f"{date.today()}  {platform.machine()}  Python {platform.python_version()}")
    print(f"{len(FAULTS)} faults × {rounds}: {dict(storm.ends)}")
    print(f"must not happen: {dict(storm.bad) or 'nothing did'}")
    print(f"waits of 1 s: {len(storm.waits)}, more than 10 % off: {[f'{wait:.2f}' for wait in wrong] or 'none'}")
    print(f"slowest letter {storm.slowest:.1f} s; {len(told):,} characters logged, secrets in them: {leaks or 'none'}")
    if storm.bad or leaks or wrong:
        raise SystemExit(1)


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 5)
