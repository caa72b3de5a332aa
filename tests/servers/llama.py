"""llama.cpp's own server inside the test process, with a model that was made a moment ago."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import tiny_model
from briefs import brief_of

from letterkit.templating import write

KINDS = ("thank-you", "influence", "feedback-request")


def letters() -> list[str]:
    """Template letters of the shipped examples: what the model talks like."""
    return [
        write(brief_of(example, kind, None)).body for example in ("analyst", "nurse", "developer") for kind in KINDS
    ]


@contextmanager
def running(*, keys: tuple[str, ...] = ()) -> Iterator[str]:
    """The base URL of a server that takes these keys, all if there are none."""
    import xllamacpp

    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "tiny.gguf"
        tiny_model.write(path, letters())
        server = xllamacpp.Server(_parameters(str(path), keys))
        try:
            yield f"{server.listening_address}/v1"
        finally:
            del server


def _parameters(path: str, keys: tuple[str, ...]) -> Any:
    import xllamacpp

    chosen: Any = xllamacpp.CommonParams()
    chosen.model.path = path
    chosen.model_alias = {"tiny"}
    chosen.hostnames = ["127.0.0.1"]
    chosen.port = 0
    chosen.n_ctx, chosen.n_parallel = 65_536, 2
    chosen.warmup, chosen.use_jinja, chosen.ui, chosen.verbosity = False, True, False, 0
    # with two threads on a busy core it is a hundred times slower
    chosen.cpuparams.n_threads = chosen.cpuparams_batch.n_threads = 1
    chosen.sampling.seed = 7
    if keys:
        chosen.api_keys = list(keys)
    return chosen
