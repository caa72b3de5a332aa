"""Something the reader is said to have said, and did not.

What: "you said …", "as you mentioned …" for words that the notes give to somebody else, to the writer, or to nobody.
Why: the reader knows what they said; an inference told back to them as theirs is the worst error of all (domain: hard
fail 2).
Example: the writer only believes that the team is tired, and the letter says "you told me that the team is tired".
Mend: say who said it, or leave it out.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from letterkit import languages
from letterkit.brief.contents import Brief
from letterkit.brief.grounding import telling
from letterkit.facts import Fact
from letterkit.languages import every
from letterkit.languages.topics.rules import NeverSaid
from letterkit.letter import Finding, Letter, Severity
from letterkit.rules._attitudes import Attitude, attitudes, of_the_reader
from letterkit.rules._examples import Example
from letterkit.rules._reading import Found, Reading, read
from letterkit.rules._remarks import Remarks
from letterkit.wording import flat, folded

_W = every(NeverSaid)

ID = "GRD011"
SEVERITY = "warning"
NEEDS_SOURCES = True
SURE = ("error",)
HELD = 0.3
"""Share of a clause's telling words that the reader's own facts hold."""
CLEARLY = 0.6
"""Share that somebody else's fact must hold to be what they said."""
FEWEST = 1
PLAINLY = _W.plainly
"""Verbs behind which a single word tells enough to be held against the notes."""
NEXT = re.compile(
    rf"(?:^| )(?:{_W.next_yourself})\b(?=\s*(?:[^\w\s]|(?:{_W.next_and})\b|\Z))|[,;:]\s+(?:{_W.next_and})\b"
)
"""Where what was told ends, or has not been told at all."""
FLAGS = [
    Example("You said that the night shift is exhausted.", withheld=("the night shift is exhausted",)),
    Example("You mentioned that Monday lists are merged.", ("moment@Tomasz Wilk=Monday lists are merged by hand",)),
    Example("You said I was your favourite.", ("you lose a day",)),
    Example("You told me that the budget doubles in autumn.", ("you lose a day",)),
    Example("Tomasz was all for moving the depot.", ("moment@Tomasz Wilk=asked about lists",), reader="Dana Reed"),
    Example("Mr Wilk thought the drivers would use it.", ("moment@Tomasz Wilk=doubted that the drivers use it",)),
]  # fmt: skip
PASSES = [
    Example("You said that you lose a day every month-end.", ("moment@Dana Whitfield=we lose a day every month-end",)),
    Example("You told me yourself, and named the gap.", ("two systems disagree on stock",)),
    Example("You mentioned that two systems disagree.", ("two systems disagree on stock",)),
    Example(
        "We spoke on Tuesday, and you named Friday 15 May for your decision.",
        ("moment@Dana Whitfield=we lose a day", "decision_day=2026-05-15"),
    ),
]
remark = Remarks(__name__, ID, SEVERITY)


ABOUT = re.compile(rf"^(?:{_W.about})\b", re.IGNORECASE)
"""How a hit begins that only names the topic: `your question about the scale`."""
TOPIC_ENDS = re.compile(rf"[,;:.]|\b(?:{_W.topic_ends})\b", re.IGNORECASE)
SHARED, HALF = 2, 0.5
"""Telling words that somebody else's fact must share to be what they said."""


def check(letter: Letter, brief: Brief) -> Iterator[Finding]:
    """Hold each "you said" against what the notes say the reader said."""
    reading = read(letter, brief)
    readers = {person.name for person in (letter.to or brief.reader, *letter.also_to) if person}
    yield from _of_others(reading)
    yield from _of_the_reader(reading)
    knows = any(fact.said_by == "they_said" for fact in brief.facts.values())
    for hit in reading.phrases("you-said"):
        clause = _told(hit, reading)
        if (ABOUT.match(hit.text) and _is_topic(clause, reading)) or _names_a_day(hit, reading, clause):
            continue
        fewest = FEWEST if PLAINLY & set(hit.text.casefold().split()) else FEWEST + 1
        if len(clause) >= fewest and not _theirs(clause, reading, readers):
            message, severity, source = _instead(clause, reading)
            if severity == "warning" and (not knows or _may_have(clause, reading)):
                continue
            yield remark(hit.start, hit.text, message, severity=severity, source=source)


def _of_others(reading: Reading) -> Iterator[Finding]:
    """Hold what others are said to have said or thought against what the sources tell of them."""
    for one in attitudes(reading):
        texts = _about_them(one.person, reading)
        if len(one.told) < SHARED or not reading.brief.grounded:
            continue
        held = max((len(one.told & telling(text)) for text in texts), default=0)
        union = frozenset[str]().union(*(telling(text) for text in texts)) if texts else frozenset()
        if len(one.told & union) < HALF * len(one.told):
            yield remark(one.start, one.text, f"None of your sources says that {one.person} said or thought this.")
        elif held >= SHARED and _is_turned(one, texts, reading):
            yield remark(one.start, one.text, f"Your sources say that {one.person} doubted this.", severity="error")


