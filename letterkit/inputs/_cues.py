"""Cues are data: `cues.toml` of a language says which words of a message speak for which value. Here they are found.

In a pattern a space is any white space, an apostrophe either kind, and `<name>` one of the file's `[parts]`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache, cached_property
from typing import Any

from letterkit.inputs._starts import LETTERS, starts
from letterkit.languages import codes, having, load

FILE = "cues.toml"
_SPACES = str.maketrans(dict.fromkeys("\n\t\r\xa0\u2002\u2003\u2009\u200a\u202f\u3000", " "))
_APOSTROPHES = str.maketrans({"’": "'", "‘": "'", "ʼ": "'", "‑": "-", "–": "-"})
_PART = re.compile(r"(?<!\?P)(?<!\(\?)<([a-z]+)>")
_LITERAL = re.compile(r"\[(?:[^\]\\]|\\.)*\]|\\.| [?*]|[ ']")
_CLAUSE_END = re.compile(r"[.!?;:,。！？；，、।؟،…]|\s[-–—]\s")
_WORD_START = re.compile(r"(?<!\w)\w")
_STOP = re.compile(r"(?:(?<!\b\d)(?<!\b\d\d)\.|[!?])(?=\s|\Z)|[。！？।؟]")


@dataclass(frozen=True, slots=True)
class Hit:
    """Words of a text that speak for one value; `start` and `end` count its characters."""

    axis: str
    value: str
    start: int
    end: int


@dataclass(frozen=True)
class Pattern:
    """One way to say one value. `needle`: letters that stand in every text it fits, "" if there are none.

    starts: the letters that what it fits can start with, None if they cannot be told.

    sure: it says so even behind an "if".
    """

    axis: str
    value: str
    needle: str
    source: str
    sure: bool
    starts: frozenset[str] | None

    @cached_property
    def regex(self) -> re.Pattern[str]:
        """Compiled when a text first holds the needle: most never are in one run of the command line."""
        return re.compile(self.source)


@dataclass(frozen=True)
class Cues:
    """The cues of one language, and the frames that company and role stand in.

    doubts: before a cue in its clause they make it a supposition; conditions: before it in its sentence; openings: at
    the start of its sentence, so that the main clause is supposed, too; reservations: behind it in its sentence.
    """

    language: str
    patterns: tuple[Pattern, ...]
    doubts: re.Pattern[str] | None
    conditions: re.Pattern[str] | None
    openings: re.Pattern[str] | None
    reservations: re.Pattern[str] | None
    frames: tuple[tuple[str, re.Pattern[str]], ...]
    table: dict[str, Any]

    @cached_property
    def by_start(self) -> dict[str, tuple[Pattern, ...]]:
        """The patterns by the first letters of what they fit."""
        found: dict[str, list[Pattern]] = {}
        for pattern in self.patterns:
            for start in pattern.starts or ():
                found.setdefault(start, []).append(pattern)
        return {start: tuple(patterns) for start, patterns in found.items()}

    @cached_property
    def searched(self) -> tuple[Pattern, ...]:
        """The patterns that may fit anywhere."""
        return tuple(pattern for pattern in self.patterns if pattern.starts is None)


def languages() -> list[str]:
    """The languages there are cues for, sorted."""
    return sorted(having(FILE))


@cache
def cues(language: str) -> Cues:
    """The cues of a language, compiled once; none of one that there are no lists for."""
    table = dict(load(language).table("cues")) if language in codes() else {}
    parts = table.get("parts", {})
    spaced = table.get("spaced", True)
    patterns = tuple(_pattern(cue, source, parts, spaced) for cue in table.get("cue", ()) for source in cue["patterns"])

    def one_of(name: str) -> re.Pattern[str] | None:
        return (
            re.compile("|".join(_regex(source, parts, spaced) for source in table[name])) if table.get(name) else None
        )

    return Cues(
        language,
        patterns,
        one_of("doubts"),
        one_of("conditions"),
        one_of("openings"),
        one_of("reservations"),
        tuple(_frames(table, parts)),
        table,
    )


def _pattern(cue: Mapping[str, Any], source: str, parts: dict[str, str], spaced: bool) -> Pattern:
    """A pattern of a cue. Where words have no spaces between them, nothing tells where one starts."""
    sure = cue.get("sure", cue["axis"] in ("form", "sender"))
    begins = starts(_whole(source, parts)) if spaced else None
    return Pattern(cue["axis"], cue["value"], needle(source), _regex(source, parts, spaced), sure, begins)


def find(text: str, language: Cues, only: str = "") -> list[Hit]:
    """Every cue of a text, in order; of `only` one axis where that is given. What is merely supposed does not count."""
    folded = fold(text)
    hits = {
        Hit(pattern.axis, pattern.value, found.start(), found.end())
        for pattern, found in _matches(folded, language, only)
        if pattern.sure or not _is_supposed(folded, found.start(), found.end(), language)
    }
    return sorted(hits, key=lambda hit: (hit.start, -hit.end, hit.axis, hit.value))


def _matches(folded: str, language: Cues, only: str) -> Iterator[tuple[Pattern, re.Match[str]]]:
    """Each pattern where it fits: tried only at words that start as it can, and not at all without its needle."""
    is_there = cache(folded.__contains__)  # looking once a word would make a long message slow
    for word in _WORD_START.finditer(folded):
        at = word.start()
        for length in range(1, LETTERS + 1):
            for pattern in language.by_start.get(folded[at : at + length], ()):
                is_asked = only in ("", pattern.axis) and is_there(pattern.needle)
                if is_asked and (found := pattern.regex.match(folded, at)):
                    yield pattern, found
    for pattern in language.searched:
        if only in ("", pattern.axis) and is_there(pattern.needle):
            for found in pattern.regex.finditer(folded):
                yield pattern, found


def fold(text: str) -> str:
    """The text in lower case with plain spaces and apostrophes, letter for letter as long as before."""
    lower = text.lower()
    if len(lower) != len(text):
        lower = "".join(c.lower() if len(c.lower()) == 1 else c for c in text)
    return lower.translate(_SPACES) if text.isascii() else lower.translate(_SPACES).translate(_APOSTROPHES)


def _is_supposed(folded: str, start: int, end: int, language: Cues) -> bool:
    """Whether the words stand behind an "if" of their own clause or sentence, or before an "unless"."""
    before = folded[max(0, start - 240) : start]
    clause = max((found.end() for found in _CLAUSE_END.finditer(before)), default=0)
    if language.doubts and language.doubts.search(before, clause):
        return True
    sentence = max((found.end() for found in _STOP.finditer(before)), default=0)
    if language.conditions and language.conditions.search(before, sentence):
        return True
    opening = len(before) - len(before[sentence:].lstrip())
    if language.openings and language.openings.match(before, opening):
        return True
    if not language.reservations:
        return False
    last = min(len(folded), end + 120)
    stop = _STOP.search(folded, end, last + 1)
    return bool(language.reservations.search(folded, end, min(stop.start(), last) if stop else last))


def needle(source: str) -> str:
    """The longest run of letters that every match of a pattern holds; "" where it cannot be told."""
    runs: list[str] = [""]
    depth = 0
    skip = False
    for at, char in enumerate(source):
        if skip:
            skip = False
            runs.append("")
        elif char == "\\":
            skip = True
            runs.append("")
        elif char in "([<":
            depth += 1
            runs.append("")
        elif char in ")]>":
            depth -= 1
        elif depth == 0 and char == "|":
            return ""
        elif depth == 0 and (char.isalpha() or char == "'"):
            if source[at + 1 : at + 2] in ("?", "*", "{"):
                runs.append("")
            else:
                runs[-1] += char
        elif depth == 0:
            runs.append("")
    return max(runs, key=len)


def _regex(source: str, parts: dict[str, str], spaced: bool) -> str:
    whole = _spelt(source, parts, " +" if spaced else " *", "'")
    return rf"(?<!\w)(?:{whole})(?!\w)" if spaced else whole


def _frames(table: dict[str, Any], parts: dict[str, str]) -> Iterator[tuple[str, re.Pattern[str]]]:
    """The frames as (where to look, pattern). They are held against the text as it is written."""
    named: dict[str, str] = parts | {
        name: f"(?P<{name}>{parts[name]})" for name in ("company", "role") if name in parts
    }
    for frame in table.get("frame", ()):
        for source in frame["patterns"]:
            whole = re.sub(r"\{(company|role)\}", r"<\1>", source)
            yield frame["in"], re.compile(_spelt(whole, named, r"\s+", "['’]"))


def _spelt(source: str, parts: dict[str, str], space: str, apostrophe: str) -> str:
    """A pattern with its parts put in, and its spaces and apostrophes as wide as they are meant."""
    wider = {" ": space, " ?": f"{space[:-1]}*", " *": f"{space[:-1]}*", "'": apostrophe}
    return _LITERAL.sub(lambda found: wider.get(found[0], found[0]), _whole(source, parts))


def _whole(source: str, parts: dict[str, str]) -> str:
    """A pattern with its parts put in."""
    while (named := _PART.search(source)) is not None:
        source = f"{source[: named.start()]}(?:{parts[named[1]]}){source[named.end() :]}"
    return source
