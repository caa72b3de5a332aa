"""The whole line as one call."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from letterkit.letter import Letter
from letterkit.letters.keeping import keep
from letterkit.letters.preparing import Prepared, Spec, prepare
from letterkit.letters.reviewing import review
from letterkit.letters.sources import Sources
from letterkit.letters.writing import write, write_async
from letterkit.models import Model
from letterkit.running import OnEvent

if TYPE_CHECKING:
    from letterkit.store import Store


@dataclass(frozen=True)
class Drafted:
    """Letters, reviewed, and what they were made of. numbers: theirs in the history, () where none is kept."""

    prepared: Prepared
    letters: tuple[Letter, ...]
    numbers: tuple[int, ...] = ()

    @property
    def letter(self) -> Letter:
        """The letter, the first one of a set."""
        return self.letters[0]


def draft(
    sources: Sources,
    spec: Spec,
    *,
    model: Model | None = None,
    store: Store | None = None,
    at: datetime | None = None,
    effort: str = "standard",
    require_model: bool = False,
    redact: bool = False,
    on_event: OnEvent | None = None,
) -> Drafted:
    """Prepare, write, review and, where there is a store, keep. Raises as those do."""
    prepared = prepare(sources, spec)
    written = write(
        prepared, model, store, effort=effort, require_model=require_model, redact=redact, on_event=on_event
    )
    return _drafted(prepared, written, store, at)


async def draft_async(
    sources: Sources,
    spec: Spec,
    *,
    model: Model | None = None,
    store: Store | None = None,
    at: datetime | None = None,
    effort: str = "standard",
    require_model: bool = False,
    redact: bool = False,
    on_event: OnEvent | None = None,
) -> Drafted:
    """The same, awaited; the model stays connected."""
    prepared = prepare(sources, spec)
    written = await write_async(
        prepared, model, store, effort=effort, require_model=require_model, redact=redact, on_event=on_event
    )
    return _drafted(prepared, written, store, at)


def _drafted(prepared: Prepared, written: tuple[Letter, ...], store: Store | None, at: datetime | None) -> Drafted:
    letters = review(written, prepared)
    return Drafted(prepared, letters, keep(letters, prepared, store, at=at) if store else ())
