"""The parts of a letter as it stands on a page: greeting, paragraphs, closing, signature, each with its place."""

from __future__ import annotations

import re
from dataclasses import dataclass

from letterkit import wording
from letterkit.languages import every
from letterkit.languages.topics.mail import Greetings

_W = every(Greetings)
GREETING = re.compile(rf"[ \t]*(?:(?:{_W.greeting})\b)", re.IGNORECASE)
LONGEST_GREETING = 90
HEAD_LINES = 24
"""How far down a page its greeting may stand."""
CLOSING = re.compile(rf"[ \t]*(?:{'|'.join(_W.closings)})", re.IGNORECASE)
BULLET = re.compile(r"[ \t]*(?:[-*•–]|\d{1,2}[.)])[ \t]+(?=\S)")
POSTSCRIPT = re.compile(r"[ \t]*p\.?\s?s\.?\s?[:.]?\s", re.IGNORECASE)
_PART = re.compile(r"\S(?:.{0,498}\S)?(?!\S)|\S{1,500}", re.DOTALL)
"""A sentence, or five hundred letters of one without an end: rules hold the words of a sentence against each other."""
SIGNATURE_LINES, SIGNATURE_WIDTH, SIGNATURE_WORDS = 8, 90, 5


@dataclass(frozen=True, slots=True)
class Layout:
    """What stands where; each sentence of a paragraph with its offset in the text."""

    greeting: str
    paragraphs: tuple[tuple[tuple[int, str], ...], ...]
    closing: str
    signature: str

    @property
    def text(self) -> str:
        """The words between greeting and closing."""
        return "\n\n".join(" ".join(text for _, text in paragraph) for paragraph in self.paragraphs)

    @property
    def starts(self) -> tuple[int, ...]:
        """Where each sentence begins."""
        return tuple(start for paragraph in self.paragraphs for start, _ in paragraph)


@dataclass(frozen=True, slots=True)
class _Line:
    start: int
    text: str

    @property
    def filled(self) -> bool:
        return bool(self.text.strip())


def lay_out(body: str) -> Layout:
    """The parts of a body. Every text has some: without greeting and closing, all of it is paragraphs."""
    lines, start = [], 0
    for text in body.split("\n"):
        lines.append(_Line(start, text))
        start += len(text) + 1
    greeting, lines = _greeting(lines)
    lines, afterword = _afterword(lines)
    at = _closing(lines)
    if at is None:
        at = _lone_signature(lines)
        closing, after = "", lines[at:]
    else:
        closing, after = lines[at].text.strip(), lines[at + 1 :]
    signature, later = _signature(after)
    blocks = _blocks(lines[:at]) + _blocks(later) + _blocks(afterword)
    paragraphs = tuple(found for block in blocks if (found := _sentences(body, block)))
    return Layout(greeting, paragraphs, closing, signature)


def _greeting(lines: list[_Line]) -> tuple[str, list[_Line]]:
    """The greeting and the lines after it; words behind it on its line start the first paragraph."""
    first = next((i for i, line in enumerate(lines) if line.filled), None)
    before: list[_Line] = []
    if first is not None and not GREETING.match(lines[first].text):
        below = _below_head(lines)
        if below is None and (below := _below_words(lines)):
            before = lines[:below]
        first = below or first
    if first is None or not GREETING.match(lines[first].text):
        return "", lines
    text = lines[first].text
    if len(text.strip()) <= LONGEST_GREETING and (text.rstrip()[-1] in ",:!" or len(text.split()) <= SIGNATURE_WORDS):
        return text.strip(), before + lines[first + 1 :]
    comma = re.search(r"[,:!](?=\s)", text[:LONGEST_GREETING])
    if not comma:
        return "", lines
    rest = _Line(lines[first].start + comma.end(), text[comma.end() :])
    return text[: comma.end()].strip(), [*before, rest, *lines[first + 1 :]]


def _below_head(lines: list[_Line]) -> int | None:
    """The line of the greeting under what a page has above it: sender, addressee, day; None if there is none such."""
    for at, line in enumerate(lines[:HEAD_LINES]):
        if at and GREETING.match(line.text) and not lines[at - 1].filled and line.text.rstrip().endswith(","):
            return at
        said = line.text.rstrip()
        is_lead = said.endswith(":") and len(said.split()) > SIGNATURE_WORDS
        if len(line.text) > LONGEST_GREETING or said.endswith((".", "?", "!")) or is_lead:
            return None
    return None


