"""How letters begin and end, without the names in it."""

from __future__ import annotations

import re
from collections import Counter
from itertools import pairwise

from letterkit.languages import every
from letterkit.languages.topics.habits import Habits
from letterkit.voice._counting import ordered

_W = every(Habits)

NAME = "NAME"
GREETING_WORDS = _W.greeting_words
HONORIFICS = _W.honorifics
FAMILIAR = re.compile(rf"\b(?:{_W.familiar})\b", re.I)
POLITE = _W.polite
FORMS = tuple(_W.forms)
"""Forms of address in which no letter is on first-name terms."""
CLOSING_WORDS = _W.closing_words


def greeted(greeting: str) -> str:
    """A greeting with `NAME` for whoever is greeted: `Hi NAME,`."""
    shown: list[str] = []
    for word in greeting.split():
        bare = word.strip(".,:!").casefold()
        known = bare in GREETING_WORDS or bare in HONORIFICS
        if known or not shown or shown[-1] != NAME:
            shown.append(word if known else NAME)
    end = greeting.rstrip()[-1:] if greeting.rstrip()[-1:] in (",", ":", "!") else ""
    return " ".join(shown).rstrip(",:!") + end if shown else ""


def is_first_name(greeting: str, address: str) -> bool:
    """Whether a letter is on first-name terms: it greets by one name without a title, and has no formal address."""
    bare = [word.strip(".,:!").casefold() for word in greeting.split()]
    if address in FORMS or any(word in HONORIFICS or word in POLITE for word in bare):
        return False
    names = [word not in GREETING_WORDS for word in bare]
    commas = [word.endswith(",") for word in greeting.split()]  # `Ana, Ben and Cho` are three people
    in_a_row = any(one and other and not comma for (one, other), comma in zip(pairwise(names), commas, strict=False))
    return any(names) and not in_a_row


def is_first_name_terms(greeting: str, formality: str) -> bool:
    """Whether a letter that greets so is on first-name terms; what the notes say of the form of address comes first."""
    return is_first_name(greeting, "") and (not formality.strip() or bool(FAMILIAR.search(formality)))


class Closings:
    """Closings with how often each was used; those that differ in case and commas are one, shown as used most."""

    def __init__(self) -> None:
        self._forms: dict[str, Counter[str]] = {}

    def add(self, closing: str) -> None:
        """Count a closing."""
        shown = closed(closing)
        if shown:
            self._forms.setdefault(shown.rstrip(",.! ").casefold(), Counter())[shown] += 1

    @property
    def counts(self) -> dict[str, int]:
        """How often each was used."""
        most_used = {next(iter(ordered(forms))): forms.total() for forms in self._forms.values()}
        return ordered(Counter(most_used))


def closed(closing: str) -> str:
    """A closing with `NAME` for names in it, and without the writer's own behind its comma: `Best,`."""
    shown: list[str] = []
    for word in closing.split():
        bare = word.strip(".,:!").casefold()
        small = word[:1].islower() and re.fullmatch(r"[^\W\d_]+(?:['’][^\W\d_A-Z]+)?", bare)
        known = bare in CLOSING_WORDS or bare in HONORIFICS or bool(small)
        if known or not shown or not shown[-1].startswith(NAME):
            shown.append(word if known else NAME)
    return re.sub(rf",\s{NAME}\b.*$", ",", " ".join(shown))
