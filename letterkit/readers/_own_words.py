"""A mail's own words apart from the history it quotes, its signature and its footer, line by line."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from letterkit.languages import every
from letterkit.languages.topics.mail import Mails

_W = every(Mails)
_WROTE = re.compile(rf"(?i)(?:{_W.wrote})\s?[:：]\s*\Z")
_BY_ADDRESS = re.compile(r".{5,250}<[^<>\s]+@[^<>\s]+>\s?[:：]\s*\Z")
_ORIGINAL = re.compile(rf"(?i)\s*[-_]{{2,}}\s*(?:{_W.original})\s*[-_]{{2,}}\s*\Z")
_FORWARDED = re.compile(
    rf"(?i)\s*(?:[-_]{{3,}}\s*(?:{_W.forwarded})(?: [^-]{{0,60}})?\s*[-_]{{3,}}|{_W.forwarded_begins})\s*\Z"
)
_FROM = re.compile(rf"(?i)\s*\*?(?:{'|'.join(_W.heads['from'])})\*?\s?[:：]")
_BESIDE = [name for field in ("date", "to", "subject", "cc", "reply-to") for name in _W.heads[field]]
_WITH_FROM = re.compile(rf"(?i)\s*\*?(?:{'|'.join(_BESIDE)})\*?\s?[:：]")
_DEVICE = re.compile(rf"(?i)\s*(?:{_W.device})\s*\Z")
_FOOTER = re.compile(rf"(?i){_W.footer}")
_ABOUT_REPLY = re.compile(rf"(?i){_W.about_reply}")
_QUOTED = re.compile(r"\s{0,3}>(?!From )")
_SHORT = 14
"""Words up to which what stands above a forwarded mail is a cover note."""


@dataclass(frozen=True, slots=True)
class Words:
    """The numbers (from 0) of the lines that are own, that quote, and that sign; `forwarded` starts another mail."""

    own: tuple[int, ...]
    quoted: tuple[int, ...]
    signature: tuple[int, ...]
    forwarded: int | None = None


def own_words(lines: Sequence[str]) -> Words:
    """Tell apart the lines of one mail's text. If nothing would be left, all lines are its own."""
    quotes = _quoted(lines)
    cut, forwarded = _history(lines, quotes)
    own = [n for n in range(cut) if n not in quotes]
    quoted = [n for n in range(len(lines)) if n in quotes or n >= cut]
    keep = _signature_start(lines, own)
    signature, own = own[keep:], own[:keep]
    if forwarded is not None and sum(len(lines[n].split()) for n in own) <= _SHORT:
        return Words(tuple(own), tuple(quoted), tuple(signature), forwarded)
    if not any(lines[n].strip() for n in own):
        return Words(tuple(range(len(lines))), (), ())
    return Words(tuple(own), tuple(quoted), tuple(signature))


def _quoted(lines: Sequence[str]) -> set[int]:
    """Lines that start with `>`, with the line or two above that say who wrote them."""
    quotes = {n for n, line in enumerate(lines) if _QUOTED.match(line)}
    for n in sorted(quotes):
        if n - 1 not in quotes:
            quotes.update(_attribution(lines, n))
    return quotes


def _attribution(lines: Sequence[str], below: int) -> range:
    """The lines above `below` that say who wrote what is quoted there."""
    end = below
    while end > 0 and below - end < 3 and not lines[end - 1].strip():
        end -= 1
    start = _attributed(lines, end)
    return range(below if start is None else start, below)


def _attributed(lines: Sequence[str], end: int) -> int | None:
    """Where an attribution starts that ends before line `end`: up to three lines that start as one, or a name."""
    first = next((n for n in range(end - 1, max(end - 4, -1), -1) if not lines[n].strip()), max(end - 4, -1)) + 1
    for start in range(first, end):
        if _WROTE.match(" ".join(line.strip() for line in lines[start:end])):
            return start
    return end - 1 if end and _BY_ADDRESS.match(lines[end - 1]) else None


def _history(lines: Sequence[str], quotes: set[int]) -> tuple[int, int | None]:
    """The line at which history without `>` starts, and the first line of a mail that is forwarded whole."""
    for n, line in enumerate(lines):
        if n in quotes or not line.strip() or len(line) > 1000:
            continue
        if _FORWARDED.match(line):
            return n, n + 1
        if _ORIGINAL.match(line) or _is_head(lines, n):
            return (n, None) if any(other.strip() for other in lines[:n]) else (len(lines), None)
        if line.rstrip().endswith((":", "：")) and n > 0:
            start = _attributed(lines, n + 1)
            if start is not None and _has_year_or_address(" ".join(lines[start : n + 1])):
                return start, None
    return len(lines), None


def _has_year_or_address(attribution: str) -> bool:
    """ "On this we wrote:" is a sentence; who wrote when has a year, a time or an address."""
    return bool(re.search(r"\b(?:19|20)\d\d\b|\d{1,2}[:h.]\d\d|@", attribution))


def _is_head(lines: Sequence[str], n: int) -> bool:
    """Whether a header block starts here: `From:` and two more fields within the next lines."""
    if not _FROM.match(lines[n]) or n == 0:
        return False
    return sum(1 for line in lines[n + 1 : n + 7] if _WITH_FROM.match(line)) >= 2


def _signature_start(lines: Sequence[str], own: list[int]) -> int:
    """How many of the own lines come before signature and footer."""
    for place, n in enumerate(own):
        if lines[n].rstrip() in ("--", "—", "–") and any(lines[m].strip() for m in own[:place]):
            return place
    end = len(own)
    while end:
        start = end
        while start and lines[own[start - 1]].strip():
            start -= 1
        paragraph = "\n".join(lines[n] for n in own[start:end])
        if paragraph and not _is_footer(paragraph, start):
            break
        end = start if paragraph else end - 1
    while end < len(own) and not lines[own[end]].strip():
        end += 1
    return end if end < len(own) else len(own)


def _is_footer(paragraph: str, start: int) -> bool:
    if start == 0 or _ABOUT_REPLY.search(paragraph):
        return False
    return bool(_DEVICE.match(paragraph) or (_FOOTER.search(paragraph) and len(paragraph) < 3_000))
