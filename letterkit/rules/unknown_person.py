"""A person that no source names.

What: a name in the letter that neither notes, message, resume nor posting hold.
Why: a wrong or invented name ends the letter's credit at once (domain: hard fail 1 and 3).
Example: the notes know Dana Whitfield, the letter thanks Marcus Bell.
Mend: use a name from the sources, or add the person to the notes.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from letterkit.brief.contents import Brief
from letterkit.letter import Finding, Letter
from letterkit.rules._reading import Example, Name, finding, read

ID = "GRD003"
SEVERITY = "error"
NEEDS_SOURCES = True
BEFORE = re.compile(
    r"\b(?:mr|mrs|ms|dr|prof|frau|herr|madame|monsieur|thank|thanks|with|told|ask|asked|met|from|by|colleague|colleagues)"
    r"\.?\s*$",
    re.IGNORECASE,
)
AFTER = re.compile(r"\s*(?:['’]s\b)?\s*(?:said|told|mentioned|asked|showed|explained|wrote|described|and I|and you)\b")
FLAGS = [
    Example("I enjoyed talking with Marcus Bell about the depot.", ("talked about the depot",)),
    Example("As Priya said, the depot is small.", ("the depot is small",)),
]
PASSES = [
    Example("As Dana said, the depot is small.", ("the depot is small",)),
    Example("On Tuesday I spoke English with the team at Northwind."),
]


def check(letter: Letter, brief: Brief) -> Iterator[Finding]:
    """Flag unexplained capitalised words that stand where a person stands."""
    for name in read(letter, brief).strange_names:
        if is_person(name):
            yield finding(globals(), letter, name.start, name.text, f"No source names {name.text}.")


def is_person(name: Name) -> bool:
    """Whether the words around a name, or its shape, say that it is a person's."""
    if BEFORE.search(name.before) or AFTER.match(name.after):
        return not any(c.isdigit() for c in name.text) and not name.text.isupper()
    words = name.text.split()
    plain = all(re.fullmatch(r"[^\W\d_a-z][a-zà-ÿ'’-]+", word) for word in words)
    company = re.search(
        r"\b(?:Ltd|Inc|LLC|GmbH|AG|SA|SAS|plc|Group|Bank|Systems|Labs|University|Hospital)\b", name.text
    )
    return len(words) == 2 and plain and not company and not re.search(r"\b(?:at|for|in|using)\s*$", name.before)
