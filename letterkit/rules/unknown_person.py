"""A person that no source names.

What: a name in the letter that neither notes, message, resume nor posting hold.
Why: a wrong or invented name ends the letter's credit at once (domain: hard fail 1 and 3).
Example: the notes know Dana Whitfield, the letter thanks Marcus Bell.
Mend: use a name from the sources, or add the person to the notes.
"""

from __future__ import annotations

from collections.abc import Iterator

from letterkit.brief.contents import Brief
from letterkit.letter import Finding, Letter
from letterkit.rules._examples import Example
from letterkit.rules._reading import read
from letterkit.rules._remarks import Remarks
from letterkit.rules._strangers import strangers
from letterkit.rules.misspelt_name import known_as

ID = "GRD003"
SEVERITY = "error"
NEEDS_SOURCES = True
SURE = ("error", "warning")
FLAGS = [
    Example("I enjoyed talking with Marcus Bell about the depot.", ("talked about the depot",)),
    Example("Please tell Kwame that I enjoyed it."),
    Example("I hope that Beatrix, who runs the depot, is well."),
    Example("As Priya said, the depot is small.", ("the depot is small",)),
]
PASSES = [
    Example("Somebody who minds that much may well have a tap.", ("310 trees",)),
    Example("As Sam said, and as the Lunds know, the depot is small.", ("moment@Samuel Lund=the depot is small",)),
    Example("As Dana said, the depot is small.", ("the depot is small",)),
    Example("On Tuesday I spoke English with the team at Northwind."),
    Example("Yesterday the Operations Team met. Perhaps March is early."),
]
remark = Remarks(__name__, ID, SEVERITY)


def check(letter: Letter, brief: Brief) -> Iterator[Finding]:
    """Flag unexplained names that stand, or look, like a person's; one that is only misspelt is another rule's."""
    reading = read(letter, brief)
    for name in strangers(reading):
        if name.what == "person" and not known_as(name.text, reading.sources):
            yield remark(name.start, name.text, f"{name.text} is not in your sources.")
