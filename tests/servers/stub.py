"""A server of the protocol that fails as it is told, run as a process of its own on loopback.

    python stub.py            prints its port, then serves until it is ended

With `"answers": {"*": "honest"}` it answers about the facts it is shown (`honest.py`), after `"after"` seconds; with
`"after": "told"` once there is a `POST /go`.

`POST /script` takes `{"steps": [{"do": "status", "status": 500}, …], "answers": {"needs": {…}, …}}` and forgets what
was before. Each question takes the next step; once there is none left, it is answered from `answers` by the name of its
schema. `GET /log` gives every question that came: its bytes as text, and when; `GET /until/N` answers once N came.

Standard library only.
"""

from __future__ import annotations

import asyncio
import gzip
import json
import os
import re
import time
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from typing import Any

import honest  # type: ignore[import-not-found]  # beside this file, which is run as a program

Writer = asyncio.StreamWriter
FIELDS = {"needs": "leave_out", "friend": "declined", "write": "letter", "reader": "better"}
"""A field of each stage's answer that no other stage has before it in this table."""
Step = dict[str, Any]


@dataclass
class State:
    """What the server was told, and what it was asked."""

    steps: list[Step] = field(default_factory=list)
    answers: dict[str, Any] = field(default_factory=dict)
    log: list[dict[str, Any]] = field(default_factory=list)
    go: asyncio.Event = field(default_factory=asyncio.Event)
    came: asyncio.Event = field(default_factory=asyncio.Event)


@dataclass
class Question:
    """One request as it came."""

    path: str
    headers: dict[str, str]
    body: bytes

    @property
    def json(self) -> dict[str, Any]:
        value: dict[str, Any] = json.loads(self.body or b"{}")
        return value

    @property
    def stage(self) -> str:
        """The name of its schema; without one, what its prompt says it wants."""
        schema = (self.json.get("response_format") or {}).get("json_schema")
        if schema:
            return str(schema["name"])
        said = str(self.json["messages"][0]["content"])
        return next((name for name, field in FIELDS.items() if f'"{field}"' in said), "check")


async def serve(state: State) -> None:
    """Serve on a free port until the process is ended."""

    async def connected(reader: asyncio.StreamReader, writer: Writer) -> None:
        try:
            while question := await read(reader):
                await respond(state, question, writer)
                await writer.drain()
        except (ConnectionError, asyncio.IncompleteReadError):
            pass
        finally:
            writer.close()

    server = await asyncio.start_server(connected, "127.0.0.1", 0)
    print(server.sockets[0].getsockname()[1], flush=True)
    await server.serve_forever()


async def read(reader: asyncio.StreamReader) -> Question | None:
    """The next request on a connection, None at its end or where TLS is spoken."""
    first = await reader.read(1)
    if not first.isalpha():
        return None
    head = (first + await reader.readuntil(b"\r\n\r\n")).decode("latin-1")
    start, *lines = head.split("\r\n")
    headers = {
        key.strip().casefold(): value.strip() for key, _, value in (line.partition(":") for line in lines if line)
    }
    return Question(start.split()[1], headers, await reader.readexactly(int(headers.get("content-length", 0))))


async def respond(state: State, question: Question, writer: Writer) -> None:
    if question.path == "/script":
        told = question.json
        state.steps, state.answers, state.log = told.get("steps", []), told.get("answers", {}), []
        state.go.clear()
        return send(writer, 200, {})
    if question.path == "/go":
        state.go.set()
        return send(writer, 200, {})
    if question.path.startswith("/until/"):
        while len(state.log) < int(question.path.rpartition("/")[2]):
            state.came.clear()
            await state.came.wait()
        return send(writer, 200, {})
    if question.path == "/log":
        return send(writer, 200, state.log)
    state.log.append(
        {"path": question.path, "body": question.body.decode(), "headers": question.headers, "at": time.monotonic()}
    )
    state.came.set()
    step = state.steps.pop(0) if state.steps else {"do": "answer"}
    if step["do"] == "answer" and state.answers.get("*") == "honest":
        after = state.answers.get("after", 0)
        await (state.go.wait() if after == "told" else asyncio.sleep(after))
        step = {**step, "text": honest.answer(question.json["messages"], question.stage)}
    elif step["do"] in ("answer", "bytes"):
        text = step.get("text", state.answers.get(question.stage))
        step = {**step, "text": text if isinstance(text, str) else json.dumps(text)}
    await DOES[step["do"]](step, question, writer)
    return None


def send(writer: Writer, status: int, value: Any, headers: dict[str, str] | None = None) -> None:
    """A whole response; a value that is no text goes as JSON."""
    data = value.encode() if isinstance(value, str) else json.dumps(value).encode()
    told = {"Content-Type": "application/json", "Content-Length": str(len(data)), **(headers or {})}
    lines = [f"HTTP/1.1 {status} x", *(f"{key}: {value}" for key, value in told.items())]
    writer.write("".join(f"{line}\r\n" for line in [*lines, ""]).encode() + data)


def completion(step: Step) -> dict[str, Any]:
    """The JSON of an answer."""
    message = {"role": "assistant", "content": step["text"], "refusal": step.get("refusal")}
    choice = {"index": 0, "message": message, "finish_reason": step.get("finish", "stop")}
    usage = {"prompt_tokens": 100, "completion_tokens": 10, "total_tokens": 110}
    return {"id": "chatcmpl-1", "object": "chat.completion", "model": "stub-1", "choices": [choice], "usage": usage}


