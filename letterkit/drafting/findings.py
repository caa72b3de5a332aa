"""Findings on their way back to the model: those that words can mend, told without what it must not see."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from letterkit import rules
from letterkit.letter import Finding, Letter

OTHERS_WORK = ("ADV", "DUP", "PLC003", "PLC004", "TIM", "WHO001", "WHO004", "WHO005", "WHO006")
"""Findings on what the model has no hand in: sending times, recipient, greeting, signature, the writer's own gaps."""
UNTOLD = {
    "PRV": "This may not be in the letter. Leave it out.",
    "STY004": "Another letter of this writer says the same sentence. Say it in other words, or leave it out.",
    "WHO003": "This belongs to another application. Leave it out.",
}
"""Findings whose own message could tell what is private, or what stands in another letter."""
MOST = 12
"""Findings that are told at once, the gravest first."""
WEIGHT = {"error": 100, "warning": 10, "info": 1}


def mendable(letter: Letter, *, thorough: bool = False) -> list[Finding]:
    """The findings that a model can mend and should, the gravest first; hints only if `thorough`.

    What a rule is not sure of stays with the person: a model obeys, and true detail goes for nothing.
    """
    others = OTHERS_WORK + (("ASK",) if letter.open_marks else ())
    sure = [f for f in letter.findings if not f.id.startswith(others) and _sure(f)]
    grave = [f for f in sure if thorough or f.severity != "info"]
    return sorted(grave, key=lambda finding: (-WEIGHT[finding.severity], finding.start))[:MOST]


def _sure(finding: Finding) -> bool:
    """Whether it is certain enough to be obeyed: by its rule, or for the critic's own by the words it quoted."""
    return finding.rule not in rules.catalogue() or rules.is_sure(finding)


def worth(letter: Letter) -> int:
    """How much is wrong with a letter, for telling which of two is better: less is."""
    return sum(WEIGHT[finding.severity] for finding in letter.findings if not finding.id.startswith(OTHERS_WORK))


def told(letter: Letter, findings: Iterable[Finding]) -> list[Mapping[str, object]]:
    """Findings as data, with the sentence each is about."""
    return [_told(letter, finding) for finding in findings]


def shown(letter: Letter) -> list[Mapping[str, object]]:
    """A letter's sentences as data."""
    return [
        {"part": s.part, "paragraph": number, "facts": s.facts, "text": s.text}
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
