"""A server of Chat Completions that answers each request after a while, and nothing else.

`answering.py LATENCY JITTER`: LATENCY in seconds, JITTER as a share of it. It prints its port. Built on protocols, so
that one core serves thousands.
"""

from __future__ import annotations

import asyncio
import json
import random
import sys

TEXT = json.dumps({"letter": "x" * 1500, "topic": "", "greeting": "Dear Ms Stub,", "closing": "Kind regards"})
ANSWER = json.dumps(
    {
        "id": "chatcmpl-1",
        "object": "chat.completion",
        "created": 0,
        "model": "stub",
        "choices": [{"index": 0, "message": {"role": "assistant", "content": TEXT}, "finish_reason": "stop"}],
        "usage": {"prompt_tokens": 1500, "completion_tokens": 450, "total_tokens": 1950},
    }
).encode()
RESPONSE = b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: %d\r\n\r\n%b" % (len(ANSWER), ANSWER)


class Answering(asyncio.Protocol):
    """One connection: every whole request gets the answer after its time."""

    def __init__(self, latency: float, jitter: float) -> None:
        self.latency, self.jitter = latency, jitter
        self.loop = asyncio.get_running_loop()
        self.waiting = b""

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self.transport = transport

    def data_received(self, data: bytes) -> None:
        self.waiting += data
        while (end := self.waiting.find(b"\r\n\r\n")) >= 0:
            head = self.waiting[:end].lower()
            at = head.find(b"content-length:")
            length = int(head[at + 15 :].split(b"\r\n", 1)[0]) if at >= 0 else 0
            if len(self.waiting) < end + 4 + length:
                return
            self.waiting = self.waiting[end + 4 + length :]
            spread = 1 + self.jitter * (2 * random.random() - 1)
            self.loop.call_later(self.latency * spread, self.answer)

    def answer(self) -> None:
        if not self.transport.is_closing():
            self.transport.write(RESPONSE)  # type: ignore[attr-defined]


async def main(latency: float, jitter: float) -> None:
    server = await asyncio.get_running_loop().create_server(
        lambda: Answering(latency, jitter), "127.0.0.1", 0, backlog=2048
    )
    print(server.sockets[0].getsockname()[1], flush=True)
    await server.serve_forever()


if __name__ == "__main__":
    asyncio.run(main(float(sys.argv[1]), float(sys.argv[2])))
