"""Anthropic's Messages on the wire: the bytes of a question, and an answer from what comes back.

An answer of a schema is asked for as the input of a tool that has to be used, which every model of theirs takes.
"""

from __future__ import annotations

import json
from typing import Any

from letterkit.errors import AnswerError, ServerError
from letterkit.models import Request, _wire
from letterkit.models._wire import SCHEMA

FINISHED = {"max_tokens": "length", "model_context_window_exceeded": "length", "refusal": "content_filter"}
"""Why an answer ended, in the words of Chat Completions; for any other reason it is whole."""


def body(request: Request, model: str, strictness: int, *, stream: bool) -> bytes:
    """The bytes of one request, the same for the same question."""
    told = [message.text for message in request.messages if message.role == "system"]
    said = [{"role": message.role, "content": message.text} for message in request.messages if message.role != "system"]
    values: dict[str, Any] = {"model": model, "max_tokens": request.max_tokens, "messages": said}
    if request.schema is not None and strictness != SCHEMA:
        told.append(_wire.told(request.schema))
    if told:
        values["system"] = "\n\n".join(told)
    if request.temperature is not None:
        values["temperature"] = request.temperature
    if request.schema is not None and strictness == SCHEMA:
        name = request.stage or "answer"
        tool = {"name": name, "description": "The answer, whole.", "input_schema": request.schema}
        values |= {"tools": [tool], "tool_choice": {"type": "tool", "name": name}}
    if stream:
        values["stream"] = True
    return json.dumps(values, ensure_ascii=False, separators=(",", ":")).encode()


class Arriving(_wire.Arriving):
    """An answer while it arrives: as one message, or as the events of a stream."""

    def add(self, value: Any, key: str) -> str:
        """Take in one JSON value and return the text it brings."""
        if not isinstance(value, dict):
            raise AnswerError("The server's answer does not follow its protocol.", "Check the base_url.")
        if value.get("error"):
            raise ServerError("The server failed in the middle of its answer.", "Try again later.")
        if key == "message":
            return self._message(value)
        self._message(value.get("message"))
        delta = value.get("delta")
        delta = delta if isinstance(delta, dict) else {}
        brought = next((one for one in (delta.get("text"), delta.get("partial_json")) if isinstance(one, str)), "")
        self.text.append(brought)
        self._ended(delta, value.get("usage"))
        return brought

    def _message(self, message: Any) -> str:
        """A message as far as it is there: whole, or at the beginning of a stream."""
        if not isinstance(message, dict):
            return ""
        self.model = str(message.get("model") or self.model)
        content = message.get("content")
        parts = [part for part in content if isinstance(part, dict)] if isinstance(content, list) else []
        self.choices += isinstance(content, list)
        brought = "".join(_said(part) for part in parts)
        self.text.append(brought)
        self._ended(message, message.get("usage"))
        return brought

    def _ended(self, value: dict[str, Any], usage: Any) -> None:
        reason = value.get("stop_reason")
        if isinstance(reason, str):
            self.finish = FINISHED.get(reason, "stop")
        if isinstance(usage, dict):
            cached = ("cache_creation_input_tokens", "cache_read_input_tokens")
            asked = [usage.get(name) for name in ("input_tokens", *cached) if isinstance(usage.get(name), int)]
            given = usage.get("output_tokens")
            self._count({"prompt_tokens": sum(asked) or self.usage.prompt_tokens, "completion_tokens": given})


def _said(part: dict[str, Any]) -> str:
    """The text of a part of a message: of a tool that is used, its input."""
    if part.get("type") == "tool_use":
        return json.dumps(part.get("input"), ensure_ascii=False)
    text = part.get("text")
    return text if part.get("type") == "text" and isinstance(text, str) else ""
