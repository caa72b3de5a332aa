"""Names in a letter that no source explains, and what they seem to name: a person, an organisation, a skill."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Literal, NamedTuple

from letterkit.identity import Same
from letterkit.languages import every, has_capital_nouns
from letterkit.languages.topics.rules import Strangers
from letterkit.rules._lists import listed, nouns, terms
from letterkit.rules._reading import Line, Reading
from letterkit.wording import Name, bare, first_names, folded
from letterkit.wording.dates import MONTHS, WEEKDAYS

_W = every(Strangers)

What = Literal["person", "organisation", "skill"]
STARTERS = _W.starters
"""Words that open a sentence with a capital and are no part of the name behind them."""
HONORIFIC = re.compile(rf"\b(?:{_W.honorific})\.?\s*(?:dr\.\s*)?$", re.IGNORECASE)
JOINS = _W.joins
TITLED = _W.titled
TITLES = _W.titles
SPEAKS = re.compile(rf"\s*(?:['’]s\b)?,?\s*(?:{_W.speaks})\b")
OF_THEIRS = re.compile(rf"\s+\w+\s+(?:(?:{_W.of_theirs})\b)")
"""Behind a first word, what only somebody has: `sends her regards`."""
TELLS = re.compile(rf"\s+(?:{_W.tells})\b")
"""What people do and days do not."""
AMONG = re.compile(
    rf"\b(?:{_W.among})\s*$",
    re.IGNORECASE,
)
WHEN = re.compile(
    rf"(?:\b(?:{_W.when_in})|\d\.?(?:st|{_W.when_nd})?|{_W.when_in_2})[\s-]$",
    re.IGNORECASE,
)
"""Before a month or a weekday that is one."""
PLACE = re.compile(rf"\b(?:{_W.place})\s*$", re.IGNORECASE)
SUFFIX = re.compile(rf"\b(?:{_W.suffix})\b")
OWN = _W.own
NOUN = re.compile(f"(?:{_W.noun})$")
PLAIN = re.compile(r"[^\W\d_a-z][a-zà-ÿ'’]+(?:-[^\W\d_a-z][a-zà-ÿ'’]+)?")
ELIDED = re.compile(r"\w{1,2}['’][a-zà-ÿ]")
"""French and Italian: only the article has a capital (`L’équipe`)."""
DATIVE_PLURAL = re.compile(rf"^[^\W\d_][a-zà-ÿ]{{6,}}(?:{_W.dative_plural})$")
"""German nouns behind `bei` in the plural: `bei Lieferengpässen`."""
AT_EMPLOYER = re.compile(rf"\b(?:{_W.at_employer})\s*$")
YOURS = _W.yours
"""With a capital out of courtesy, before a noun: `bei Ihrem Satz`."""
OFFICE = re.compile(rf"\b(?:{_W.office}|l['’])\s*$", re.IGNORECASE)
OF_OFFICE = re.compile(rf"\s+(?:{_W.of_office}|d['’])")
"""Around the French name of an office: `la Direction des soins`."""
INITIALS, SHORTEST_CUT = 3, 3
"""Letters of initials at most, of a first name that was cut short at least."""
SHORTENED = re.compile(r"(?:I|You|He|She|It|We|They|That|There|Who|What)['’](?:d|ve|re|ll|s|m)")
"""A word of every sentence with its verb: `You'd`."""
ROMAN = re.compile(r"[IVX]+")


NUMBER_TO_CALL = re.compile(r":?\s+(?:[a-zà-ÿ]{1,3}\s+)?\+?\d[\d ()/.-]{5,}\d")
"""Behind what only says which number it is: `mon GSM au 0470 …`."""


class Stranger(NamedTuple):
    """A name that no source explains, where it stands in the body, and what it seems to be."""

    start: int
    text: str
    what: What
    line: Line


def strangers(reading: Reading) -> list[Stranger]:
    """Every unexplained name of a letter, found once for all rules."""
    return _strangers(Same(reading))


@lru_cache(maxsize=4)
def _strangers(same: Same[Reading]) -> list[Stranger]:
    reading = same.it
    find = _german if has_capital_nouns(reading.letter.language) else _strange
    return [found for line in reading.lines for name in line.names if (found := find(reading, line, name))]


def _strange(reading: Reading, line: Line, name: Name) -> Stranger | None:
    """The unexplained part of a run in a language that capitalises names only."""
    parts, start, opens = name.parts, name.start, name.opens
    if opens and len(parts) > 1 and _only_opens(reading, parts):
        start += len(parts[0]) + 1
        parts, opens = parts[1:], False
    if _acts(reading, line, parts, start):
        return Stranger(line.at + start, " ".join(parts), "person", line)
    if all(_explains(reading, part) for part in parts) or NUMBER_TO_CALL.match(line.text, name.end):
        return None
    start, parts = _unknown_half(reading, start, parts)
    if (
        reading.letter.language == "fr"
        and OFFICE.search(line.text[: name.start])
        and OF_OFFICE.match(line.text, name.end)
    ):
        return None
    titled = folded(parts[0]).rstrip(".") in TITLED
    shown = " ".join(parts)
    rest = line.text[start + len(shown) :]
    plain = folded(shown).removesuffix("'s")
    alone = opens and len(parts) == 1
    if alone and not (SPEAKS.match(rest) or OF_THEIRS.match(rest) or _shouts(shown) or plain in first_names()):
        return None
    if folded(parts[0]) in STARTERS or SHORTENED.fullmatch(shown) or reading.sources.holds(shown):
        return None
    what = "person" if titled else _what(line, shown, line.text[:start], rest, reading.brief.kind.applies)
    return Stranger(line.at + start, shown, what, line)


def _only_opens(reading: Reading, parts: list[str]) -> bool:
    """Whether the first word of a sentence is none of the name behind it: `Salue Hakim`, where Hakim is known.

    A first name before a known surname is one of another person.
    """
    first = folded(parts[0])
    if first in STARTERS or _explains(reading, parts[0]):
        return True
    known = all(_explains(reading, part) for part in parts[1:])
    return known and PLAIN.fullmatch(parts[0]) is not None and first not in first_names()


def _acts(reading: Reading, line: Line, parts: list[str], start: int) -> bool:
    """Whether a month or a weekday that no source has does what people do: `as May told you`."""
    words = [folded(part) for part in parts]
    if not all(word in MONTHS or word in WEEKDAYS for word in words) or WHEN.search(line.text[:start]):
        return False
    rest = line.text[start + len(" ".join(parts)) :]
    return bool(TELLS.match(rest)) and not any(word in reading.sources.names for word in words)


def _unknown_half(reading: Reading, start: int, parts: list[str]) -> tuple[int, list[str]]:
    """Of two names joined into one run (`Spanish and Mandarin`), the one that nothing explains; else the run."""
    at = next((i for i, part in enumerate(parts) if i and folded(part) in JOINS), len(parts))
    for_sure = [all(_explains(reading, part) for part in half) for half in (parts[:at], parts[at + 1 :])]
    if at == len(parts) or for_sure[0] == for_sure[1]:
        return start, parts
    return (
        (start + sum(len(part) + 1 for part in parts[: at + 1]), parts[at + 1 :])
        if for_sure[0]
        else (
            start,
            parts[:at],
        )
    )


def _german(reading: Reading, line: Line, name: Name) -> Stranger | None:
    """The same where every noun has a capital: only what a title, a first name or its shape shows to be a name."""
    parts = name.parts
    before, rest = line.text[: name.start], line.text[name.end :]
    last = max((at for at, part in enumerate(parts) if folded(part.rstrip(".")) in TITLES), default=-1)
    if 0 <= last < len(parts) - 1 and _explains(reading, parts[last + 1]):
        return None  # Whom the title names is known, and what follows is a noun: `mit Herrn Wilks Einverständnis`.
    titled = HONORIFIC.search(before) or TITLES & {folded(part.rstrip(".")) for part in parts[:-1]}
    unknown = [part for part in parts if not _explains(reading, part)]
    if not unknown or reading.sources.holds(name.text):
        return None
    first = name.text.index(unknown[0])
    shown = name.text[first : name.text.rindex(unknown[-1]) + len(unknown[-1])]
    start = line.at + name.start + first
    if titled or (folded(unknown[0]) in first_names() and (len(unknown) > 1 or SPEAKS.match(rest))):
        return Stranger(start, shown, "person", line)
    what = _what(line, name.text, before, rest)
    noun = folded(parts[0]) in YOURS or any(_is_noun(part) for part in unknown)
    company = AT_EMPLOYER.search(before) and not noun
    if what == "skill":
        return Stranger(line.at + name.start, name.text, what, line)
    if SUFFIX.search(name.text) or _shouts(shown) or company:
        return Stranger(start, shown, "organisation", line)
    return None


def _of_a_known_name(reading: Reading, word: str, plain: str) -> bool:
    """Whether a word is a letter of somebody's name, their initials, or a known first name cut short: `Sam`, `T.`"""
    names = reading.sources.names
    if len(plain) == 1:
        return any(name.startswith(plain) for name in names)
    if word.isupper() and len(word) <= INITIALS:
        return plain in reading.sources.initials
    return len(plain) >= SHORTEST_CUT and word[:1].isupper() and any(name.startswith(plain) for name in names)


