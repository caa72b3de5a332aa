"""What a text could carry to its reader: links, addresses, numbers to call, amounts, code, words that look like others.

One function decides it for all: for the rules, which hold each against the writer's own sources, and for what of an
outsider's words may be told further. How something is spelt (`dot`, other scripts' digits, dots that are none,
characters nobody sees) does not matter.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from functools import lru_cache
from typing import Literal, NamedTuple

from letterkit.languages import every
from letterkit.languages.topics.text import Mentions
from letterkit.wording import _hosts
from letterkit.wording._plain import Plain, plain
from letterkit.wording.tokens import flat

_W = every(Mentions)

Kind = Literal["link", "address", "phone", "amount", "code", "script"]
REACHABLE = frozenset(("link", "address", "phone"))


class Mention(NamedTuple):
    """Something that a text carries. plain: it with its spelling undone, as it is held against sources."""

    kind: Kind
    start: int
    end: int
    text: str
    plain: str


_ADDRESS = re.compile(r"(?<![\w.+-])[\w.+-]{1,64}@\[?[\w-]+(?:\.[\w-]+)*\]?|(?<!\w)@\w[\w.-]+")
_SCHEME = re.compile(
    r"\b(?:h(?:tt|xx)ps?|ftp|file|data|javascript|tel|sms|tg|skype)://?[^\s<>()\[\]“”\"]+|\bmailto:\S+"
    r"|\bwww\s?\.\s?[^\s<>()\[\]“”\"]+|\bh\s?t\s?t\s?p\s?s?\s?:\s?/\s?/\s?[^\s<>()\[\]“”\"]+",
    re.IGNORECASE,
)
_HOST = re.compile(
    r"(?<![\w@.-])(?:[^\W_](?:[\w-]{0,62})\.)+[^\W\d_][\w-]{1,62}(?![\w-])(?:(?::\d+)?/[^\s<>()\[\]“”\"]*)?"
)
_IP = re.compile(r"(?<![\w.,])(?:\d{1,3}\.){3}\d{1,3}(?![\w]|\.\d)(?:/\S*)?")
_NETWORK = (
    r"linkedin|xing|signal|whatsapp|telegram|threema|viber|wechat|skype|discord|slack|github|gitlab|instagram|"
    r"facebook|messenger|twitter|mastodon|bluesky|threads|tiktok|youtube|snapchat"
)
_NAMED = f"(?:{_W.named})"
_THE_NAME = rf"(?:(?:{_W.name_the})\s+(?:user\s?)?(?:{_W.name_name})\s+)?"
_HANDLE = re.compile(
    rf"\b(?:{_W.handle_on})\s+(?:{_NETWORK})\b(?:\s+\w+)?\s*(?::|\s{_NAMED}\b:?)\s*{_THE_NAME}(?P<handle>[\w.-]{{4,}})|"
    rf"\b(?:{_W.handle_find})\s+(?:{_W.handle_me})\b[^.;!?]{{0,30}}?\b{_NAMED}\s+{_THE_NAME}"
    r"(?P<other>(?=[\w.-]*[-_\d])[\w.-]{4,})",
    re.IGNORECASE,
)
_LOOKED_UP = re.compile(
    rf"\b(?:{_W.look_up})\s+[“\"'«»„]?(?P<word>[\w.-]{{6,}})[”\"'“«»]?\s+(?:{_W.look_in})\s+(?:{_NETWORK}|google|bing|{_W.search})\b|"
    rf"\b(?:{_W.keyed})\s+[“\"'«»„]?(?P<keyed>[\w.-]{{4,}})",
    re.IGNORECASE,
)
"""A word that leads somewhere once it is looked up."""
_DIGITS = re.compile(r"\+?\(?\d(?:[\do\s,()./·•-]{5,60})[\do]", re.IGNORECASE)
_SPELT_DIGIT = f"(?:{_W.spelt_digit})"
_SPELT = re.compile(rf"\b{_SPELT_DIGIT}(?:[\s,–-]+{_SPELT_DIGIT}\b){{3,}}", re.IGNORECASE)
_DIALLED = re.compile(
    rf"\b(?:{_W.spelt_zero})(?:[\s,–-]{{1,3}}(?:{_SPELT_DIGIT}|{_W.spelt_tens})\b){{3,}}", re.IGNORECASE
)
"""Tens in words, behind a nought: `zéro six, trente-neuf, quatre-vingt-dix-huit`."""
_ALIKE = re.compile(r"(?<![\w.])\+?\(?(?:[\doOlI]{1,20}[\s,()./·•-]{1,3}){2,15}[\doOlI]{1,20}(?!\w)")
"""Letters among the digits that look like them, `9oo 6l3`."""
_YEAR = re.compile(r"(?:19|20)\d\d")
_EXTENSION = re.compile(rf"\b(?:{_W.extension})\s*:?\s*\d{{2,}}|\b0?[89]00[ -][A-Z][A-Z-]{{3,}}")
_MONEY = re.compile(
    r"[$€£¥₹₿]|\b(?:usd|eur|gbp|chf|jpy|cny|inr|pln|sek|nok|dkk|czk|huf|aud|cad|nzd|sgd|btc|eth|dollars?|euros?|pounds?|francs?|bitcoins?|iban|swift|bic)\b"
    r"|\b(?:two|three|four|five|six|seven|eight|nine|ten|twenty|fifty|\d+) grand\b|\b\w+-figure (?:sum|fee|amount)\b",
    re.IGNORECASE,
)
MOSTLY_DIGITS = 0.5
"""Share of real ones in a number whose other digits are letters."""
FEWEST_DIGITS = 7
"""Digits of a number that can be called."""
SHORTEST_LISTED = 3
"""Digits of its groups where commas part them: `Jul 23, 2026 6` is none."""
LONGEST_WORD = 34
_RUN = re.compile(r"[\w+/=-]{16,}")
"""A token, or text in base64, if figures and capitals after small letters are mixed in it."""
_DIGIT, _HUMP = re.compile(r"\d"), re.compile(r"[a-z][A-Z]")
_WORD = re.compile(r"[^\W\d_][\w'’]*")


@lru_cache(maxsize=4096)
def mentions(text: str) -> tuple[Mention, ...]:
    """All that a text carries, in order; of two that overlap the one that starts first."""
    read = plain(text)
    found: list[Mention] = []
    taken = 0
    for kind, start, end in sorted(_found(read), key=lambda one: (one[1], -one[2])):
        if start >= taken:
            at, until = read.span(start, end)
            found.append(Mention(kind, at, until, text[at:until], read.text[start:end]))
            taken = end
    return tuple(sorted((*found, *_scripts(text)), key=lambda one: one.start))


def unspelt(text: str) -> str:
    """A text with its spelling undone, to hold the plain words of mentions against."""
    return plain(text).text


def held(one: Mention, own: str) -> bool:
    """Whether own texts have what a text carries, however either spells it. own: flat and unspelt.

    Digits that met by chance are no number to call: each group of them stands in an own text.
    """
    words = flat(one.plain)
    groups = re.findall(r"\d+", words) if one.kind == "phone" else []
    return words in own or (
        bool(groups) and all(re.search(rf"(?<![\d.,]){re.escape(group)}(?![\d]|[.,]\d)", own) for group in groups)
    )


def _found(read: Plain) -> Iterator[tuple[Kind, int, int]]:
    """Kind, start and end of each in the plain text."""
    text = read.text
    for kind, pattern in _FORMS:
        for match in pattern.finditer(text):
            shown = match.group().rstrip(".,;:!?)'’»”")
            if shown:
                yield kind, match.start(), match.start() + len(shown)
    for match in _RUN.finditer(text):
        if _DIGIT.search(match.group()) and _HUMP.search(match.group()):
            yield "code", match.start(), match.end()
    for match in _HOST.finditer(text):
        shown = match.group().rstrip(".,;:!?)'’»”")
        if ("/" in shown and "." in shown.partition("/")[0]) or _hosts.is_host(shown.partition(":")[0]):
            yield "link", match.start(), match.start() + len(shown)
    for match in _HANDLE.finditer(text):
        group = "handle" if match["handle"] else "other"
        yield "link", match.start(group), match.start(group) + len(match[group].rstrip(".-"))
    for match in _LOOKED_UP.finditer(text):
        group = "word" if match["word"] else "keyed"
        yield "link", match.start(group), match.start(group) + len(match[group].rstrip(".-"))
    for match in _DIGITS.finditer(text):
        groups = re.findall(r"\d+", match.group())
        listed = "," in match.group() and min(map(len, groups)) < SHORTEST_LISTED
        years = all(_YEAR.fullmatch(one) for one in groups)
        if sum(map(len, groups)) >= FEWEST_DIGITS and not listed and not years:
            yield "phone", match.start(), match.end()
    for match in _ALIKE.finditer(text):
        if _is_disguised(re.findall(r"\w+", match.group())):
            yield "phone", match.start(), match.end()


def _is_disguised(groups: list[str]) -> bool:
    """Whether groups of digits with letters among them are one number; a letter alone counts beside a digit alone."""
    shown = "".join(groups)
    if shown.isdigit() or len(shown) < FEWEST_DIGITS or sum(map(str.isdigit, shown)) < MOSTLY_DIGITS * len(shown):
        return False
    around = zip(("", *groups), groups, (*groups[1:], ""), strict=False)
    return all(
        any(map(str.isdigit, one)) or (len(one) == 1 and any(len(beside) == 1 for beside in (before, after)))
        for before, one, after in around
    )


_FORMS: tuple[tuple[Kind, re.Pattern[str]], ...] = (
    ("link", _SCHEME), ("address", _ADDRESS), ("link", _IP), ("phone", _SPELT), ("phone", _DIALLED),
    ("phone", _EXTENSION), ("amount", _MONEY),
)  # fmt: skip


def _scripts(text: str) -> Iterator[Mention]:
    """Words in letters of no Latin script, or in Latin ones that only look like others: `Неlen`."""
    if text.isascii():
        return
    for match in _WORD.finditer(text):
        word = match.group()
        if not word.isascii() and any(_foreign(char) for char in word):
            yield Mention("script", match.start(), match.end(), word, plain(word).text)


def _foreign(char: str) -> bool:
    """Whether a letter is of another script than Latin, or a Latin one in another shape (`𝐦`, `ｍ`)."""
    if char.isascii() or not char.isalpha():
        return False
    return not unicodedata.name(char, "").startswith("LATIN ") or unicodedata.normalize("NFKC", char) != char
