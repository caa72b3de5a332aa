"""Words that beg.

What: "desperate", "dream job", "anything would help" and their like.
Why: need is no argument, and it lowers the writer in the reader's eyes (domain: section 11, criterion C7).
Example: "I really need this job."
Mend: say once, plainly, that you want the job, and why.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from letterkit.brief.contents import Brief
from letterkit.letter import Finding, Letter
from letterkit.rules._reading import Example, finding, matches

ID = "TON001"
SEVERITY = "warning"
NEEDS_SOURCES = False
NEEDY = re.compile(
    r"\bdesperate(?:ly)?\b|\bdream job\b|\banything would help\b|\bI (?:really|truly) need\b"
    r"|\bI(?:'m| am) begging\b|\bbeg you\b"
    r"|\bplease(?:,)? (?:just )?(?:give me|consider giving me) (?:a|one|another) (?:chance|shot)\b|\blast hope\b"
    r"|\bverzweifelt\b|\bTraumjob\b|\bich brauche (?:diese|die) Stelle\b|\bflehe\b"
    r"|\bdésespéré\w*\b|\bemploi de (?:mes|ses) rêves\b|\bje vous (?:en )?supplie\b|\bj['’]ai vraiment besoin\b",
    re.IGNORECASE,
)
FLAGS = [Example("I really need this job."), Example("Please give me a chance."), Example("Ich bin verzweifelt.")]
PASSES = [Example("I want this job, and the talk gave me the reason."), Example("You really need one stock number.")]


def check(letter: Letter, brief: Brief) -> Iterator[Finding]:
    """Flag begging words."""
    for start, words, _ in matches(letter, NEEDY):
        yield finding(globals(), letter, start, words, "This begs; say what you bring instead.")
