"""Showing a letter while it is being written: whole sentences out of a JSON answer that is still arriving."""

from __future__ import annotations

import json
import re

TEXT = re.compile(r'"text"\s*:\s*"((?:[^"\\]++|\\.)*+)"', re.DOTALL)
"""A field `text` with its whole value. Inside a value a quotation mark is escaped, so this matches fields alone."""
LONGEST = 8_000
"""Characters kept of a sentence that has not ended: four times the longest one that is taken."""


class FinishedSentences:
    """Takes an answer in pieces and gives the sentences that each completes: no half sentence, no JSON."""

    def __init__(self) -> None:
        self._rest = ""

    def feed(self, piece: str) -> list[str]:
        """The sentences that are whole now and were not before."""
        self._rest += piece
        found = []
        end = 0
        for match in TEXT.finditer(self._rest):
            found.append(_unescaped(match[1]))
            end = match.end()
        self._rest = self._rest[end:][-LONGEST:]
        return [sentence for sentence in found if sentence]


def _unescaped(text: str) -> str:
    try:
        return " ".join(str(json.loads(f'"{text}"', strict=False)).split())
    except ValueError:
        return ""
