"""What every language does alike with the line of a note."""

from __future__ import annotations

from functools import lru_cache

JOINERS = "\u200c\u200d"
"""Not printable, and yet letters of Persian and Hindi names need them."""
PAIRS = ('""', "''", "“”", "‘’", "«»", "„“", "„”")


@lru_cache(maxsize=4096)
def clean(text: str) -> str:
    """One line, no control characters, no end punctuation, no quotation marks around the whole."""
    line = " ".join("".join(c if c.isprintable() or c in JOINERS else " " for c in text).split())
    while len(line) > 1 and (line[0] + line[-1]) in PAIRS:
        line = line[1:-1].strip()
    return line.lstrip("-–—•* ").rstrip(" .;,:!…")


def capital(text: str) -> str:
    """The text with a big first letter."""
    return text[:1].upper() + text[1:]
