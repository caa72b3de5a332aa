"""The batch service of OpenAI's protocol: files go up, batches are made of them, files come down."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final, Protocol

import httpx2
import openai

from letterkit.errors import ModelError, RejectedRequestError, ServerError, UnreachableError
from letterkit.models import Settings, _faults, _network

ENDPOINT: Final = "/v1/chat/completions"
WINDOW: Final = "24h"
TAG = "letterkit"
"""The name under which a batch says which file of requests it is of."""
CODE = re.compile(r"[a-z_]{1,60}")
"""A code of an error; anything else in its place is the server's own words, which are not shown."""
FULL = ("token_limit_exceeded", "queue_full", "insufficient_queue_capacity")
"""Codes for more than may wait at once."""
SAID = re.compile(r"[Ll]imit:? ([\d,]{1,20})")
"""How the service says how many tokens may: of its words, this number alone is taken."""
OVER = ("completed", "expired", "cancelled", "failed")
LOOKED_AT = 500
"""Batches that are looked through for one of ours."""


class Hosted(Protocol):
    """A model of some server."""

    base_url: str
    host: str


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a batch is: its status, the ids of the files with its answers, and what was wrong with it as a whole."""

    status: str
    files: tuple[str, ...] = ()
    fault: str = ""
    most: int | None = None

    @property
    def is_refused(self) -> bool:
        """Whether it was too much for now: so many tokens may wait at once, `most` where that was said."""
        return self.status == "failed" and self.fault in FULL

    @property
    def is_over(self) -> bool:
        """Whether nothing more will come."""
        return self.status in OVER


class File:
    """The form of its files, which vLLM, LiteLLM, Gemini and others take, too."""

    most_lines = 50_000
    most_bytes = 200_000_000

    def line(self, key: str, body: bytes) -> bytes:
        """The line of a request."""
        return b'{"custom_id":"%b","method":"POST","url":"%b","body":%b}\n' % (key.encode(), ENDPOINT.encode(), body)

    def answer(self, line: dict[str, Any]) -> tuple[int, Any]:
        """Status and body of an answer. Raises ServerError where there is none."""
        response = line.get("response")
        if not isinstance(response, dict) or "body" not in response:
            error = line.get("error")
            raise unanswered(error.get("code") if isinstance(error, dict) else None)
        status = response.get("status_code", 200)
        return status if isinstance(status, int) else 200, response["body"]


def unanswered(code: object) -> ServerError:
    """The error for a question that came back without an answer."""
    told = code if isinstance(code, str) and CODE.fullmatch(code) else "no answer"
    return ServerError(f"The batch service did not answer: {told}.", "Try again later.")


class Service:
    """A provider's batch service. Every method raises ModelError and nothing else on purpose."""

    form = File()

    @classmethod
    def of(cls, model: Hosted, settings: Settings) -> Service:
        """The service beside a model."""
        return cls(model.base_url, model.host, settings)

    def __init__(self, base_url: str, host: str, settings: Settings) -> None:
        self.host = host
        client = _network.client(settings, base_url, timeout=settings.total)
        self._client = openai.OpenAI(
            api_key=settings.api_key or "none", base_url=base_url, max_retries=0, http_client=client
        )

    def submit(self, path: Path, digest: str) -> str:
        """Upload a file of requests and have a batch made of it; returns the batch's id."""
        with understood(self.host):
            with path.open("rb") as file:
                made = self._client.files.create(file=(f"{digest[:16]}.jsonl", file), purpose="batch")
            batch = self._client.batches.create(
                input_file_id=made.id, endpoint=ENDPOINT, completion_window=WINDOW, metadata={TAG: digest}
            )
            return batch.id

    def find(self, path: Path, digest: str, taken: Collection[str]) -> str | None:
        """The id of the batch that was made of a file, None if none was; one that was refused is none."""
        with understood(self.host):
            for number, batch in enumerate(self._client.batches.list(limit=100)):
                if (batch.metadata or {}).get(TAG) == digest and batch.status != "failed":
                    return batch.id
                if number >= LOOKED_AT:
                    break
        return None

    def look(self, batch_id: str) -> Progress:
        """How far a batch is."""
        with understood(self.host):
            batch = self._client.batches.retrieve(batch_id)
        files = tuple(file for file in (batch.output_file_id, batch.error_file_id) if file)
        faults = (batch.errors.data or []) if batch.errors else []
        if not faults:
            return Progress(batch.status, files)
        said = SAID.search(faults[0].message or "")
        return Progress(batch.status, files, faults[0].code or "", int(said[1].replace(",", "")) if said else None)

    def download(self, files: tuple[str, ...], path: Path) -> None:
        """Put the lines of these files into one."""
        with understood(self.host), path.open("wb") as into:
            for file in files:
                with self._client.files.with_streaming_response.content(file) as response:
                    into.writelines(response.iter_bytes())
                into.write(b"\n")

    def close(self) -> None:
        """Let go of connections."""
        self._client.close()


@contextmanager
def understood(host: str) -> Iterator[None]:
    """What goes wrong at a service as one of our errors; those of files go through."""
    try:
        yield
    except (ModelError, OSError):
        raise
    except openai.APIStatusError as error:
        body = error.response.content.decode("utf-8", "replace")
        raise _faults.of_status(error.status_code, body, error.response.headers, host) from None
    except (openai.APIConnectionError, httpx2.TransportError) as error:
        raise _faults.of_connection(error, host) from None
    except Exception:  # whatever came, it is not of the protocol
        raise UnreachableError(f"The answer of {host} cannot be read.", "Check the base_url.") from None


def over_limit(progress: Progress, host: str) -> ModelError:
    """The error for a batch that was refused as a whole."""
    code = progress.fault if CODE.fullmatch(progress.fault) else "no reason given"
    return RejectedRequestError(f"{host} refused the batch: {code}.", "Try fewer rows at a time with --limit.")
