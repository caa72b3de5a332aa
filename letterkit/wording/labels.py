"""An employer's name, a job's title and a reference as outsiders give them: held to the shape of one, or cut to it.

They stand in subjects and sentences of the writer's own, so that nothing but a name may come in as one: no link, no
number to call, no sentence, no claim.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable

from letterkit.languages import every
from letterkit.languages.topics.orders import Labels
from letterkit.wording.claims import claims
from letterkit.wording.mentions import Mention, mentions
from letterkit.wording.outside import CARRIED, commands, quotable

_W = every(Labels)

LONGEST_NAME, LONGEST_TITLE = 7, 14
"""Words of an employer's name, of a title."""
LONGEST = 110
"""Characters of either."""
BEFORE_MARK, BEHIND_MARK = 9, 5
"""Words of a title before its first mark, and between the others: what is longer there is a sentence."""
MOST_COMMAS = 1
"""Commas of a title: 1 in 285 real ones had more."""
BETWEEN = _W.between
"""Small words inside the names of companies."""
_PIECE = re.compile(r".+?(?:(?=\s*[,;|·•:()\[\]])|(?=\s+[–—-]\s)|\Z)", re.DOTALL)
_COMMA = re.compile(r",(?![^()]*\))")
"""Outside of brackets."""
_FIRST = re.compile(r"(?<=\w)\s*[,;|·•:\[]|(?<=\w)\s+[(–—-]\s?")
"""The first mark of a title behind a word."""
_SENTENCE = re.compile(r"[^\W\d_]{3,}[.!?]+\s+\S|[^\W\d_]{5,}\.\Z|[!?;{}<>\\^`\n]|\{\{|https?:")
_HEADER = re.compile(r"\s(?:b?cc|to|from|subject|reply-to|x-[\w-]{1,40})\s*:", re.IGNORECASE)
"""A header of a mail, in a line that was two."""
_WRITTEN_IN = re.compile(
    r"(?<![\w-])(?:\w?bcc|reply-to|return-path|mime-version|content-[a-z-]{1,40}|x-[a-z-]{1,40})\s{0,9}:|"
    r"\b(?:to|from|sender|cc)\s{0,9}:\s{0,9}[^\s@]{0,99}@",
    re.IGNORECASE,
)
"""A header in the middle of a subject: no mail program would take it for one, but the next one that copies it may."""
_SPEAKS = re.compile(
    rf"\b(?:{_W.speaks})\b",
    re.IGNORECASE,
)
_VERB = re.compile(rf"(?<![\w-])(?:{_W.verb})(?![\w-])|\b(?:{_W.elided})['’](?=[a-zà-ÿ])")
"""What makes a sentence of words, in small letters: `Will` may be somebody. `s'occupe` stands in no French name."""
_ROMAN = re.compile(r"(?<=[^\W\d_]\s)I\b(?!\s+[a-z])")
"""`Analyst I`."""
_CODE = re.compile(r"(?=\S*\d)[\w./#–-]{2,24}")
_NUMBER = re.compile(r"\+?[\d./–-]+")
MOST_DIGITS = 9
"""Digits of a reference that is one number without signs."""


def before_header(subject: str) -> str:
    """A subject without the headers that are written into it, and what follows them."""
    return _WRITTEN_IN.split(subject, maxsplit=1)[0].strip()


def name_of(text: str) -> str:
    """What of an outsider's words can be an employer's name: a few words with capitals; "" if nothing can."""
    return _cut(text, LONGEST_NAME, _is_name)


def title_of(text: str) -> str:
    """What of an outsider's words can be a job's title; "" if nothing can.

    Where the whole is none, a sentence goes on behind some mark of it: what is left is what stands before the first.
    """
    words = " ".join(text.split())
    if _cut(words, LONGEST_TITLE, _is_title) == words:
        return ",".join(_COMMA.split(words)[: MOST_COMMAS + 1])
    return _cut(_FIRST.split(words, maxsplit=1)[0], LONGEST_TITLE, _is_title)


