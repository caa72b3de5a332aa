"""A letter of a batch is held against its own row, without anybody naming that."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path

from letterkit.letter import Letter
from letterkit.letters import Prepared


def own_row(letter: Letter) -> Prepared | None:
    """What a letter's row may say, where it lies in the folder of a batch; None for any other letter."""
    return _of(letter.file) if letter.file and letter.file != "-" else None


@lru_cache(maxsize=64)
def _of(file: str) -> Prepared | None:
    from letterkit.batch.report import NAME

    path = Path(file)
    if not (path.parent / NAME).is_file():
        return None
    from letterkit.batch import kept

    return kept.sources_or_none(path)
