"""Stand-ins for what in a passage names somebody or something: names, numbers, days, addresses and links.

A capital is kept only where something speaks for an ordinary word: it stands elsewhere in small letters, or it is one
of the language's small words. In German, where nouns have capitals, an article before it and its ending speak for it.
What remains in doubt is masked: a sample that is a little poorer harms nobody. Of somebody who writes without capitals
nothing tells a name from a word, so nothing of theirs can be shown.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from letterkit import wording
from letterkit.languages import every
from letterkit.languages.topics.habits import Nouns
from letterkit.letter import Letter
from letterkit.voice._counting import has_capitals
from letterkit.voice._habits import CLOSING_WORDS, GREETING_WORDS, HONORIFICS, NAME
from letterkit.voice._words import words_of
from letterkit.wording import Token

ADDRESS = re.compile(r"[^\s<>()]+@[^\s<>()]+\w")
LINK = re.compile(
    r"(?:[a-z]+://|www\.)[^\s<>]*[^\s<>.,;:!?)]|\b[\w-]+(?:\.[\w-]+)+/[^\s<>.,;:!?)]*"
    r"|\b(?:[\w-]+\.)+(?:com|org|net|io|dev|info|co|me|app|test|example|de|fr|uk|eu|at|ch|be|ca)\b",
    re.IGNORECASE,
)
HANDLE = re.compile(r"(?<!\w)[@#][\w-]+")
FIGURES = re.compile(r"[^\s\w]*\w*\d(?:[\w.,:/'’%€$£+-]*[\w%€$£+])?")
REPEATED = re.compile(r"\b(NAME|NUMBER|DAY|LINK|ADDRESS)(?:(?:['’]s)?[ -]\1)+\b")
OPENS = re.compile(r"(?:^|[.!?:…][\"”’»)\]]*\s|[“\"‘„«(\[]|^\W*)$")
MANNER_OF_SPEAKING = 12
"""Up to which a number in words says nothing of anybody."""
STAND_INS = frozenset(("NAME", "NUMBER", "DAY", "LINK", "ADDRESS"))
_W = every(Nouns)
ENDINGS = _W.endings
"""How nouns end, where they have capitals, that are made of other words, which few names are."""
BENT = _W.bent
"""How an adjective ends between a determiner and its noun."""


class Masks:
    """What hides the names of a set of letters, learned from all of them."""

    def __init__(self, letters: Sequence[Letter], language: str) -> None:
        self.words = words_of(language)
        self.has_nouns = bool(self.words.nouns)
        full = [sentence.text for letter in letters for sentence in letter.sentences]
        self.named = frozenset((*_named(letters), *_hosts(full)))
        texts = [LINK.sub("LINK", ADDRESS.sub("ADDRESS", text)) for text in full]
        self.small = frozenset(t.folded for text in texts for t in wording.tokens(text) if t.text[0].islower())
        inside = () if self.has_nouns else (t.folded for text in texts for t in _inside(text))
        self.are_blind = not has_capitals(letter.text for letter in letters)
        self.capital = frozenset(inside) - self.words.plain
        self.nouns = frozenset(_nouns(texts, self)) if self.has_nouns else frozenset()

    def mask(self, text: str) -> str:
        """The text with a stand-in for each name, number, day, address and link."""
        for pattern, instead in ((ADDRESS, "ADDRESS"), (LINK, "LINK"), (HANDLE, NAME)):
            text = pattern.sub(instead, text)
        text = _replaced(text, ((day.start, day.end, "DAY") for day in wording.dates(text)))
        found = [n for n in wording.numbers(text) if not n.spelt or n.unit or n.value > MANNER_OF_SPEAKING]
        text = _replaced(text, ((n.start, n.end, "NUMBER") for n in found))
        text = FIGURES.sub("NUMBER", text)
        kept = {n.start for n in wording.numbers(text)}
        tokens = (token for token in wording.tokens(text) if token.start not in kept)
        hidden = [hit for token in tokens if (hit := self._hidden(text, token))]
        return REPEATED.sub(r"\1", _replaced(text, hidden))

    def _hidden(self, text: str, token: Token) -> tuple[int, int, str] | None:
        """The place of a name in a token and what stands in for it; None where it names nothing."""
        if token.text in STAND_INS:
            return None
        start, word = token.start, token.text
        elided = re.match(r"[^\W\d_]{1,2}['’](?=\w{2})", word)  # l'équipe, d'Anna, I'll
        if elided and elided.group().lower() != "i'" and not self._is_plain(token.folded):
            start, word = start + elided.end(), word[elided.end() :]
        owner = re.search(r"['’]s$", word)
        bare = word[: owner.start()] if owner else word
        if self._is_name(text, start, bare):
            return start, start + len(bare), NAME
        return None

    def _is_name(self, text: str, start: int, word: str) -> bool:
        small = wording.folded(word)
        parts = {small, *re.split(r"[-.'’]", small)}
        if parts & self.named:
            return True
        if not any(letter.isupper() for letter in word):
            return False
        if parts & wording.first_names():
            return True
        if self._is_plain(small):
            return False
        if any(letter.isupper() for letter in word[1:]):
            return True
        opens = bool(OPENS.search(text[:start]))
        if self.has_nouns and small in self.nouns:
            return _is_capital(_after(text, start + len(word))) and not self._is_plain(_after(text, start + len(word)))
        return not (opens and small in self.small and small not in self.capital)

    def _is_plain(self, small: str) -> bool:
        """Whether a folded word is one of the small words that open sentences, and nobody's name here."""
        small = wording.folded(small)
        return small in self.words.plain and small not in self.named


