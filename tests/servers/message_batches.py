"""Anthropic's Messages and Message Batches, run as a process of its own on loopback; what it is told goes wrong.

    python message_batches.py            prints its port, then serves until it is ended

`POST /script` takes `{"expire": N, "fail": N, "looks": N, "busy": N}`: the last N answers of the first batch expire,
another N are errors, a batch is over when it was looked at so often, and N times a batch is refused (429) at first.
`GET /log` gives the requests of every batch. Nothing but the standard library.
"""

from __future__ import annotations

import json
import random
from datetime import UTC, datetime
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

try:
    import honest  # type: ignore[import-not-found]  # beside this file, which is run as a program
except ImportError:
    from servers import honest

Json = dict[str, Any]


class State:
    """Batches by id, and what was told."""

    def __init__(self, told: Json) -> None:
        self.told, self.random = told, random.Random(1)
        self.log: list[list[str]] = []
        self.batches: dict[str, Json] = {}
        self.results: dict[str, list[Json]] = {}

    def make(self, order: Json) -> Json:
        requests = order["requests"]
        self.log.append([json.dumps(one) for one in requests])
        ids = [one["custom_id"] for one in requests]
        assert len(ids) == len(set(ids))
        expire, fail = self.told.pop("expire", 0), self.told.pop("fail", 0)
        at = len(requests) - expire
        results = [{"type": "succeeded", "message": message(one["params"])} for one in requests[: at - fail]]
        wrong = {"type": "error", "error": {"type": "overloaded_error", "message": "no"}}
        results += [{"type": "errored", "error": wrong}] * fail + [{"type": "expired"}] * expire
        name = f"msgbatch_{len(self.batches) + 1}"
        self.results[name] = [{"custom_id": id, "result": one} for id, one in zip(ids, results, strict=True)]
        self.random.shuffle(self.results[name])
        counts = dict.fromkeys(("succeeded", "errored", "canceled", "expired"), 0)
        self.batches[name] = {
            "id": name, "type": "message_batch", "processing_status": "in_progress", "ended_at": None,
            "created_at": datetime.now(UTC).isoformat(), "request_counts": {"processing": len(ids), **counts},
            "results_url": None, "looks": self.told.get("looks", 2),
        }  # fmt: skip
        return self.batches[name]

    def look(self, batch: Json) -> Json:
        batch["looks"] -= 1
        if batch["looks"] <= 0:
            batch["processing_status"] = "ended"
        return batch


def message(asked: Json) -> Json:
    """An answer: the input of the tool that has to be used, else text."""
    said = [{"role": "system", "content": asked.get("system", "")}, *asked["messages"]]
    usage = {"input_tokens": 100, "output_tokens": 10}
    content: Json = {"type": "text", "text": "hello"}
    if "tools" in asked:
        assert asked["tool_choice"] == {"type": "tool", "name": asked["tools"][0]["name"]}
        stage = asked["tools"][0]["name"]
        content = {"type": "tool_use", "id": "t", "name": stage, "input": json.loads(honest.answer(said, stage))}
    return {"type": "message", "role": "assistant", "model": "stub-1", "content": [content], "usage": usage,
            "stop_reason": "tool_use" if "tools" in asked else "end_turn"}  # fmt: skip


def events(whole: Json) -> str:
    """The same as a stream."""
    part = whole["content"][0]
    text = part.get("text") or json.dumps(part["input"])
    field, kind = ("text", "text_delta") if "text" in part else ("partial_json", "input_json_delta")
    told: list[Json] = [{"type": "message_start", "message": {**whole, "content": [], "stop_reason": None}}]
    told += [
        {"type": "content_block_delta", "index": 0, "delta": {"type": kind, field: text[at : at + 40]}}
        for at in range(0, len(text), 40)
    ]
    told += [{"type": "message_delta", "delta": {"stop_reason": whole["stop_reason"]}, "usage": {"output_tokens": 10}}]
    told += [{"type": "message_stop"}]
    return "".join(f"event: {one['type']}\ndata: {json.dumps(one)}\n\n" for one in told)


class Handler(BaseHTTPRequestHandler):
    """One request."""

    state = State({})
    protocol_version = "HTTP/1.1"

    def log_message(self, *_: Any) -> None:
        """Nothing is printed."""

    def answer(self, value: Any) -> None:
        self.send(json.dumps(value).encode())

    def do_POST(self) -> None:
        data = self.rfile.read(int(self.headers["content-length"]))
        told = json.loads(data)
        if self.path == "/script":
            type(self).state = State(told)
            return self.answer({})
        if self.headers["x-api-key"] != "a-key" or self.headers["anthropic-version"] != "2023-06-01":
            return self.refuse(401, "authentication_error")
        if self.path == "/v1/messages":
            whole = message(told)
            return self.send(events(whole).encode(), "text/event-stream") if told.get("stream") else self.answer(whole)
        if self.state.told.get("busy", 0) > 0:
            self.state.told["busy"] -= 1
            return self.refuse(429, "rate_limit_error")
        return self.answer(self.state.make(told))

    def do_GET(self) -> None:
        path, _, _ = self.path.partition("?")
        if path == "/log":
            return self.answer(self.state.log)
        name = path.removeprefix("/v1/messages/batches").removesuffix("/results").strip("/")
        if not name:
            return self.answer({"data": list(reversed(self.state.batches.values())), "has_more": False})
        if path.endswith("/results"):
            return self.send("".join(json.dumps(one) + "\n" for one in self.state.results[name]).encode())
        return self.answer(self.state.look(self.state.batches[name]))

    def refuse(self, status: int, kind: str) -> None:
        data = json.dumps({"type": "error", "error": {"type": kind, "message": "no"}}).encode()
        self.send(data, status=status)

    def send(self, data: bytes, kind: str = "application/json", status: int = 200) -> None:
        self.send_response(status)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(data)))
        self.end_headers()
        self.wfile.write(data)


if __name__ == "__main__":
    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    print(server.server_address[1], flush=True)
    server.serve_forever()
