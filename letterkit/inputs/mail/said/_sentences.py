"""The whole sentences of a message's body: no greeting, no closing, no name, no footer, with where each stands."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from letterkit.inputs.mail._employer import SIGN_OFF
from letterkit.languages import every
from letterkit.languages.topics.said import WholeWords
from letterkit.wording import sentences

_W = every(WholeWords)

FULL_LINE = 55
"""Characters from which a line is one that was broken because it was full, so that the next one goes on with it."""
FEWEST = 3
"""Words of a sentence; fewer are a heading or a cry."""
_GREETING = re.compile(
    rf"(?:(?:{_W.greeting})\b[^,.!?:\n]{{0,50}}[,!:]|[^\W\d_][\w'’-]+(?: [^\W\d_a-z][\w'’-]+)?,)(?=\s|\Z)",
    re.IGNORECASE,
)
"""`Hi Nadia,` and `Nadia,` at the start of a line."""
_ONE_NAME = re.compile(r"[A-ZÀ-Þ][\w'’-]+(?: [A-ZÀ-Þ][\w'’-]+)?,\s*\Z")
_POSTSCRIPT = re.compile(r"\s*(?:p\.?\s?s\.?|n\.?\s?b\.?)\s*[:.]?\s+", re.IGNORECASE)
_ITEM = re.compile(r"\s*(?:[-*•–—]|\d{1,2}[.)])\s+")
_STOPS = re.compile(r"(?<=[。！？।؟۔])\s*(?=\S)")
"""Where a sentence ends in scripts whose stops need no space behind them."""
_UNSPACED = re.compile("[\u3040-\u30ff\u4e00-\u9fff\u0e00-\u0e7f][^\\s]{4}")
"""Words that are written without spaces between them."""
_ENDS = ("。", "！", "？", ".", "!", "?", "…", ".”", '."', ".)", "!)", "?)", "?”", "!”", ".«", ".»")


@dataclass(frozen=True, slots=True)
class Whole:
    """One whole sentence as it stands, with the number of its first character in the text."""

    text: str
    start: int

    @property
    def ended(self) -> bool:
        """Whether a mark ends it."""
        return self.text.endswith(_ENDS)


def whole(text: str) -> Iterator[Whole]:
    """The sentences of a message's own words, in order, verbatim."""
    for start, block in blocks(text):
        for at, words in parts(block):
            greeting = _GREETING.match(words) if at == 0 and _greets(words) else None
            skip = greeting.end() if greeting else 0
            rest = words[skip:]
            skip += len(rest) - len(rest.lstrip())
            found = Whole(words[skip:].rstrip(), start + at + skip)
            if len(found.text.split()) >= FEWEST or _UNSPACED.search(found.text):
                yield found


def parts(block: str) -> Iterator[tuple[int, str]]:
    """The sentences of a block, each with its first character, in scripts with and without spaces."""
    for at, sentence in sentences(block):
        offset = 0
        for words in _STOPS.split(sentence):
            offset = sentence.find(words, offset)
            if words.strip():
                yield at + offset, words
            offset += len(words)


def _greets(words: str) -> bool:
    """Whether a sentence begins by calling somebody: a salutation, or a name alone before the first comma."""
    head = words.partition(",")[0]
    return (
        len(head.split()) <= 5
        and (
            (bool(_ONE_NAME.match(f"{head},")) and not head.casefold().startswith(("yes", "no")))
            or not head[:1].islower()
        )
        and bool(_GREETING.match(words))
        and (bool(_SALUTES.match(head)) or words.strip() == f"{head},")
    )


_SALUTES = re.compile(
    rf"(?:{_W.salutes})\b",
    re.IGNORECASE,
)


def blocks(text: str) -> Iterator[tuple[int, str]]:
    """Runs of lines that belong together, each with the number of its first character; nothing behind the closing."""
    at, start, held, closed = 0, 0, "", False
    for raw in [*text.split("\n"), ""]:
        line = raw.strip()
        closed = (closed or bool(SIGN_OFF.match(raw))) and not _POSTSCRIPT.match(raw)
        goes_on = bool(held) and bool(line) and not _ITEM.match(raw) and not closed and _goes_on(held, line)
        if held and not goes_on:
            yield start, held
            held = ""
        if line and not closed:
            mark = _POSTSCRIPT.match(raw) or _ITEM.match(raw)
            skip = mark.end() if mark and not held else len(raw) - len(raw.lstrip())
            if goes_on:
                held = text[start : at + len(raw)]
            else:
                start, held = at + skip, raw[skip:]
        at += len(raw) + 1


def _goes_on(held: str, line: str) -> bool:
    """Whether a line continues the one above it rather than standing alone."""
    last = held.rpartition("\n")[2].rstrip()
    return len(last) >= FULL_LINE or line[:1].islower() or (not last.endswith((*_ENDS, ",", ":")) and len(last) > 30)
