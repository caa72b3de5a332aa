"""A link, mail address or phone number that no source has.

What: something the reader could follow, write to or call, which neither the sources nor the sender's contact hold.
Why: it is how instructions hidden in somebody's mail would reach the reader, and it is how scams work.
Example: "You find my portfolio at portfolio-hosting.test/ada" where no notes hold that address.
Mend: delete it, or add it to the notes if it is yours.
"""

from __future__ import annotations

from collections.abc import Iterator

from letterkit import wording
from letterkit.brief.contents import Brief
from letterkit.letter import Finding, Letter
from letterkit.rules._examples import Example
from letterkit.rules._remarks import Remarks
from letterkit.rules._sources import sources_of
from letterkit.wording.mentions import REACHABLE, held, mentions, unspelt

ID = "GRD012"
SEVERITY = "error"
NEEDS_SOURCES = True
SURE = ("error", "warning")
CARRIED = REACHABLE | {"code"}
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
    """Flag every link, address and number to call that no source of the writer's own holds."""
    found = [one for one in mentions(letter.body) if one.kind in CARRIED]
    own = wording.flat(unspelt(sources_of(brief).own_text)) if found else ""
    for one in found:
        if not held(one, own):
            yield remark(one.start, one.text, "This link, address or number is not in your notes or resume.")
