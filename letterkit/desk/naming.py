"""What a person said that the letters of a folder are: no guess outweighs it, and the desk remembers it."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from letterkit import exports

FILE = "kinds.json"


@dataclass(frozen=True, slots=True)
class Named:
    """The kinds that letters were said to be, by their keys. folder: where that is kept."""

    folder: Path

    def kinds(self) -> dict[str, str]:
        """All of them; none where the file is damaged, for they are soon said again."""
        path = self.folder / FILE
        try:
            return {str(key): str(kind) for key, kind in json.loads(path.read_bytes()).items()} if path.exists() else {}
        except (OSError, ValueError, AttributeError):
            return {}

    def say(self, kind: str, keys: Iterable[str]) -> None:
        """These are letters of this kind."""
        self.folder.mkdir(mode=0o700, exist_ok=True)
        exports.write(self.folder / FILE, json.dumps(self.kinds() | dict.fromkeys(keys, kind)).encode())
