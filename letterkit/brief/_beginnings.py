"""How a sentence begins that the writer is to end, by language and role."""

from __future__ import annotations

from letterkit.languages import codes, known
from letterkit.languages.topics.beginnings import Beginning, Beginnings

__all__ = ["BEGINNINGS", "Beginning"]

BEGINNINGS = {code: words.by_role for code in codes() if (words := known(code, Beginnings))}
