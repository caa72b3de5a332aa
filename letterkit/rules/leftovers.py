"""Something a language model said around the letter.

What: a preamble ("Here is a draft"), a code fence, an offer to revise, a header inside the body.
Why: it shows that nobody read the letter before sending it (domain: hard fail 4).
Example: "Sure! Here's a thank-you note you can send:"
Mend: delete it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from letterkit.brief.contents import Brief
from letterkit.brief.grounding import telling
from letterkit.drafts.layout import POSTSCRIPT
from letterkit.languages import every
from letterkit.languages.topics.rules import Leftovers
from letterkit.letter import Finding, Letter
from letterkit.rules._examples import Example
from letterkit.rules._meant import meant
from letterkit.rules._reading import Line, Reading, read
from letterkit.rules._remarks import Remarks
from letterkit.wording import matches

_W = every(Leftovers)

ID = "PLC002"
SEVERITY = "error"
NEEDS_SOURCES = False
SURE = ("error", "warning")
LEFT = re.compile(
    rf"^[ \t]*(?:```+.*|(?:{_W.left_sure}) ?[!,.].{{0,80}}[:!]|#+ .*|\*\*.+\*\*[ \t]*|"
    rf"(?:{_W.left_subject}):.*|-{{3,}}[ \t]*)$",
    re.IGNORECASE | re.MULTILINE,
)
FLAGS = [
    Example("Here is a draft of your thank-you note."),
    Example("Let me know if you'd like me to make it shorter."),
    Example("```\nThank you."),
    Example("Subject: Thank you"),
    Example("(Swap this for another depot if it fits better.)"),
    Example("I softened the last paragraph, and the tone could be a touch less formal."),
    Example("Thank you.", greeting="A short and friendly note to her:\n\nDear Dana,"),
]
PASSES = [
    Example("Here is the query I promised."),
    Example("Here is what you may pass on.\n\n---\n\nAda plans stock.", kind="intro-request"),
    Example("Let me know if a call is easier."),
    Example("I shortened each section of the patient leaflet.", ("evidence=shortened the patient leaflet by a half",)),
    Example("I can start in May (or in April if that helps)."),
    Example("Of course, the depot is small, and a draft of the plan is here."),
]
PART = re.compile(rf"\b(?:{_W.part})\b", re.IGNORECASE)
EDITS = re.compile(rf"\b(?:{_W.edits})\b", re.IGNORECASE)
OFFERS = re.compile(rf"\b(?:{_W.offers})\b", re.IGNORECASE)
ADVISES = re.compile(rf"\b(?:{_W.advises})", re.IGNORECASE)
BRACKETED = re.compile(r"^[*_]*[(\[][^()\[\]\n]+[)\]][*_.]*$", re.MULTILINE)
"""A line that is an aside as a whole, of however many sentences."""
ASIDE = re.compile(r"[(\[*_]{1,4}[^()]+[)\]*_]{1,4}\.?")
TOLD = 2
"""Words in common with a source from which a sentence tells of the writer's own texts."""
FEWEST = 4
"""Words from which a line outside of the letter says something."""
remark = Remarks(__name__, ID, SEVERITY)


def check(letter: Letter, brief: Brief) -> Iterator[Finding]:
    """Flag what a model says to its user: by its words, and by lines that no letter has."""
    reading = read(letter, brief)
    message = "This is a model talking to you, not you to the reader."
    taken = []
    hits = reading.phrases("leftovers", sourced=False)
    for hit in hits:
        taken.append(range(hit.line.at, hit.line.at + len(hit.line.text)))
        yield remark(hit.start, hit.text, message)
    for line, is_sure in meant(reading, "leftover", hits, sourced=False) if not brief.kind.forwarded else ():
        taken.append(range(line.at, line.at + len(line.text)))
        yield remark(line.at, line.sentence.text, message, severity="error" if is_sure else "warning")
    for match in filter(_is_advice, BRACKETED.finditer(letter.body)):
        taken.append(range(*match.span()))
        yield remark(match.start(), match.group(), message)
    for line in reading.lines:
        if not any(line.at in place for place in taken) and _edits(line, reading):
            taken.append(range(line.at, line.at + len(line.text)))
            sure = ASIDE.fullmatch(line.text.strip()) is not None
            yield remark(line.at, line.sentence.text, message, severity="error" if sure else "warning")
    for line in _outside(reading):
        if not any(line.at in place for place in taken):
            taken.append(range(line.at, line.at + len(line.text)))
            yield remark(line.at, line.sentence.text, "This is about the letter, and not part of it.")
    for match in LEFT.finditer(letter.body):
        words = match.group().strip()
        start = letter.body.index(words, match.start())
        if set(words) == {"-"} and brief.kind.forwarded:
            continue  # What may be passed on stands behind a line.
        if not reading.sources.holds(words) and not any(start in place for place in taken):
            yield remark(start, words, message)


def _edits(line: Line, reading: Reading) -> bool:
    """Whether a sentence is about the text itself: a part of it and how it may be changed, and no source tells of it.

    What stands in brackets as a whole needs only an offer to change something.
    """
    aside = ASIDE.fullmatch(line.text.strip()) is not None and OFFERS.search(line.text) is not None
    if aside or not _advises(line.text):
        return aside
    said = telling(line.text)
    texts = (*(telling(text) for text in reading.sources.own), *(told for _, told in reading.heard))
    return not any(len(said & told) >= TOLD for told in texts)


def _is_advice(aside: re.Match[str]) -> bool:
    return _advises(aside.group())


def _advises(text: str) -> bool:
    """Whether words are about a letter's own text and how it may be changed."""
    return bool(matches(ADVISES, text) or (matches(PART, text) and EDITS.search(text)))


def _outside(reading: Reading) -> Iterator[Line]:
    """Sentences above the greeting and under the signature that are no postscript: nobody writes there but a helper."""
    letter = reading.letter
    begins = letter.body.find(letter.greeting) if letter.greeting else 0
    signed = letter.body.rfind(letter.signature) if letter.signature and letter.closing else len(letter.body)
    later = [line for line in reading.lines if line.at > signed]
    if not any(POSTSCRIPT.match(line.text) for line in later):
        yield from (line for line in later if len(line.tokens) >= FEWEST)
    yield from (line for line in reading.lines if line.at < begins and len(line.tokens) >= FEWEST)
