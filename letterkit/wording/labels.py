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
BETWEEN = _W.between
"""Small words inside the names of companies."""
_PIECE = re.compile(r".+?(?:(?=\s*[,;|·•:()\[\]])|(?=\s+[–—-]\s)|\Z)", re.DOTALL)
_SENTENCE = re.compile(r"[^\W\d_]{3,}[.!?]+\s+\S|[!?;{}<>\\^`\n]|\{\{|https?:")
_HEADER = re.compile(r"\s(?:b?cc|to|from|subject|reply-to|x-[\w-]{1,40})\s*:", re.IGNORECASE)
"""A header of a mail, in a line that was two."""
_SPEAKS = re.compile(
    rf"\b(?:{_W.speaks})\b",
    re.IGNORECASE,
)
_VERB = re.compile(rf"\b(?:{_W.verb})\b|\b(?:{_W.elided})['’](?=[a-zà-ÿ])")
"""What makes a sentence of words, in small letters: `Will` may be somebody. `s'occupe` stands in no French name."""
_ROMAN = re.compile(r"(?<=[^\W\d_]\s)I\b(?!\s+[a-z])")
"""`Analyst I`."""
_CODE = re.compile(r"(?=\S*\d)[\w./#–-]{2,24}")
_NUMBER = re.compile(r"\+?[\d./–-]+")
MOST_DIGITS = 9
"""Digits of a reference that is one number without signs."""


def name_of(text: str) -> str:
    """What of an outsider's words can be an employer's name: a few words with capitals; "" if nothing can."""
    return _cut(text, LONGEST_NAME, _is_name)


def title_of(text: str) -> str:
    """What of an outsider's words can be a job's title; "" if nothing can."""
    return _cut(text, LONGEST_TITLE, lambda words: True)


def code_of(text: str) -> str:
    """A reference, if it is one word with a digit, no host and no number to call; else ""."""
    words = text.strip()
    called = bool(_NUMBER.fullmatch(words)) and (not words.isdigit() or len(words) > MOST_DIGITS)
    linked = not words.isdigit() and not quotable(words)
    return words if _CODE.fullmatch(words) and not called and not linked else ""


def _cut(text: str, most: int, fits: Callable[[str], bool]) -> str:
    """The longest beginning of the words, up to one of their marks, that is a label."""
    words = " ".join(_HEADER.split(text.strip().split("\n")[0])[0].split())
    carried = mentions(words)
    ends = [end for end in (piece.end() for piece in _PIECE.finditer(words)) if not _inside(end, carried)]
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
        and not _SENTENCE.search(words)
        and not _SPEAKS.search(said)
        and not _VERB.search(words)
        and CARRIED.isdisjoint(one.kind for one in mentions(words))
        and not commands(words, trade=True)
        and not claims(said)
    )


def _is_name(words: str) -> bool:
    return all(not word[0].islower() or word in BETWEEN for word in words.split())
