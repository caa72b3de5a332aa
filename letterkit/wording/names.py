"""Runs of capitalised words: candidates for the name of a person, a company or a product."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from letterkit.languages import every
from letterkit.languages.topics.text import Text

_CAPITAL = r"(?:(?!I\b)[^\W\d_a-zà-öø-ÿ]|[a-z]{1,2}(?=[A-Z][A-Za-z]{2}))[\w'’&.+#-]*"
"""A word with a capital, be it the second or third letter: `eBay`."""
_LINK = rf"(?:{every(Text).link}|&)"
RUN = re.compile(rf"(?<![\w@/.-]){_CAPITAL}(?:[ \n](?:{_LINK}[ \n])?{_CAPITAL})*")
_OPENS = re.compile(r"(?:^|[.!?:;…–—]\s|[“\"‘„«(\[]|\n[-*•]\s)\s*$")


@dataclass(frozen=True, slots=True)
class Name:
    """A run of capitalised words; `opens` if it stands where every word has a capital."""

    text: str
    start: int
    opens: bool

    @property
    def end(self) -> int:
        """Where it ends."""
        return self.start + len(self.text)

    @property
    def parts(self) -> list[str]:
        """Its words."""
        return self.text.split()


def names(text: str) -> list[Name]:
    """The runs of capitalised words of a text, in order."""
    found = []
    for run in RUN.finditer(text):
        shown = run.group().rstrip(".,'’&-")
        opens = bool(_OPENS.search(text[max(0, run.start() - 4) : run.start()])) or not text[: run.start()].strip(
            " \t\n*_>#-•"
        )
        found.append(Name(shown, run.start(), opens))
    return found


@cache
def first_names() -> frozenset[str]:
    """First names in small letters, common in several countries: where a capital alone does not tell a name."""
    lines = Path(__file__).with_name("first_names.txt").read_text(encoding="utf-8").splitlines()
    return frozenset(name for line in lines if not line.startswith("#") for name in line.split())
