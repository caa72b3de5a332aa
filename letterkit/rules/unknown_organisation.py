"""An organisation or product that no source names.

What: a company, tool or product in the letter that no source holds.
Why: a letter that names another employer, or a system nobody spoke of, was plainly not written for this reader.
Example: the notes speak of a warehouse system, the letter calls it Contoso Depot.
Mend: use the source's own word, or add the name to the notes if it is true.
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
from letterkit.wording.mentions import mentions

ID = "GRD004"
SEVERITY = "error"
NEEDS_SOURCES = True
SURE = ("error", "warning")
FLAGS = [
    Example("At Contoso I ran the depot.", ("ran the depot at Calder Foods",)),
    Example("You move the stock list to SAP next year.", ("you move the stock list",)),
    Example("The people at Fabrikam Systems taught me that."),
]
PASSES = [
    Example("I wrote it in SQL and Power BI; SQL’s joins and the SQLs.", ("wrote the query in sql, power bi",)),
    Example("I used Pulsecheck, and the Pulsechecks were right.", ("used pulsecheck",)),
    Example("In April and May, in Summer and on Friday, Dana’s team and the Whitfields agreed."),
    Example("T. Wilk agreed, and TW signed.", ("moment@Tomasz Wilk=agreed",)),
    Example("I hope that Otley opens in time.", message="We hope to open a branch in Otley."),
    Example("At Calder Foods I ran the depot.", ("ran the depot at Calder Foods",)),
    Example("The role at Northwind is what I want.", ("want the role",)),
    Example("Head of Operations is a role with a Q2 target and an MBA on top."),
]
remark = Remarks(__name__, ID, SEVERITY)


def check(letter: Letter, brief: Brief) -> Iterator[Finding]:
    """Flag unexplained capitalised words that are not a person's name."""
    reading = read(letter, brief)
    for name in strangers(reading):
        if name.what == "organisation" and not known_as(name.text, reading.sources):
            yield remark(name.start, name.text, f"{name.text} is not in your sources.")
    flagged = {name.start for name in strangers(reading)}
    for one in mentions(letter.body):
        if one.kind == "script" and one.start not in flagged and not reading.sources.holds(one.text):
            yield remark(one.start, one.text, "This word in another script is not in your sources.")
