"""A skill or tool that neither resume nor notes hold.

What: a tool, language or method that the writer claims and no source gives.
Why: a claim the evidence does not hold falls in the next interview (domain: hard fail 12).
Example: "I build dashboards in Tableau", and no source has Tableau.
Mend: name what you did use, or add it to the evidence if it is true.
"""

from __future__ import annotations

from collections.abc import Iterator

from letterkit.brief.contents import Brief
from letterkit.letter import Finding, Letter
from letterkit.rules._examples import Example
from letterkit.rules._lists import listed, terms
from letterkit.rules._reading import Line, read
from letterkit.rules._remarks import Remarks
from letterkit.rules._sources import Sources
from letterkit.rules._strangers import OWN, strangers

ID = "GRD005"
SEVERITY = "warning"
NEEDS_SOURCES = True
SURE = ("error", "warning")
WORDS_TOO = frozenset(
    "excel spark swift react rust spring flask sketch ruby oracle perl epic git sas looker golang scala bash".split()
)
"""Tools whose name is also a word: they count only with a capital."""
FLAGS = [
    Example("I build dashboards in Tableau.", ("builds dashboards",)),
    Example("My work with kubernetes and machine learning helped.", ("my work",)),
    Example("I hold evenings in Spanish and Mandarin.", ("evenings in Spanish",)),
    Example("Ich arbeite seit Jahren mit Power BI.", ("seit Jahren",), language="de"),
    Example("Je maîtrise Python.", ("je programme",), language="fr"),
]
PASSES = [
    Example("I wrote it in SQL, and my epic week ended.", ("wrote the query in SQL",)),
    Example("Cette inquiétude, je l’ai vue s’apaiser.", language="fr"),
    Example("I excel when numbers do not agree."),
]
LONGEST_PLAIN = 4
"""Letters of a skill without a capital that is taken for an ordinary word of another language."""
remark = Remarks(__name__, ID, SEVERITY)


def check(letter: Letter, brief: Brief) -> Iterator[Finding]:
    """Flag skills of the list that the writer speaks of and no source has."""
    reading = read(letter, brief)
    for name in strangers(reading):
        if name.what == "skill":
            yield remark(name.start, name.text, f"No source gives {name.text} as a skill of yours.")
    for line in reading.lines:
        if OWN & line.folded:
            for start, words in _plain(line, reading.sources):
                if letter.language != "en" and len(words) <= LONGEST_PLAIN:
                    continue  # `je l’ai vue`: in another language a short one is a word like any other
                yield remark(start, words, f"No source gives {words} as a skill of yours.")


def _plain(line: Line, sources: Sources) -> Iterator[tuple[int, str]]:
    """Skills written without a capital."""
    known = terms("skills")
    for first, token in enumerate(line.tokens):
        if token.folded not in listed("skills"):
            continue
        for size in (3, 2, 1):
            run = line.tokens[first : first + size]
            words = " ".join(word.folded for word in run)
            if len(run) == size and words in known and words not in WORDS_TOO and token.text[:1].islower():
                if not sources.holds(words):
                    yield line.at + token.start, line.text[token.start : run[-1].end]
                break
