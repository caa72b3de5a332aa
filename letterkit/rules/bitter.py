"""Words that blame or insult.

What: blame, sarcasm and threats: "unfair", "waste of my time", "you people".
Why: one sour sentence has cost a finalist the next role (domain: section 5.1, hard fail 7).
Example: "The process was unfair."
Mend: delete the sentence.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from letterkit.brief.contents import Brief
from letterkit.letter import Finding, Letter
from letterkit.rules._reading import Example, finding, matches, quoted_from_source

ID = "TON002"
SEVERITY = "error"
NEEDS_SOURCES = False
BITTER = re.compile(
    r"\bunfair(?:ly)?\b|\bwast(?:e|ed|ing) (?:of )?(?:my|our) time\b|\byou people\b|\bshame on\b"
    r"|\bridiculous\b|\binsult(?:ing|ed)\b"
    r"|\bunprofessional\b|\bincompetent\b|\byour loss\b|\byou(?:'ll| will) regret\b|\bdisgust\w+\b"
    r"|\bpathetic\b|\bI deserved?\b"
    r"|\bwith all due respect\b|\bleave a review\b|\bglassdoor\b|\bkununu\b|\bdiscriminat\w+\b"
    r"|\bunfair\w*\b|\bZeitverschwendung\b|\bunprofessionell\b|\bFrechheit\b|\bunverschämt\w*\b"
    r"|\binjuste\w*\b|\bperte de (?:mon )?temps\b|\bhonteu\w+\b|\bridicule\b",
    re.IGNORECASE,
)
FLAGS = [
    Example("The process was unfair."),
    Example("This was a waste of my time."),
    Example("Das ist eine Frechheit."),
]
PASSES = [Example("I accept the decision."), Example("It was a fair and open process.")]


def check(letter: Letter, brief: Brief) -> Iterator[Finding]:
    """Flag blame and insult, unless the words are the reader's own subject ("unfair dismissal cases")."""
    for start, words, _ in matches(letter, BITTER):
        if not quoted_from_source(brief, words):
            yield finding(globals(), letter, start, words, "This blames; the reader will remember only this.")
