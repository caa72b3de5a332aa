"""German clauses without a tagger: words and what stands between them, where the finite verb is, whose it is."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from letterkit.languages.de.clauses._words import ADJECTIVES, ADVERBS, BEFORE_NOUN, OTHERS, SMALL_WORDS, WEAK, noun
from letterkit.languages.de.phrasing import _verbs as verbs
from letterkit.languages.de.phrasing._words import INDIRECT, PREPOSITIONS, SUBORDINATORS
from letterkit.languages.de.phrasing._words import WEAK as OTHER_WEAK

TOKEN = re.compile(r"\d[\d.,:]*(?:\d|\.(?=\s))|\d|[^\W\d_]+(?:[-'’&/][^\W_]+)*|[^\w\s]|_")
SUBJECTS = frozenset("ich er sie es wir du ihr man wer niemand jemand keiner jeder das dies".split())
ALWAYS_LAST = frozenset("dass weil ob wenn obwohl nachdem bevor sobald solange falls sodass indem sofern".split())
"""Words that send the verb to the end wherever they stand."""
RELATIVE = frozenset("der die das den dem deren dessen denen was wer wo".split())
OPENING = frozenset(
    "dort hier da dann danach heute jetzt oft meist meistens inzwischen trotzdem deshalb darum manchmal morgens "
    "mittags abends nachts montags dienstags mittwochs donnerstags freitags samstags sonntags zurzeit derzeit "
    "momentan aktuell gerade immer".split()
)
"""Adverbs that a clause begins with, its verb behind them."""
ALSO_FINITE = frozenset(
    "genügt genügen gehören gelten gelangen gelangt gelingt gefällt gewinnt genießt gestaltet gewährt gehört "
    "geschieht gefährdet".split()
)
"""Verbs whose third person looks like a participle."""
OBJECTS = frozenset("mich mir sich uns sie ihnen dich dir es ihn ihm den".split())
STANDING = frozenset("liegen fehlen warten stehen kommen laufen hängen bleiben gehen kündigen streiken".split())
"""Verbs without an object, so that behind a noun in the plural they are no infinitive: `3 Aufträge liegen`."""
_PREFIX = re.compile(r"(?:be|er|ver|ent|zer|miss|emp|über|unter)(?P<base>[a-zäöüß]{3,}t)")
SUBJUNCTIVES = frozenset(
    "ließe käme gäbe ginge bräuchte liefe fände bliebe hieße stünde nähme führe spräche sähe träfe täte wüsste "
    "dürfte".split()
)
PAST_PLURALS = frozenset(verbs.PAST.values()) - frozenset(verbs.BASES)
JOINING = frozenset("und oder aber sondern denn doch".split())
NEVER_VERBS = frozenset(
    "ende mitte eine keine meine seine ihre alle viele einige erste zweite letzte ganze halbe eigene andere heute "
    "bitte "
    "gute neue alte große kleine gegen neben wegen zwischen oben unten vielen allen ihnen denen meinen seinen".split()
)


THIRD = {verbs.weak(verb, "t"): verb for verb in WEAK} | {
    verbs.weak(verb, "te"): verbs.weak(verb, "ten") for verb in WEAK
}
"""Third person of the weak verbs of notes, with its plural."""
MANY = frozenset([*WEAK, *THIRD.values()])
WEAKS = frozenset((*OTHER_WEAK, *WEAK))
OF_YOU = frozenset(verbs.second(verb) for verb in (*verbs.BASES, *WEAK, *verbs.PAST.values(), *verbs.ICH)) | frozenset(
    f"{prefix}{verbs.second(verb)}" for verb in verbs.BASES for prefix in ("ver", "be", "er", "ent")
)
"""The forms of `du`."""
OF_YOU_ALL = frozenset(
    "habt seid könnt müsst wollt sollt dürft wisst werdet wart hattet wärt hättet würdet macht".split()
)
"""Forms of `ihr` that are no forms of `er`."""


@dataclass(slots=True)
class Words:
    """A text as its words and signs, each with the space before it, so that it can be put together again."""

    items: list[str]
    gaps: list[str]

    @classmethod
    def of(cls, text: str) -> Words:
        """The words of a text."""
        items, gaps, at = [], [], 0
        for found in TOKEN.finditer(text):
            gaps.append(text[at : found.start()])
            items.append(found.group())
            at = found.end()
        return cls(items, gaps)

    def text(self) -> str:
        """The text again."""
        return "".join(gap + item for gap, item in zip(self.gaps, self.items, strict=True)).strip()


def is_word(item: str) -> bool:
    """Whether an item is a word or a number and no sign."""
    return item[:1].isalnum()


@lru_cache(maxsize=8192)
def singular(word: str) -> str:
    """The plural of a verb in the third person singular (or in the first, where that is irregular), "" if none."""
    if not word.islower() or word in SMALL_WORDS or word in NEVER_VERBS:
        return ""
    return verbs.plural(word) or THIRD.get(word, "") or (word + "n" if word in SUBJUNCTIVES else "")


@lru_cache(maxsize=8192)
def many(word: str) -> bool:
    """Whether a word can be a verb in the plural."""
    if not word.islower() or word in SMALL_WORDS or word in NEVER_VERBS:
        return False
    if word in verbs.AUXILIARIES:
        return (word.endswith("n") and word != "bin") or word == "sind"
    return word in MANY or (verbs.finite(word) and not verbs.plural(word))


@lru_cache(maxsize=8192)
def guessed(word: str) -> str:
    """As `singular`, by the ending alone: for a word that stands where only a verb can."""
    known = singular(word)
    if known:
        return known
    if word in SMALL_WORDS or word in NEVER_VERBS or noun(word) or not word.islower() or len(word) < 4:
        return ""
    if re.fullmatch(r"[a-zäöüß]+t", word) and not word.endswith(("heit", "keit", "schaft", "icht", "haft")):
        return verbs.plural(word, guess=True)
    return ""


SEPARABLE = frozenset(
    "ab an auf aus bei ein fest her hin los mit nach vor weg weiter zu zurück zusammen statt teil dar heran "
    "heraus hinaus rein raus vorbei voran bereit frei".split()
)
"""Particles that a verb carries where it stands last."""


def parted(verb: str) -> tuple[str, str]:
    """A verb and the particle that it carries: `stattfindet` → `findet`, `statt`; no particle where there is none."""
    for length in range(8, 1, -1):
        rest = verb[length:]
        if verb[:length] in SEPARABLE and (singular(rest) or many(rest) or of_me(rest)):
            return rest, verb[:length]
    return verb, ""


def known(word: str) -> bool:
    """Whether a word is a form of a verb of the lists, with a particle or without, and no mere look-alike."""
    return bool(singular(word) or many(word) or verbs.participle(word) or parted(word)[1])


def of_me(word: str) -> bool:
    """Whether a word can be a verb of `ich`."""
    return bool(word.islower() and word not in SMALL_WORDS and word not in NEVER_VERBS and verbs.of_ich(word))


@lru_cache(maxsize=8192)
def twofold(word: str) -> bool:
    """Whether a word is a participle as well as a third person: `erwähnt`, `bestellt`."""
    plural = singular(word)
    found = _PREFIX.fullmatch(word)
    return bool(found and (plural in WEAKS or singular(found["base"]) in WEAKS))


def only_participle(word: str) -> bool:
    """Whether a word is a participle rather than a finite verb: `gezeigt`, `gesagt`."""
    return verbs.participle(word) and not (word in verbs.THIRD or word in verbs.PAST or word in THIRD)


def closing(word: str) -> bool:
    """Whether a word can be the last of a clause behind `haben` or `wollen`."""
    return bool(
        verbs.participle(word) or verbs.infinitive(word) or re.fullmatch(r"[a-zäöüß]{3,}zu[a-zäöüß]{3,}en", word)
    )


@dataclass(slots=True)
class Segment:
    """A clause of a text, by the numbers of its items. verb: of its finite one, None if there is none.

    is_last: whether the verb stands last, behind a word such as `weil`. is_open: whether it begins with its verb or a
    joining word and its verb, so that its subject is that of the clause before.
    """

    start: int
    end: int
    verb: int | None
    is_last: bool = False
    is_open: bool = False


def segments(items: Sequence[str]) -> list[Segment]:
    """The clauses of a text in order. What has no verb of its own belongs to the clause before or behind it."""
    found: list[Segment] = []
    start = 0
    for at in [*_cuts(items), len(items)]:
        if at <= start:
            continue
        part = _segment(items, start, at)
        if part.verb is None and found and not part.is_last:
            found[-1].end = at
        elif part.verb is not None and found and found[-1].verb is None and _leads(items, found[-1], part):
            found[-1] = Segment(found[-1].start, at, part.verb)
        else:
            found.append(part)
        start = at
    return found


def _leads(items: Sequence[str], before: Segment, part: Segment) -> bool:
    """Whether a stretch without a verb is what stands before the verb of the next."""
    return not part.is_last and items[part.start - 1] != ","


def _cuts(items: Sequence[str]) -> list[int]:
    """Where clauses may begin: behind a comma, and at a joining word that a verb follows."""
    cuts = []
    for at, item in enumerate(items):
        if item in (",", ";", ":"):
            cuts.append(at + 1)
        elif item in JOINING and at and items[at - 1] != ",":
            stop = next((k for k in range(at + 1, len(items)) if items[k] in (",", ";", ":")), len(items))
            if _has_verb(items, at + 1, stop) and _has_verb(items, cuts[-1] if cuts else 0, at):
                cuts.append(at)
    return cuts


def _has_verb(items: Sequence[str], start: int, end: int) -> bool:
    part = _segment(items, start, end)
    return part.verb is not None


def _segment(items: Sequence[str], start: int, end: int) -> Segment:
    first = start
    while first < end and (items[first] in JOINING or not is_word(items[first])):
        first += 1
    stop = end
    while stop > first and not is_word(items[stop - 1]):
        stop -= 1
    if first >= stop:
        return Segment(start, end, None)
    opening = items[first].casefold()
    behind = first + 1 < stop and items[first].casefold() in PREPOSITIONS and items[first + 1] in RELATIVE
    if opening in ALWAYS_LAST:
        return Segment(start, end, _last_verb(items, first, stop), True)
    verb = _second(items, first, stop)
    opens = opening in SUBORDINATORS | INDIRECT or behind or (start > 0 and opening in RELATIVE)
    shortest = 1 if start > 0 and opening in ("der", "die", "den", "dem") else 2
    closes = items[stop - 1] in verbs.AUXILIARIES and not many(items[stop - 1]) and verb != first + 1
    if opens and (verb is None or verb == stop - 1 or closes) and stop - first > shortest:
        last = _last_verb(items, first, stop)
        if last is not None:
            return Segment(start, end, last, True)
    return Segment(start, end, verb, False, verb == first)


def _last_verb(items: Sequence[str], first: int, stop: int) -> int | None:
    """The finite verb of a clause that a word such as `weil` opens; it may be followed by what was added."""
    for at in range(stop - 1, first, -1):
        word = items[at]
        if word in verbs.AUXILIARIES:
            return at
        if (
            singular(word) or many(word) or of_me(word) or word in OF_YOU or (at == stop - 1 and parted(word)[1])
        ) and not (only_participle(word)):
            before = items[at - 1]
            return None if before.casefold() == "zu" else at
    last = items[stop - 1]
    return stop - 1 if guessed(last) and not verbs.participle(last) else None


def _second(items: Sequence[str], first: int, stop: int) -> int | None:
    """The finite verb of a main clause: the first that is one."""
    for at in range(first, stop):
        word, before = items[at], items[at - 1].casefold() if at > first else ""
        if not word.islower() and at > first:
            continue
        word = word.lower() if at == first else word
        if before == "zu" or (
            word not in verbs.AUXILIARIES and before in BEFORE_NOUN and before not in SUBJECTS and noun(word)
        ):
            continue
        after = items[at + 1].casefold() if at + 1 < stop else ""
        is_told = at == first + 1 and before in OPENING and at < stop - 1 and many(word)
        behind_noun = at > first and items[at - 1][:1].isupper() and before not in SMALL_WORDS
        if is_told or _is_finite(word, before, after, at == first, at == stop - 1, behind_noun):
            return at
    return None


def _is_finite(word: str, before: str, after: str, is_first: bool, is_last: bool, behind_noun: bool) -> bool:
    if word in verbs.AUXILIARIES:
        return not (is_last and word in ("haben", "werden", "können", "müssen", "sollen", "wollen", "dürfen")) or (
            before in SUBJECTS
        )
    person = before in SUBJECTS or after in SUBJECTS
    if "ich" in (before, after) and (
        of_me(word) or (word not in SMALL_WORDS and many(word + "en")) or word in ("danke", "bitte", "weiss")
    ):
        return True
    if word in ALSO_FINITE or word in PAST_PLURALS or (word in OF_YOU and (is_first or "du" in (before, after))):
        return True
    if "ihr" in (before, after) and word in OF_YOU_ALL:
        return True
    if twofold(word) and after in OBJECTS:
        return True
    if word in verbs.PARTICIPLES and word not in verbs.BASES:
        return False
    if verbs.participle(word) or twofold(word):  # also a third person or a plural: `erzählt`, `reduziert`, `bekommen`
        return person and bool(many(word) or singular(word))
    if singular(word):
        return True
    if is_first:
        return bool(person and (many(word) or guessed(word)))
    if many(word):
        return person or (behind_noun and (not is_last or word in STANDING))
    return bool((person or behind_noun) and guessed(word) and word not in ADVERBS | ADJECTIVES | OTHERS)
