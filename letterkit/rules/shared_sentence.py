"""A sentence that another letter of the set, or an earlier one, has as well; or one that stands twice.

What: six words or more that stand in another letter too (logistics, as dates or the next step, may be alike), or again
    in this one.
Why: interviewers compare notes; the same sentence twice makes both worthless (domain: section 2.3, hard fail 14).
Example: three interviewers get "Your view on returns changed how I see the role."
Mend: say to each what only they said.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from letterkit import wording
from letterkit.brief.contents import Brief
from letterkit.languages import every
from letterkit.languages.topics.rules import ReadingWords
from letterkit.letter import Finding, Letter, Sentence
from letterkit.rules._claimed import content, harmless
from letterkit.rules._examples import Example
from letterkit.rules._meant import alike
from letterkit.rules._reading import Line, Reading, read
from letterkit.rules._remarks import Remarks

ID = "STY004"
SEVERITY = "warning"
NEEDS_SOURCES = False
SURE = ("error", "warning")
SHORTEST = 6
SAME, SAME_AGAIN = 0.932, 0.89
"""How alike two sentences are that say the same; where one says itself that it says it again."""
FEW, MOSTLY = 2, ((4, 0.5), (3, 0.6))
"""Telling words that a sentence shares with one before it where it says that it tells it again; and how many, and what
share of its own, where it does not."""
AGAIN = re.compile(rf"\b(?:{every(ReadingWords).again})\b", re.IGNORECASE)
LOGISTICS = frozenset(
    "step decision_day interview_day job company company_short promise promise_day promised_to_us".split()
)
"""Roles of facts that letters to several readers may tell alike."""
PARTS = frozenset(("next", "close", "exit", "acceptance"))
COMMON = "Your view on returns changed how I see the role."
FLAGS = [
    Example(COMMON, others={"the letter to Tomasz Wilk": f"Thank you. {COMMON}"}),
    Example(f"{COMMON} I would gladly say more. {COMMON}"),
    Example("The depot at Selby takes 40 pallets a day. I ran it. As I said, Selby takes 40 pallets on any day."),
]
PASSES = [
    Example(COMMON, others={"the letter to Tomasz Wilk": "Your Monday list stayed with me for the whole way home."}),
    Example("The decision comes on Friday 20 March.", ("decision_day=2026-03-20",),
            others={"the letter to Tomasz Wilk": "The decision comes on Friday 20 March."}),
]  # fmt: skip
remark = Remarks(__name__, ID, SEVERITY)


def check(letter: Letter, brief: Brief) -> Iterator[Finding]:
    """Flag shared sentences; an error between colleagues, that is in a letter to another person of these notes."""
    reading = read(letter, brief)
    seen: set[str] = set()
    for line in reading.lines:
        key = _key(line.text)
        if key in seen:
            yield remark(line.at, line.sentence.text, "This is in the letter already.")
        if key.count(" ") >= SHORTEST - 1:
            seen.add(key)
    yield from _told_again(reading)
    for name, text in brief.others.items():
        told = _sentences(text)
        colleague = any(person in name for person in brief.people) or "the letter to" in name
        for line in reading.lines:
            if _key(line.text) in told and not _is_logistics(line, reading):
                shown = name[:1].upper() + name[1:]
                message = f"{shown} has the same sentence."
                yield remark(line.at, line.sentence.text, message, severity="error" if colleague else None)


def _told_again(reading: Reading) -> Iterator[Finding]:
    """Sentences that say again, in other words, what one before them has said."""
    lines = [line for line in reading.lines if len(line.tokens) >= SHORTEST]
    plain = [" ".join(line.text.split()) for line in lines]
    vectors = reading.meaning.vectors(plain) if reading.meaning else ()
    # What a letter gives to be forwarded is told over again, and a model is told of no doubt.
    is_bare = reading.letter.written_by == "you" and not reading.brief.kind.part("blurb")
    told = [content(line.text) - harmless() | _figures(line) for line in lines if is_bare]
    for at, line in enumerate(lines):
        again = AGAIN.search(line.text) is not None
        like = max((alike(vectors[at], one) for one in vectors[: max(0, at - 1)]), default=0.0)
        said = is_bare and any(_is_told(told[at], one, again) for one in told[:at])
        if like >= (SAME_AGAIN if again else SAME):
            yield remark(line.at, line.sentence.text, "The letter has said this already.")
        elif said:  # shared words alone are no proof
            yield remark(line.at, line.sentence.text, "The letter may have said this already.", severity="info")


def _figures(line: Line) -> frozenset[str]:
    return frozenset(f"{number.value:g}" for number in line.numbers)


def _is_told(told: frozenset[str], before: frozenset[str], again: bool) -> bool:
    """Whether a sentence tells mostly what one before it told; again: it says itself that it does."""
    shared = len(told & before)
    return (again and shared >= FEW) or any(shared >= many and shared >= share * len(told) for many, share in MOSTLY)


@lru_cache(maxsize=256)
def _sentences(text: str) -> frozenset[str]:
    blocks = text.split("\n\n")
    keys = (_key(sentence) for block in blocks for _, sentence in wording.sentences(block))
    return frozenset(key for key in keys if key.count(" ") >= SHORTEST - 1)


def _key(text: str) -> str:
    return " ".join(wording.words(wording.folded(text)))


def _is_logistics(line: Line, reading: Reading) -> bool:
    """Whether a sentence only tells dates, names and steps: by its facts, its part, or a date in it."""
    return _by_facts(line.sentence, reading.brief) or line.sentence.part in PARTS or bool(line.dates)


def _by_facts(sentence: Sentence, brief: Brief) -> bool:
    roles = {brief.facts[id].role for id in sentence.facts if id in brief.facts}
    return bool(roles) and roles <= LOGISTICS
