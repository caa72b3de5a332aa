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
from letterkit.letter import OPEN_MARK, Finding, Letter
from letterkit.rules._reading import Example, finding, quoted_from_source

ID = "PLC001"
SEVERITY = "error"
NEEDS_SOURCES = False
MARKS = re.compile(
    r"\{\{.*?\}\}|\{%.*?%\}|\{[A-Za-z_ ]{2,30}\}"
    r"|\[(?:[A-Z][\w' /-]{1,40}|(?:your|insert|add|company|name|role|date)\b[^\]]{0,40})\]"
    r"|<(?:[A-Z][\w ]{1,30}|name|company|role|date|your [\w ]+)>|\bX{3,}\b|\b(?:TODO|TBD|FIXME|TK)\b|_{3,}"
    r"|lorem ipsum|\b(?:your|my) name here\b|\binsert \w+ here\b",
)
FLAGS = [
    Example("Thank you for the [Role] interview."),
    Example("I like {{ company }}."),
    Example("TODO mention the depot."),
    Example("Thank you.", subject="Thank you, {name}"),
]
PASSES = [
    Example("The sign says {{ 7 * 7 }}.", ("the sign says {{ 7 * 7 }}",)),
    Example("[[add her phrase]]"),
    Example("I sent it (see below)."),
]


def check(letter: Letter, brief: Brief) -> Iterator[Finding]:
    """Flag template marks and filler that are not a source's own words."""
    open_marks = [match.span() for match in OPEN_MARK.finditer(letter.body)]
    for match in MARKS.finditer(letter.body):
        inside = any(start <= match.start() < end for start, end in open_marks)
        if not inside and not quoted_from_source(brief, match.group()):
            yield finding(globals(), letter, match.start(), match.group(), "This place was never filled in.")
    if (found := MARKS.search(letter.subject)) and not quoted_from_source(brief, found.group()):
        yield finding(globals(), letter, 0, found.group(), "A place in the subject was never filled in.")