def _named(letters: Iterable[Letter]) -> Iterator[str]:
    """Folded words of names that the letters' heads, greetings and signatures give, whatever case they are in."""
    for letter in letters:
        people = [person for person in (letter.to, *letter.also_to) if person]
        told = [letter.greeting, letter.closing, letter.signature, *(p.name for p in people)]
        told += [re.split(r"\.\w+$", person.email)[0] for person in people]
        for word in re.split(r"[\W\d_]+", wording.folded(" ".join(told))):
            if len(word) > 1 and word not in GREETING_WORDS | HONORIFICS | CLOSING_WORDS:
                yield word


def _hosts(texts: Iterable[str]) -> Iterator[str]:
    """The folded names that addresses and links are at: `calder` of `priya@mail.calder.test`."""
    for text in texts:
        for found in (*ADDRESS.findall(text), *LINK.findall(text)):
            host = re.sub(r"^[a-z]+://", "", wording.folded(found)).rpartition("@")[2].partition("/")[0]
            yield from host.split(".")[-2:-1]


def _inside(text: str) -> Iterator[Token]:
    """Words of a sentence with a capital that does not come from where they stand."""
    found = wording.tokens(text)
    yield from (t for t in found if t.text[0].isupper() and not OPENS.search(text[: t.start]))


def _nouns(texts: Iterable[str], masks: Masks) -> Iterator[str]:
    """Folded German nouns that something speaks for: the list, `eine …`, or an article and the ending of a noun."""
    yield from masks.words.nouns
    for text in texts:
        found = wording.tokens(text)
        for at, token in enumerate(found):
            if not token.text[0].isupper() or "-" in token.text or at == 0:
                continue
            before = [t.folded for t in found[max(0, at - 2) : at]]
            first = before[0] if len(before) == 2 and before[1].endswith(BENT) else ""
            led = {before[-1], first}
            made = token.folded.endswith(ENDINGS)
            if led & masks.words.determiners or (made and led & masks.words.articles):
                yield token.folded


def _after(text: str, end: int) -> str:
    """The word that follows in the same clause."""
    found = re.match(r"[ -](\w+)", text[end:])
    return found[1] if found else ""


def _is_capital(word: str) -> bool:
    return word[:1].isupper()


def _replaced(text: str, places: Iterable[tuple[int, int, str]]) -> str:
    """The text with other words at some places."""
    for start, end, instead in sorted(places, reverse=True):
        text = text[:start] + instead + text[end:]
    return text
