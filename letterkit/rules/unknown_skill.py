"""A skill or tool that neither resume nor notes hold.

What: a tool, language or method that the writer claims and no source gives.
Why: a claim the evidence does not hold falls in the next interview (domain: hard fail 12).
Example: "I build dashboards in Tableau", and no source has Tableau.
Mend: name what you did use, or add it to the evidence if it is true.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from letterkit.brief.contents import Brief
from letterkit.languages import every
from letterkit.languages.topics.rules import UnknownSkill
from letterkit.letter import Finding, Letter
from letterkit.rules._examples import Example
from letterkit.rules._lists import listed, terms
from letterkit.rules._reading import Line, read
from letterkit.rules._remarks import Remarks
from letterkit.rules._strangers import OWN, strangers
from letterkit.wording.claims import claims

_W = every(UnknownSkill)

ID = "GRD005"
SEVERITY = "error"
NEEDS_SOURCES = True
SURE = ("error", "warning")
NEGATED = re.compile(
    rf"\b(?:{_W.negated_not})\b|{_W.negated}",
    re.IGNORECASE,
)
"""Who says what they have not used claims nothing."""
WORDS_TOO = _W.words_too
"""Tools whose name is also a word: they count only with a capital."""
FLAGS = [
    Example("I build dashboards in Tableau.", ("builds dashboards",)),
    Example("My work with kubernetes and machine learning helped.", ("my work",)),
    Example("I hold evenings in Spanish and Mandarin.", ("evenings in Spanish",)),
    Example("I built our reporting in Snowflake.", ("evidence=ran a depot",), posting="You know Snowflake."),
]
PASSES = [
    Example("I wrote it in SQL, and my epic week ended.", ("wrote the query in SQL",)),
    Example("I excel when numbers do not agree."),
    Example("I have not used Tableau, and your move to it interests me.", posting="You know Tableau."),
]
LONGEST_PLAIN = 4
"""Letters of a skill without a capital that is taken for an ordinary word of another language."""
remark = Remarks(__name__, ID, SEVERITY)


def check(letter: Letter, brief: Brief) -> Iterator[Finding]:
    """Flag skills that no source has, and those that a claim has from message or posting alone."""
    reading = read(letter, brief)
    for name in strangers(reading):
        if name.what == "skill":
            yield remark(name.start, name.text, f"{name.text} is not a skill in your notes or resume.")
    for line in reading.lines:
        claimed = [claim for claim in claims(line.text) if claim.kind == "deed" and not NEGATED.search(claim.text)]
        for start, words in _terms(line):
            inside = any(claim.start <= start < claim.start + len(claim.text) for claim in claimed)
            sources = reading.sources.of_writer if inside else reading.sources
            small = line.text[start].islower() and bool(OWN & line.folded)
            if letter.language != "en" and line.text[start].islower() and len(words) <= LONGEST_PLAIN:
                continue  # `je l’ai vue`: in another language a short one is a word like any other
            if (inside or small) and not sources.holds(words) and not _in_the_name(start, line, brief.company):
                yield remark(line.at + start, words, f"{words} is not a skill in your notes or resume.")


def _in_the_name(start: int, line: Line, company: str) -> bool:
    """Whether a place in a line is inside the employer's whole name: `Northwind Test SAS`."""
    at = line.text.find(company) if company else -1
    return at >= 0 and at < start < at + len(company)


def _terms(line: Line) -> Iterator[tuple[int, str]]:
    """Skills of the list, where they start in the line; those that are words, too, with a capital."""
    known = terms("skills")
    for first, token in enumerate(line.tokens):
        if token.folded not in listed("skills"):
            continue
        for size in (3, 2, 1):
            run = line.tokens[first : first + size]
            words = " ".join(word.folded for word in run)
            if len(run) == size and words in known and (words not in WORDS_TOO or token.text[:1].isupper()):
                yield token.start, line.text[token.start : run[-1].end]
                break
