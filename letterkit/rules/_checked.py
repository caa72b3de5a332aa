"""What a review stands on: a letter in which nothing is found is as good as what was looked for, and no better."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Literal

Tone = Literal["lists", "meaning", "model"]
"""What read how a letter sounds: lists of phrases alone, the meaning of its sentences, a model."""


@dataclass(frozen=True)
class Checked:
    """What a review was held against and by what.

    sources: the roles of the files that were given. rules: how many there are. unknowing: by language, the names of the
    rules that have no words in it. silent: of those that need sources and had none. guessed: the letters whose kind was
    guessed, with the guess.
    """

    sources: tuple[str, ...]
    rules: int
    tone: Tone
    unknowing: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    silent: tuple[str, ...] = ()
    guessed: Mapping[str, str] = field(default_factory=dict)

    @property
    def not_read(self) -> tuple[str, ...]:
        """What the review could not see: `tone` where lists alone read it, `sources` where none were given."""
        return (*(("tone",) if self.tone == "lists" else ()), *(("sources",) if not self.sources else ()))

    def knowing(self, language: str) -> int:
        """How many rules looked for something in a letter of this language."""
        return self.rules - len(set(self.unknowing.get(language, ())) | set(self.silent))

    def to_json(self) -> dict[str, Any]:
        """It as JSON values."""
        return {
            "sources": list(self.sources),
            "languages": {code: {"rules": self.knowing(code), "unknowing": list(names)}
                          for code, names in self.unknowing.items()},
            "tone": self.tone,
            "not_read": list(self.not_read),
            "kind_guessed": dict(self.guessed),
        }  # fmt: skip
