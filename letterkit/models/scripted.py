"""A model that answers from a list: the test double of this library, and `scripted:FILE` on the command line.

FILE has one JSON object a line: `{"text": "…"}` answers with that text, `{"answer": {…}}` with that JSON,
`{"error": "RateLimitError", "what": "…", "retry_after": 2}` fails. Answers are given in order, each once.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

from letterkit import errors
from letterkit.errors import ModelError, ReadError
from letterkit.letter import Usage
from letterkit.models import OnText, Reply, Request, Settings

Answer = str | Mapping[str, Any] | Reply | ModelError


class Scripted:
    """Gives the next answer of a list to whatever is asked. `requests` are those that came, in order."""

    def __init__(self, answers: Iterable[Answer] = (), address: str = "scripted:answers") -> None:
        self.address = address
        self.requests: list[Request] = []
        self._answers = iter(answers)

    async def complete(self, request: Request, on_text: OnText | None = None) -> Reply:
        """The next answer; raises it if it is an error, RejectedRequestError once there is none left."""
        self.requests.append(request)
        answer = next(self._answers, None)
        if answer is None:
            raise errors.RejectedRequestError("The script has no more answers.", "Add one.")
        if isinstance(answer, ModelError):
            raise answer
        reply = answer if isinstance(answer, Reply) else self._reply(request, answer)
        if on_text:
            for start in range(0, len(reply.text), 7):
                on_text(reply.text[start : start + 7])
        return reply

    def _reply(self, request: Request, answer: str | Mapping[str, Any]) -> Reply:
        text = answer if isinstance(answer, str) else json.dumps(answer, ensure_ascii=False)
        asked = sum(len(message.text) for message in request.messages)
        return Reply(text, self.address, usage=Usage(1, asked // 4, len(text) // 4))

    async def aclose(self) -> None:
        """Nothing to let go of."""


def connect(name: str, settings: Settings) -> Scripted:
    """The script in the file `name`. Raises ReadError with its line if it is none."""
    path = Path(name).expanduser()
    try:
        lines = path.read_text(encoding="utf-8").splitlines()
    except (OSError, UnicodeDecodeError) as error:
        raise ReadError("This script of answers cannot be read.", "Name a file of JSON lines.", file=name) from error
    answers = [_answer(line, name, number) for number, line in enumerate(lines, 1) if line.strip()]
    return Scripted(answers, f"scripted:{name}")


def _answer(line: str, file: str, number: int) -> Answer:
    try:
        entry = json.loads(line)
        if "error" in entry:
            return _error(entry)
        return str(entry["text"]) if "text" in entry else dict(entry["answer"])
    except (ValueError, TypeError, KeyError, AttributeError) as error:
        what = "A line of a script is an object with `text`, `answer` or `error`."
        raise ReadError(what, "Fix it.", file=file, line=number) from error


def _error(entry: Mapping[str, Any]) -> ModelError:
    kind = getattr(errors, entry["error"])
    if not issubclass(kind, ModelError):
        raise TypeError(entry["error"])
    error: ModelError = kind(entry.get("what", "The script says so."))
    if isinstance(error, errors.RateLimitError | errors.ServerError):
        error.retry_after = entry.get("retry_after")
    return error
