"""A person's name taken apart: the titles before it, what they are called, the surname with its particles.

`Dr Amara van der Lyle` has the title `Dr`, the given name `Amara`, the surname `van der Lyle`. What nobody told is "":
`Mrs Hartnell` has no given name, `P.` is none, and nobody's gender is guessed.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from letterkit.languages import every
from letterkit.languages.topics.people import People
from letterkit.wording.names import first_names

_W = every(People)
WOMEN, MEN = _W.women, _W.men
PROFESSORS, DOCTORS, DEGREES, OFFICES = _W.professors, _W.doctors, _W.degrees, _W.others
TITLES = WOMEN | MEN | PROFESSORS | DOCTORS | DEGREES | OFFICES
ALONE = _W.alone
"""Titles that people are spoken to with and no name behind."""
_OFFICE = re.compile(_W.office, re.IGNORECASE)
"""An office between Frau or Herr and the surname: `Frau Direktorin Hasenzagl`."""
_SMALL, _OPENS = _W.particles, _W.opening
"""Particles that open a surname with a capital too (`Ms Van Damme`); `Di` or `Al` so written may be a given name."""
_ASIDE = re.compile(r"\([^)]*\)|\[[^\]]*\]|[\"“”„«»][^\"“”„«»]*[\"“”«»]|[?!]+")
_INITIAL = re.compile(r"(?:\w\.)+(?:-?\w\.)*|\w")
_AFTER = re.compile(r"(?:ph\.?d|m\.?d|mba|msc|jr|sr|esq|obe|mbe|cbe|ii|iii|iv)\.?", re.IGNORECASE)


LONG = 12
"""Letters of an office (`Oberstleutnant`) that no shape tells from a rare first name, which are shorter."""


@dataclass(frozen=True, slots=True)
class PersonName:
    """What a name as noted holds. `titles` as they were written, in their order, each once; the rest is "" if unknown.

    plain: the name without its titles and asides.
    """

    titles: tuple[str, ...]
    given: str
    surname: str
    plain: str

    @property
    def keys(self) -> frozenset[str]:
        """The titles, folded and without their points."""
        return frozenset(map(title_key, self.titles))


def title_key(word: str) -> str:
    """A title as the tables have it: `Dr.` → `dr`."""
    return word.casefold().replace("’", "'").rstrip(".,")


@lru_cache(maxsize=4096)
def person_name(name: str, honorific: str = "") -> PersonName:
    """A name as it was noted, taken apart; `honorific` has titles that were noted beside it."""
    words = _ASIDE.sub(" ", name).split(",")[0].split() or name.split()
    titles = honorific.split()
    leading, words = _titles(words)
    inside = bool(leading)
    known = set(map(title_key, titles))
    titles += [word for word in leading if title_key(word) not in known]
    if len(words) > 1 and title_key(words[-1]) in ALONE:  # `Lakshmi Ma'am`, as one says in India
        words = words[:-1]
    while len(words) > 1 and _AFTER.fullmatch(words[-1]):
        words = words[:-1]
    start = _surname_at(words)
    if len(words) == 1 and not inside and (not titles or words[0].casefold() in first_names()):  # what they are called
        return PersonName(tuple(titles), _given(words), words[0], words[0])
    return PersonName(tuple(titles), _given(words[:start]), " ".join(words[start:]), " ".join(words))


def untitled(name: str) -> str:
    """A person's name without the titles before it: `Dr Alice Thorne` → `Alice Thorne`; `Mrs Deane` → `Deane`."""
    return person_name(name).plain or name


def written(name: str) -> str:
    """A name as one writes it where notes have it in small letters: `mr sample (boss)` → `Mr Sample (boss)`.

    Also where a resume is headed by it: `DANA SAMPLE-WHITFIELD`; of one word, capitals may be what it is called.
    """
    called = re.match(r"[^,;:(\[]*", name)[0]  # type: ignore[index]
    shouted = called.isupper() and sum(len(word) > 2 for word in called.split()) > 1
    if called != called.casefold() and not shouted:
        return name
    called = called.casefold()
    words = (word if word in _SMALL and at else word.title() for at, word in enumerate(called.split(" ")))
    return " ".join(words) + name[len(called) :]


def titles_before(text: str) -> str:
    """The titles that a text begins with, as they stand: `Frau Dr.` of `Frau Dr. Ohlendorf, Leitung`."""
    words = text.split(",")[0].split()
    return " ".join(_titles(words)[0]) if len(words) > 1 else ""


def ways(name: str, honorific: str = "", known_as: str = "") -> frozenset[str]:
    """All ways in which notes refer to a person, folded: `dana`, `dana whitfield`, `ms whitfield`, `whitfield`."""
    known = person_name(name, honorific)
    titled = [f"{title.rstrip('.')} {known.surname}" for title in known.titles]
    pointed = [f"{title.rstrip('.')}. {known.surname}" for title in known.titles]
    every = (name, known.plain, known.given, known.surname, known_as, *titled, *pointed)
    return frozenset(way.strip().casefold() for way in every if way.strip())


def initialled(name: str, honorific: str = "") -> tuple[str, ...]:
    """A person by title and first letter, as notes have it once the name stands there: `Mr J`, `Fr. K`, `TJ`."""
    known = person_name(name, honorific)
    letter = known.surname[:1].upper()
    if not letter:
        return ()
    titles = frozenset[str]().union(*(kind for kind in (WOMEN, MEN) if known.keys & kind))
    called = [f"{title.capitalize()}{point} {letter}" for title in sorted(titles) for point in ("", ".")]
    return (*called, *([known.given[:1].upper() + letter] if known.given else []))


def _titles(words: list[str]) -> tuple[list[str], list[str]]:
    """The titles that a name begins with, and the rest; all may be title, but of two words one is a name."""
    at = 0
    while at < len(words) and (_is_title(words[at]) or (at and _is_office(words, at))):
        at += 1
    if at == len(words) > 1:  # `Frau Richter` and the like
        at -= 1
    return words[:at], words[at:]


def _is_title(word: str) -> bool:
    """Whether a word is a title; a bare `M` is an initial."""
    return title_key(word) in TITLES and word != "M"


def _is_office(words: list[str], at: int) -> bool:
    """Whether a word behind a title is an office, with a name to follow: by its shape, or a long word after `Frau`."""
    if at + 1 >= len(words) or title_key(words[0]) not in WOMEN | MEN:
        return False
    is_german = at == 1 == len(words) - 2 and title_key(words[0]) in _W.before_offices
    by_place = is_german and words[1].isalpha() and len(words[1]) >= LONG and words[1].casefold() not in first_names()
    return bool(_OFFICE.fullmatch(words[at])) or by_place


def _surname_at(words: list[str]) -> int:
    """Where the surname begins: the last word with the particles before it."""
    start = max(0, len(words) - 1)
    while start > 0 and words[start - 1].casefold().replace("’", "'") in _SMALL:
        word = words[start - 1]
        if start == 1 and word[:1].isupper() and word.casefold().replace("’", "'") not in _OPENS:
            break
        start -= 1
    return start


def _given(words: list[str]) -> str:
    """The first name that somebody can be called by: no initial."""
    return next((word for word in words if not _INITIAL.fullmatch(word)), "")
