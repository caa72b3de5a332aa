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

_W = every(Placeholder)

ID = "PLC001"
SEVERITY = "error"
NEEDS_SOURCES = False
SURE = ("error", "warning")
MARKS = re.compile(
    r"\{\{.*?\}\}|\{%.*?%\}|\$?\{[A-Za-z_][\w ]{1,30}\}|%[A-Z_]{3,30}%|"
    r"«[A-Z][\w ]{1,30}»(?=\s*[,.]?\s*$)|\[(?:[A-ZÀ-Þ][\w' /-]{1,40}|"
    rf"(?:{_W.marks_your})\b[^\]]{{0,40}})\](?!\()|"
    rf"\[(?:[a-zà-ÿ'’/-]+ ){{0,4}}(?:{_W.marks_reason})(?: [a-zà-ÿ'’/-]+){{0,4}}\](?![(\[])|"
    rf"<(?:[A-Z][\w ]{{1,30}}|{_W.marks_name})>|\bX{{3,}}\b|\bx{{4,}}\b|\b(?:{_W.marks_todo})\b|_{{3,}}|"
    f"{_W.marks}"
)
FLAGS = [
    Example("It was good to hear about [their main project] from you."),
    Example("Thank you for the [Role] interview."),
    Example("I like {{ company }}."),
    Example("TODO mention the depot."),
    Example("Thank you.", subject="Thank you, {name}"),
]
PASSES = [
    Example("The sign says {{ 7 * 7 }}.", ("the sign says {{ 7 * 7 }}",)),
    Example("[[add her phrase]]"),
    Example("I sent it (see below). The list [on paper] helped."),
]
remark = Remarks(__name__, ID, SEVERITY)


def check(letter: Letter, brief: Brief) -> Iterator[Finding]:
    """Flag template marks and filler that are not a source's own words, in subject and body."""
    holds = read(letter, brief).sources.holds
    open_marks = [match.span() for match in OPEN_MARK.finditer(letter.body)]
    for match in MARKS.finditer(letter.body):
        inside = any(start <= match.start() < end for start, end in open_marks)
        if not inside and not holds(match.group()):
            yield remark(match.start(), match.group(), "This place was never filled in.")
    if (found := MARKS.search(letter.subject)) and not holds(found.group()):
        yield remark.whole("A place in the subject was never filled in.", found.group())
