"""Chat Completions on the wire: the bytes of a request, and an answer from the bytes of a response."""

from __future__ import annotations

import json
import math
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping
from dataclasses import dataclass, field, replace
from functools import lru_cache
from typing import Any

from letterkit.errors import AnswerError, CutOffError, RefusalError, ServerError, UnreachableError
from letterkit.identity import Same
from letterkit.letter import Usage
from letterkit.models import Reply, Request, _tolerant, quoted

SCHEMA, JSON, TEXT = range(3)
"""How strict a form of answer is asked for: a strict schema, any JSON object, plain text."""
LARGEST = 4_000_000
"""Bytes of an answer that are read: a thousand letters."""
LONGEST = 500_000
"""Characters of an answer's text, with all that a model may think aloud in it: what is longer is not kept."""
THOUGHTS = ("reasoning_content", "reasoning", "thinking")
"""Where servers put what a model thinks; some of them put its answer there, too."""
MOST_TOKENS = 100_000_000
"""Tokens that one call can have taken: whoever counts more has not counted."""
Read = Callable[[], Awaitable[bytes]]
"""Gives the next bytes of an answer, none at its end."""
DIGITS = 19
"""Of a number in JSON; a longer one is none that anybody counted."""


@dataclass(frozen=True, slots=True)
class Dialect:
    """What servers of this protocol differ in: the name of the length limit, counting in streams, further fields."""

    limit: str = "max_tokens"
    counts: bool = True
    extra: Mapping[str, Any] = field(default_factory=dict)

    def adapted(self, complaint: str) -> Dialect | None:
        """The dialect that a server's complaint asks for, None if it asks for no other."""
        if self.limit == "max_tokens" and "max_completion_tokens" in complaint:
            return replace(self, limit="max_completion_tokens")
        if self.counts and "stream_options" in complaint:
            return replace(self, counts=False)
        return None


def body(request: Request, model: str, strictness: int, dialect: Dialect, *, stream: bool) -> bytes:
    """The bytes of one request, the same for the same question."""
    texts = [quoted(message.text) for message in request.messages]
    form = ""
    if request.schema is not None:
        if strictness == SCHEMA:
            form = _form(Same(request.schema), request.stage or "answer")
        else:
            texts[0] = quoted(f"{request.messages[0].text}\n\n{told(request.schema)}")
            form = ',"response_format":{"type":"json_object"}' if strictness == JSON else ""
    if stream:
        form += ',"stream":true' + (',"stream_options":{"include_usage":true}' if dialect.counts else "")
    values: dict[str, Any] = {dialect.limit: request.max_tokens, **dialect.extra}
    if request.temperature is not None:
        values["temperature"] = request.temperature
    pairs = zip(request.messages, texts, strict=True)
    messages = ",".join(f'{{"role":"{message.role}","content":{text}}}' for message, text in pairs)
    return f'{{"model":{quoted(model)},"messages":[{messages}],{_encoded(values)[1:-1]}{form}}}'.encode()


_encoded = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode


@lru_cache(maxsize=16)
def _form(schema: Same[Mapping[str, Any]], stage: str) -> str:
    """How a strict schema is asked for; the questions of a stage all ask for the same one."""
    wanted = {"name": stage, "strict": True, "schema": schema.it}
    return f',"response_format":{_encoded({"type": "json_schema", "json_schema": wanted})}'


def told(schema: Mapping[str, Any]) -> str:
    """A schema in the words of a prompt, for a server that takes none."""
    shown = json.dumps(schema, ensure_ascii=False)
    return f"# The answer\n\nAnswer with one JSON object of this JSON Schema, and with nothing else:\n{shown}"


