"""Letters go into the history, each tied to the answers that it was made of."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING

from letterkit.letter import Letter
from letterkit.letters.preparing import Prepared

if TYPE_CHECKING:
    from letterkit.store import Store


def keep(letters: Sequence[Letter], prepared: Prepared, store: Store, *, at: datetime | None = None) -> tuple[int, ...]:
    """Keep letters that were written of what was prepared, and return their numbers. Raises StoreError."""
    from letterkit.drafting import digest

    return tuple(
        store.keep_letter(letter, draft=digest(made), at=at)
        for letter, made in zip(letters, prepared.briefs, strict=True)
    )
