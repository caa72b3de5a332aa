"""Something of another application: its company, its role or its reference.

What: the company, job title or reference number of a different application than this one.
Why: it tells the reader that they got another employer's letter (domain: hard fail 3).
Example: the letter to Northwind asks about "the Contoso role".
Mend: replace it by this application's own.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from letterkit.brief.contents import Brief
from letterkit.letter import Finding, Letter
from letterkit.rules._examples import Example
from letterkit.rules._lists import listed
from letterkit.rules._reading import Reading, read
from letterkit.rules._remarks import Remarks
from letterkit.wording import folded, words

ID = "WHO003"
SEVERITY = "error"
NEEDS_SOURCES = True
REFERENCE = re.compile(r"\b(?:REQ|JR|R|REF|ID|JOB)[-#:]?\s?\d[\d-]{2,}\b")
SUBJECT_AT = re.compile(r"\b(?:at|with|bei|chez)\s+((?:[^\W\d_a-z][\w&'’-]*\s?){1,4})")
FLAGS = [
    Example("The role at Contoso is what I want.", others={"Contoso": "Dear all"}),
    Example("This is about REQ-2045.", ("REQ-114",)),
    Example("Thank you.", subject="Analyst role at Fabrikam"),
    Example("Die Stelle bei Contoso reizt mich.", others={"Contoso": "Guten Tag"}, language="de"),
    Example("Le poste chez Contoso me plaît.", others={"Contoso": "Bonjour"}, language="fr"),
]
PASSES = [
    Example("This is about REQ-114.", ("REQ-114",), subject="Operations analyst at Northwind"),
    Example("The role at Northwind is what I want.", others={"Northwind": "Dear all"}),
]
remark = Remarks(__name__, ID, SEVERITY)


def check(letter: Letter, brief: Brief) -> Iterator[Finding]:
    """Flag names of other applications of the set, another company in the subject, references that no source has."""
    reading = read(letter, brief)
    known = reading.sources.words
    for name in brief.others:
        if not all(word in known for word in words(folded(name))):
            yield from _found(
                reading, re.compile(rf"(?<!\w){re.escape(name)}(?!\w)"), f"{name} is another application's."
            )
    yield from _found(reading, REFERENCE, "No source has this reference.")
    for match in SUBJECT_AT.finditer(letter.subject):
        named = [word for word in words(folded(match[1])) if word not in listed("capitals")]
        if named and not set(named) & known:
            yield remark.whole(f"The letter is about {brief.company or 'another company'}.", match[1].strip())


def _found(reading: Reading, pattern: re.Pattern[str], message: str) -> Iterator[Finding]:
    for match in pattern.finditer(reading.letter.body):
        if not reading.sources.holds(match.group()):
            yield remark(match.start(), match.group(), message)
    for match in pattern.finditer(reading.letter.subject):
        if not reading.sources.holds(match.group()):
            yield remark.whole(message, match.group())
