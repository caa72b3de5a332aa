"""Anthropic's batch service: the questions go up as one document, the answers come down as lines."""

from __future__ import annotations

import json
from collections.abc import Collection, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import httpx2

from letterkit.engines._service import LOOKED_AT, Hosted, Progress, unanswered, understood
from letterkit.models import Settings, _faults, _network
from letterkit.models.anthropic import headers

OPENS, CLOSES = b'{"requests":[', b"]}"
STATUS = {
    "invalid_request_error": 400, "authentication_error": 401, "billing_error": 402, "permission_error": 403,
    "not_found_error": 404, "request_too_large": 413, "rate_limit_error": 429, "api_error": 500,
    "overloaded_error": 529,
}  # fmt: skip
"""What an error of one answer would have been as an answer of its own."""
SKEW = timedelta(hours=1)
"""By how much this machine's clock may go wrong."""
LARGEST = 1_000_000
"""Bytes of what is told about batches."""


class File:
    """The form of its requests and answers."""

    most_lines = 100_000
    most_bytes = 250_000_000

    def line(self, key: str, body: bytes) -> bytes:
        """The line of a request."""
        return b'{"custom_id":"%b","params":%b}\n' % (key.encode(), body)

    def answer(self, line: dict[str, Any]) -> tuple[int, Any]:
        """Status and body of an answer. Raises ServerError where there is none."""
        result = line.get("result")
        result = result if isinstance(result, dict) else {}
        if result.get("type") == "succeeded":
            return 200, result.get("message")
        if result.get("type") != "errored":
            raise unanswered(result.get("type"))
        error = result.get("error")
        error = error.get("error", error) if isinstance(error, dict) else {}
        return STATUS.get(error.get("type", "") if isinstance(error, dict) else "", 500), {"error": error}


class Service:
    """Anthropic's batch service. Every method raises ModelError and nothing else on purpose."""

    form = File()

    @classmethod
    def of(cls, model: Hosted, settings: Settings) -> Service:
        """The service beside a model."""
        return cls(model.base_url, model.host, settings)

    def __init__(self, base_url: str, host: str, settings: Settings) -> None:
        self.host, self._url = host, f"{base_url}/messages/batches"
        self._client = _network.client(settings, base_url, timeout=settings.total, headers=headers(settings.api_key))

    def submit(self, path: Path, digest: str) -> str:
        """Have a file of requests worked on; returns the batch's id."""
        size = path.stat().st_size - 1 + len(OPENS) + len(CLOSES)  # a comma for each line end but the last
        with understood(self.host):
            made = self._told("POST", self._url, content=_document(path), headers={"content-length": str(size)})
            return str(made["id"])

    def find(self, path: Path, digest: str, taken: Collection[str]) -> str | None:
        """The id of the batch that was made of a file, None if none was.

        It keeps no word of ours beside a batch: so it is the one of as many questions, made since the file was
        written, whose answers are the file's as soon as there are any.
        """
        if not path.exists():
            return None
        since = datetime.fromtimestamp(path.stat().st_mtime, UTC) - SKEW
        with path.open("rb") as file:
            keys = {json.loads(line)["custom_id"] for line in file}
        with understood(self.host):
            for batch in self._listed():
                counted = sum(batch["request_counts"].values())
                if batch["id"] in taken or counted != len(keys) or datetime.fromisoformat(batch["created_at"]) < since:
                    continue
                if batch["processing_status"] != "ended" or self._first_key(batch["id"]) in keys:
                    return str(batch["id"])
        return None

    def look(self, batch_id: str) -> Progress:
        """How far a batch is."""
        with understood(self.host):
            is_over = self._told("GET", f"{self._url}/{batch_id}")["processing_status"] == "ended"
        return Progress("completed", (batch_id,)) if is_over else Progress("in_progress")

    def download(self, files: tuple[str, ...], path: Path) -> None:
        """Put the lines of these batches' answers into one file."""
        with understood(self.host), path.open("wb") as into:
            for batch_id in files:
                with self._client.stream("GET", f"{self._url}/{batch_id}/results") as response:
                    self._check(response)
                    into.writelines(response.iter_bytes())
                into.write(b"\n")

    def close(self) -> None:
        """Let go of connections."""
        self._client.close()

    def _listed(self) -> Iterator[dict[str, Any]]:
        """The latest batches, the last one first."""
        after = ""
        for _ in range(LOOKED_AT // 100):
            told = self._told("GET", f"{self._url}?limit=100{after}")
            yield from told["data"]
            if not told.get("has_more"):
                return
            after = f"&after_id={told['last_id']}"

    def _first_key(self, batch_id: str) -> str:
        with self._client.stream("GET", f"{self._url}/{batch_id}/results") as response:
            self._check(response)
            return str(json.loads(next(response.iter_lines()))["custom_id"])

    def _told(self, method: str, url: str, **more: Any) -> Any:
        with self._client.stream(method, url, **more) as response:
            self._check(response)
            return json.loads(b"".join(response.iter_bytes()))

    def _check(self, response: httpx2.Response) -> None:
        if not response.is_success:
            data = next(response.iter_bytes(LARGEST), b"")
            told = data.decode("utf-8", "replace")
            raise _faults.of_status(response.status_code, told, response.headers, self.host) from None


def _document(path: Path) -> Iterator[bytes]:
    """A file of lines as one document, line by line."""
    before = OPENS
    with path.open("rb") as file:
        for line in file:
            yield before + line.rstrip(b"\n")
            before = b","
    yield CLOSES
