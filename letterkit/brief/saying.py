"""The writer's own sentences for notes, put to one reader, each with a beginning that fits who reads it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from letterkit import wording
from letterkit.brief.unsaid import begun, is_answer, rest
from letterkit.facts import Fact, SaidBy
from letterkit.inputs import language_of

if TYPE_CHECKING:
    from letterkit.brief.numbering import Gathering

THEIRS = frozenset(
    "problem cares measure responsibility why_open team tools reason doubt asked liked hook resource "
    "promised_to_us".split()
)
"""Roles whose sentences say what the reader said: `You told me that`."""
SURE = 4
"""Words of a sentence from which its language is told."""


def said(found: Gathering, language: str, familiar: bool) -> dict[str, str]:
    """What the writer said for facts, by their ids. Each sentence becomes a fact, too: it stands on itself."""
    sayings, told = found.notes.sayings, dict[str, str]()
    if not sayings:
        return {}
    noted = [fact for fact in found.facts.values() if fact.id[0] in "NM" and fact.role != "said"]
    for fact in sorted(noted, key=lambda one: one.role == "note"):
        sentence = _to_reader(found, fact, sayings.get(" ".join(fact.text.split()), ""), language, familiar)
        if sentence and sentence not in told.values():
            told[fact.id] = sentence
            by: SaidBy = "they_said" if fact.role in THEIRS else fact.said_by
            found.put("N", sentence, fact.source, by, "said", person=fact.person, of=(fact.id,), new=fact.new)
    return told


def _to_reader(found: Gathering, fact: Fact, sentence: str, language: str, familiar: bool) -> str:
    """A sentence with the beginning for this reader; "" in another language, or where it speaks to somebody else."""
    end = "" if is_answer(sentence, language) else rest(sentence, language)
    is_reader = fact.person in ("", found.reader)
    if end:
        called = wording.person_name(fact.person).given or fact.person
        begin = begun(fact, found.reader, called, language, familiar)
        return f"{begin} {end}" if rest(f"{begin} {end}", language) == end else sentence
    spoken = language_of(sentence) if len(sentence.split()) >= SURE else language
    return sentence if is_reader and spoken == language else ""
