"""The files that go up and come down: a line a request, found again by its key."""

from __future__ import annotations

import hashlib
import json
import os
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any, Protocol

from letterkit.engines._room import Room
from letterkit.errors import ReadError
from letterkit.models import Reply, Request
from letterkit.running import LARGER


class Form(Protocol):
    """How a service has its files: what one may hold, a request's line in it, and an answer's."""

    most_lines: int
    most_bytes: int

    def line(self, key: str, body: bytes) -> bytes:
        """The line of a request."""

    def answer(self, line: dict[str, Any]) -> tuple[int, Any]:
        """Status and body of an answer. Raises ServerError where there is none."""


class Answering(Protocol):
    """What reads a reply out of an answer."""

    def answered(self, request: Request, status: int, body: Any) -> Reply:
        """The reply. Raises ModelError."""


class Requests:
    """Writes requests into files of the allowed size and hands each file over with the keys in it."""

    def __init__(self, folder: Path, full: Callable[[Path, list[str]], None], form: Form, room: Room) -> None:
        self._part = folder / ".requests.part"
        self._full, self._form, self._room = full, form, room
        self._begin()

    def _begin(self) -> None:
        self._keys: dict[str, None] = {}
        self._size = 0
        self._digest = hashlib.sha256()
        self._file = self._part.open("wb")

    def add(self, key: str, body: bytes) -> None:
        """One more request; the same one once."""
        if key in self._keys:
            return
        line = self._form.line(key, body)
        most = min(self._form.most_bytes, self._room.largest)
        if self._keys and (len(self._keys) >= self._form.most_lines or self._size + len(line) > most):
            self.finish()
            self._begin()
        self._keys[key] = None
        self._size += len(line)
        self._digest.update(line)
        self._file.write(line)

    def abandon(self) -> None:
        """Leave what there is unsent."""
        self._file.close()
        self._part.unlink()

    def finish(self) -> None:
        """Hand over what there is, if there is anything."""
        self._file.flush()
        os.fsync(self._file.fileno())
        self._file.close()
        if not self._keys:
            self._part.unlink()
            return
        path = self._part.with_name(f".requests-{self._digest.hexdigest()}.jsonl")
        self._part.replace(path)
        self._full(path, list(self._keys))


class Replies:
    """Answers in files, in any order, found by their keys; only where they stand is held in memory."""

    def __init__(self, form: Form) -> None:
        self._form = form
        self._places: dict[str, tuple[Path, int]] = {}

    def add(self, path: Path) -> None:
        """Take in a file. Raises ReadError for one that cannot be read; a line that is torn is passed over."""
        try:
            with path.open("rb") as file:
                at = 0
                for data in file:
                    if key := _key(data):
                        self._places[key] = path, at
                    at += len(data)
        except OSError as error:
            raise ReadError("This file of replies cannot be read.", "Check its name.", file=str(path)) from error

    def __contains__(self, key: object) -> bool:
        return key in self._places

    def clear(self) -> None:
        """Forget them all."""
        self._places = {}

    def read(self, key: str, request: Request, model: Answering) -> Reply:
        """The reply to a request. Raises ModelError for an answer that is none."""
        path, at = self._places.pop(key)
        with path.open("rb") as file:
            file.seek(at)
            line = json.loads(file.readline())
        return model.answered(request, *self._form.answer(line))


def _key(data: bytes) -> str:
    try:
        line = json.loads(data)
        return str(line["custom_id"])
    except (ValueError, KeyError, TypeError, RecursionError):
        return ""


def enlarged(request: Request) -> Request:
    """The same question with room for a longer answer."""
    return replace(request, max_tokens=request.max_tokens * LARGER)
