"""A number that no source holds.

What: a figure, percentage or sum, in digits or words, that stands in no fact of the letter's sources.
Why: an invented metric is the error that hiring managers check first and forgive last (domain: hard fail 1).
Example: the notes say 18 %, the letter says 24 %.
Mend: use the number the source has, or leave it out.
"""

from __future__ import annotations

from collections.abc import Iterator

from letterkit.brief.contents import Brief
from letterkit.letter import Finding, Letter
from letterkit.rules._reading import Example, finding, read, sources_near

ID = "GRD001"
SEVERITY = "error"
NEEDS_SOURCES = True
OFFERED = ("minute", "minuten", "minutes")
FLAGS = [
    Example("I cut errors by 24%.", ("cut errors 18%",)),
    Example("We served 1,300 clients.", ("1,200 clients",)),
    Example("I led twelve people.", ("I led nine people",)),
]
PASSES = [
    Example("I cut errors by eighteen percent in 5 months.", ("cut errors 18% in five months",)),
    Example("We served 1200 clients.", ("1,200 clients",)),
    Example("Could we talk for ten minutes?"),
    Example("One line is plenty."),
]


def check(letter: Letter, brief: Brief) -> Iterator[Finding]:
    """Flag every number whose value (and percent sign) no source has; minutes that are offered for a call pass."""
    reading = read(letter, brief)
    for number, start, sentence in reading.numbers:
        rest = sentence.text[number.end :].lstrip(" -").casefold()
        known = (number.value, number.unit) in reading.known_numbers or reading.holds_number(number.text)
        if known or (rest.startswith(OFFERED) and number.value <= 30):
            continue
        message = f"No source has {number.text}."
        yield finding(globals(), letter, start, number.text, message, source=sources_near(letter, sentence))
