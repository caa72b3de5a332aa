"""A placeholder, a template mark or a note to self.

What: `[Name]`, `{{ company }}`, `<role>`, XXX, TODO, lorem ipsum and their like.
Why: the reader sees a form that nobody filled in (domain: hard fail 4).
Example: "Thank you for the [role] interview."
Mend: fill it in.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from letterkit.brief.contents import Brief
from letterkit.languages import every
from letterkit.languages.topics.rules import Placeholder
from letterkit.letter import OPEN_MARK, Finding, Letter
from letterkit.rules._examples import Example
from letterkit.rules._reading import read
from letterkit.rules._remarks import Remarks
from letterkit.wording import folded

_W = every(Placeholder)

ID = "PLC001"
SEVERITY = "error"
ASIDES = _W.asides
NEEDS_SOURCES = False
SURE = ("error", "warning")
MARKS = re.compile(
    # Signs and words apart, so that at most places neither is tried.
    r"(?=[{$%«<_….?/(-])(?:"
    r"\{\{.*?\}\}|\{%.*?%\}|\$?\{[A-Za-zÀ-ÿ_][^{}\n]{1,40}\}|%[A-Z_]{3,30}%|"
    r"«[A-Z][\w ]{1,30}»(?=\s*[,.]?\s*$)|"
    r"(?<![\w<])<(?!/|https?:|[^<>]*@)[^\W\d_][^<>\n=\"]{1,40}>|"
    r"_{3,}|(?<![\w_])__(?![\w_])|…{2,}|\.{5,}|(?<![\w!?])\?{2,}|(?i:[-/.]xx\b)|"
    rf"(?i:\((?:(?:{_W.put_in})\b[^()\n]{{0,60}}|[^()\n]{{1,60}}\b(?:{_W.put_in})[\s.!…]*)\)))|"
    rf"\b(?:X{{3,}}\b|x{{3,}}\b|XX\b|(?:{_W.marks_todo})\b|(?i:xx[-/.])|"
    rf"(?:{_W.day})[./-]mm[./-](?:{_W.year})(?:{_W.year})?\b)|"
    f"{_W.marks}"
)
"""What no letter has, wherever it stands."""
BRACKETS = re.compile(r"(?<![\]\w])\[(?!\[)(?P<inside>[^\[\]\n]{1,80})\](?![(\]])")
"""Square brackets but for those of links and open marks."""
SIDE = re.compile(r"\d{1,3}|sic|…|\.{3}|[ xX]", re.IGNORECASE)
"""What stands in brackets in a finished text: a note's number, an omission, a box."""
LONGEST = 8
"""Words that somebody is told to put in at most; what is longer is an aside."""
FLAGS = [
    Example("It was good to hear about [their main project] from you."),
    Example("Thank you for the [Role] interview."),
    Example("I like {{ company }}."),
    Example("TODO mention the depot."),
    Example("The whiteboard of [weekday] stayed with me, as did <site>."),
    Example("I would be glad of the post (insert title)."),
    Example("Thank you.", subject="Thank you, {name}"),
]
PASSES = [
    Example("The sign says {{ 7 * 7 }}.", ("the sign says {{ 7 * 7 }}",)),
    Example("[[add her phrase]]"),
    Example("I sent it (see below). The list [on paper] helped [1], [and] so did <https://a.example/b>."),
]
remark = Remarks(__name__, ID, SEVERITY)


def check(letter: Letter, brief: Brief) -> Iterator[Finding]:
    """Flag template marks and filler that are not a source's own words, in subject and body."""
    holds = read(letter, brief).sources.holds
    open_marks = [match.span() for match in OPEN_MARK.finditer(letter.body)]
    for match in (*MARKS.finditer(letter.body), *filter(_waits, BRACKETS.finditer(letter.body))):
        inside = any(start <= match.start() < end for start, end in open_marks)
        if not inside and not holds(match.group()):
            yield remark(match.start(), match.group(), "This placeholder was never filled in.")
    found = MARKS.search(letter.subject) or next(filter(_waits, BRACKETS.finditer(letter.subject)), None)
    if found and not holds(found.group()):
        yield remark.whole("A placeholder in the subject was never filled in.", found.group())


def _waits(found: re.Match[str]) -> bool:
    """Whether brackets hold the name of what is to be put in: no aside, which begins like one (`[on paper]`)."""
    said = found["inside"].split()
    if not said or len(said) > LONGEST or SIDE.fullmatch(found["inside"].strip()):
        return False
    return folded(said[0]) not in ASIDES and any(c.isalpha() for c in found["inside"])
