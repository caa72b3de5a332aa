"""An organisation or product that no source names.

What: a company, tool or product in the letter that no source holds.
Why: a letter that names another employer, or a system nobody spoke of, was plainly not written for this reader.
Example: the notes speak of a warehouse system, the letter calls it SAP.
Mend: use the source's own word, or add the name to the notes if it is true.
"""

from __future__ import annotations

from collections.abc import Iterator

from letterkit.brief.contents import Brief
from letterkit.letter import Finding, Letter
from letterkit.rules._reading import Example, finding, read
from letterkit.rules.unknown_person import is_person

ID = "GRD004"
SEVERITY = "error"
NEEDS_SOURCES = True
FLAGS = [
    Example("At Contoso I ran the depot.", ("ran the depot at Calder Foods",)),
    Example("I moved the stock list to SAP.", ("moved the stock list",)),
]
PASSES = [
    Example("At Calder Foods I ran the depot.", ("ran the depot at Calder Foods",)),
    Example("The role at Northwind is what I want.", ("want the role",)),
]


def check(letter: Letter, brief: Brief) -> Iterator[Finding]:
    """Flag unexplained capitalised words that are not a person's name."""
    for name in read(letter, brief).strange_names:
        if not is_person(name):
            yield finding(globals(), letter, name.start, name.text, f"No source names {name.text}.")