def _is_title(words: str) -> bool:
    return not any(_opens_with_verb(piece) for piece, _ in _measured(words)) and not _is_disguised(words)


def _is_disguised(words: str) -> bool:
    """Whether a word has letters of two scripts: it looks like another one."""
    foreign = (one.text for one in mentions(words) if one.kind == "script")
    return any(char.isascii() and char.isalpha() for word in foreign for char in word)


def code_of(text: str) -> str:
    """A reference, if it is one word with a digit, no host and no number to call; else ""."""
    words = text.strip()
    called = bool(_NUMBER.fullmatch(words)) and (not words.isdigit() or len(words) > MOST_DIGITS)
    linked = not words.isdigit() and not quotable(words)
    return words if _CODE.fullmatch(words) and not called and not linked else ""


def _opens_with_verb(piece: str) -> bool:
    """Whether a capital is a sentence's and nobody's: not in `Will & Sons`."""
    words = piece.lstrip(" ,;|·•:([–—-")
    return bool(_VERB.match(words.lower())) and words.partition(" ")[2][:1].islower()


def _cut(text: str, most: int, fits: Callable[[str], bool]) -> str:
    """The longest beginning of the words, up to one of their marks, that is a label."""
    words = " ".join(_HEADER.split(text.strip().split("\n")[0])[0].split())
    carried = mentions(words)
    pieces = (piece.end() for piece in _PIECE.finditer(words[: 2 * LONGEST]))  # none that is longer is a label
    ends = [end for end in pieces if not _inside(end, carried)]
    starts = (words[:end].rstrip(" ,;|·•:([-–—") for end in reversed(ends))
    closed = (one + ")" if one.count("(") > one.count(")") else one for one in starts)
    return next((one for one in closed if _is_label(one, most) and fits(one)), "")


def _inside(end: int, carried: Iterable[Mention]) -> bool:
    """Whether a cut would take an address or a link in two, and leave what no longer looks like one."""
    return any(one.start < end < one.start + len(one.text) for one in carried)


def _is_label(words: str, most: int) -> bool:
    """Whether words are few, lead nowhere and say nothing."""
    said = _ROMAN.sub("", words)
    return (
        bool(re.search(r"[^\W\d_]", words))
        and len(words.split()) <= most
        and len(words) <= LONGEST
        and all(_words(piece) <= most for piece, most in _measured(words))
        and not _SENTENCE.search(words)
        and not _SPEAKS.search(said)
        and not _VERB.search(words)
        and CARRIED.isdisjoint(one.kind for one in mentions(words))
        and not commands(words, trade=True)
        and not claims(said)
    )


def _measured(words: str) -> Iterable[tuple[str, int]]:
    """What stands between the marks, each with how many words it may have."""
    pieces = [one.group() for one in _PIECE.finditer(words)]
    return zip(pieces, (BEFORE_MARK, *[BEHIND_MARK] * len(pieces)), strict=False)


def _words(piece: str) -> int:
    return sum(any(char.isalnum() for char in word) for word in piece.split())


def _is_name(words: str) -> bool:
    return all(not word[0].islower() or word in BETWEEN for word in words.split())


OUTLINED = re.compile(r"\s*\d{1,2}\.\d{1,2}\.?\s+(\S.*)\Z")
"""A line of an outline: `3.2 the night oven`."""
OUTLINE_HEADING = re.compile(r"\s*\d{1,2}\.?\s+([^a-z\u00df-\u00ff]*[^\W\d_][^a-z\u00df-\u00ff]*)\Z")
"""What such lines stand under: `3. THEIR TROUBLE`."""
FEWEST_OF_OUTLINE = 3


def is_outline(raws: Iterable[str]) -> bool:
    """Whether lines are numbered below their headings; of one line, `3.5 years at the mill` is no number of its own."""
    return sum(bool(OUTLINED.match(raw)) for raw in raws) >= FEWEST_OF_OUTLINE
