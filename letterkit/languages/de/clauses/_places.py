"""Whether German verbs stand where a sentence or a clause behind `dass` wants them, told from the words alone."""

from __future__ import annotations

import re
from collections.abc import Sequence

from letterkit.clauses._clause import Form
from letterkit.languages.de.clauses._syntax import (
    PAST_PLURALS,
    Words,
    closing,
    is_word,
    many,
    of_me,
    segments,
    singular,
)
from letterkit.languages.de.clauses._words import noun
from letterkit.languages.de.phrasing import _verbs as verbs

COURTESY = re.compile(r"\b(?:[Dd]ank\w*|[Bb]itte|[Gg]r[uü](?:ß|ss)\w*)\b")
"""Words that make a sentence of thanks or greeting, which needs no verb."""
JOINED = frozenset(("und", "oder", "als", "wie", "sondern", "–", ":", "(", "„", "«", "»", '"', "“"))
"""What may stand between two verbs of one clause."""
DEMANDS = frozenset("werden wirst soll sollst sollen sollte sollten muss musst müssen darf dürfen dürfte".split())
SURELY_FINITE = frozenset(
    "hat ist war hatte wird wurde will kann muss soll darf sagt meint steht geht kommt gibt bin sagte meinte "
    "fragte".split()
)
MASS = re.compile(
    r"\w*(?:personal|zeit|geld|arbeit|material|platz|erfahrung|vertrauen|ruhe|ordnung|qualität|technik|software|"
    r"hilfe|"
    r"wasser|strom|papier|pflege|musik|kunst|obst|gemüse|fleisch|brot|milch|mehl|holz|post|verkehr|unterricht|"
    r"urlaub|stress|"
    r"lärm|kritik|lob|interesse|kommunikation|sicherheit|heit|keit|bereitschaft|schaft|ware|mut|spaß|luft|licht|"
    r"haltung|"
    r"bescheid|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|januar|februar|märz|april|mai|juni|"
    r"juli|august|"
    r"ember|oktober|chef|chefin|mama|papa|planung|führung|frau|herr|ende|mitte|anfang)"
)
"""Nouns that stand without an article."""


def misplaced(text: str, form: Form) -> str:
    """A finite verb where a sentence or a clause behind `dass` is promised."""
    if form == "colon" or form == "cited":
        return ""
    if form == "that":
        items = ["dass", *Words.of(text).items]
        first = segments(items)[0]
        ends = first.verb is not None and all(not is_word(item) for item in items[first.verb + 1 : first.end])
        return "" if ends else "no verb at its end"
    items = Words.of(text).items
    if not _has_main(items) and not COURTESY.search(text):
        return "no verb in its second place"
    if _is_headed(items):
        return "no verb before its first comma"
    return _subjectless(items, form) or _half_turned(items) or _crowded(items) or _unfinished(items)


def _subjectless(items: Sequence[str], form: Form) -> str:
    """A verb at the beginning that asks nothing, or a bare noun where an article is wanted."""
    opening, after = items[0].lower(), items[1] if len(items) > 1 else ""
    if (
        form == "sentence"
        and opening in verbs.AUXILIARIES
        and opening not in ("seien", "haben", "können", "dürfen")
        and items[-1] != "?"
    ):
        return "" if after == "Sie" else "no subject before its verb"
    is_verb = singular(opening) or many(opening) or of_me(opening)
    is_told = after in ("ich", "wir", "er", "es", "du", "man", "sie") or (after == "Sie" and opening in PAST_PLURALS)
    if form == "sentence" and is_verb and is_told and items[-1] != "?":
        return "its verb stands first"
    bare = items[0][:1].isupper() and noun(opening) and not MASS.fullmatch(opening) and not many(after)
    if bare and singular(after) and (len(items) < 3 or items[2] not in ("ich", "Sie", "wir", "du", "es")):
        return "an article is missing"
    return ""


def _half_turned(items: Sequence[str]) -> str:
    """A verb of `er` that goes on with a subject that is the reader: `Sie haben gefragt und ließ mich …`."""
    parts = segments(items)
    if items[0] not in ("Sie", "Du"):
        return ""
    for part in parts[1:]:
        left = [items[at] for at in range(part.start, part.end) if items[at] not in ("und", "oder", "aber")]
        goes_on = part.is_open and len(left) < part.end - part.start
        if goes_on and not parts[parts.index(part) - 1].is_last and _is_third(left[0], items[0]):
            return f"`{items[0]}` and `{left[0]}` do not agree"
        if goes_on and items[part.start - 1] == "," and _is_third(left[0], items[0]):
            return f"`{items[0]}` and `{left[0]}` do not agree"
    return ""


def _is_third(verb: str, subject: str) -> bool:
    return bool(singular(verb)) and not (subject == "Du" and verb.endswith("st")) and not verbs.participle(verb)


def _crowded(items: Sequence[str]) -> str:
    """Two verbs where one belongs: what was said in one breath."""
    for part in segments(items):
        if part.verb is None:
            continue
        sure = {part.verb, *(at for at in range(part.start, part.end) if items[at] in SURELY_FINITE)}
        joined = JOINED.intersection(items[part.start + 1 : part.end])
        if len(sure) > 1 and not joined:
            return "two verbs in one clause"
    return ""


def _unfinished(items: Sequence[str]) -> str:
    """`soll` or `muss` without what is to be done."""
    for part in segments(items):
        if part.verb is not None and not part.is_last and items[part.verb].lower() in DEMANDS:
            rest = [items[k].lower() for k in range(part.start, len(items)) if k != part.verb]
            if items[-1] != "?" and not any(
                closing(word) or word in ("sein", "haben", "werden") or word.startswith("zu") for word in rest
            ):
                return f"`{items[part.verb]}` without what is to be done"
    return ""


def _is_headed(items: Sequence[str]) -> bool:
    """Whether a clause with a subject of its own follows words that have no verb: `6 Läden, in 3 fehlt wer`."""
    parts = segments(items)
    if len(parts) < 2 or parts[0].verb is not None or parts[0].is_last or items[parts[0].end - 1] != ",":
        return False
    return items[0][:1].isdigit() and parts[1].verb is not None and parts[1].verb != parts[1].start


def _has_main(items: Sequence[str]) -> bool:
    return any(part.verb is not None and not part.is_last for part in segments(items))
