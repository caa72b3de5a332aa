"""A letter outside the range of its kind.

What: fewer or more words between greeting and closing than the kind's range; past its hard limit it is an error.
Why: lack of brevity is the fault that spoils a note (U.S. News, an HR executive); mails of 50 to 125 words get the most
replies (Boomerang, some 40 million mails).
Example: a thank-you note of 230 words.
A letter that is short because the notes hold no more is right as it is, and only says so; so does one that is a few
words over, for cutting those makes sentences that nobody would say.
Mend: cut the weakest fact; below the range, add one from the notes.
"""

from __future__ import annotations

from collections.abc import Iterator

from letterkit.brief.contents import Brief
from letterkit.letter import Finding, Letter, Severity, count_words
from letterkit.rules._examples import Example
from letterkit.rules._remarks import Remarks

ID = "LEN001"
SEVERITY = "warning"
NEEDS_SOURCES = False
SURE = ("error",)
FLAGS = [
    Example("word " * 230),
    Example("Thank you."),
]
PASSES = [Example("You drew the flow and I have kept it in mind. " * 9)]
RIDERS = frozenset(("number", "context"))
PERSONAL = frozenset("cares question asked liked hook doubt promise".split())
"""Roles that concern one person, and are told to nobody else."""
remark = Remarks(__name__, ID, SEVERITY)


def check(letter: Letter, brief: Brief) -> Iterator[Finding]:
    """Hold the number of words, and of characters where a channel limits them, against the kind."""
    kind, count, size = brief.kind, letter.words, len(letter.body)
    if kind.max_characters is not None and size > kind.max_characters:
        yield remark.whole(f"{size} characters; the channel allows {kind.max_characters}.", severity="error")
    if kind.words.min <= count <= kind.words.max:
        return
    hard = 2 * count > 3 * kind.words.hard_max or 2 * count < kind.words.min
    severity: Severity = ("warning" if letter.written_by == "you" else "error") if hard else "info"
    more = ""
    if count < kind.words.min and brief.grounded and count + _untold(letter, brief) < kind.words.min:
        severity, more = "info", ", and your notes have nothing more to tell"
    range = f"{kind.words.min} to {kind.words.max}"
    yield remark.whole(f"{count} words; {kind.title.lower()}: {range}{more}.", severity=severity)


def _untold(letter: Letter, brief: Brief) -> int:
    """How many words the facts have that this kind could tell this reader, and the letter does not."""
    told = {id for sentence in letter.sentences for id in sentence.facts}
    reader = brief.reader.name if brief.reader else ""
    roles = {role for part in brief.kind.parts for role in part.roles} | RIDERS
    left = (fact for id, fact in brief.facts.items() if id not in told and fact.role in roles)
    return sum(count_words(fact.text) for fact in left if fact.role not in PERSONAL or fact.person in ("", reader))
