"""What a letter owes its reader, seen in pieces of notes of which nothing certain can be told: it is asked for, then.

How a piece may be said takes its whole grammar; what it is about takes a few words of it, and what stands beside it on
its line. So a line of a few sentences is one thing that is owed, whatever it was cut into.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from functools import cache
from itertools import groupby
from typing import Literal, NamedTuple

from letterkit import wording
from letterkit.clauses import By, Clause, Use, load
from letterkit.languages import known
from letterkit.languages.topics.musts import Musts

FEW, LONG = 3, 6
"""Words of a remark that is no thing to tell, and those of one that says what it is about."""
ONE_MATTER = 45
"""Words of a line that is about one matter; a longer one was dictated, and each piece is looked at by itself."""
RUNS_ON = 20
"""Words of a line without a mark from which it was dictated."""
OPEN: frozenset[Use] = frozenset(("", "context"))
"""Uses of a piece that nobody understood."""
QUOTED = ("moment", "problem")
"""Uses of a quotation that may as well be a doubt or what happens next."""
REMARK = 8
"""Words of a remark on what stands beside it."""
UNTOLD = ("better_answer", "evidence")
"""Uses of what the writer did not get to say."""


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
    Rule("promise", "promise", "writer", of=OPEN | {"none", "step", "evidence", "idea"}, whose="theirs"),
    Rule("repair", "better_answer", "writer", False, of=OPEN | {"none", "evidence", "number", "question", "doubt"}),
    Rule("question", "question", "writer", of=OPEN | {"none", "evidence", "step", "better_answer"}, whose="theirs"),
    Rule("untold", "evidence", "writer", False, OPEN | {"number", "none", "question", "evidence", "doubt"}, "theirs"),
)
"""What counts however a piece was taken, most telling first."""
THEN = (
    Rule("doubt", "doubt", "reader", of=OPEN | {"moment", "problem", "none"}, whose="mine"),
    Rule("step", "step", of=OPEN | {"moment"}, whose="mine"),
)


def recognised(language: str, read: Iterable[Clause], text: str = "", first: int = 1) -> list[Clause]:
    """Clauses with those that nobody understood taken for what a letter owes.

    text, first: what they were read in, and its first line: of what was dictated nothing is told.
    """
    words = known(language, Musts)
    if not words:
        return list(read)
    lines = (tuple(line) for _, line in groupby(read, key=lambda one: one.line))
    raws = text.split("\n")
    found: list[Clause] = []
    for line in lines:
        number = line[0].line - first
        raw = raws[number] if 0 <= number < len(raws) else ""
        found += _line(language, words, tuple(map(bare, line)) if is_dictated(raw) else line)
    return found


def is_dictated(raw: str) -> bool:
    """Whether a line runs on without a mark between its words: where one clause ends and the next begins is a guess."""
    return len(raw.split()) >= RUNS_ON and not re.search(r"[.,;:!?–—=\"“„«()](?=\s)|\s[-/+]\s", raw)


def _line(language: str, words: Musts, line: Sequence[Clause]) -> Iterable[Clause]:
    length = sum(len(clause.text.split()) for clause in line)
    found = list(_each(language, words, line))
    if length > ONE_MATTER:
        return map(bare, found)  # where one piece of what was dictated ends and the next begins is a guess
    if any(clause.withheld for clause in line):  # what was not said stands beside what is not to be said
        found = [
            replace(bare(one), use=one.use if _has(words.repair, one) else "none") if _goes_along(one) else one
            for one in found
        ]
    return _one_of_each(_remarked(words, found))


def _goes_along(clause: Clause) -> bool:
    """Whether what stands beside a private matter may be a part of it."""
    return clause.told is False or clause.use in ("step", "problem", "moment")


def _each(language: str, words: Musts, line: Iterable[Clause]) -> Iterator[Clause]:
    """Each clause as what a letter owes for it.

    A word to oneself that something has to be put right makes what stands before it a better answer.
    """
    held: Clause | None = None
    opened: Clause | None = None
    for clause in line:
        if clause.use == "doubt" and clause.by == "writer":  # under its label, but the writer's answer to it
            clause = replace(clause, use="evidence")
        if clause.use == "doubt" and not clause.cited and _has(words.replied, clause):
            clause = replace(bare(clause), use="none", by="writer")
        if clause.use == "kind_words" and _has(words.contrast, clause):  # praise before what speaks against
            clause = replace(clause, use="moment")
        if clause.use == "question" and not _is_question(words, clause):
            clause = replace(bare(clause), use="none")
        if clause.use == "none" and _is_listed(clause):
            clause = replace(clause, use=clause.lead, by="writer")
        if clause.use == "step" and _has(words.todo, clause) and not _has(words.theirs, clause):
            clause = replace(bare(clause), use="none")
        if clause.use == "promise" and clause.by in ("reader", "other"):
            clause = replace(clause, use="step")
        if clause.told is False and _has(words.said, clause):
            clause = replace(bare(clause), use="none", told=True)
        if not clause.withheld and (_is_other(words, clause) or not _is_said(clause)):
            if _has(words.corrects, clause) and held:
                held = replace(bare(held), use="better_answer", by="writer", told=False, leans=False)
            clause = _owed(language, words, _under(opened, clause))
            opened = clause if _opens(clause) else None
        if held:
            yield held
        held = clause
    if held:
        yield held


def _is_listed(clause: Clause) -> bool:
    """Whether a scrap stands under a heading for what is owed, and is no remark."""
    is_owed = clause.lead in ("promise", "question") or (clause.lead in UNTOLD and clause.told is False)
    return is_owed and clause.anatomy not in ("aside", "feeling") and len(clause.text.split()) > FEW


def _is_other(words: Musts, clause: Clause) -> bool:
    """Whether what was taken for a deed is a regret or a promise, and what was taken for a trouble a doubt of me."""
    told = replace(clause, text=clause.text if clause.use == "step" else clause.sentence or clause.that)
    if clause.use == "problem":
        return _has(words.doubt, clause) and _has(words.me, clause)
    if clause.use == "step":
        return _has(words.promise, told) and not _has(words.theirs, told)
    return clause.use == "evidence" and any(_has(form, told) for form in (words.repair, words.untold, words.promise))


def _is_said(clause: Clause) -> bool:
    """Whether a letter has words for a clause under the use that it was taken for; a quotation may be a doubt still."""
    return clause.is_certain and clause.use not in (*OPEN, "none") and not (clause.cited and clause.use in QUOTED)


def _is_question(words: Musts, clause: Clause) -> bool:
    """Whether a piece asks something: with its mark at the end, under its label, or by words for asking."""
    asks = clause.text.rstrip("\"'”»!).").endswith("?") and len(clause.text.split()) > 2
    return clause.lead == "question" or asks or _has(words.question, clause)


def bare(clause: Clause) -> Clause:
    """A clause of which nothing is told."""
    return replace(clause, sentence="", that="", colon="", cited="")


def _remarked(words: Musts, line: Sequence[Clause]) -> list[Clause]:
    """A line on which a few words say that the rest was not told: `2 summers at the counter. never said it`.

    The rest is what stands before them, or else behind.
    """
    found = list(line)
    for at, clause in enumerate(line):
        is_remark = len(clause.text.split()) <= REMARK and _has(words.unsaid, clause) and not clause.withheld
        about = [other for other in (at - 1, at + 1) if is_remark and 0 <= other < len(line)]
        told = (other for other in about if len(line[other].text.split()) > FEW and not line[other].withheld)
        taken = ("question", "promise")
        other = next((one for one in told if line[one].use not in taken and not line[one].cited), -1)
        if is_remark and other >= 0:
            found[other] = replace(bare(line[other]), use="evidence", by="writer", told=False, leans=False)
            found[at] = replace(bare(clause), use="none", told=None)
    return found


def _one_of_each(line: Sequence[Clause]) -> list[Clause]:
    """A line on which each thing that is owed is asked for once, and what was not told is told in one sentence."""
    seen: set[str] = set()
    kinds = {clause.use for clause in line}
    found = []
    for clause in line:
        kind = "untold" if clause.told is False and clause.use in UNTOLD else clause.use
        is_again = kind in seen and not clause.is_certain
        seen |= {kind} if kind in ("untold", "promise", "question", "doubt", "step") else set()
        beside = kind in ("evidence", "number", "idea") and bool(seen & {"untold", "promise", "doubt"})
        beside = beside or (kind in ("problem", "moment") and bool(kinds & {"promise", "question", "step"}))
        found.append(replace(bare(clause), use="none") if is_again or beside else clause)
    return found


def _opens(clause: Clause) -> bool:
    """Whether a few words only say what the next ones are: `shoulda said - ran the night crew`."""
    return len(clause.text.split()) <= LONG and clause.use in UNTOLD and clause.told is False


def _under(opened: Clause | None, clause: Clause) -> Clause:
    """A clause that such words before it on its line begin, as what they say."""
    goes_on = opened is not None and clause.use in OPEN
    return replace(clause, use=opened.use, by="writer", told=False, leans=False) if goes_on and opened else clause


def _has(form: str, clause: Clause) -> bool:
    """Whether words of a form stand in a clause, whoever typed it without accents."""
    return bool(form and _unaccented_form(form).search(wording.unaccented(clause.text)))


@cache
def _unaccented_form(form: str) -> re.Pattern[str]:
    return re.compile(wording.unaccented(form), re.IGNORECASE)


def _owed(language: str, words: Musts, clause: Clause) -> Clause:
    """A clause as what a letter owes for it, by its words; as it is, where they show nothing."""
    whose = {"mine": _has(words.mine, clause), "theirs": _has(words.theirs, clause) or clause.by in ("reader", "other")}
    length = len(clause.text.split())
    if ruled := _ruled(FIRST, words, clause, whose):
        return ruled
    if clause.use == "evidence" and load(language).CERTAINTY.to_self.search(clause.text):
        return replace(clause, use="none")
    if ruled := _ruled(THEN, words, clause, whose):
        return ruled
    if clause.use not in OPEN:
        return clause
    if clause.told is False and length > FEW:
        return replace(clause, use="evidence", by="writer")
    if _has(words.asked, clause) and whose["theirs"]:
        return replace(clause, use="asked", by="reader")
    is_trouble = clause.by == "reader" and _has(words.problem, clause) and not whose["mine"]
    return replace(clause, use="problem") if is_trouble else clause


def _ruled(rules: Iterable[Rule], words: Musts, clause: Clause, whose: dict[str, bool]) -> Clause | None:
    """A clause as the first rule that fits makes it, a doubt with the words that it is cited by; None if none does."""
    for rule in rules:
        barred = rule.whose and whose[rule.whose]
        if clause.use in rule.of and not barred and _has(getattr(words, rule.words), clause):
            told = clause.told if rule.told is None else rule.told
            kept = replace(bare(clause), cited=clause.cited if rule.use == "doubt" else "")
            by = clause.by if rule.use == "doubt" and clause.by == "other" else rule.by or clause.by
            return replace(kept, use=rule.use, by=by, told=told, leans=False)
    return None
