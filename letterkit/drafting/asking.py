"""Asking a model for an answer of a schema, and once more if it cannot be used: shared by all conversations."""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterable, Mapping
from dataclasses import replace
from types import MappingProxyType
from typing import Any, TypeVar

from pydantic import BaseModel

from letterkit.assets import Assets
from letterkit.drafting import material, prompting
from letterkit.drafting.answers import read
from letterkit.errors import AnswerError
from letterkit.models import Message, Reply, Request

Answer = TypeVar("Answer", bound=BaseModel)
Checked = TypeVar("Checked")

EMPTY: Mapping[str, Any] = MappingProxyType({})
LONGEST_ECHO = 12_000
"""Characters of a refused answer that are shown to the model again."""


def fenced(fence: str, lines: Iterable[Mapping[str, object]]) -> str:
    """Data between two lines `fence`, one JSON object a line: no text can end its line or the fence."""
    return "\n".join([fence, *map(material.line, lines), fence])


def ask(
    request: Request,
    answer: type[Answer],
    check: Callable[[Answer], Checked],
    *,
    fence: str,
    assets: Assets,
    style: Mapping[str, Any] = EMPTY,
) -> Generator[Request, Reply, Checked]:
    """The checked answer to a request, asked for once more if it cannot be used; then AnswerError is raised."""
    reply = yield request
    try:
        return check(read(answer, reply.text))
    except AnswerError as error:
        again = repair(request, reply, fenced(fence, [{"wrong": error.what}]), fence, assets, style)
    reply = yield again
    return check(read(answer, reply.text))


def repair(
    request: Request, reply: Reply, fault: str, fence: str, assets: Assets, style: Mapping[str, Any] = EMPTY
) -> Request:
    """The same question with the answer that could not be used and what is wrong with it, as data."""
    prompt = prompting.load("repair", assets)
    echo = Message("assistant", prompting.printable(reply.text)[:LONGEST_ECHO] or "(nothing)")
    messages = prompt.messages(style, {"fault": fault, "fence": fence})
    return replace(request, stage="repair", messages=(*request.messages, echo, *messages))
