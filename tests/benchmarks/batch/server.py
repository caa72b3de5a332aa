"""A server that lets so many questions a second through: `server.py RATE BURST LATENCY SAYS`, all numbers.

RATE 0 is no limit. What is over the limit gets a 429 at once, with `retry-after-ms`; SAYS 1 puts the limit into the
headers of every answer. It answers for any cover letter; `GET /refused` counts the 429s. Latency varies by ± 50 %.
"""

from __future__ import annotations

import asyncio
import json
import random
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2] / "servers"))
import honest  # type: ignore[import-not-found]  # the answers of the tests' stub


class Serving(asyncio.Protocol):
    """One connection."""

    rate, burst, latency, says = (float(value) for value in sys.argv[1:5])
    level = burst
    at = 0.0
    refused = asked = 0

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self.transport = transport
        self.loop = asyncio.get_running_loop()
        self.waiting = b""

    def data_received(self, data: bytes) -> None:
        self.waiting += data
        while (end := self.waiting.find(b"\r\n\r\n")) >= 0:
            head = self.waiting[:end]
            at = head.lower().find(b"content-length:")
            length = int(head[at + 15 :].split(b"\r\n", 1)[0]) if at >= 0 else 0
            if len(self.waiting) < end + 4 + length:
                return
            body = self.waiting[end + 4 : end + 4 + length]
            self.waiting = self.waiting[end + 4 + length :]
            self.ask(head, body)

    def ask(self, head: bytes, body: bytes) -> None:
        cls = type(self)
        if head.startswith(b"GET"):
            self.send(200, {"refused": cls.refused, "asked": cls.asked})
            return
        now = self.loop.time()
        cls.level, cls.at = min(cls.burst, cls.level + (now - cls.at) * cls.rate), now
        if cls.rate and cls.level < 1:
            cls.refused += 1
            wait = max(1.0, 1000 * (1 - cls.level) / cls.rate)
            self.send(429, {"error": {"message": "slow down", "code": None}}, f"retry-after-ms: {wait:.0f}\r\n")
            return
        cls.level -= 1
        cls.asked += 1
        self.loop.call_later(self.latency * random.uniform(0.5, 1.5), self.answer, body)

    def answer(self, body: bytes) -> None:
        question = json.loads(body)
        stage = question["response_format"]["json_schema"]["name"]
        message = {"role": "assistant", "content": honest.answer(question["messages"], stage)}
        told = f"x-ratelimit-limit-requests: {self.rate * 60:.0f}\r\n" if self.says else ""
        choice = {"index": 0, "message": message, "finish_reason": "stop"}
        usage = {"prompt_tokens": 1500, "completion_tokens": 450, "total_tokens": 1950}
        self.send(200, {"model": "stub", "choices": [choice], "usage": usage}, told)

    def send(self, status: int, value: object, headers: str = "") -> None:
        if self.transport.is_closing():
            return
        data = json.dumps(value).encode()
        head = f"HTTP/1.1 {status} x\r\nContent-Type: application/json\r\nContent-Length: {len(data)}\r\n{headers}\r\n"
        self.transport.write(head.encode() + data)  # type: ignore[attr-defined]


async def main() -> None:
    server = await asyncio.get_running_loop().create_server(Serving, "127.0.0.1", 0, backlog=2048)
    print(server.sockets[0].getsockname()[1], flush=True)
    await server.serve_forever()


if __name__ == "__main__":
    asyncio.run(main())
