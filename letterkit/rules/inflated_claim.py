"""A part, degree or title raised above the sources.

What: "led" for "helped", a degree or title that neither resume nor notes give.
Why: the model may shorten evidence and not raise it; a reference call finds out (domain: section 7.1, criterion C1).
Example: the notes say "helped move the depot", the letter "I led the move of the depot".
Mend: use the source's own verb.
"""

from __future__ import annotations

from collections.abc import Iterator

from letterkit import languages
from letterkit.brief.contents import Brief
from letterkit.facts import Fact
from letterkit.languages.topics.rules import InflatedClaim
from letterkit.letter import Finding, Letter
from letterkit.rules._examples import Example
from letterkit.rules._lexicon import whole_words
from letterkit.rules._parts import closest, deeds, raised, shares
from letterkit.rules._reading import Line, Reading, read
from letterkit.rules._remarks import Remarks
from letterkit.rules._strangers import OWN
from letterkit.wording import first_names, folded, passage
from letterkit.wording.claims import claims

ID = "GRD010"
SEVERITY = "warning"
NEEDS_SOURCES = True
SURE = ("error",)
SHARED, MORE = 2, 3
"""Words that a sentence shares with the deed it tells."""
DEEDS = ("evidence", "highlight", "context", "uncertainty", "bridge")
PART = "The source says that others took part in this, or that it was not yours alone."
HEDGE = "The source is less certain of this."
FLAGS = [
    Example("I led the move of the northern depot.", ("evidence=helped move the northern depot",)),
    Example("The move of the northern depot was my own work.", ("evidence=helped move the northern depot",)),
    Example("I ran the move of the depot.", ("evidence=the move of the depot, led by a colleague; I kept the list",)),
    Example("I managed 35 volunteers.", ("evidence=helped run a rota of 35 volunteers",)),
    Example("I was regional director of three sites.", ("evidence=covered three sites",)),
    Example("As maintenance director I introduced a log.", ("evidence=introduced a log",)),
    Example("With my MBA I would see it sooner.", ("evidence=took a course in accounting",)),
]
PASSES = [
    Example("I led the move of the northern depot.", ("evidence=led the move of the northern depot",)),
    Example("I helped to move the northern depot, and led a course.", ("evidence=helped move the northern depot",)),
    Example("I kept the list.", ("evidence=the move of the depot, led by a colleague; I kept the list",)),
    Example("My manager led the move of the depot, and I kept the list.", ("evidence=helped move the depot",)),
    Example("I hold an MBA.", ("highlight=MBA, Testford",)),
]
remark = Remarks(__name__, ID, SEVERITY)


def check(letter: Letter, brief: Brief) -> Iterator[Finding]:
    """Hold claims of the lead against the fact they are about, and degrees and titles against all sources."""
    reading = read(letter, brief)
    message = "The source says that you took part, not that you led."
    told = {one.line.at: remark(one.start, one.text, message, source=one.source) for one in raised(reading)}
    yield from told.values()
    yield from (one for one in _dropped(reading) if one.start not in told)
    own = reading.sources.of_writer
    known = own.words | passage(brief.job).words
    for hit in reading.phrases("degree"):
        if OWN & hit.line.folded and not own.holds(hit.text) and folded(hit.text).split()[-1] not in known:
            yield remark(hit.start, hit.text, f"{hit.text} is not in your notes or resume.", severity="error")


def _dropped(reading: Reading) -> Iterator[Finding]:
    """Deeds of the writer's without what the source holds back with: that others did it, that it is not certain yet."""
    known = languages.known(reading.letter.language, InflatedClaim)
    if known is None:
        return
    for line in reading.lines:
        flagged = {hit.line.at for hit in reading.phrases("leading")}
        deed = any(claim.kind in ("deed", "mine") for claim in claims(line.text))
        if line.at in flagged or not deed or not whole_words(known.own).search(line.text):
            continue
        for marks, message in ((known.others, PART), (known.hedges, HEDGE)):
            fact = _about(line, reading, MORE if marks == known.hedges else SHARED)
            shared = marks == known.others and (
                _names_others(line, reading) or shares(line, known) or whole_words(known.parts).search(line.text)
            )
            if (
                fact
                and not shared
                and whole_words(marks).search(fact.text)
                and not whole_words(marks).search(_around(line, reading))
            ):
                yield remark(line.at, line.sentence.text, message, source=fact.source)
                break


def _names_others(line: Line, reading: Reading) -> bool:
    """Whether a sentence names somebody besides its writer, or a name that no source has, as who had a part in it."""
    own = set(folded(reading.brief.sender.name).split())
    said = ({folded(word) for word in name.text.split() if word[:1].isupper()} for name in line.names)
    return any(first_names() & words - own for words in said)


def _around(line: Line, reading: Reading) -> str:
    """A sentence with the one before it and the one behind: who did it with whom may stand there."""
    at = reading.lines.index(line)
    return " ".join(one.text for one in reading.lines[max(0, at - 1) : at + 2])


def _about(line: Line, reading: Reading, least: int = SHARED) -> Fact | None:
    """The claim of the evidence that a sentence tells: the one with most telling words in common."""
    best = closest(
        line, line.text, reading, [one for one in deeds(reading) if one.fact and one.fact.role in DEEDS], least
    )
    return best.fact if best else None
