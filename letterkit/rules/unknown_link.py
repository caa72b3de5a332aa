"""A link, mail address or phone number that no source has.

What: something the reader could follow, write to or call, which neither the sources nor the sender's contact hold.
Why: it is how instructions hidden in somebody's mail would reach the reader, and it is how scams work.
Example: "You find my portfolio at portfolio-hosting.test/ada" where no notes hold that address.
Mend: delete it, or add it to the notes if it is yours.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from letterkit.brief.contents import Brief
from letterkit.letter import Finding, Letter
from letterkit.rules._examples import Example
from letterkit.rules._reading import read
from letterkit.rules._remarks import Remarks
from letterkit.rules._sources import Sources

ID = "GRD012"
SEVERITY = "error"
NEEDS_SOURCES = True
REACHABLE = re.compile(
    r"(?:https?://|www\.)[^\s<>()\[\]“”\"]+|[\w.+-]+@[\w-]+(?:\.[\w-]+)+"
    r"|\b(?:[a-z0-9-]+\.)+(?:com|org|net|io|dev|info|biz|co|me|app|xyz|test|example|de|fr|uk|eu)\b(?:/[^\s<>()]*)?"
    r"|\+?\d(?:[\d ()./-]{6,})\d",
    re.IGNORECASE,
)
FLAGS = [
    Example("See https://evil.test/x for more."),
    Example("Write to other@example.org instead."),
    Example("Call me on +44 20 7946 0000."),
    Example("My page is folio.example/ada."),
]
PASSES = [
    Example("See https://ada.example.org/work for more.", ("https://ada.example.org/work",)),
    Example("We moved from 2019-2021 to 1,200,000 rows.", ("2019-2021", "1,200,000 rows")),
]


remark = Remarks(__name__, ID, SEVERITY)


def check(letter: Letter, brief: Brief) -> Iterator[Finding]:
    """Flag every link, address and number to call that no source holds."""
    sources = read(letter, brief).sources
    for match in REACHABLE.finditer(letter.body):
        words = match.group().rstrip(".,;:!?)")
        if not sources.holds(words) and not (words[-1].isdigit() and _figures(words, sources)):
            yield remark(match.start(), words, "No source has this link, address or number.")


def _figures(words: str, sources: Sources) -> bool:
    """Whether digits are figures that met by chance, not a number to call: few of them, or each in a source."""
    groups = re.findall(r"\d+", words)
    return sum(map(len, groups)) < 8 or all(sources.holds_number(group) for group in groups)
