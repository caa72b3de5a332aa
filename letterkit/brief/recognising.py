"""What a letter owes its reader, seen in pieces of notes of which nothing certain can be told: it is asked for, then.

How a piece may be said takes its whole grammar; what it is about takes a few words of it, and what stands beside it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace
from typing import Literal, NamedTuple

from letterkit import clauses
from letterkit.clauses import By, Clause, Use
from letterkit.languages import known
from letterkit.languages.topics.musts import Musts

FEW, LONG = 3, 6
"""Words of a remark that is no thing to tell, and those of one that says what it is about."""
OPEN: frozenset[Use] = frozenset(("", "context"))
"""Uses of a piece that nobody understood."""


class Rule(NamedTuple):
    """What a piece is, where words of the field `words` of `Musts` stand in it, and it was taken for one of `of`.

    whose: who may not be its subject.
    """

    words: str
    use: Use
    by: By = ""
    told: Literal[False] | None = None
    of: frozenset[Use] = OPEN
    whose: Literal["mine", "theirs", ""] = ""


FIRST = (
    Rule("promise", "promise", "writer", of=OPEN | {"none", "step", "evidence"}, whose="theirs"),
    Rule("repair", "better_answer", "writer", False, of=OPEN | {"none", "evidence", "number"}),
    Rule("question", "question", "writer", of=OPEN | {"none", "evidence", "step"}, whose="theirs"),
    Rule("untold", "evidence", "writer", False, of=OPEN | {"number"}),
)
"""What counts however a piece was taken, most telling first."""
THEN = (Rule("doubt", "doubt", "reader", whose="mine"), Rule("step", "step", whose="mine"))


def recognised(language: str, read: Iterable[Clause]) -> list[Clause]:
    """Clauses with those that nobody understood taken for what a letter owes.

    A word to oneself that something has to be put right makes what stands before it a better answer.
    """
    words, found = known(language, Musts), list[Clause]()
    opened: Clause | None = None
    for clause in read:
        if clause.use == "doubt" and clause.by == "writer":  # under its label, but the writer's answer to it
            clause = replace(clause, use="evidence")
        if words and not clause.is_certain and not clause.withheld:
            if _has(words.corrects, clause) and found and found[-1].line == clause.line:
                found[-1] = _put_right(found[-1])
            clause = _owed(language, words, _under(opened, clause))
            opened = clause if _opens(clause) else None
        found.append(clause)
    return found


def _put_right(clause: Clause) -> Clause:
    """A clause that the writer wants to correct: nothing of it is told as it stands."""
    bare = replace(clause, sentence="", that="", colon="", cited="", leans=False)
    return replace(bare, use="better_answer", by="writer", told=False)


def _opens(clause: Clause) -> bool:
    """Whether a few words only say what the next ones are: `shoulda said - ran the night crew`."""
    return len(clause.text.split()) <= LONG and clause.use in ("better_answer", "evidence") and clause.told is False


def _under(opened: Clause | None, clause: Clause) -> Clause:
    """A clause that such words before it on its line begin, as what they say."""
    goes_on = opened is not None and opened.line == clause.line and clause.use in OPEN
    return replace(clause, use=opened.use, by="writer", told=False, leans=False) if goes_on and opened else clause


def _has(form: str, clause: Clause) -> bool:
    return bool(form and re.search(form, clause.text, re.IGNORECASE))


def _owed(language: str, words: Musts, clause: Clause) -> Clause:
    """A clause as what a letter owes for it, by its words; as it is, where they show nothing."""
    whose = {"mine": _has(words.mine, clause), "theirs": _has(words.theirs, clause) or clause.by in ("reader", "other")}
    length = len(clause.text.split())
    if ruled := _ruled(FIRST, words, clause, whose):
        return ruled
    if clause.use == "none" and length > LONG and _has(words.untold, clause):
        return replace(clause, use="evidence", by="writer", told=False, leans=False)
    if clause.use == "evidence" and clauses.load(language).CERTAINTY.to_self.search(clause.text):
        return replace(clause, use="none")
    if clause.use not in OPEN:
        return clause
    if ruled := _ruled(THEN, words, clause, whose):
        return ruled
    if clause.told is False and length > FEW:
        return replace(clause, use="evidence", by="writer")
    if _has(words.asked, clause) and whose["theirs"]:
        return replace(clause, use="asked", by="reader")
    is_trouble = clause.by == "reader" and _has(words.problem, clause) and not whose["mine"]
    return replace(clause, use="problem") if is_trouble else clause


def _ruled(rules: Iterable[Rule], words: Musts, clause: Clause, whose: dict[str, bool]) -> Clause | None:
    """A clause as the first rule that fits makes it; None where none does."""
    for rule in rules:
        barred = rule.whose and whose[rule.whose]
        if clause.use in rule.of and not barred and _has(getattr(words, rule.words), clause):
            told = clause.told if rule.told is None else rule.told
            return replace(clause, use=rule.use, by=rule.by or clause.by, told=told, leans=False)
    return None
