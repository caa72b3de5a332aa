"""A quotation that no source holds word for word.

What: three or more words between quotation marks that stand in no source as they are.
Why: putting words into the reader's mouth is worse than paraphrase (domain: hard fail 2).
Example: notes: "we lose a day"; letter: you said "we lose two days every month".
Mend: quote the source's words, or take the quotation marks away.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from letterkit.brief.contents import Brief
from letterkit.letter import Finding, Letter
from letterkit.rules._reading import Example, finding, matches, quoted_from_source

ID = "GRD007"
SEVERITY = "error"
NEEDS_SOURCES = True
QUOTED = re.compile(r"[“\"„«]\s?([^“”\"„«»]+?)\s?[”\"“»]")
FLAGS = [Example("You said “we lose two days every month”.", ("we lose a day every month",))]
PASSES = [
    Example("You said “we lose a day every month”.", ("we lose a day every month-end",)),
    Example("The “returns flow” was new to me."),
]


def check(letter: Letter, brief: Brief) -> Iterator[Finding]:
    """Flag quotations of three words and more that are not verbatim in a fact."""
    for start, words, _ in matches(letter, QUOTED):
        inner = words.strip('“”"„«» ').rstrip(".,;:!?…")
        if len(inner.split()) >= 3 and not quoted_from_source(brief, inner):
            yield finding(globals(), letter, start, words, "No source has these words as they are.")
