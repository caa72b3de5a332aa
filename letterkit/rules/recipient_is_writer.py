"""A letter to the one who writes it.

What: the recipient, by name or address, is the writer.
Why: tables of applications have a column with the candidate's name, and a letter greets its own writer (domain: hard
fail 3).
Example: Ada Quill's letter opens with "Dear Ada,".
Mend: name the recipient, or none: “Dear hiring team,” is right where nobody is known.
"""

from __future__ import annotations

from collections.abc import Iterator

from letterkit.brief.contents import Brief
from letterkit.letter import Finding, Letter, Person
from letterkit.rules._examples import Example
from letterkit.rules._remarks import Remarks
from letterkit.wording import folded, words

ID = "WHO007"
SEVERITY = "error"
NEEDS_SOURCES = True
SURE = ("error", "warning")
FLAGS = [
    Example("Thank you.", reader="Ada Quill", greeting="Dear Ada,"),
    Example("Thank you.", reader="Ada M. Quill", greeting="Dear Ada,"),
]
PASSES = [
    Example("Thank you.", reader="Ada Marsh", greeting="Dear Ada,"),
    Example("Thank you.", greeting="Dear Dana,"),
]
remark = Remarks(__name__, ID, SEVERITY)


def check(letter: Letter, brief: Brief) -> Iterator[Finding]:
    """Hold whom the letter goes to against who signs it."""
    for person in (letter.to or brief.reader, *letter.also_to):
        if person and _is_writer(person, brief):
            shown = person.name or person.email
            yield remark.whole(f"The letter goes to {shown}, who is writing it.", shown)


def _is_writer(person: Person, brief: Brief) -> bool:
    own, reader = set(words(folded(brief.sender.name))), set(words(folded(person.name)))
    same = min(len(own), len(reader)) > 1 and (own <= reader or reader <= own)
    address = brief.sender.email.casefold()
    return same or bool(address and person.email.casefold() == address)
