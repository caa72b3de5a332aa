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
from letterkit.letter import Finding, Letter, Sentence

TOKENS = 2_000
MOST = 20
SHORTEST = 3
"""Words of a quotation: fewer stand everywhere."""
Problem = Literal["unsupported", "not_said", "needy", "bitter", "argues"]


class Objection(Strict):
    """One thing wrong with one sentence. The quotations come first, so that they are looked up before it is judged."""

    sentence: int = Field(ge=1, le=99, description="number of the sentence")
    words: str = Field(max_length=400, description="the words at fault, copied from that sentence letter by letter")
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
    "not_said": Charge("never-said", "GRD011", "A second reading found nothing of the kind that the reader said."),
    "needy": Charge("needy", "TON001", "A second reading found this pleading."),
    "bitter": Charge("bitter", "TON002", "A second reading found this reproachful."),
    "argues": Charge("argues", "TON003", "A second reading found that this argues with the decision."),
}
PAGE = """GRD009 unsupported-claim: Words that go beyond what the facts hold, found by a model

What: a motive, scene, cause or consequence that nobody noted; a team's work told as one's own; a plan told as a result.
Why: rules see numbers, names and dates, and no invention that has none (domain: criterion C1).
How: with `review --with-model`, or `draft --effort thorough`. A finding counts only where its words stand in the letter
    and, if it names a fact, the fact's words in that fact; it is a warning, and never an error.
Mend: say what the fact says, or leave the words out.
"""
"""The page of the one rule that only a model speaks for; its other findings go under rules that have pages."""
BEYOND = "A second reading found that this says more than its source: {words}"


def numbered(letter: Letter) -> list[Mapping[str, object]]:
    """A letter's sentences as data, by number."""
    return [
        {"sentence": n, "facts": sentence.facts, "text": sentence.text}
        for n, sentence in enumerate(letter.sentences, 1)
    ]


def findings(answer: Critique, letter: Letter, brief: Brief) -> tuple[Finding, ...]:
    """The findings that an answer's quotations bear out, in the order of the text, each place once."""
    found: dict[tuple[int, str], Finding] = {}
    placed = letter.placed
    for objection in answer.objections:
        if objection.sentence > len(placed):
            continue
        finding = _finding(objection, *placed[objection.sentence - 1], brief)
        if finding:
            found.setdefault((finding.start, finding.id), finding)
    return tuple(sorted(found.values(), key=lambda finding: (finding.start, finding.id)))


def _finding(objection: Objection, at: int, sentence: Sentence, brief: Brief) -> Finding | None:
    words = objection.words.strip()
    place = sentence.text.find(words)
    fact = brief.facts.get(objection.fact)
    proof = " ".join(objection.fact_words.split())
    quoted = not objection.fact or (fact is not None and proof != "" and proof in " ".join(fact.text.split()))
    if place < 0 or len(words.split()) < min(SHORTEST, len(sentence.text.split())) or not quoted:
        return None
    if any(words.casefold() in " ".join(fact.text.split()).casefold() for fact in brief.facts.values()):
        return None  # it stands so in a fact, whatever was made of it
    charge = CHARGES[objection.problem]
    beyond = fact is not None and objection.problem == "unsupported"
    message = BEYOND.format(words=f"“{proof}”") if beyond else charge.message
    source = fact.source if fact else None
    start = at + place
    return Finding(charge.rule, charge.id, "warning", start, start + len(words), words, message, source)


def joined(letter: Letter, more: Iterable[Finding]) -> Letter:
    """The letter with these findings beside its own, those left out that a rule has at the same place."""
    known = {(finding.id, finding.start) for finding in letter.findings}
    new = [finding for finding in more if (finding.id, finding.start) not in known]
    return letter.with_findings(tuple(sorted([*letter.findings, *new], key=lambda finding: finding.start)))
