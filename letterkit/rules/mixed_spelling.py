"""Two spellings of one language in one letter.

What: British and American spelling side by side; in German, spelling from before and after 1996.
Why: it reads as put together from two texts (domain: section 12, form).
Example: "I organised the color charts."
Mend: keep to the spelling of the reader's country.
"""

from __future__ import annotations

from collections.abc import Iterator

from letterkit.brief.contents import Brief
from letterkit.letter import Finding, Letter
from letterkit.rules._examples import Example
from letterkit.rules._reading import read
from letterkit.rules._remarks import Remarks

ID = "LNG003"
SEVERITY = "info"
NEEDS_SOURCES = False
SURE = ("info",)
FLAGS = [
    Example("I organised the color charts."),
]
PASSES = [
    Example("I organised the colour charts and the computer program."),
    Example("I organised the Color Center.", ("company=Color Center",)),
]
BOTH = frozenset("program programs meter meters license dialogue catalogue program".split())
"""Words that a British text has as well."""
remark = Remarks(__name__, ID, SEVERITY)


def check(letter: Letter, brief: Brief) -> Iterator[Finding]:
    """Flag the rarer of two spellings that a letter mixes; words the sources use do not count."""
    reading = read(letter, brief)
    british = reading.phrases("british", sourced=False)
    american = [hit for hit in reading.phrases("american", sourced=False) if hit.text.casefold() not in BOTH]
    if british and american:
        for hit in min(british, american, key=len):
            other = (american if hit in british else british)[0].text
            yield remark(hit.start, hit.text, f"This letter also has “{other}”: keep to one spelling.")
