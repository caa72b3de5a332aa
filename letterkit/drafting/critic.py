"""The critic: what a model finds in a letter that rules cannot see.

It is believed only as far as it quotes: a finding is kept when its words stand in the letter and, where it holds them
against a fact, the fact's words stand in that fact. What it says of its own accord is shown to nobody: a letter may
hold a sentence that was written to make a critic talk. Its findings are warnings at most; what is unacceptable, rules
decide.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Literal

from pydantic import Field

from letterkit.brief import Brief
from letterkit.drafting.answers import Strict
from letterkit.letter import Finding, Letter

TOKENS = 4_000
MOST = 30
SHORTEST = 3
"""Words of a quotation: fewer stand everywhere."""
Problem = Literal[
    "unsupported", "contradicts", "not_said", "person", "elsewhere", "promise", "private", "unfinished",
    "to_the_writer", "needy", "bitter", "argues", "pressure", "flattery", "runs_down", "register", "other_kind",
    "repeats", "garbled", "unmet",
]  # fmt: skip


class Objection(Strict):
    """One thing wrong with one sentence. The quotations come first, so that they are looked up before it is judged."""

    sentence: int = Field(ge=0, le=199, description="number of the sentence; 0 for what is missing")
    words: str = Field(
        max_length=400, description="the words at fault, copied from that sentence letter by letter; empty if missing"
    )
    fact: str = Field(description="id of the fact they go beyond or against; empty if no fact speaks of it at all")
    fact_words: str = Field(max_length=400, description="that fact's words, copied letter by letter; empty if no fact")
    problem: Problem = Field(description="what is wrong with the words")


class Critique(Strict):
    """All that is wrong with a letter; an empty list if nothing is."""

    objections: list[Objection] = Field(max_length=MOST)


@dataclass(frozen=True, slots=True)
class Charge:
    """What an objection of one kind becomes: a finding of this rule, in our words."""

    rule: str
    id: str
    message: str


CHARGES: Mapping[Problem, Charge] = {
    "unsupported": Charge("unsupported-claim", "GRD009", "A second reading found no fact that says this."),
    "contradicts": Charge(
        "unsupported-claim", "GRD009", "A second reading found that a source says otherwise: {words}."
    ),
    "not_said": Charge("never-said", "GRD011", "A second reading found nothing of the kind that the reader said."),
    "person": Charge("greeting", "WHO001", "A second reading found that this is not who your sources name."),
    "elsewhere": Charge(
        "other-application", "WHO003", "A second reading found that this belongs to another application."
    ),
    "private": Charge("withheld", "PRV002", "A second reading found that this is private."),
    "unfinished": Charge(
        "placeholder", "PLC001", "A second reading found that something is still to be filled in here."
    ),
    "to_the_writer": Charge(
        "leftovers", "PLC002", "A second reading found that this is said to you, not to the reader."
    ),
    "promise": Charge("promise", "LEG002", "A second reading found no source for this promise."),
    "needy": Charge("needy", "TON001", "A second reading found this pleading."),
    "bitter": Charge("bitter", "TON002", "A second reading found this reproachful."),
    "argues": Charge("argues", "TON003", "A second reading found that this argues with the decision."),
    "pressure": Charge("pressure", "TON004", "A second reading found that this presses the reader."),
    "flattery": Charge("flattery", "TON006", "A second reading found this flattering."),
    "runs_down": Charge("runs-down", "TON007", "A second reading found that this runs somebody down."),
    "register": Charge(
        "register", "REG001", "A second reading found that this is not how you two speak to each other."
    ),
    "other_kind": Charge("wrong-kind", "KND001", "A second reading found that this belongs to another kind of letter."),
    "repeats": Charge("shared-sentence", "STY004", "A second reading found that the letter has said this already."),
    "garbled": Charge("garbled", "LNG005", "A second reading found that this is no sentence as one writes it."),
    "unmet": Charge("unmet-need", "NED001", "A second reading found that the letter leaves this out: {words}."),
}
BORNE_OUT = frozenset(("unsupported", "not_said", "promise"))
"""Problems of words that no fact has: what stands so in one is none, whatever was made of it."""
AGAINST = frozenset(("contradicts", "unmet"))
"""Problems that are one only beside the words of a fact."""
SHORT = frozenset(("contradicts", "person", "elsewhere", "unfinished", "register", "garbled"))
"""Problems that one word can be."""
BEYOND = "A second reading found that this says more than its source: {words}"


def pieces(letter: Letter) -> list[tuple[int, str, tuple[str, ...]]]:
    """What a letter says: (place in its body, words, ids of facts). What stands around its text follows; a subject has
    no place."""
    said = [(at, sentence.text, sentence.facts) for at, sentence in letter.placed]
    around = [(letter.body.find(part), part) for part in (letter.greeting, letter.closing, letter.signature) if part]
    subject = [(-1, letter.subject)] if letter.subject else []
    return said + [(at, part, ()) for at, part in subject + around]


def numbered(letter: Letter) -> list[Mapping[str, object]]:
    """A letter's sentences as data, by number, with subject, greeting and signature."""
    return [{"sentence": n, "facts": facts, "text": text} for n, (_, text, facts) in enumerate(pieces(letter), 1)]


def findings(answer: Critique, letter: Letter, brief: Brief) -> tuple[Finding, ...]:
    """The findings that an answer's quotations bear out, in the order of the text, each place once."""
    found: dict[tuple[int, str, str], Finding] = {}
    placed = pieces(letter)
    for objection in answer.objections:
        at, text = placed[objection.sentence - 1][:2] if 0 < objection.sentence <= len(placed) else (0, "")
        finding = _finding(objection, at, text, brief)
        if finding:
            found.setdefault((finding.start, finding.id, finding.text), finding)
    return tuple(sorted(found.values(), key=lambda finding: (finding.start, finding.id)))


def _finding(objection: Objection, at: int, text: str, brief: Brief) -> Finding | None:
    words, problem = objection.words.strip(), objection.problem
    place = text.find(words)
    fact = brief.facts.get(objection.fact)
    proof = " ".join(objection.fact_words.split())
    quoted = not objection.fact or (fact is not None and proof != "" and proof in " ".join(fact.text.split()))
    shortest = 1 if problem in SHORT else min(SHORTEST, len(text.split()))
    fits = not text and not words if problem == "unmet" else place >= 0 and len(words.split()) >= shortest
    if not fits or not quoted or (problem in AGAINST and fact is None):
        return None
    if problem in BORNE_OUT and any(
        words.casefold() in " ".join(f.text.split()).casefold() for f in brief.facts.values()
    ):
        return None
    charge, beyond = CHARGES[problem], fact is not None and problem == "unsupported"
    message = (BEYOND if beyond else charge.message).format(words=f"“{proof}”")
    source = fact.source if fact else None
    start, end = (at + place, at + place + len(words)) if words and at >= 0 else (0, 0)
    return Finding(charge.rule, charge.id, "warning", start, end, words, message, source)


def joined(letter: Letter, more: Iterable[Finding]) -> Letter:
    """The letter with these findings beside its own, those left out that a rule has at the same place."""
    known = {(finding.id, finding.start) for finding in letter.findings}
    new = [finding for finding in more if (finding.id, finding.start) not in known]
    return letter.with_findings(tuple(sorted([*letter.findings, *new], key=lambda finding: finding.start)))
