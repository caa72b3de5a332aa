"""A batch service of OpenAI's protocol, run as a process of its own on loopback; what it is told goes wrong.

    python batch_service.py            prints its port, then serves until it is ended

`POST /script` takes `{"expire": N, "fail": N, "looks": N, "tokens": N, "silent": 0}`: of each file the last N lines of
its first batch expire, another N get an error of their own, and a batch is over when it was looked at so often. Answers
come shuffled. Batches of more tokens than `tokens` at once are refused, and how many may is said unless it is `silent`.
`GET /refused` tells how many were.
`GET /log` gives the lines of every file that a batch was made of.

Standard library only.
"""

from __future__ import annotations

import json
import random
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

try:
    import honest  # type: ignore[import-not-found]  # beside this file, which is run as a program
except ImportError:
    from servers import honest

Json = dict[str, Any]


class State:
    """Files and batches by id, and what was told."""

    def __init__(self) -> None:
        self.files: dict[str, bytes] = {}
        self.batches: dict[str, Json] = {}
        self.told: Json = {}
        self.log: list[list[str]] = []
        self.random = random.Random(1)
        self.refused = 0

    def add(self, data: bytes) -> str:
        name = f"file-{len(self.files) + 1}"
        self.files[name] = data
        return name

    def make(self, order: Json) -> Json:
        """A batch of a file: answered at once, shown as over when it was looked at often enough."""
        lines = [json.loads(line) for line in self.files[order["input_file_id"]].splitlines()]
        if (most := self.told.get("tokens")) and self.waiting() + self.tokens(order["input_file_id"]) > most:
            return self.refuse(order, most)
        self.log.append([json.dumps(line) for line in lines])
        ids = [line["custom_id"] for line in lines]
        assert len(ids) == len(set(ids))
        expire, fail = self.told.pop("expire", 0), self.told.pop("fail", 0)
        at = len(lines) - expire
        good, bad, late = lines[: at - fail], lines[at - fail : at], lines[at:]
        answers = [answered(line) for line in good]
        errors = [failed(line, 500, "server_error") for line in bad]
        errors += [{"custom_id": line["custom_id"], "response": None, "error": {"code": "batch_expired", "message": ""}}
                   for line in late]  # fmt: skip
        for told in (answers, errors):
            self.random.shuffle(told)
        made: Json = {
            "id": f"batch-{len(self.batches) + 1}", "object": "batch", "endpoint": order["endpoint"], "created_at": 1,
            "completion_window": "24h", "input_file_id": order["input_file_id"], "status": "in_progress",
            "metadata": order.get("metadata"), "looks": self.told.get("looks", 2), "expired": bool(expire),
            "answers": self.add(lined(answers)), "mistakes": self.add(lined(errors)) if errors else None,
        }  # fmt: skip
        self.batches[made["id"]] = made
        return made

    def tokens(self, file: str) -> int:
        return len(self.files[file]) // 4

    def waiting(self) -> int:
        """Tokens of the batches that are not over."""
        return sum(self.tokens(one["input_file_id"]) for one in self.batches.values() if one["status"] == "in_progress")

    def refuse(self, order: Json, most: int) -> Json:
        """A batch that fails as a whole, as the provider has it where too many tokens wait."""
        self.refused += 1
        said = "" if self.told.get("silent") else f" Limit: {most:,} enqueued tokens."
        fault = {"code": "token_limit_exceeded", "line": None, "param": None,
                 "message": f"Enqueued token limit reached for m in organization org-x.{said} Try again."}  # fmt: skip
        made: Json = {
            "id": f"batch-{len(self.batches) + 1}", "object": "batch", "endpoint": order["endpoint"],
            "created_at": 1, "completion_window": "24h", "input_file_id": order["input_file_id"], "status": "failed",
            "metadata": order.get("metadata"), "errors": {"object": "list", "data": [fault]},
        }  # fmt: skip
        self.batches[made["id"]] = made
        return made

    def look(self, batch: Json) -> Json:
        if batch["status"] == "failed":
            return batch
        batch["looks"] -= 1
        if batch["looks"] <= 0:
            batch["status"] = "expired" if batch["expired"] else "completed"
            batch["output_file_id"], batch["error_file_id"] = batch["answers"], batch["mistakes"]
        return batch


def lined(values: list[Json]) -> bytes:
    return "".join(json.dumps(value) + "\n" for value in values).encode()


def answered(line: Json) -> Json:
    body = line["body"]
    stage = body["response_format"]["json_schema"]["name"]
    message = {"role": "assistant", "content": honest.answer(body["messages"], stage)}
    usage = {"prompt_tokens": len(json.dumps(body)) // 4, "completion_tokens": 10}
    reply = {"model": "stub-1", "choices": [{"index": 0, "message": message, "finish_reason": "stop"}], "usage": usage}
    return {"custom_id": line["custom_id"], "response": {"status_code": 200, "body": reply}, "error": None}


def failed(line: Json, status: int, code: str) -> Json:
    body = {"error": {"message": "no", "code": code}}
    return {"custom_id": line["custom_id"], "response": {"status_code": status, "body": body}, "error": None}


class Handler(BaseHTTPRequestHandler):
    """One request."""

    state = State()
    protocol_version = "HTTP/1.1"

    def log_message(self, *_: Any) -> None:
        """Nothing is printed."""

    def do_POST(self) -> None:
        data = self.rfile.read(int(self.headers["content-length"]))
        if self.path == "/script":
            Handler.state = State()
            Handler.state.told = json.loads(data)
            return self.answer({})
        if self.path == "/v1/files":
            boundary = self.headers["content-type"].partition("boundary=")[2].strip('"').encode()
            parts = [part for part in data.split(b"--" + boundary) if b'name="file"' in part]
            content = parts[0].partition(b"\r\n\r\n")[2].removesuffix(b"\r\n")
            made = self.state.add(content)
            return self.answer({"id": made, "object": "file", "bytes": len(content), "created_at": 1,
                                "filename": "x.jsonl", "purpose": "batch", "status": "processed"})  # fmt: skip
        return self.answer(self.state.make(json.loads(data)))

    def do_GET(self) -> None:
        path, _, _ = self.path.partition("?")
        if path == "/log":
            return self.answer(self.state.log)
        if path == "/refused":
            return self.answer(self.state.refused)
        if path == "/v1/batches":
            listed = list(reversed(self.state.batches.values()))
            return self.answer({"object": "list", "data": listed, "has_more": False})
        if path.startswith("/v1/batches/"):
            return self.answer(self.state.look(self.state.batches[path.rpartition("/")[2]]))
        return self.send(self.state.files[path.split("/")[3]])

    def answer(self, value: Any) -> None:
        self.send(json.dumps(value).encode())

    def send(self, data: bytes) -> None:
        self.send_response(200)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(data)))
        self.end_headers()
        self.wfile.write(data)


if __name__ == "__main__":
    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    print(server.server_address[1], flush=True)
    server.serve_forever()
