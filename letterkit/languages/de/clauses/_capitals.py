"""Capital nouns for German notes in small letters: by what announces a noun, by lists, or not at all."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence

from letterkit.languages.de.clauses._short import DAYS, MONTHS, UNITS
from letterkit.languages.de.clauses._syntax import (
    OF_YOU,
    OF_YOU_ALL,
    Words,
    closing,
    guessed,
    is_word,
    known,
    many,
    of_me,
    parted,
    singular,
)
from letterkit.languages.de.clauses._words import (
    ADJECTIVES,
    ARTICLES,
    BEFORE_NOUN,
    CONTRACTIONS,
    NOMINAL_EXCEPTIONS,
    NUMBERS,
    SMALL_WORDS,
    noun,
)
from letterkit.languages.de.phrasing import _verbs as verbs

ACRONYMS = frozenset(
    "lkw pkw kfz edv pc ihk hwk htl wlan usb pdf crm erp sap ki sql api cnc cad dgs bwl vwl mfa fsj bfj mrt ct".split()
)
BRANDS = {"whatsapp": "WhatsApp", "linkedin": "LinkedIn", "datev": "DATEV", "github": "GitHub", "youtube": "YouTube"}
LOWER_ENDING = re.compile(r"[a-zäöüß]{2,}(?:isch|lich|ig|sam|haft|los|voll|weise|mäßig|wärts|artig|fach)")
INFLECTED = re.compile(r"[a-zäöüß]{2,}e[nrsm]?")
GOVERNORS = frozenset((*verbs.AUXILIARIES, "zu", "lassen", "lässt", "gehen", "geht"))
"""Words that an infinitive goes with."""
PERSONS = frozenset("er sie es man wer das".split())


def capitalised(text: str, names: Collection[str] = ()) -> str:
    """The text with capital nouns where it was noted in small letters; "" where one word may be a noun or none."""
    words = Words.of(text)
    named = {part.casefold(): part for name in names for part in name.split() if part[:1].isupper()}
    items = [named.get(item, item) if item.islower() else item for item in words.items]
    first = next((at for at, item in enumerate(items) if item[:1].isalpha()), 0)
    ours = {*MONTHS, *DAYS.values(), *UNITS, *named.values()}
    proper = [item for item in items[first + 1 :] if item[:1].isupper() and item[1:2].islower() and item not in ours]
    if proper and not any(_is_plain_noun(item) for item in items[first + 1 :]):
        return text
    noted = _Nouns(items)
    noted.find()
    began_big = items[first][:1].isupper() if items else False
    if noted.unsure and not (began_big and not noted.found):
        return ""
    for at in noted.found:
        parts = [part[:1].upper() + part[1:] for part in items[at].split("-")]
        items[at] = BRANDS.get(items[at]) or (items[at].upper() if items[at] in ACRONYMS else "-".join(parts))
    words.items = items
    return words.text()


def _is_plain_noun(word: str) -> bool:
    """Whether a word in small letters is a noun and nothing else."""
    small = word.islower() and word.isalpha() and word not in SMALL_WORDS
    return small and noun(word) and not (singular(word) or many(word) or of_me(word) or known(word))


class _Nouns:
    """One walk over the words of a text in small letters: which are nouns."""

    def __init__(self, items: Sequence[str]) -> None:
        self.items, self.found, self.unsure = items, set[int](), False
        self.inside = ""
        """What a noun is awaited behind: `article`, `loose` (a preposition or number), `adjective`, or nothing."""

    def find(self) -> None:
        """Walk."""
        for at, item in enumerate(self.items):
            if item in ("und", "oder", "-", "&"):
                self.inside = "loose" if self.inside == "adjective" else ""
            elif not is_word(item):
                self.inside = ""
            elif item[:1].isdigit():
                self.inside = "loose"
            elif item in ACRONYMS:
                self.found.add(at)
                self.inside = ""
            elif not item.islower():
                self.inside = "" if item[:1].isupper() else self.inside
            else:
                self._word(at, item, self.items[at + 1] if at + 1 < len(self.items) else "")

    def _word(self, at: int, word: str, after: str) -> None:
        before = self.items[at - 1] if at else ""
        if word in ("der", "die", "das", "den", "dem", "des"):
            self.inside = "" if self._is_verb(after) and not noun(after) else "article"
        elif word in CONTRACTIONS or word in ARTICLES:
            self.inside = "article" if word in CONTRACTIONS or not self._is_verb(after) or noun(after) else ""
        elif word in NUMBERS or (word in BEFORE_NOUN and self.inside != "article"):
            self.inside = "loose"
        elif word in SMALL_WORDS:
            if noun(word) and (before in CONTRACTIONS or self.inside == "adjective") and not noun(after):
                self._is_noun(at)
            elif not (self.inside == "article" and INFLECTED.fullmatch(after)):
                self.inside = ""
        elif self.inside:
            self._awaited(at, word, before, after)
        else:
            self._free(at, word, before, after)

    def _is_noun(self, at: int) -> None:
        self.found.add(at)
        self.inside = ""

    def _is_verb(self, word: str) -> bool:
        return bool(
            word in verbs.AUXILIARIES
            or word in OF_YOU_ALL
            or word in OF_YOU
            or singular(word)
            or many(word)
            or parted(word)[1]
        )

    def _can_be_noun(self, word: str) -> bool:
        if not word.isalpha() or word in SMALL_WORDS:
            return False
        return not word.islower() or noun(word) or not (self._is_verb(word) or closing(word))

    def _awaited(self, at: int, word: str, before: str, after: str) -> None:
        """A word where a noun is awaited: an adjective before one, the noun, or a verb after a pronoun."""
        if INFLECTED.fullmatch(word) and self._can_be_noun(after) and (noun(after) or not noun(word)):
            self.inside = "adjective"
            return
        if noun(word) or before in CONTRACTIONS:
            self.inside = ""
            if word not in NOMINAL_EXCEPTIONS and not word.endswith("sten"):
                self.found.add(at)
        elif known(word):
            self.unsure = self.unsure or self.inside == "adjective"
            self.inside = ""
        elif word in NOMINAL_EXCEPTIONS or LOWER_ENDING.fullmatch(word):
            self.inside = ""
        elif len(word) < 4:
            self.unsure = True
        else:
            self._is_noun(at)

    def _free(self, at: int, word: str, before: str, after: str) -> None:
        """A word that nothing announces."""
        verbal = (
            self._is_verb(word)
            or (closing(word) and known(word))
            or ("ich" in self.items and of_me(word) and known(word + "n"))
        )
        base = word.rstrip("n").rstrip("e")
        if not any(is_word(item) for item in self.items[:at]):
            self.inside = "adjective" if INFLECTED.fullmatch(word) and noun(after) and not noun(word) else ""
        elif verbal and noun(word):
            self._either(at, before, after)
        elif (
            not verbal
            and INFLECTED.fullmatch(word)
            and (noun(after) or (base in ADJECTIVES and self._can_be_noun(after)))
        ):
            self.inside = "adjective"
        elif not verbal and base in ADJECTIVES and word.endswith(("e", "en")) and word not in ADJECTIVES:
            self._is_noun(at)  # `wer begleitet Neue`
        elif verbal or LOWER_ENDING.fullmatch(word) or base in ADJECTIVES:
            return
        elif noun(word):
            self._is_noun(at)
        elif not (guessed(word) and (at - 1 in self.found or before in PERSONS)):
            self.unsure = True

    def _either(self, at: int, before: str, after: str) -> None:
        """A word that may be a noun or a verb: `sorgen`, `fragen`."""
        if {before, after} & {"ich", "er", "sie", "wir", "es", "man"}:
            return
        governed = any(item in GOVERNORS for item in self.items[:at])
        if not governed and any(self._is_verb(item) for item in self.items[:at]):
            self._is_noun(at)
        elif not (governed and not is_word(after)):
            self.unsure = True
