"""Evidence for what a posting asks for: which deed of the resume answers which demand, and whether it does at all.

A demand is taken apart at its joints (`Xero or Sage`) into aspects; an aspect is met where a deed says enough of it.
Words weigh by what they say: a name or a thing most, whoever is meant by `people` little, `management` next to
nothing, and what only says where or with what (`in R or Python`) a third. A word in common is no evidence: under the
bar the demand stays silent. Nothing here depends on other rows, so a letter is the same whatever stands around it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from letterkit.brief.choosing import CLAIMS, merit, stems, told
from letterkit.brief.contents import Brief
from letterkit.facts import Fact
from letterkit.languages import known
from letterkit.languages.topics.evidence import Demands

THING, SOMEBODY, EMPTY = 3.0, 1.5, 0.5
"""What a word weighs: a thing, a deed or a name; people of any kind; what every posting says."""
WITHIN = 1 / 3
"""The share of its weight that a word has behind a preposition, where the words before it say something themselves."""
BAR, LEAST = 0.65, 1.0
"""The share of an aspect's weight that a deed must say, and the weight itself."""
NEARLY = 0.8
"""What is near a demand counts so much of what meets it."""
PREFIX = 5
"""Letters from which a stem may be another one's beginning: `reconcil` of `reconcili`."""
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


@dataclass(frozen=True, slots=True)
class Met:
    """A demand with the deed that answers it.

    text: the words of the demand that the deed answers, verbatim. near: the deed is like what is asked for, and not it.
    by_role: what answers is what the writer was there; a letter must then say so.
    """

    need: Fact
    claim: Fact
    text: str
    near: bool
    by_role: bool
    weight: float


def meeting(brief: Brief, needs: Sequence[Fact]) -> dict[str, Met]:
    """The id of each demand with what answers it; what fits best is given away first, each deed once.

    What the notes tie together wins over what words suggest.
    """
    fits = [fit for need in needs for claim in brief.all(*CLAIMS) if (fit := answering(brief, need, claim))]
    order = {need.id: at for at, need in enumerate(needs)}

    def best(fit: Met) -> tuple[object, ...]:
        tied = fit.need.id in fit.claim.of
        return tied, not fit.by_role, round(fit.weight, 3), -order[fit.need.id], merit(brief, fit.claim)

    found: dict[str, Met] = {}
    given: set[str] = set()
    for fit in sorted(fits, key=best, reverse=True):
        if fit.need.id not in found and fit.claim.id not in given:
            found[fit.need.id] = fit
            given.add(fit.claim.id)
    return found


def answering(brief: Brief, need: Fact, claim: Fact) -> Met | None:
    """Whether a deed answers a demand, and which of its words; None where it does not."""
    if need.id in claim.of:
        return Met(need, claim, need.text, False, False, THING)
    every, own = aspects(need.text, brief.language), done(told(brief, claim), brief.language)
    shares = [(one, *covered(one, own, brief.language)) for one in every]
    met = [(one, share, exact) for one, share, exact in shares if share >= BAR]
    by_role = not met
    if by_role:
        own = own | bag(" ".join(claim.slots.get("role", ())), brief.language)
        shares = [(one, *covered(one, own, brief.language)) for one in every]
        met = [(one, share, exact) for one, share, exact in shares if exact >= BAR]
    if not met:
        return None
    text = need.text if len(met) == len(every) > 1 else answered(met[0][0], own, brief.language)
    near = any(exact < BAR for _, _, exact in met)
    weight = sum(share * one.total for one, share, _ in met)
    return Met(need, claim, text, near, by_role, weight * (NEARLY if near else 1))


def answered(aspect: Aspect, words: frozenset[str], language: str) -> str:
    """The words of an aspect that a deed answers: `Python` of `Python for forecasting` where nothing was forecast."""
    is_whole = all(is_in(canonical(word, language), words) for word in aspect.within)
    return aspect.text if is_whole or not aspect.core else aspect.core


def covered(aspect: Aspect, words: frozenset[str], language: str) -> tuple[float, float]:
    """The share of an aspect that these words say: with people of any kind for its people, and word for word."""
    somebody = any(word.startswith("@") for word in words)
    exact = near = 0.0
    things, heads = False, False
    for word, weight in aspect.weights:
        stem = canonical(word, language)
        if is_in(stem, words):
            exact += weight
            near += weight
            things = things or weight > EMPTY * WITHIN
            heads = heads or weight == EMPTY
        elif _kind(word, language) == SOMEBODY and somebody:
            near += weight
    is_empty = all(_kind(word, language) == EMPTY for word, _ in aspect.weights)
    if near < LEAST or not things or (aspect.compound and not heads) or (is_empty and near < aspect.total):
        return 0.0, 0.0
    return near / aspect.total, exact / aspect.total


