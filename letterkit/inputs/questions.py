"""What an outside text leaves open that a letter needs: asked with the names that it may be, never stated."""

from __future__ import annotations

from typing import Literal

from pydantic import BaseModel, ConfigDict


class Question(BaseModel):
    """One thing that somebody has to say: `candidates` are what it may be, the likeliest first, from `line` on."""

    model_config = ConfigDict(extra="forbid", defer_build=True)

    about: Literal["company", "title"]
    candidates: list[str]
    line: int

    @property
    def text(self) -> str:
        """What is not sure, and the names to choose from."""
        names = " or ".join(f"“{name}”" for name in self.candidates)
        return f"{self.about}? It may be {names}, but nothing else there says so."