@dataclass
class Arriving:
    """An answer while it arrives. `finish` is "" until the server says that it is whole."""

    text: list[str] = field(default_factory=list)
    thoughts: list[str] = field(default_factory=list)
    refusal: str = ""
    finish: str = ""
    model: str = ""
    usage: Usage = Usage(1)
    choices: int = 0

    def add(self, value: Any, key: str) -> str:
        """Take in one JSON value (`key` is `message`, or `delta` of a stream) and return the text it brings."""
        if not isinstance(value, dict):
            raise AnswerError("The server's answer does not follow its protocol.", "Check the base_url.")
        if value.get("error"):
            raise ServerError("The server failed in the middle of its answer.", "Try again later.")
        self.model = str(value.get("model") or self.model)
        self._count(value.get("usage"))
        choices = value.get("choices")
        first = choices[0] if isinstance(choices, list) and choices else {}
        if not isinstance(first, dict):
            raise AnswerError("The server's answer does not follow its protocol.", "Check the base_url.")
        self.choices += bool(first)
        said = first.get(key)
        said = said if isinstance(said, dict) else {}
        brought = _text(said.get("content"))
        if isinstance(said.get("refusal"), str):
            self.refusal += said["refusal"]
        self.finish = str(first.get("finish_reason") or self.finish)
        self.text.append(brought)
        self.thoughts.append(next((told for name in THOUGHTS if (told := _text(said.get(name)))), ""))
        return brought

    def _count(self, usage: Any) -> None:
        """Take in what a call took; counts that cannot be are unknown, and the answer is good all the same."""
        if isinstance(usage, dict):
            asked, given = (_tokens(usage.get(name)) for name in ("prompt_tokens", "completion_tokens"))
            self.usage = Usage(1, *((0, 0) if asked is None or given is None else (asked, given)))

    def _whole(self, schema: Mapping[str, Any] | None) -> str:
        """What was said: of a schema's answer the object alone, wherever it stands, if there is one.

        Raises AnswerError for more than any letter could be.
        """
        text, thoughts = (_printable("".join(pieces)) for pieces in (self.text, self.thoughts))
        if max(len(text), len(thoughts)) > LONGEST:
            raise AnswerError(f"The answer is longer than {LONGEST:,} characters.", "Try another model.")
        if schema is None:
            return text
        if _tolerant.answers(text, schema):
            return text.strip()
        said = _tolerant.json_object(text, schema)
        if said is None or not _tolerant.answers(said, schema):
            thought = _tolerant.json_object(thoughts, schema)
            if thought is not None and _tolerant.answers(thought, schema):
                return thought
        return said or text

    def reply(self, schema: Mapping[str, Any] | None = None) -> Reply:
        """The whole answer. Raises the error for one that is refused, cut, empty or not whole."""
        text = self._whole(schema)
        if not self.choices:
            raise AnswerError("The server's answer has no choices.", "Try again, or another model.")
        if self.refusal or self.finish == "content_filter":
            raise RefusalError("The model declined to write this letter.", "Write it with --no-model.")
        if self.finish == "length":
            raise CutOffError("The answer was cut off by its length limit.", "Use a model that thinks less.")
        if not text.strip():
            raise AnswerError("The model's answer is empty.", "Try again, or another model.")
        return Reply(text, self.model, self.finish or "stop", self.usage)


def _tokens(value: Any) -> int | None:
    """A count of tokens; None for what can be none."""
    is_whole = isinstance(value, int | float) and not isinstance(value, bool) and 0 <= value <= MOST_TOKENS
    return int(value) if is_whole else None


def _printable(text: str) -> str:
    """Text without halves of surrogate pairs, which no file can hold."""
    return text.encode("utf-8", "replace").decode()


def _text(content: Any) -> str:
    """A message's text; some servers give it in parts."""
    if isinstance(content, list):
        return "".join(_text(part.get("text")) for part in content if isinstance(part, dict))
    return content if isinstance(content, str) else ""


async def whole(read: Read, arriving: Arriving, schema: Mapping[str, Any] | None = None) -> Reply:
    """The answer in one JSON document."""
    data = await read()
    while piece := await read():
        data = bounded(data + piece)
    arriving.add(_json(bounded(data)), "message")
    return arriving.reply(schema)


async def streamed(
    read: Read, show: Callable[[str], None], arriving: Arriving, schema: Mapping[str, Any] | None = None
) -> Reply:
    """The answer in server-sent events; `show` gets each piece of its text."""
    async for data in events(read):
        if data == b"[DONE]":
            arriving.finish = arriving.finish or "stop"
            break
        if brought := arriving.add(_json(data), "delta"):
            show(brought)
    if not arriving.finish:
        raise UnreachableError("The answer stopped halfway.", "Try again.")
    return arriving.reply(schema)


async def events(read: Read) -> AsyncIterator[bytes]:
    """The data of each event; comments that only keep the connection open are passed over."""
    rest, size = b"", 0
    while piece := await read():
        size += len(piece)
        bounded(b"", size)
        *lines, rest = (rest + piece).split(b"\n")
        for line in lines:
            if line.startswith(b"data:"):
                yield line.removeprefix(b"data:").strip()
    if rest.startswith(b"data:"):
        yield rest.removeprefix(b"data:").strip()


def bounded(data: bytes, size: int = 0) -> bytes:
    """The same bytes. Raises AnswerError once they, or all that came, are more than any letter could be."""
    if max(size, len(data)) > LARGEST:
        raise AnswerError(f"The answer is larger than {LARGEST:,} bytes.", "Try another model.")
    return data


def _json(data: bytes) -> Any:
    try:
        return json.loads(data, parse_int=_number)
    except (ValueError, RecursionError) as error:
        raise AnswerError("The server's answer is incomplete, or not JSON.", "Try again.") from error


def _number(digits: str) -> float:
    """A number, as far as it can be one: Python refuses to read some thousand digits, and the answer with them."""
    return int(digits) if len(digits) <= DIGITS else math.copysign(math.inf, -1 if digits[0] == "-" else 1)
