"""A conversation is fed the replies that are there, up to the first question that has none."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from letterkit.drafting import Conversation
from letterkit.errors import AnswerError
from letterkit.letter import Letter, Usage
from letterkit.models import Reply, Request


@dataclass(frozen=True, slots=True)
class Asking:
    """A conversation that goes no further without an answer to this request, filed under `key`."""

    request: Request
    key: str


@dataclass(frozen=True, slots=True)
class Ended:
    """A conversation that came to its letter."""

    letter: Letter
    usage: Usage


@dataclass(frozen=True, slots=True)
class Failed:
    """A conversation whose answers cannot be used. `keys`: of its last question and the repair of it."""

    error: AnswerError
    keys: tuple[str, ...]


def advance(conversation: Conversation, address: str, reply_to: Callable[[Request, str], Reply | None]) -> (
    Asking | Ended | Failed
):  # fmt: skip
    """Go on as far as replies reach. What `reply_to` raises goes through."""
    asked: list[tuple[str, str]] = []
    usage = Usage()
    try:
        request = next(conversation)
        while True:
            key = request.key(address)
            asked.append((request.stage, key))
            reply = reply_to(request, key)
            if reply is None:
                return Asking(request, key)
            usage += reply.usage
            request = conversation.send(reply)
    except StopIteration as end:
        return Ended(end.value, usage)
    except AnswerError as error:
        repaired = len(asked) > 1 and asked[-1][0] == "repair"
        return Failed(error, tuple(key for _, key in asked[-2 if repaired else -1 :]))
