"""Showing a letter while it is being written: whole sentences out of a JSON answer that is still arriving."""

from __future__ import annotations

import json
import re

from letterkit import wording

TEXT = re.compile(r'"text"\s*:\s*"((?:[^"\\]++|\\.)*+)"', re.DOTALL)
"""A field `text` with its whole value. Inside a value a quotation mark is escaped, so this matches fields alone."""
LONGEST = 8_000
"""Characters kept of a sentence that has not ended: four times the longest one that is taken."""
LONGEST_LETTER = 40_000
"""Characters of an answer that is one letter."""


LETTER = re.compile(r'"letter"\s*:\s*"((?:[^"\\]++|\\.)*+)("?)', re.DOTALL)
"""A field `letter` as far as it has come, and whether it has ended."""


class FinishedSentences:
    """Takes an answer in pieces and gives the sentences that each completes: no half sentence, no JSON."""

    def __init__(self) -> None:
        self._rest = ""
        self._told = 0

    def feed(self, piece: str) -> list[str]:
        """The sentences that are whole now and were not before."""
        self._rest += piece
        if letter := LETTER.search(self._rest[:LONGEST_LETTER]):
            return self._of_prose(letter[1], bool(letter[2]))
        found = []
        end = 0
        for match in TEXT.finditer(self._rest):
            found.append(_unescaped(match[1]))
            end = match.end()
        self._rest = self._rest[end:][-LONGEST:]
        return [sentence for sentence in found if sentence]

    def _of_prose(self, text: str, ended: bool) -> list[str]:
        """The new sentences of a letter that is one text; the last one may still be growing."""
        said = [sentence for _, sentence in wording.sentences(_unescaped(text))]
        whole = said if ended else said[:-1]
        new, self._told = whole[self._told :], max(self._told, len(whole))
        return [sentence.strip() for sentence in new if sentence.strip()]


def _unescaped(text: str) -> str:
    try:
        return " ".join(str(json.loads(f'"{text}"', strict=False)).split())
    except ValueError:
        return ""