def _is_noun(word: str) -> bool:
    if DATIVE_PLURAL.search(word):
        return True
    word = folded(word)
    return word in nouns() or bool(NOUN.search(word)) or word in _W.polite


def _what(line: Line, shown: str, before: str, rest: str, own: bool = False) -> What:
    """What a strange name seems to be; own: all that the letter tells is of its writer's work."""
    if folded(shown) in terms("skills"):
        return "skill" if own or OWN & line.folded else "organisation"
    words = shown.split()
    plain = all(PLAIN.fullmatch(word) for word in words) and not SUFFIX.search(shown)
    if HONORIFIC.search(before) or (plain and SPEAKS.match(rest)):
        return "person"
    if plain and folded(words[0]).removesuffix("'s") in first_names():
        return "person"
    if plain and len(words) <= 2 and AMONG.search(before):
        return "person"
    names = plain and len(words) == 2 and not any(map(_general, words)) and not PLACE.search(before)
    return "person" if names else "organisation"


def _general(word: str) -> bool:
    """Whether a word with a capital is a day's, a month's or everybody's: `Monday Lists` is no person."""
    return any(folded(word) in known for known in (listed("capitals"), MONTHS, WEEKDAYS))


def _shouts(word: str) -> bool:
    """Whether a word has capitals or figures where an ordinary word has none: `SAP`, `PowerPoint`, `3M`."""
    return any(sum(c.isupper() for c in part) > 1 or any(c.isdigit() for c in part) for part in word.split())


def _explains(reading: Reading, word: str) -> bool:
    """Whether a word of a run names nobody new: a source's in any case and form, a link, initials, a plain capital."""
    plain = folded(word).strip(".,;:'&")
    known, general = reading.sources.words, listed("capitals")
    if word.islower() or _of_a_known_name(reading, word.rstrip(".,"), plain):
        return True
    if reading.letter.written_by == "you" and plain in reading.sources.heard:
        return True  # A person may name what the message names; a model that does may have been led to.
    if (
        ELIDED.match(word)
        or plain in known
        or plain in general
        or plain in MONTHS
        or plain in WEEKDAYS
        or ROMAN.fullmatch(word)
    ):
        return True
    base = bare(plain)
    if base in known or base in general or base in WEEKDAYS:
        return True
    parts = [part for part in re.split(r"[-/&.']", plain) if part]
    return len(parts) > 1 and all(
        part in known or part in general or part.isdigit() or len(part) == 1 for part in parts
    )
