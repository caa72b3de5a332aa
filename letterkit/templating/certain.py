"""What a template may be sure of in words that stand under a label of their own: a promise, a wish."""

from __future__ import annotations

import re
from collections import Counter

from letterkit import clauses, wording
from letterkit.brief.contents import Brief
from letterkit.clauses._clause import Meaning
from letterkit.facts import Fact
from letterkit.languages import known
from letterkit.languages.topics.calendar import Calendar
from letterkit.languages.topics.musts import Musts
from letterkit.phrasing import Phrasing

ADDED = 2
"""Words that a promise gains as a sentence (`I will`); with more an article was guessed."""


def is_kept(fact: Fact, words: Phrasing, brief: Brief) -> bool:
    """Whether it is noted as an infinitive with its object: `to send the plan`, not `send it`, `ref from Halden`."""
    form, noted = words.FORMS.get("kept"), str(words.clean(fact.text))
    said = str(form(noted, brief.familiar) if form else words.promised(noted))
    line = said[:1].upper() + said[1:]
    language = clauses.load(brief.language)
    if (
        not said
        or language.points(line, Meaning("statement", by="writer", use="promise"))
        or _has_small_day(line, brief.language)
    ):
        return False
    if form:
        return True
    gained = Counter(wording.words(line.casefold())) - Counter(wording.words(noted.casefold()))
    is_noted = sum(gained.values()) <= ADDED and language.explained(line, "sentence")
    return is_noted and not clauses.doubtful(line, brief.language, "sentence", brief.reader_names)


def is_wish(text: str, language: str) -> bool:
    """Whether words say that the writer wants the work, and nothing of why: `I would still love to work there`."""
    words = known(language, Musts)
    return bool(words and re.match(words.mine, text, re.I) and re.search(words.wish, text, re.I))


def _has_small_day(line: str, language: str) -> bool:
    words = known(language, Calendar)
    names = {name.casefold() for name in words.weekday_names if name[:1].isupper()} if words else set[str]()
    return not names.isdisjoint(wording.words(line))
