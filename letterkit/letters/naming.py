"""What the files of a set of letters are called."""

from __future__ import annotations

import itertools
import re
import unicodedata
from pathlib import Path

from letterkit import wording
from letterkit.letters.preparing import Prepared

LONGEST_LABEL = 60
"""Characters of a name that tell a file from others."""


def paths(path: str | Path, prepared: Prepared) -> list[Path]:
    """The file that each letter goes to; of a set, each has its reader's name in it."""
    one = Path(path)
    return [one.with_stem(f"{one.stem}-{label}") for label in labels(prepared)] if prepared.spec.each else [one]


def labels(prepared: Prepared) -> list[str]:
    """What tells the letters of a set apart: each reader's id or name as a part of a file's name, none of them twice.

    Two are the same where a file system may take them for it: in capitals, with or without accents.
    """
    found: dict[str, str] = {}
    for made in prepared.briefs:
        said = (made.reader.id or made.reader.name) if made.reader and not made.also_to else "all"
        plain = _plain(said)
        numbered = (f"{plain}-{number}" for number in itertools.count(2))
        label = next(one for one in itertools.chain([plain], numbered) if _same(one) not in found)
        found[_same(label)] = label
    return list(found.values())


def _plain(said: str) -> str:
    joined = re.sub(r"[\W_]+", "-", said.casefold()).strip("-")
    return unicodedata.normalize("NFC", joined)[:LONGEST_LABEL] or "letter"


def _same(label: str) -> str:
    return wording.unaccented(unicodedata.normalize("NFKC", label).casefold())
