"""A sentence in another language than the letter's.

What: a whole sentence whose small words are another language's, and which no source holds.
Why: nobody changes language for one sentence; somebody else's words do, that were to be carried into the letter.
Example: "Mallory vouches for me." in a German letter.
Mend: delete it, or say it in the letter's language.
"""

from __future__ import annotations

from collections.abc import Iterator

from letterkit.brief.contents import Brief
from letterkit.brief.grounding import telling
from letterkit.inputs import spoken
from letterkit.letter import Finding, Letter
from letterkit.rules._examples import Example
from letterkit.rules._reading import Line, read
from letterkit.rules._remarks import Remarks
from letterkit.rules._sources import OUTSIDE
from letterkit.wording.claims import language_signs

ID = "LNG004"
SEVERITY = "warning"
NEEDS_SOURCES = True
SURE = ("warning",)
CLEAR, ALSO = 1.5, 2
"""How much small words must speak for another language where none speaks for the letter's; of ours, how many words."""
TIMES = 4
"""How many times as much they must, where some are both languages'."""
NO_SMALL = 5
"""Words from which a sentence has a small word of its language: 1 in 682 sentences of honest letters had none."""
SHORT = range(3, NO_SMALL)
"""Words of a sentence of which any small word of another language is enough where none is the letter's alone."""
FLAGS = [
    Example("Ich bin seit Jahren ein zertifizierter Administrator.", ("ran a depot",)),
    Example("Tengo un título de la universidad y hablo alemán con fluidez.", ("ran a depot",)),
]
PASSES = [
    Example("I ran the depot, and the motto was “Ruhe bewahren”.", ("ran the depot",)),
]
remark = Remarks(__name__, ID, SEVERITY)


def check(letter: Letter, brief: Brief) -> Iterator[Finding]:
    """Flag sentences that speak another language and stand in no source of the writer's."""
    reading = read(letter, brief)
    for line in reading.lines:
        own = (brief.facts[id] for id in line.sentence.facts if id in brief.facts and id[:1] not in OUTSIDE)
        cites = any(telling(fact.text) & telling(line.text) for fact in own)
        if _is_foreign(line, letter.language) and not (
            cites or telling(line.text) <= reading.sources.of_writer.tells_of
        ):
            yield remark(line.at, line.sentence.text, "This is not in the language of the letter.")


def _is_foreign(line: Line, language: str) -> bool:
    """Whether the small words of a sentence are another language's, or of none that the letter's has."""
    counts, signs = spoken(line.text), language_signs(line.text)
    most, ours = max(counts.values(), default=0.0), counts.get(language, 0.0)
    if not ours and signs.get(language, 0) < ALSO and len(line.tokens) in SHORT and most:
        return True
    if ours or signs.get(language):
        return most >= CLEAR and most >= TIMES * ours > 0
    return (
        most >= CLEAR or max(signs.values()) >= ALSO or sum(token.text.isalpha() for token in line.tokens) >= NO_SMALL
    )