def chunks(step: Step) -> list[str]:
    """The events of a streamed answer."""
    head = {"id": "chatcmpl-1", "object": "chat.completion.chunk", "model": "stub-1"}
    text = step["text"]
    deltas: list[dict[str, Any]] = [{"content": text[at : at + 11]} for at in range(0, len(text), 11)]
    if step.get("refusal"):
        deltas = [{"refusal": step["refusal"]}]
    events: list[dict[str, Any]] = [
        {**head, "choices": [{"index": 0, "delta": delta, "finish_reason": None}]} for delta in deltas
    ]
    events.append({**head, "choices": [{"index": 0, "delta": {}, "finish_reason": step.get("finish", "stop")}]})
    events.append({**head, "choices": [], "usage": {"prompt_tokens": 100, "completion_tokens": 10}})
    return [": keep-alive\n\n", *(f"data: {json.dumps(event)}\n\n" for event in events), "data: [DONE]\n\n"]


def begin_stream(writer: Writer) -> None:
    writer.write(b"HTTP/1.1 200 x\r\nContent-Type: text/event-stream\r\nConnection: close\r\n\r\n")


async def answer(step: Step, question: Question, writer: Writer) -> None:
    if not question.json.get("stream"):
        return send(writer, 200, completion(step))
    begin_stream(writer)
    events = chunks(step)
    for event in events[: step.get("events", len(events))]:
        writer.write(event.encode())
        await writer.drain()
        await asyncio.sleep(step.get("pause", 0))
    writer.close()
    return None


async def status(step: Step, question: Question, writer: Writer) -> None:
    send(writer, step["status"], step.get("body", {"error": {"message": "no", "code": None}}), step.get("headers"))


async def slow_headers(step: Step, question: Question, writer: Writer) -> None:
    await asyncio.sleep(step["seconds"])
    writer.close()


async def slow_body(step: Step, question: Question, writer: Writer) -> None:
    writer.write(b"HTTP/1.1 200 x\r\nContent-Type: application/json\r\nContent-Length: 9999\r\n\r\n{")
    await writer.drain()
    await asyncio.sleep(step["seconds"])
    writer.close()


async def silent_stream(step: Step, question: Question, writer: Writer) -> None:
    begin_stream(writer)
    for _ in range(int(step["seconds"] * 10)):
        writer.write(b": keep-alive\n\n")
        await writer.drain()
        await asyncio.sleep(0.1)
    writer.close()


async def reset(step: Step, question: Question, writer: Writer) -> None:
    writer.transport.abort()


async def truncated(step: Step, question: Question, writer: Writer) -> None:
    data = json.dumps(completion({"text": "half of it", **step}))
    send(writer, 200, data[: len(data) // 2])


async def cut_connection(step: Step, question: Question, writer: Writer) -> None:
    writer.write(b'HTTP/1.1 200 x\r\nContent-Type: application/json\r\nContent-Length: 9999\r\n\r\n{"choices": [')
    await writer.drain()
    writer.close()


async def raw(step: Step, question: Question, writer: Writer) -> None:
    send(writer, 200, step["body"], {"Content-Type": step["type"]})


async def huge(step: Step, question: Question, writer: Writer) -> None:
    code = step.get("status", 200)
    writer.write(f"HTTP/1.1 {code} x\r\nContent-Type: application/json\r\nConnection: close\r\n\r\n".encode())
    for _ in range(step["megabytes"]):
        writer.write(b" " * 1_000_000)
        await writer.drain()
    writer.close()


async def bytes_(step: Step, question: Question, writer: Writer) -> None:
    """Exactly these bytes, each sign of the text being one.

    `⟪9×ab⟫` is `ab` nine times, `{auth}` what the question was authorized with, `{letter}` an answer to it.
    """
    told = "\r\n".join([step["start"], *step.get("headers", []), "", ""]) if "start" in step else ""
    head, body = (exact(text, question, step["text"]) for text in (told, step["body"]))
    for number in range(step.get("blocks", 1)):
        piece = body * step.get("times", 1)
        writer.write((b"" if number else head) + (gzip.compress(piece) if step.get("pack") else piece))
        await writer.drain()
    writer.close()


def exact(text: str, question: Question, letter: str) -> bytes:
    text = re.sub(r"⟪(\d+)×(.*?)⟫", lambda match: match[2] * int(match[1]), text, flags=re.DOTALL)
    text = text.replace("{letter}", json.dumps(letter)[1:-1])
    return text.replace("{auth}", question.headers.get("authorization", "")).encode("latin-1")


async def leave(step: Step, question: Question, writer: Writer) -> None:
    os._exit(0)


DOES: dict[str, Callable[[Step, Question, Writer], Awaitable[None]]] = {
    "answer": answer,
    "status": status,
    "slow-headers": slow_headers,
    "slow-body": slow_body,
    "silent-stream": silent_stream,
    "reset": reset,
    "truncated": truncated,
    "cut-connection": cut_connection,
    "raw": raw,
    "huge": huge,
    "leave": leave,
    "bytes": bytes_,
}


if __name__ == "__main__":
    asyncio.run(serve(State()))
