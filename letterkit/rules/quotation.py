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
from letterkit.facts import Fact
from letterkit.languages import every
from letterkit.languages.topics.rules import Quotation
from letterkit.letter import Finding, Letter
from letterkit.rules._examples import Example
from letterkit.rules._reading import read
from letterkit.rules._remarks import Remarks
from letterkit.wording import folded, stem, words

_W = every(Quotation)

ID = "GRD007"
SEVERITY = "error"
NEEDS_SOURCES = True
SURE = ("error", "warning")
SHORTEST = 3
QUOTED = re.compile(r"[“\"„«][^“”\"„«»]+[”\"“»]|(?<!\w)[‘‚][^‘’‚]+[’‘](?!\w)")
OWN_WORDS = re.compile(
    rf"\b(?:{_W.own_words})\W*$",
    re.IGNORECASE,
)
FLAGS = [
    Example("You said “we lose two days every month”.", ("we lose a day every month",)),
]
PASSES = [
    Example("You said “we lose a day every month”.", ("we lose a day every month-end",)),
    Example(
        "You said: “Where do you breathe, before the fault or after?”",
        ("where do you breathe before the fault or after",),
    ),
    Example("The “returns flow” was new to me."),
    Example("One learns to say “I will ring you back today”, and I said “let us look at it together”."),
]
remark = Remarks(__name__, ID, SEVERITY)


def check(letter: Letter, brief: Brief) -> Iterator[Finding]:
    """Flag quotations of three words and more that are not verbatim in a source; what is left out may be marked `…`."""
    reading = read(letter, brief)
    for found in reading.matches(QUOTED):
        pieces = [piece.strip(" .,;:!?'\"“”„«»‘’‚") for piece in re.split(r"…|\.\.\.|\[…\]", found.text)]
        told = [piece for piece in pieces if piece]
        if sum(len(piece.split()) for piece in told) < SHORTEST or all(map(reading.sources.says, told)):
            continue
        if OWN_WORDS.search(found.line.text[: found.start - found.line.at]):
            continue  # What the writer says, or says that one says, nobody else is quoted with.
        near = _nearest(found.text, brief)
        message = "These words are not in your sources as quoted."
        yield remark(found.start, found.text, message, source=near.source if near else None)


def _nearest(quoted: str, brief: Brief) -> Fact | None:
    """The fact that shares most with a quotation."""
    said = {stem(word) for word in words(folded(quoted))}
    shared = [(len(said & {stem(word) for word in words(folded(fact.text))}), fact) for fact in brief.facts.values()]
    best = max(shared, key=lambda pair: pair[0], default=(0, None))
    return best[1] if best[0] >= 2 else None