def _below_words(lines: list[_Line]) -> int | None:
    """The line of a greeting that stands alone under words which are none of a page's head; None if there is none."""
    for at, line in enumerate(lines[:HEAD_LINES]):
        alone = at and not lines[at - 1].filled and at + 1 < len(lines) and not lines[at + 1].filled
        short = len(line.text.split()) <= SIGNATURE_WORDS and line.text.rstrip().endswith((",", "!", ":"))
        if alone and short and GREETING.match(line.text):
            return at
    return None


def _afterword(lines: list[_Line]) -> tuple[list[_Line], list[_Line]]:
    """The lines of the letter, and what somebody wrote under its signature that is neither contact nor postscript."""
    for at in range(len(lines) - 1, 0, -1):
        if CLOSING.match(lines[at].text[:300]) and len(lines[at].text.split()) <= SIGNATURE_WORDS:
            signed = next((n for n in range(at + 1, len(lines)) if lines[n].filled), None)
            if signed is None or len(lines[signed].text.split()) > SIGNATURE_WORDS:
                continue
            first = next((n for n in range(signed + 1, len(lines)) if _is_said(lines[n].text)), len(lines))
            return lines[:first], lines[first:]
    return lines, []


def _is_said(text: str) -> bool:
    """Whether a line says something, and is no contact: it ends like a sentence, or stands in brackets."""
    plain = text.strip()
    if POSTSCRIPT.match(text) or len(plain.split()) < SIGNATURE_WORDS - 1:
        return False
    return plain[-1] in ".?!:)]" or len(plain.split()) > 2 * SIGNATURE_WORDS


def _closing(lines: list[_Line]) -> int | None:
    """The line of the closing: the last one that reads like one and has no more than a signature behind it."""
    behind = 0
    for at in range(len(lines) - 1, -1, -1):
        text = lines[at].text
        if CLOSING.match(text[:300]) and (at > 0 or behind):
            return at
        if lines[at].filled and not POSTSCRIPT.match(text):
            behind += 1
            if behind > SIGNATURE_LINES or len(text) > SIGNATURE_WIDTH or text.rstrip()[-1] in ".?!":
                return None
    return None


def _lone_signature(lines: list[_Line]) -> int:
    """Where a name stands alone at the end without a closing before it; else behind the last line."""
    last = next((i for i in range(len(lines) - 1, -1, -1) if lines[i].filled), None)
    if not last or lines[last - 1].filled:
        return len(lines)
    words = lines[last].text.split()
    is_name = len(words) <= SIGNATURE_WORDS and all(word[0].isupper() for word in words)
    return last if is_name and lines[last].text.rstrip()[-1] not in ".!?:;" else len(lines)


def _signature(lines: list[_Line]) -> tuple[str, list[_Line]]:
    """The lines of the signature as one text, and what stands behind them, from a postscript on."""
    at = next((i for i, line in enumerate(lines) if POSTSCRIPT.match(line.text)), len(lines))
    return "\n".join(line.text.strip() for line in lines[:at] if line.filled), lines[at:]


def _blocks(lines: list[_Line]) -> list[list[_Line]]:
    """The lines between empty lines."""
    found: list[list[_Line]] = [[]]
    for line in lines:
        if line.filled:
            found[-1].append(line)
        elif found[-1]:
            found.append([])
    return [block for block in found if block]


def _sentences(body: str, block: list[_Line]) -> tuple[tuple[int, str], ...]:
    """The sentences of one block; each item of a list is at least one."""
    pieces: list[tuple[int, int]] = []
    for line in block:
        bullet = BULLET.match(line.text)
        start = line.start + (bullet.end() if bullet else len(line.text) - len(line.text.lstrip()))
        if bullet or not pieces:
            pieces.append((start, line.start + len(line.text)))
        else:
            pieces[-1] = (pieces[-1][0], line.start + len(line.text))
    found = []
    for start, end in pieces:
        for at, text in wording.sentences(body[start:end]):
            found += [(start + at + part.start(), part[0]) for part in _PART.finditer(text)]
    return tuple(found)
