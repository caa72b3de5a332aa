"""Words of an item that was marked private, sensitive or not shareable.

What: four words in a row, or all the telling words, of an item that may not be used.
Why: what was told in confidence, or concerns health, family or other offers, ends trust when it is written down
(domain: section 7.1, hard fail 5).
Example: the notes hold "the last analyst left after four months" as not shareable, and the letter says so.
Mend: delete the sentence, or switch the item on in the notes if it truly may be said.
"""

from __future__ import annotations

from collections.abc import Iterator

from letterkit import wording
from letterkit.brief.choosing import stems
from letterkit.brief.contents import Brief, Withheld
from letterkit.letter import Finding, Letter
from letterkit.rules._reading import Example, finding, read

ID = "PRV002"
SEVERITY = "error"
NEEDS_SOURCES = True
RUN = 4
FLAGS = [
    Example(
        "I know that the last analyst left after four months.", withheld=("the last analyst left after four months",)
    ),
    Example("I hope your back recovers from the surgery.", withheld=("Dana had back surgery",)),
]
PASSES = [
    Example("The last report was useful.", withheld=("the last analyst left after four months",)),
    Example(
        "You drew the returns flow.", ("Dana drew the returns flow",), withheld=("Dana drew the returns flow badly",)
    ),
]


def check(letter: Letter, brief: Brief) -> Iterator[Finding]:
    """Flag sentences that tell what a withheld item tells and no usable fact does."""
    for item in brief.withheld:
        if item.why == "inferred" and len(item.text.split()) < RUN:
            continue
        for at, sentence in letter.placed:
            if _tells(sentence.text, item, read(letter, brief).source_texts, brief.language):
                message = f"This tells an item marked {item.why}."
                yield finding(globals(), letter, at, sentence.text, message, source=item.source)


def _tells(sentence: str, item: Withheld, sources: list[str], language: str) -> bool:
    told, kept = _folded(sentence), _folded(item.text)
    usable = [_folded(text) for text in sources]
    runs = {" ".join(kept[i : i + RUN]) for i in range(len(kept) - RUN + 1)}
    line = f" {' '.join(told)} "
    for run in runs:
        if f" {run} " in line and not any(f" {run} " in f" {' '.join(text)} " for text in usable):
            return True
    telling = stems(item.text, language) - frozenset[str]().union(*(stems(text, language) for text in sources))
    return len(telling) >= 2 and telling <= stems(sentence, language)


def _folded(text: str) -> list[str]:
    return [word.casefold() for word in wording.words(text)]
