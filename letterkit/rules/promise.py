"""A promise, a salary or a start date that no source has; pay in a letter that must not raise it.

What: "I guarantee", "my notice period is", "a salary of", where the notes hold none of it.
Why: it binds the writer to what nobody said; raised unasked, pay ends a note of thanks badly (domain: hard fails 11
and 18).
Example: "I can start on 1 May" when the notes have no such date.
Mend: leave it out, or add it to the notes if it is true and was asked for.
"""

from __future__ import annotations

from collections.abc import Iterator

from letterkit.brief.contents import Brief
from letterkit.letter import Finding, Letter, Severity
from letterkit.rules._examples import Example
from letterkit.rules._reading import read
from letterkit.rules._remarks import Remarks

ID = "LEG002"
SEVERITY = "warning"
NEEDS_SOURCES = True
SURE = ("error", "warning")
FLAGS = [
    Example("I can start on Monday."),
    Example("I guarantee that the backlog will be gone."),
    Example("What is the salary?", kind="cover-letter"),
]
PASSES = [
    Example("I can start on Monday.", ("bridge=I can start on Monday",)),
    Example("I could start from 16 November.", ("free from 16/11 if their person drops out",)),
    Example("You will have the query by Friday."),
    Example("I built the payroll; salary slips went out on time.", ("evidence=salary slips went out on time",)),
]
remark = Remarks(__name__, ID, SEVERITY)


def check(letter: Letter, brief: Brief) -> Iterator[Finding]:
    """Flag commitments and pay that no source has; pay is an error in a kind that forbids it."""
    reading = read(letter, brief)
    for hit in reading.phrases("commitment", sourced=False):
        days = hit.line.dates
        if days and all(reading.tells(day) for day in days):
            continue  # A day that the notes hold was the writer's to name.
        yield remark(hit.start, hit.text, "No source has this promise.")
    forbidden: Severity | None = "error" if "pay" in brief.kind.forbids else None
    for hit in reading.phrases("pay", sourced=False):
        message = "Pay and benefits have no place in this letter." if forbidden else "No source speaks of pay."
        yield remark(hit.start, hit.text, message, severity=forbidden)
