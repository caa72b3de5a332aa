"""A line in pieces with their places: sentences, what stands between dashes, parentheses, the breaths of "
"dictation."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterator
from dataclasses import dataclass

from letterkit import wording
from letterkit.clauses._clause import Joins
from letterkit.inputs.notes.sentences import is_dictated
from letterkit.languages import every
from letterkit.languages.topics.calendar import Calendar
from letterkit.languages.topics.text import Text
from letterkit.wording.tokens import AFTER_ORDINAL

_BRACKET = re.compile(r"[(\[][^()\[\]]*[)\]]")
_QUOTED = re.compile(
    rf"{every(Text).spoken_quotes}|"
    r"“[^”]*”|„[^“”\"]*[“”\"]|«[^»]*»|\"[^\"]*\"|(?<![\w'’])[‘'](?=[^\s'])[^'’]*(?:['’](?=\w)[^'’]*)*['’](?!\w)"
)
_CUT = re.compile(
    r"(?<=[.!?…])\s+(?!»)|(?<=[.!?…][\"'”’»“])\s+|(?<=[.!?…]\s»)\s+|(?:!{2,}|\?{2,})\s*|\s*;\s+|\s+[-–—]{1,2}\s+|\s+/\s+|\s*<-+\s*|"
    r"(?<!\d)\s*(?<!\d )[-=]+>(?!\s*\d)\s*|\s*[→⇒](?!\s*\d)\s*|\n+"
)
_ABBREVIATED = re.compile(
    rf"(?:(?<![\w'’])[^\W\d]|\b(?:{every(Text).noted_abbreviations}))\.\Z",
    re.IGNORECASE,
)
_CALENDAR = every(Calendar)
_UNIT = re.compile(r"\d\s?[hmg]\.\Z")
"""A unit of one letter, which may well end a sentence: `Talstation, 9 h. Sie ist …`."""
_COUNTED = re.compile(r"\b\d+ (?=[^\W\d_]{2,6}\.\Z)[^\W\d_]*[^\W\d_aeiouy]\.\Z")
"""What is counted, cut short before a small letter: `3 Instr. warten seit …`."""
_OF_MONTH = re.compile(rf"\b(?:{_CALENDAR.before_point}|{_CALENDAR.before_day})\s\d{{1,2}}\.\Z", re.IGNORECASE)
_ORDINAL = re.compile(r"\b\d{1,2}\.\Z")
_DATE = re.compile(r"\b\d{1,2}\.\s?\d{1,2}\.\Z")
_UP_TO = re.compile(
    rf"\b(?:{_CALENDAR.before_point}|{_CALENDAR.before_day})\s(?:\w{{2}}\.?\s)?\d{{1,2}}\.\s?\d{{1,2}}\.\Z",
    re.IGNORECASE,
)
_ORDERED = re.compile(AFTER_ORDINAL.pattern, re.IGNORECASE)
_ENDS = " \t,.;:!…\n"


@dataclass(frozen=True, slots=True)
class Cut:
    """A stretch of a line: its words with their parentheses left out, and the places that the words stand at."""

    words: str
    start: int
    end: int
    parts: tuple[tuple[int, int], ...]
    is_aside: bool = False


def cuts(text: str, joins: Joins, breaths: Joins, edges: Collection[int] = ()) -> Iterator[Cut]:
    """The pieces of a line in order with their offsets in it, each parenthesis behind the piece that it stood in.

    edges: offsets that end a piece in any case.
    """
    brackets = [found.span() for found in _BRACKET.finditer(text)]
    for start, end in _stretches(text, brackets, [joins, breaths] if _is_speech(text) else [joins], edges):
        inside = [span for span in brackets if start <= span[0] and span[1] <= end]
        parts, at = [], start
        for left, right in [*inside, (end, end)]:
            if text[at:left].strip(_ENDS):
                parts.append((at, left))
            at = right
        words = " ".join(" ".join(text[left:right].strip() for left, right in parts).split())
        words = re.sub(r" (?=[,.;:!?])", "", words) if inside else words
        if words.strip(_ENDS):
            yield Cut(words, start, end, tuple(parts))
        for left, right in inside:
            inner = text[left:right].strip()[1:-1].strip()
            if re.search(r"\w", inner):
                begin = text.index(inner, left)
                yield Cut(inner, begin, begin + len(inner), ((begin, begin + len(inner)),), is_aside=True)


def _stretches(
    text: str, brackets: list[tuple[int, int]], joins: list[Joins], edges: Collection[int]
) -> Iterator[tuple[int, int]]:
    closed = brackets + [found.span() for found in _QUOTED.finditer(text)]

    def is_open(at: int) -> bool:
        return not any(left < at < right for left, right in closed)

    at = 0
    for found in [
        *(one for one in _CUT.finditer(text) if is_open(one.end() - 1 if one[0][-1:].isspace() else one.start())),
        None,
    ]:
        end = found.start() if found else len(text)
        if found and _goes_on(text, found):
            continue
        yield from _breaths(text, (at, end), joins, is_open, edges)
        at = found.end() if found else end


def _goes_on(text: str, cut: re.Match[str]) -> bool:
    """Whether a full stop ends an abbreviation, so that the sentence goes on."""
    before = text[: cut.start()].rstrip('"”’») ')
    ends = before.endswith(".") and cut[0].isspace()
    if ends and _DATE.search(before) and (text[cut.end() : cut.end() + 1].islower() or _UP_TO.search(before)):
        return True
    if ends and _OF_MONTH.search(before) and text[cut.end() : cut.end() + 1].islower():
        return True
    if ends and _ORDINAL.search(before) and _ORDERED.match(text, cut.end()):
        return True
    if ends and _UNIT.search(before) and text[cut.end() : cut.end() + 1].isupper():
        return False
    if ends and _COUNTED.search(before) and text[cut.end() : cut.end() + 1].islower():
        return True
    return ends and bool(_ABBREVIATED.search(before[-12:])) and not before.endswith(("etc.",))


def _breaths(
    text: str,
    span: tuple[int, int],
    joins: list[Joins],
    is_open: Callable[[int], bool],
    edges: Collection[int],
) -> Iterator[tuple[int, int]]:
    """A sentence between the joins of the language."""
    (start, end), at = span, span[0]
    found = [match.span() for join in joins for match in join.finditer(text, start, end) if is_open(match.start())]
    for left, right in sorted(found + [(edge, edge) for edge in edges if start < edge < end and is_open(edge)]):
        if left >= at and text[at:left].strip(_ENDS):
            yield at, left
            at = right
    if text[at:end].strip(_ENDS):
        yield at, end


def _is_speech(text: str) -> bool:
    """Whether a text is dictated: hardly a stop for its length."""
    return any(is_dictated(sentence) for _, sentence in wording.sentences(text))