def _of_the_reader(reading: Reading) -> Iterator[Finding]:
    """Hold what the reader is said to have promised, offered or thought against all that somebody else said."""
    taken = {hit.line.at for hit in reading.phrases("you-said")}
    facts = [fact.text for fact in reading.brief.facts.values() if fact.said_by not in ("own", "i_said")]
    heard = frozenset[str]().union(*(telling(text) for text in (*facts, reading.brief.message)))
    starts = {line.at: line for line in reading.lines}
    for one in of_the_reader(reading):
        at = max(start for start in starts if start <= one.start)
        told = len(one.told & heard) >= HALF * len(one.told) or _may_have(one.told, reading)
        if at not in taken and len(one.told) >= SHARED and not told:
            yield remark(one.start, one.text, "Your notes do not say that the reader said, promised or thought this.")


def _may_have(clause: frozenset[str], reading: Reading) -> bool:
    """Whether a line of message or notes tells of it, whoever says it there, or the message was not given at all."""
    if reading.brief.kind.after == "rejection" and not reading.brief.message:
        return True
    return any(len(told & clause) >= _enough(line, clause) for line, told in reading.heard)


def _enough(line: str, clause: frozenset[str]) -> float:
    """How many words a line that tells of it shares with what was told; a question is known again by fewer."""
    return 1 if "?" in line else max(min(SHARED, len(clause)), HALF * len(clause))


def _about_them(person: str, reading: Reading) -> list[str]:
    """The texts that somebody said, or that name them, and those that nobody in particular is the source of."""
    names = {folded(word) for word in person.split() if len(word) > SHARED}
    message = [reading.brief.message] if reading.brief.message else []
    facts = reading.brief.facts.values()
    return [
        f.text for f in facts if f.person == person or names & set(flat(f.text).split()) or f.role == "note"
    ] + message


def _is_turned(one: Attitude, texts: list[str], reading: Reading) -> bool:
    """Whether every text that tells the same doubts it, and the letter does not."""
    known = languages.known(reading.letter.language, NeverSaid)
    same = [text for text in texts if len(one.told & telling(text)) >= max(SHARED, HALF * len(one.told))]
    doubts = re.compile(rf"\b(?:{known.doubts})", re.IGNORECASE) if known and known.doubts else None
    return bool(doubts and same and not one.negated and all(doubts.search(text) for text in same))


def _told(hit: Found, reading: Reading) -> frozenset[str]:
    """The telling words behind "you said" in its sentence, without names, the job's, and days: another rule's."""
    behind = NEXT.split(hit.line.text[hit.start + len(hit.text) - hit.line.at :])[0]
    if ABOUT.match(hit.text):
        behind = TOPIC_ENDS.split(behind)[0]
    brief = reading.brief
    days = (day.text for day in hit.line.dates)
    said = frozenset(word for word in telling(behind) if "'" not in word)  # `I'd`
    return said - telling(" ".join((brief.job, brief.company, *brief.people, *days)))


def _is_topic(clause: frozenset[str], reading: Reading) -> bool:
    """Whether the notes speak of what a question or remark of the reader's was about, whoever does in them."""
    held = frozenset[str]().union(*(telling(fact.text) for fact in reading.brief.facts.values()))
    return len(held & clause) >= HELD * len(clause)


def _names_a_day(hit: Found, reading: Reading, clause: frozenset[str]) -> bool:
    """Whether what was told is a day, and a source has it: `you said you would decide by the 2nd`."""
    start = hit.start + len(hit.text) - hit.line.at
    end = start + len(NEXT.split(hit.line.text[start:])[0])
    days = [day for day in hit.line.dates if start <= day.start < end]
    return bool(days) and len(clause) <= FEWEST and all(reading.tells(day) for day in days)


def _theirs(clause: frozenset[str], reading: Reading, readers: set[str]) -> bool:
    facts = reading.brief.facts.values()
    said = [f for f in facts if f.said_by in ("they_said", "i_observed", "public", "record") or f.role == "note"]
    theirs = [fact for fact in said if not fact.person or not readers or fact.person in readers]
    held = frozenset[str]().union(*(telling(fact.text) for fact in theirs if telling(fact.text) & clause))
    return len(held & clause) >= HELD * len(clause)


def _instead(clause: frozenset[str], reading: Reading) -> tuple[str, Severity, str | None]:
    """Who said it, if the notes know: then it is an error."""
    placed = (fact for fact in reading.brief.facts.values() if fact.role != "note")  # a loose line may be anybody's
    facts = sorted(placed, key=lambda fact: -_share(clause, fact.text))
    clear = facts and _share(clause, facts[0].text) >= CLEARLY and len(clause & telling(facts[0].text)) >= SHARED
    best: Fact | None = facts[0] if clear else None
    if best and best.role == "promise":
        return (
            "Your notes do not say that the reader said this.",
            "info",
            best.source,
        )  # they may well have asked for it
    if best and best.said_by in ("i_said", "own"):
        return "Your notes say that you said or did this yourself.", "error", best.source
    if best and best.person:
        return f"Your notes say that {best.person} said this.", "error", best.source
    guess = next((item for item in reading.brief.withheld if _share(clause, item.text) >= CLEARLY), None)
    if guess:
        return "Your notes have this as something to keep to yourself.", "error", guess.source
    return "Your notes do not say that the reader said this.", "warning", None


def _share(clause: frozenset[str], text: str) -> float:
    return len(clause & telling(text)) / len(clause)
