"""Shapes of German clauses: what may be left out of one, and what it is by its word order."""

from __future__ import annotations

import re
from collections.abc import Sequence

from letterkit.languages.de.clauses._capitals import INFLECTED
from letterkit.languages.de.clauses._syntax import Words, closing, segments, singular
from letterkit.languages.de.clauses._words import PERSONAL, SMALL_WORDS, noun
from letterkit.languages.de.phrasing import _verbs as verbs
from letterkit.languages.de.phrasing import lowered
from letterkit.languages.de.phrasing._words import INDIRECT
from letterkit.phrasing._lines import capital

BEFORE_ASKING = frozenset("in an mit für bei von zu ab bis nach um und".split())
"""Words that may stand before a question word."""
PAST = frozenset("war ging kam nahm gab stand sah sprach fand rief".split())
QUOTE = re.compile(
    r"[„“\"«»](?P<words>[^„“”\"«»]+)[“”\"»«]|(?<!\w)[‚‘'](?P<single>[^‚‘’']+(?:[’'](?=\w)[^’']*)*)[‘’'](?!\w)"
)
SHORTEST_HEAD = 12
"""Characters of a note that may stand without its tail."""
TAIL = re.compile(
    r",\s*(?:(?:aber|allerdings|leider|nur|sehr|wohl|vorher|danach|jedenfalls|zum glück|total|echt|wow|super|toll|"
    r"nett|krass|schade|egal|peinlich|so die \w+|so der \w+|sagt (?:er|sie)|"
    r"sagte (?:er|sie)|meint (?:er|sie)|meinte (?:er|sie)|(?:das|kenne|kenn|hab|habe|hatte|weiß|muss|find|finde|"
    r"sag|sage|glaub|glaube|mag|will|kann)\b(?= (?:ich|er|sie|macht|geht|weiß|war|ist|fand|hab|habe|sonst|hätte)\b))"
    r".*|(?:(?:die|der|das|den) )?[\w-]+ (?:aber |leider |noch )?(?:nicht|nie))\Z",
    re.IGNORECASE,
)


def tailless(text: str) -> str:
    """A note without the remarks that it trails behind commas: `…, kenne ich so nicht`."""
    while not QUOTE.search(text) and (cut := TAIL.search(text)) and cut.start() > SHORTEST_HEAD:
        text = text[: cut.start()]
    return text


def untied(text: str) -> str:
    """Without the adverb that ties it to what stood before: `dabei habe ich …` → `ich habe …`."""
    return re.sub(
        r"\A(?:dabei|außerdem|dann|danach|daraufhin|trotzdem|übrigens|allerdings) (hab|habe|hat|bin|ist|war|hatte|"
        r"will|kann|muss|wollte) (ich|er|sie|wir)\b",
        r"\2 \1", text, flags=re.IGNORECASE,
    )  # fmt: skip


def without_scraps(text: str) -> str:
    """Without what stands behind a comma at the end and is neither a clause nor part of one: `…, metall`."""
    head, comma, tail = text.rpartition(", ")
    is_whole = any(part.verb is not None and not part.is_last for part in segments(Words.of(head).items))
    if not comma or not is_whole or re.search(r"\b(?:und|oder)\b", tail):
        return text
    scrap = tail.split()
    opening = scrap[0].lower()
    if singular(opening) and opening not in PERSONAL and not {"sich", "mir", "mich", "uns"} & set(scrap):
        return head
    is_clause = any(part.verb is not None for part in segments(Words.of(tail).items))
    before = head.rpartition(", ")[2]
    is_list = not any(part.verb is not None for part in segments(Words.of(before).items))
    return head if not is_clause and scrap[0][:1].isupper() and not closing(scrap[-1]) and not is_list else text


def inner(words: str) -> str:
    """A fragment as it stands behind a colon; "" where its first word may be a noun or none."""
    first = Words.of(words).items[0]
    if not first.isalpha() or (first[:1].isupper() and first[1:] != first[1:].lower()):
        return words
    if first[:1].isupper():
        return lowered(words)
    if first in SMALL_WORDS or (INFLECTED.fullmatch(first) and not noun(first)):
        return words
    return capital(words) if noun(first) else words if closing(first) else ""


def is_main(text: str) -> bool:
    """Whether a text has a main clause with what stands before its verb, or one that begins with it behind a clause."""
    items = Words.of(text).items
    parts = segments(items)
    return any(
        part.verb is not None and not part.is_last and (part.verb > part.start or part is not parts[0])
        for part in parts
    )


def asks(text: str) -> bool:
    """Whether words have the order of a question: the verb first, or behind a question word."""
    items: Sequence[str] = Words.of(text).items
    parts = segments(items)
    if not parts or parts[0].verb is None or parts[0].is_last:
        return False
    opening = items[0].casefold()
    return parts[0].verb == 0 or opening in INDIRECT - {"ob"} or opening in BEFORE_ASKING


def is_past(text: str) -> bool:
    """Whether a clause tells what was."""
    items = Words.of(text).items
    parts = segments(items)
    verb = next((items[part.verb].casefold() for part in parts if part.verb is not None), "")
    if verb in ("hat", "haben", "hast", "ist", "sind", "bin", "habe"):
        return any(verbs.participle(item) for item in items)
    return (verb.endswith(("te", "ten")) and not verb.startswith("möcht")) or verb in PAST
