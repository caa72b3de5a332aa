"""Law, discrimination, protected traits.

What: lawyers, rights, tribunals; age, health, religion, origin and the like as an argument.
Why: fear of law is why employers stay silent; a letter that names it ends the talk (domain: section 4.2, hard fails 6
and 7). Rights of access exist, and are no matter for a friendly letter.
Example: "I know my rights under the Equal Treatment Act."
Mend: delete it; if you want to take that way, ask an adviser, not this letter.
"""

from __future__ import annotations

from collections.abc import Iterator

from letterkit.brief.contents import Brief
from letterkit.letter import Finding, Letter
from letterkit.rules._examples import Example
from letterkit.rules._meant import meant
from letterkit.rules._reading import read
from letterkit.rules._remarks import Remarks

ID = "LEG001"
SEVERITY = "error"
NEEDS_SOURCES = False
SURE = ("error", "warning")
FLAGS = [
    Example("I know my rights under the equal treatment act."),
    Example("Was it my age?", kind="feedback-request"),
]
PASSES = [
    Example("You work with lawyers every day.", ("we work with lawyers every day",)),
    Example("That is the right question, and the team is young."),
]
MESSAGE = "Law and protected characteristics do not belong in a letter."
remark = Remarks(__name__, ID, SEVERITY)


def check(letter: Letter, brief: Brief) -> Iterator[Finding]:
    """Flag law and protected traits that are not the sources' own subject."""
    reading = read(letter, brief)
    hits = reading.phrases("legal", sourced=False)
    for hit in hits:
        if not reading.message.holds(hit.text):  # The job may be a maternity cover.
            yield remark(hit.start, hit.text, MESSAGE)
    for line, is_sure in meant(reading, "legal", hits, sourced=False):
        yield remark(line.at, line.sentence.text, MESSAGE, severity="error" if is_sure else "warning")
