"""German word order: a main clause as it stands behind `dass`, an indirect question as one that asks."""

from __future__ import annotations

import re

from letterkit.languages.de.clauses._syntax import Words, closing, many, parted, segments, singular
from letterkit.languages.de.clauses._words import ADJECTIVES, noun
from letterkit.languages.de.phrasing import _verbs as verbs
from letterkit.languages.de.phrasing import lowered
from letterkit.languages.de.phrasing._words import INDIRECT, PARTICLES

PRONOUNS = frozenset("Sie du ihr ich wir er es man sie".split())
LIGHT = frozenset("sich mir mich dir dich uns Ihnen euch es das".split())
"""Words that stand next to a subject's pronoun."""
STATES = frozenset("ist sind war waren hat haben hast hatte hatten habe bin bist".split())
"""Auxiliaries that are verbs of their own as well."""
MEASURES = ADJECTIVES | frozenset("viel viele vielen oft sehr weit lange lang wenig wenige häufig".split())
"""What goes with `wie` to the beginning of a question."""
ASKING = frozenset("wer was wann wo warum wie wieso".split())
WHICH = frozenset("welche welcher welches welchen".split())


def last(text: str) -> str:
    """A main clause as it stands behind `dass`, its verb last: `Sie verlieren zwei Leute` → `Sie zwei Leute verlieren`.

    "" where it is not one that can be turned about for sure.
    """
    words = Words.of(text)
    items, parts = words.items, segments(words.items)
    if not parts or parts[0].verb is None or parts[0].is_last or parts[0].is_open:
        return ""
    verb = parts[0].verb
    end = next((k for k, item in enumerate(items) if item == ","), len(items))
    tail = Words(items[end + 1 :], ["", *words.gaps[end + 2 :]]).text() if end + 1 < len(items) else ""
    is_simple = all(part.is_last and part.start >= end for part in parts[1:])
    if verb >= end or not is_simple or (tail and not parts[1:]) or _is_joined(items[verb:end]):
        return ""
    rest, finite = items[verb + 1 : end], items[verb]
    closes = bool(rest and closing(rest[-1]))
    if finite in verbs.AUXILIARIES and not closes and (finite not in STATES or _is_open(rest)):
        return ""
    if rest and rest[-1] in PARTICLES and finite not in verbs.AUXILIARIES:
        finite = rest.pop() + finite
    if items[:verb] == ["Es"] and many(finite):  # `es fehlen zwei Leute`: behind `dass` nothing stands in for them
        return " ".join([*rest, finite]) + (f", {tail}" if tail else "")
    order = _with_subject_first(items[:verb], rest)
    return " ".join([*order, finite]) + (f", {tail}" if tail else "") if order else ""


SAYING = re.compile(
    r"(?:Sie|Du|Ich)\b[^,]*\b(?:sagen|sagten|sagst|sagtest|gesagt|meinen|meinten|meinst|meintest|gemeint|erzählt|"
    r"erzählten|erzähltest|erwähnt|erwähnten|erklärt|erklärten|berichtet|schreiben|schrieben|schreibst|schriebst|"
    r"geschrieben|fragen|fragten|fragst|fragtest|gefragt|wissen|betont|betonten)\b[^,]*"
)


ASKING_VERBS = re.compile(r"frag|wissen")


def that(sentence: str) -> str:
    """What can follow `Sie haben mir gesagt, dass`, or `Ich habe Ihnen gesagt, dass`; "" if nothing is sure.

    Of what somebody said, that itself: `Sie sagten, dass es klemmt` → `es klemmt`.
    """
    head, comma, rest = sentence.partition(", ")
    if not SAYING.fullmatch(head) or re.search(r"\bund\b", head):
        return last(sentence)
    if rest.startswith("dass "):
        return rest.removeprefix("dass ")
    if comma and rest.split()[0] in INDIRECT:
        return "" if ASKING_VERBS.search(head) else last(sentence)
    return last(rest[:1].upper() + rest[1:]) if comma else ""


def _is_joined(items: list[str]) -> bool:
    """Whether a second verb is joined to the first."""
    joins = [k for k in range(1, len(items) - 1) if items[k] in ("und", "oder", "aber")]
    return any(
        closing(items[k - 1]) or singular(items[k - 1]) or singular(items[k + 1]) or many(items[k + 1]) for k in joins
    )


def _is_open(rest: list[str]) -> bool:
    """Whether a participle stands before words that were added behind it."""
    return any(closing(word) and word.islower() and not noun(word) for word in rest[:-1])


def _with_subject_first(lead: list[str], rest: list[str]) -> list[str]:
    """The words before the verb and behind it, the subject first; nothing where that cannot be told."""
    inside = lowered(" ".join(lead)).split(" ")
    if lead == ["Ihr"]:
        inside = ["ihr"]
    if rest and rest[0] in PRONOUNS - {"sie"}:
        count = 1
        while count < len(rest) and rest[count] in LIGHT:
            count += 1
        return [*rest[:count], *inside, *rest[count:]]
    return [] if not lead or any(word in PRONOUNS for word in rest[:2]) else [*inside, *rest]


def direct(text: str) -> str:
    """An indirect question as one that asks: `ob der Kurs stattfindet` → `findet der Kurs statt`; "" if unsure."""
    items = Words.of(text.rstrip("?")).items
    if len(items) < 3 or "," in items or ";" in items:
        return ""
    verb = segments(["dass", *items[1:]])[0].verb
    if verb is None or verb != len(items) - 1:
        return ""
    opening, rest = items[0].casefold(), items[1:verb]
    lead = [] if opening == "ob" else [opening]
    if opening in WHICH and rest and rest[0][:1].isupper():
        lead.append(rest.pop(0))
    elif opening != "ob" and (opening not in ASKING or (opening == "wie" and rest[0] in MEASURES)):
        return ""
    finite, particle = parted(items[verb])
    return " ".join(filter(None, [*lead, finite, *rest, particle]))
