"""What a posting asks for, taken apart: a demand's aspects, and what each of their words weighs.

A demand is taken apart at its joints (`Xero or Sage`). Words weigh by what they say: a name or a thing most, whoever is
meant by `people` less, `management` next to nothing, and what only says where or with what (`in R or Python`) a third.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from letterkit.brief.choosing import stems
from letterkit.languages import known
from letterkit.languages.topics.evidence import Demands

THING, SOMEBODY, EMPTY = 3.0, 1.5, 0.5
"""What a word weighs: a thing, a deed or a name; people of any kind; what every posting says."""
WITHIN = 1 / 3
"""The share of its weight that a word has behind a preposition, where the words before it say something themselves."""
_WORD = re.compile(r"[^\W_](?:[\w+#.&/-]*[\w+#])?")


@dataclass(frozen=True, slots=True)
class Aspect:
    """One thing that a demand asks for: its words as they stand, and what each of them weighs.

    compound: a person's name before a word that says little (`customer service`): neither says anything alone.
    core, within: the words before the first preposition, where they say something themselves, and those behind it.
    """

    text: str
    weights: tuple[tuple[str, float], ...]
    compound: bool = False
    core: str = ""
    within: tuple[str, ...] = ()

    @property
    def total(self) -> float:
        """The weight of all its words."""
        return sum(weight for _, weight in self.weights)


def tokens_of(text: str) -> list[str]:
    """The words of a text; of one with a hyphen its parts."""
    return [part for word in _WORD.findall(text) for part in re.split(r"[-/&]", word) if part]


@lru_cache(maxsize=8192)
def canonical(word: str, language: str) -> str:
    """What a word is compared by: itself where it is a short name (`R`, `Go`), the first of its family, or its stem."""
    if _is_short_name(word):
        return word
    flat = word.casefold()
    families = _families(language)
    if flat in families:
        return families[flat]
    stem = next(iter(stems(flat, language)), flat)
    return families.get(stem, stem)


@lru_cache(maxsize=32)
def _families(language: str) -> dict[str, str]:
    words = known(language, Demands)
    lines = [family.split() for family in words.families] if words else []
    return {word: f"={line[0]}" for line in lines for word in line}


def _is_short_name(word: str) -> bool:
    """Whether a word is a name that its capitals tell: `R`, `Go`, `SQL`; `Led` opens a sentence."""
    return word[:1].isupper() and (len(word) <= 2 or (len(word) <= 4 and word.isupper()))


@lru_cache(maxsize=8192)
def kind_of(word: str, language: str) -> float:
    """What a word of a demand weighs by what it is: a thing, somebody, or what every posting says."""
    words, flat = known(language, Demands), word.casefold()
    if words is None:
        return THING
    return EMPTY if flat in words.empty else SOMEBODY if flat in words.people else THING


def _weight(word: str, after: str, language: str) -> float:
    """What a word of a demand weighs: how large a team is says little, how large a table is makes it another one."""
    words = known(language, Demands)
    is_size = words is not None and word.casefold() in words.size
    return EMPTY if is_size and after and kind_of(after, language) == SOMEBODY else kind_of(word, language)


@lru_cache(maxsize=4096)
def aspects(demand: str, language: str) -> tuple[Aspect, ...]:
    """What a demand asks for, thing by thing: `Strong SQL and experience with large tables` asks for two."""
    words = known(language, Demands)
    if words is None:
        return (_aspect(demand, language),)
    text = _without(demand, words)
    examples = re.split(rf"[,(]?\s*\b(?:{words.examples})\s+", text, maxsplit=1) if words.examples else [text]
    parts = [part for piece in examples for part in _parts(piece, words)]
    return tuple(one for part in parts if (one := _aspect(_without(part, words), language)).weights)


def _without(text: str, words: Demands) -> str:
    """A demand without how a posting leads up to it, and without what follows it."""
    text = re.sub(r"\A[^\w(]+", "", " ".join(text.split())).rstrip(" .;:,")  # marks of a list that nobody took off
    if words.tail:
        text = re.sub(rf"(?<=\w)(?:{words.tail})\Z", "", text, flags=re.IGNORECASE)
    lead = re.match(rf"(?:{words.lead})", text, re.IGNORECASE) if words.lead else None
    return text[lead.end() :] if lead and lead.end() < len(text) else text


def _parts(text: str, words: Demands) -> Iterator[str]:
    """The parts of a demand between its joints; a single word goes on with what the part before began with."""
    behind = re.compile(rf"(.*?\b(?:{words.within.replace(' ', '|')})\b)\s+\S", re.IGNORECASE)
    before = ""
    for piece in _pieces(text, words):
        head = behind.match(piece)
        yield f"{before} {piece}" if before and len(piece.split()) == 1 and not head else piece
        before = head[1] if head else before if len(piece.split()) == 1 else ""


def _pieces(text: str, words: Demands) -> Iterator[str]:
    """What stands between the joints.

    A single word that is no name goes with the longer piece that follows it, for alone it says little (`plan, deliver
    and evaluate lessons`); not where either will do (`teaching or explaining methods`).
    """
    joint = re.compile(rf",\s+(?:(?:{words.joined})\s+)?|;\s+|\s+(?:{words.joined})\s+")
    either = re.compile(rf"\W*(?:{words.either})\W*\Z") if words.either else None
    bounds = [*joint.finditer(text)]
    starts = [0, *(one.end() for one in bounds)]
    ends = [*(one.start() for one in bounds), len(text)]
    pieces = [text[start:end] for start, end in zip(starts, ends, strict=True)]
    begin = 0
    for at, piece in enumerate(pieces):
        is_name = any(letter.isupper() for letter in piece[1:] or piece) or (at and piece[:1].isupper())
        goes_on = any(len(one.split()) > 1 for one in pieces[at + 1 :])
        is_choice = at < len(bounds) and either and either.match(bounds[at][0]) and "," not in text
        is_open = at < len(bounds) and piece.split()[-1:] and piece.split()[-1].casefold() in words.within.split()
        if is_open or (len(piece.split()) == 1 and goes_on and not is_name and not is_choice):
            continue  # `before and after surgery`
        if text[begin : ends[at]].strip():
            yield text[begin : ends[at]]
        begin = starts[at + 1] if at + 1 < len(starts) else len(text)


def _aspect(text: str, language: str) -> Aspect:
    """A part of a demand with what its words weigh."""
    words = known(language, Demands)
    behind = [one for one in words.within.split() if one not in words.bound] if words else []
    split = re.split(rf"\b(?:{'|'.join(behind)})\b", text, maxsplit=1) if behind else [text]
    core, *rest = ([*telling(piece, language)] for piece in split)
    within = [word for piece in rest for word in piece]
    says_itself = any(kind_of(word, language) > EMPTY for word in core)
    weights = [(word, _weight(word, after, language)) for word, after in zip(core, [*core[1:], ""], strict=False)]
    weights += [(word, kind_of(word, language) * (WITHIN if says_itself else 1.0)) for word in within]
    people = [word for word in core if kind_of(word, language) == SOMEBODY]
    compound = bool(len(core) > 1 and people and not within and kind_of(core[-1], language) == EMPTY)
    return Aspect(text, tuple(weights), compound, split[0].strip() if says_itself else "", tuple(within))


def telling(text: str, language: str) -> Iterator[str]:
    """The words of a text that stand for something: no articles, no numbers."""
    for word in tokens_of(text):
        says = _is_short_name(word) or stems(word, language) or kind_of(word, language) == SOMEBODY
        if says and not word.isdigit():
            yield word
