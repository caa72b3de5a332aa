"""Findings on their way back to the model: those that words can mend, told without what it must not see."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from letterkit import rules
from letterkit.drafting.answers import Declined
from letterkit.drafting.checks import clean
from letterkit.letter import Finding, Letter

OTHERS_WORK = ("ADV", "DUP", "PLC003", "PLC004", "TIM", "WHO001", "WHO004", "WHO005", "WHO006")
"""Findings on what the model has no hand in: sending times, recipient, greeting, signature, the writer's own gaps."""
QUOTED = "GRD009"
"""What the critic tells with the words it quoted, a rule of the same id by likelihood alone."""
ROOM = "LEN001"
"""Told to a model past the most words only: up to there a letter that needs the room has it."""
UNTOLD = {
    "PRV": "This may not be in the letter. Leave it out.",
    "STY004": "Another letter of this writer says the same sentence. Say it in other words, or leave it out.",
    "WHO003": "This belongs to another application. Leave it out.",
}
"""Findings whose own message could tell what is private, or what stands in another letter."""
MOST = 12
"""Findings that are told at once, the gravest first."""
WEIGHT = {"error": 100, "warning": 10, "info": 1}


def mendable(letter: Letter) -> list[Finding]:
    """The findings that a model can mend, should, and has not declined to, the gravest first.

    What a rule is not sure of stays with the person: a model obeys, and true detail goes for nothing.
    """
    others = OTHERS_WORK + (("ASK",) if letter.open_marks else ())
    graded = (f for f in letter.findings if f.severity != "info" and (f.severity == "error" or f.id != ROOM))
    sure = (f for f in graded if not f.id.startswith(others) and _sure(f))
    return sorted((f for f in sure if not f.declined), key=lambda f: (-WEIGHT[f.severity], f.start))[:MOST]


def _sure(finding: Finding) -> bool:
    """Whether it is certain enough to be obeyed: by its rule, or for the critic's own by the words it quoted."""
    return finding.rule not in rules.catalogue() or finding.id == QUOTED or rules.is_sure(finding)


def declined(letter: Letter, told: Sequence[Finding], said: Iterable[Declined]) -> Letter:
    """The letter with a model's reasons at the findings that it was told of, left alone and still there.

    A finding stays what it is: whoever reads the letter decides, and now knows what speaks against it.
    """
    named = [(told[one.finding - 1], one.reason) for one in said if one.finding <= len(told)]
    reasons = {(finding.id, finding.text): clean(reason) for finding, reason in named}
    kept = (replace(f, declined=reasons.get((f.id, f.text), "")) for f in letter.findings)
    return letter.with_findings(tuple(kept))


def better(letter: Letter, later: Letter) -> Letter:
    """The later of two letters, unless a rule is sure of more errors in it: one false warning undoes no good edit."""
    return later if penalty(later) <= penalty(letter) else letter


def penalty(letter: Letter) -> int:
    """How many errors a rule is sure of that are the model's own and that it did not decline."""
    found = (f for f in letter.findings if not f.id.startswith(OTHERS_WORK) and f.severity == "error")
    return sum(_sure(f) and not f.declined for f in found)


def told(letter: Letter, findings: Iterable[Finding], after: int = 0, mark: str = "") -> list[Mapping[str, object]]:
    """Findings as data, with the sentence each is about; numbered on from `after`, and of the letter called `mark`."""
    named = {"letter": mark} if mark else {}
    return [{"finding": number, **named, **_told(letter, one)} for number, one in enumerate(findings, after + 1)]


def shown(letter: Letter) -> list[Mapping[str, object]]:
    """A letter's sentences as data."""
    return [
        {"paragraph": number, "text": s.text, "facts": s.facts}
        for number, paragraph in enumerate(letter.paragraphs, 1)
        for s in paragraph
    ]


def _told(letter: Letter, finding: Finding) -> dict[str, object]:
    untold = next((text for prefix, text in UNTOLD.items() if finding.id.startswith(prefix)), None)
    line: dict[str, object] = {"wrong": untold or finding.message}
    number = next((n for n, (at, s) in enumerate(letter.placed, 1) if at <= finding.start < at + len(s.text)), None)
    if finding.end > finding.start and number:
        line = {"sentence": number, "words": finding.text[:200], **line}
    if finding.suggestion and not untold:
        line["suggestion"] = finding.suggestion
    return line
