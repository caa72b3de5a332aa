"""Asking about other candidates, or describing them.

What: questions about who was chosen, comparisons with the one hired or with "other applicants".
Why: no employer may answer, and running down others lowers the writer (domain: hard fail 8).
Example: "What did the other candidate have that I lack?"
Mend: ask about your own next step.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from letterkit import wording
from letterkit.brief.contents import Brief
from letterkit.brief.grounding import STOP, telling
from letterkit.languages import every
from letterkit.languages.topics.rules import OtherCandidates
from letterkit.letter import Finding, Letter
from letterkit.rules._examples import Example
from letterkit.rules._meant import meant
from letterkit.rules._reading import Found, Reading, read
from letterkit.rules._remarks import Remarks
from letterkit.rules.other_application import OFFICES
from letterkit.wording import tokens

_W = every(OtherCandidates)

ID = "LEG003"
SEVERITY = "error"
NEEDS_SOURCES = False
SURE = ("error", "warning")
CANDIDATES = re.compile(f"^(?:{_W.candidates})")
"""Words of a phrase that say whom it is about; the others only say that it compares."""
COUNTS = frozenset("two three four five six few".split())
NEAR = 30
"""How many characters behind `the one` those who chose may stand."""
PERSON = _W.person | OFFICES
"""Words for a person; a job's title is one, in `the designer you hired`."""
CHOSEN = re.compile(
    rf"\b(?:{_W.chosen})\b",
    re.IGNORECASE,
)
"""Words without which `the others` and `the one` are no candidates."""
OWN = re.compile(rf"\b(?:I(?:['’]m|{_W.own_would_be})?|{_W.own_i})\b")
WISH = re.compile(rf"\b(?:{_W.wish})", re.IGNORECASE)
COMPARES = re.compile(
    rf"\b(?:{_W.compares})\b|\?",
    re.IGNORECASE,
)
FLAGS = [
    Example("What did the other candidates have that I lack?"),
    Example("I am stronger than any other applicant."),
    Example("I am better than the others."),
    Example("Are the other two still in the running?"),
]
PASSES = [
    Example("I wish you and the person you chose a good start."),
    Example("The other depot is larger, and the other two shifts are better than the other three."),
    Example("Compared with the other banks, and unlike other shops, that is quick."),
    Example("The pump that the supplier you chose sent is better than the one we had."),
    Example("I hope that I am still in the running."),
]
MESSAGE = "Other candidates do not belong in a letter."
remark = Remarks(__name__, ID, SEVERITY)


def check(letter: Letter, brief: Brief) -> Iterator[Finding]:
    """Flag other candidates wherever they are spoken of, unless it is the sources' own subject."""
    reading = read(letter, brief)
    hits = reading.phrases("other-candidates", sourced=False)
    for hit in hits:
        if _of_a_candidate(hit) and not _wished_well(hit) and not _told_back(hit, reading):
            yield remark(hit.start, hit.text, MESSAGE)
    for line, is_sure in meant(reading, "rivals", hits, sourced=False):
        named = is_sure or any(map(CANDIDATES.match, line.folded)) or PERSON & line.folded or CHOSEN.search(line.text)
        if named and not WISH.search(line.text):
            yield remark(line.at, line.sentence.text, MESSAGE, severity="error" if is_sure else "warning")


def _of_a_candidate(hit: Found) -> bool:
    """Whether the referent of a phrase is a person who competes: by its own noun, by the noun behind it, or by `I am`.

    `the other two shifts` are none, `better than the others` is one where the writer is what is compared.
    """
    said = [token.folded for token in tokens(hit.text)]
    if said[-1] in ("hired", "chose", "picked", "appointed", "preferred") and said[1:2] == ["the"]:
        return bool(PERSON & set(said)) or any(map(CANDIDATES.match, said[:-1]))
    if any(map(CANDIDATES.match, said)):
        return True
    behind = hit.line.text[hit.start + len(hit.text) - hit.line.at :]
    following = next((token for token in tokens(behind) if token.folded not in COUNTS), None)
    attached = following is not None and not re.search(r"[^\w\s]", behind[: following.start])
    if attached and following and following.folded not in STOP and not CHOSEN.match(following.text):
        return bool(PERSON & {*said, following.folded} and CHOSEN.search(hit.line.text))
    return bool(OWN.search(hit.line.text[: hit.start - hit.line.at])) or bool(CHOSEN.search(behind[:NEAR]))


def _told_back(hit: Found, reading: Reading) -> bool:
    """Whether a person only tells back what the message itself says of whoever was chosen, and compares nobody."""
    if reading.letter.written_by != "you" or COMPARES.search(hit.line.text):
        return False
    told = any(CANDIDATES.match(word) for word in wording.words(wording.folded(reading.brief.message)))
    return told and bool(telling(hit.line.text) & telling(reading.brief.message) - telling(hit.text))


def _wished_well(hit: Found) -> bool:
    """Whether the person who got the post is only wished well."""
    return bool(WISH.search(hit.line.text)) and not COMPARES.search(hit.text)