def is_in(stem: str, words: frozenset[str]) -> bool:
    """Whether a stem is among others, or one of them begins with the other: `reconcil`, `reconcili`."""
    if stem in words:
        return True
    return len(stem) >= PREFIX and any(
        len(one) >= PREFIX and (one.startswith(stem) or stem.startswith(one)) and abs(len(one) - len(stem)) <= 2
        for one in words
    )


@lru_cache(maxsize=8192)
def done(text: str, language: str) -> frozenset[str]:
    """The stems of a deed; who completed a training taught nobody."""
    words = known(language, Demands)
    found = bag(text, language)
    if words and words.learned and re.match(rf"\W*(?:{words.learned})\b", text, re.IGNORECASE):
        found -= frozenset(canonical(word, language) for word in words.taught)
    return found


@lru_cache(maxsize=8192)
def bag(text: str, language: str) -> frozenset[str]:
    """The stems of a text with what they have in common with others, and `@` where it speaks of somebody."""
    found = set()
    for word in _tokens(text):
        found.add(canonical(word, language))
        if _kind(word, language) == SOMEBODY:
            found.add("@")
    return frozenset(found)


def _tokens(text: str) -> list[str]:
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
def _kind(word: str, language: str) -> float:
    words, flat = known(language, Demands), word.casefold()
    if words is None:
        return THING
    return EMPTY if flat in words.empty else SOMEBODY if flat in words.people else THING


def _weight(word: str, after: str, language: str) -> float:
    """What a word of a demand weighs: how large a team is says little, how large a table is makes it another one."""
    words = known(language, Demands)
    is_size = words is not None and word.casefold() in words.size
    return EMPTY if is_size and after and _kind(after, language) == SOMEBODY else _kind(word, language)


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
    text = " ".join(text.split()).rstrip(" .;:,")
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
        is_choice = at < len(bounds) and either and either.match(bounds[at][0])
        if len(piece.split()) == 1 and goes_on and not is_name and not is_choice:
            continue
        if text[begin : ends[at]].strip():
            yield text[begin : ends[at]]
        begin = starts[at + 1] if at + 1 < len(starts) else len(text)


def _aspect(text: str, language: str) -> Aspect:
    """A part of a demand with what its words weigh."""
    words = known(language, Demands)
    behind = [one for one in words.within.split() if one not in words.bound] if words else []
    split = re.split(rf"\b(?:{'|'.join(behind)})\b", text, maxsplit=1) if behind else [text]
    core, *rest = ([*_telling(piece, language)] for piece in split)
    within = [word for piece in rest for word in piece]
    says_itself = any(_kind(word, language) > EMPTY for word in core)
    weights = [(word, _weight(word, after, language)) for word, after in zip(core, [*core[1:], ""], strict=False)]
    weights += [(word, _kind(word, language) * (WITHIN if says_itself else 1.0)) for word in within]
    people = [word for word in core if _kind(word, language) == SOMEBODY]
    compound = bool(len(core) > 1 and people and not within and _kind(core[-1], language) == EMPTY)
    return Aspect(text, tuple(weights), compound, split[0].strip() if says_itself else "", tuple(within))


def _telling(text: str, language: str) -> Iterator[str]:
    """The words of a text that stand for something: no articles, no numbers."""
    for word in _tokens(text):
        says = _is_short_name(word) or stems(word, language) or _kind(word, language) == SOMEBODY
        if says and not word.isdigit():
            yield word


def is_within(skill: str, demand: str, language: str) -> bool:
    """Whether a demand names a skill: all of the skill's words are its own (`Power BI`, `Power BI dashboards`)."""
    asked, own = bag(demand, language), [canonical(word, language) for word in _telling(skill, language)]
    kinds = [_kind(word, language) for word in _telling(skill, language)]
    return bool(own) and THING in kinds and all(word in asked for word in own)


def asks_for_degree(demand: str, degree: str, language: str) -> bool:
    """Whether a demand is for a degree, and this one's subject is among those it names, or it names none."""
    words = known(language, Demands)
    if words is None or not words.degree or not re.search(rf"\b(?:{words.degree})\b", demand, re.IGNORECASE):
        return False
    named = [one for one in _telling(demand, language) if not re.fullmatch(words.degree, one, re.IGNORECASE)]
    subjects = [canonical(one, language) for one in named if _kind(one, language) == THING]
    return not subjects or any(is_in(one, bag(degree, language)) for one in subjects)
