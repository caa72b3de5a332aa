"""A promise, a salary or a start date that no source has; pay in a letter that must not raise it.

What: "I guarantee", "my notice period is", "a salary of", where the notes hold none of it.
Why: it binds the writer to what nobody said; raised unasked, pay ends a note of thanks badly (domain: hard fails 11
and 18).
Example: "I can start on 1 May" when the notes have no such date.
Mend: leave it out, or add it to the notes if it is true and was asked for.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from letterkit.brief.contents import Brief
from letterkit.brief.grounding import telling
from letterkit.languages import every
from letterkit.languages.topics.claims import Giving
from letterkit.letter import Finding, Letter, Severity
from letterkit.rules._examples import Example
from letterkit.rules._meant import meant
from letterkit.rules._reading import Line, Reading, read
from letterkit.rules._remarks import Remarks
from letterkit.wording import passage

ID = "LEG002"
SEVERITY = "warning"
NEEDS_SOURCES = True
SURE = ("error", "warning")
FLAGS = [
    Example("I can start on Monday."),
    Example("I will bring you a drawing of the new racks for the whole hall.", ("promise=send the stock template",)),
    Example("I guarantee that the backlog will be gone."),
    Example("What is the salary?", kind="cover-letter"),
]
PASSES = [
    Example("I will send you the stock template for the racks tonight.", ("promise=send the stock template",)),
    Example("If you like, I will bring a drawing of the new racks."),
    Example("I can start on Monday.", ("bridge=I can start on Monday",)),
    Example("I could start from 16 November.", ("free from 16/11 if their person drops out",)),
    Example("You will have the query by Friday."),
    Example("My notice period is 60 days.", ("notice=60 days",)),
    Example("I built the payroll; salary slips went out on time.", ("evidence=salary slips went out on time",)),
]
MESSAGE = "This promise is not in your sources."
remark = Remarks(__name__, ID, SEVERITY)


def check(letter: Letter, brief: Brief) -> Iterator[Finding]:
    """Flag commitments and pay that no source has; pay is an error in a kind that forbids it."""
    reading = read(letter, brief)
    hits = reading.phrases("commitment", sourced=False)
    for hit in hits:
        if not (_names_a_known_day(hit.line, reading) or _is_practical(hit.line, reading)):
            yield remark(hit.start, hit.text, MESSAGE)
    for line, _ in meant(reading, "promise", hits, sourced=False):
        if not (_names_a_known_day(line, reading) or _is_practical(line, reading)):
            yield remark(line.at, line.sentence.text, MESSAGE)
    said = {hit.line.at for hit in hits}
    yield from (remark(line.at, line.sentence.text, MESSAGE) for line in _given(reading) if line.at not in said)
    forbidden: Severity | None = "error" if "pay" in brief.kind.forbids else None
    message = "Pay and benefits do not belong in this letter." if forbidden else "None of your sources mentions pay."
    paid = reading.phrases("pay", sourced=False)
    for hit in paid:
        yield remark(hit.start, hit.text, message, severity=forbidden)
    for line, is_sure in meant(reading, "pay", paid, sourced=False):
        yield remark(line.at, line.sentence.text, message, severity=forbidden if is_sure else None)


WILL = re.compile(rf"\b(?:{every(Giving).will})", re.IGNORECASE)
OFFERED = re.compile(rf"\b(?:{every(Giving).offered})\b", re.IGNORECASE)
AGREED = "promise promise_day link asked_for offer promised_to_us step their_next useful idea note better_answer start"
"""Roles of what it may be that the writer is to bring, send or come for."""
KNOWN_BY = 2
"""Words of one of these by which a sentence is known to be about it."""


def _given(reading: Reading) -> Iterator[Line]:
    """Sentences in which the writer says for certain what they will bring or do for the reader, and no note has it."""
    promised = frozenset[str]().union(*(telling(fact.text) for fact in reading.brief.all("promise", "link")))
    known = [telling(fact.text) for fact in reading.brief.all(*AGREED.split())]
    for line in reading.lines if not reading.brief.kind.applies else ():
        found = WILL.search(line.text)
        said = telling(line.text)
        if not found or OFFERED.search(line.text) or len(said) < 2 * KNOWN_BY or said & promised:
            continue
        if not any(len(words & said) >= min(KNOWN_BY, len(words)) and words for words in known):
            yield line


PRACTICAL = ("notice", "start", "days", "roster")
"""Roles of what the writer noted to be told."""


def _is_practical(line: Line, reading: Reading) -> bool:
    """Whether a sentence tells when the writer can start, with the very figures of the notes: `60 days`."""
    said = {number.value for number in line.numbers}
    noted = [passage(fact.text) for fact in reading.brief.all(*PRACTICAL)]
    return bool(said) and any(said <= {number.value for number in one.numbers} for one in noted)


def _names_a_known_day(line: Line, reading: Reading) -> bool:
    """Whether a sentence names days, and the notes hold each: then it was the writer's to name."""
    return bool(line.dates) and all(reading.tells(day) for day in line.dates)
