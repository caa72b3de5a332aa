"""What somebody chose for the pages: their language, and whether single keys do something."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass
from pathlib import Path

from letterkit import exports

FILE = "desk.json"


@dataclass(frozen=True)
class Preferences:
    """language: "" where the browser's serves. keys: whether single keys do something outside of text fields."""

    language: str = ""
    keys: bool = True


def read(home: Path) -> Preferences:
    """Those of the desk's folder; the usual ones where there are none or nobody can read them."""
    try:
        found = json.loads((home / FILE).read_text(encoding="utf-8"))
        return Preferences(str(found["language"]), bool(found["keys"]))
    except (OSError, ValueError, KeyError, TypeError):
        return Preferences()


def keep(home: Path, chosen: Preferences) -> None:
    """Keep them."""
    exports.write(home / FILE, json.dumps(asdict(chosen)).encode())
