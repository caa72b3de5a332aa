"""The conversation with a model, as a generator that does no input or output; and the template letter.

    generator = draft(brief)
    request = next(generator)                   plan: which facts serve which part
    request = generator.send(reply)             write: sentences that cite facts
    request = generator.send(reply)             revise, while the rules find something the model can mend
    …                                           StopIteration.value is the Letter

An answer that is not of its schema, or names facts and parts that are not there, is asked for once more with what is
wrong; then AnswerError is raised. The model never sees or fills recipient, subject of a thread, greeting or signature.
"""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterable, Mapping
from contextlib import suppress
from dataclasses import dataclass, replace
from functools import cached_property
from types import ModuleType
from typing import TypeVar

from pydantic import BaseModel

from letterkit import phrasing, rules, templating
from letterkit.assets import SHIPPED, Assets
from letterkit.brief import Brief
from letterkit.drafting import asking, checks, critic, findings, material, prompting
from letterkit.drafting.answers import Draft, Plan, schema
from letterkit.drafting.findings import mendable, worth
from letterkit.drafting.material import Planned, digest
from letterkit.drafting.prompting import style
from letterkit.errors import AnswerError, UnknownNameError
from letterkit.facts import Fact
from letterkit.letter import Finding, Letter
from letterkit.models import Reply, Request

__all__ = ["EFFORTS", "Conversation", "Critique", "Effort", "critique", "digest", "draft", "from_template", "outline"]

Conversation = Generator[Request, Reply, Letter]
"""Yields requests, is sent replies, returns the letter."""
Critique = Generator[Request, Reply, tuple[Finding, ...]]
"""The same, about a letter that is there: returns findings."""
Answer = TypeVar("Answer", bound=BaseModel)
Checked = TypeVar("Checked")

PLAN_TOKENS = 2_000
TOKENS_PER_WORD = 8
"""Of an answer's length limit: a word with its JSON takes about three tokens, and some models think first."""
LONGEST_SAMPLE, MOST_SAMPLES = 800, 3
"""Characters and number of samples of the writer's own voice that a model is shown."""


@dataclass(frozen=True, slots=True)
class Effort:
    """How much a letter may take. Without a `plan` of the model's, the template's choice of facts serves.

    thorough: two letters from two plans, and a critic who reads the better one and what is mended of it.
    """

    plan: bool
    revisions: int
    thorough: bool = False

    @property
    def calls(self) -> int:
        """The most calls it takes, repairs aside."""
        once = self.plan + 1 + self.revisions
        return once + 3 + self.revisions if self.thorough else once  # a second letter, two readings, one a revision


EFFORTS: Mapping[str, Effort] = {
    "quick": Effort(plan=False, revisions=0),
    "standard": Effort(plan=True, revisions=2),
    "thorough": Effort(plan=True, revisions=2, thorough=True),
}


def _effort(name: str) -> Effort:
    if name not in EFFORTS:
        raise UnknownNameError("effort", name, EFFORTS)
    return EFFORTS[name]


def draft(brief: Brief, *, effort: str = "standard", assets: Assets = SHIPPED) -> Conversation:
    """The conversation that makes a letter of a brief.

    effort: a name of EFFORTS.
    Raises AnswerError if an answer cannot be used twice in a row, UnknownNameError for a language without phrasing or
    an unknown effort, AssetError for a broken prompt.
    """
    return _Draft(brief, _effort(effort), assets).talk()


def critique(letter: Letter, brief: Brief, *, assets: Assets = SHIPPED) -> Critique:
    """The conversation in which a model reads anybody's letter a second time, and what it finds.

    Raises AnswerError if an answer cannot be used twice in a row, AssetError for a broken prompt.
    """
    return _Draft(brief, EFFORTS["quick"], assets).critique(letter)


def outline(brief: Brief, *, effort: str = "standard", assets: Assets = SHIPPED) -> tuple[Request, ...]:
    """The questions of a draft that has nothing to mend: the first as it would be asked, the second about so."""
    made = _Draft(brief, _effort(effort), assets)
    first = [made.plan_request(material.concerning(brief))] if made.effort.plan else []
    return (*first, made.write_request(made.usual_plan()))


def from_template(brief: Brief, *, because: str | None = None, assets: Assets = SHIPPED) -> Letter:
    """The letter that the kind's template makes. `because` says why no model wrote it."""
    return replace(templating.write(brief, assets), because=because)


class _Draft:
    """One letter being drafted."""

    def __init__(self, brief: Brief, effort: Effort, assets: Assets) -> None:
        self.brief, self.effort, self.assets = brief, effort, assets
        self.style = style(brief)
        self.fence = material.fence(brief)
        self.frame = material.frame(brief, assets)

    @cached_property
    def words(self) -> ModuleType:
        """The phrasing of the letter's language."""
        return phrasing.load(self.brief.language)

    def talk(self) -> Conversation:
        plan = yield from self.plan()
        letter = yield from self.write(plan)
        if self.effort.thorough:
            letter, plan = yield from self.better(letter, plan)
        return (yield from self.revise(letter, plan))

    def better(
        self, letter: Letter, plan: tuple[Planned, ...]
    ) -> Generator[Request, Reply, tuple[Letter, tuple[Planned, ...]]]:
        """The better of this letter and one from the template's choice of facts: by the rules, then by the critic."""
        pairs = [(letter, plan)]
        if self.usual_plan() != plan:
            with suppress(AnswerError):  # one letter is enough to go on with
                pairs.append(((yield from self.write(self.usual_plan())), self.usual_plan()))
        least = min(worth(one) for one, _ in pairs)
        judged = []
        for one, its_plan in pairs:
            if worth(one) == least:
                judged.append(((yield from self.judged(one)), its_plan))
        return min(judged, key=lambda pair: worth(pair[0]))

    def judged(self, letter: Letter) -> Conversation:
        """The letter with what the critic finds beside what the rules find."""
        try:
            return critic.joined(letter, (yield from self.critique(letter)))
        except AnswerError:
            return letter  # a critic that cannot be understood has found nothing

    def critique(self, letter: Letter) -> Critique:
        """What a model finds in a letter, as far as its quotations bear it out."""
        cited = {id for sentence in letter.sentences for id in sentence.facts}
        facts = {id: fact for id, fact in self.brief.facts.items() if id in cited} | material.concerning(self.brief)
        shown = {"facts": self.facts(facts), "letter": self.fenced(critic.numbered(letter))}
        request = self.request("critic", shown, critic.Critique, critic.TOKENS)
        return (yield from self.ask(request, critic.Critique, lambda said: critic.findings(said, letter, self.brief)))

    def plan(self) -> Generator[Request, Reply, tuple[Planned, ...]]:
        """Which facts serve which part."""
        if not self.effort.plan:
            return self.usual_plan()
        facts = material.concerning(self.brief)
        request = self.plan_request(facts)
        chosen = yield from self.ask(request, Plan, lambda answer: checks.check_plan(answer, self.frame, facts))
        return material.planned(self.brief, self.frame.parts(chosen), chosen)

    def write(self, plan: tuple[Planned, ...]) -> Generator[Request, Reply, Letter]:
        """The letter in sentences."""
        facts = material.to_write(self.brief, plan)
        return (yield from self.ask(self.write_request(plan), Draft, lambda answer: self.letter(answer, facts)))

    def write_request(self, plan: tuple[Planned, ...]) -> Request:
        """The question of the second stage."""
        facts = material.to_write(self.brief, plan)
        return self.request("write", self.to_write(plan, facts), Draft, self.tokens)

    def plan_request(self, facts: Mapping[str, Fact]) -> Request:
        """The question of the first stage."""
        parts = [
            {"name": part.name, "words": part.words, "required": part.name in self.frame.required}
            for part in material.planned(self.brief, self.frame.every, {})
        ]
        values = {"facts": self.facts(facts), "steering": self.steering(), "parts": parts}
        return self.request("plan", values, Plan, PLAN_TOKENS)

    def usual_plan(self) -> tuple[Planned, ...]:
        """The template's choice of facts."""
        return material.planned(self.brief, self.frame.parts(self.frame.chosen), self.frame.chosen)

    def revise(self, letter: Letter, plan: tuple[Planned, ...]) -> Generator[Request, Reply, Letter]:
        """The letter with what the rules find mended as far as it goes; the better one of two is kept."""
        facts = material.to_write(self.brief, plan)
        for _ in range(self.effort.revisions):
            open_points = mendable(letter, thorough=self.effort.thorough)
            if not open_points:
                break
            shown = {
                "letter": self.fenced(findings.shown(letter)),
                "findings": self.fenced(findings.told(letter, open_points)),
            }
            request = self.request("revise", {**self.to_write(plan, facts), **shown}, Draft, self.tokens)
            try:
                revised = yield from self.ask(request, Draft, lambda answer: self.letter(answer, facts))
            except AnswerError:
                break  # the letter at hand is whole, and its findings say what is left to do
            if self.effort.thorough:
                revised = yield from self.judged(revised)
            if worth(revised) <= worth(letter):
                letter = revised
        return letter

    @property
    def subject(self) -> str:
        """The subject with a gap where words about the talk may stand; "" where there is none to fill."""
        if self.brief.thread or not self.brief.kind.topic:
            return ""
        return templating.subject(self.brief, self.words, "…")

    @property
    def tokens(self) -> int:
        return 1_000 + TOKENS_PER_WORD * self.brief.kind.words.hard_max

    def to_write(self, plan: tuple[Planned, ...], facts: Mapping[str, Fact]) -> dict[str, object]:
        """What the prompts `write` and `revise` say about this letter."""
        return {
            "facts": self.facts(facts),
            "plan": [{"name": p.name, "purpose": p.purpose, "words": p.words, "facts": p.facts} for p in plan],
            "by_hand": list(self.frame.marks),
            "words": material.target(self.brief),
            "formality": material.line(self.brief.formality[:60]) if self.brief.formality else "",
            "voice": self.voice(),
            "subject": self.subject,
            "greeting": self.words.greeting(
                self.brief.reader, self.brief.formality, self.brief.locale, self.brief.also_to
            ),
        }

    def fenced(self, lines: Iterable[Mapping[str, object]]) -> str:
        """Data between two lines of this brief's own, one JSON object a line: no text can end its line or the fence."""
        return asking.fenced(self.fence, lines)

    def facts(self, facts: Mapping[str, Fact]) -> str:
        """Facts as data, after whom they are for."""
        return self.fenced(material.shown(self.brief, facts.values()))

    def steering(self) -> str:
        """What may shape the choice of facts, as data; "" if there is nothing."""
        return self.fenced({"keep_in_mind": text} for text in self.brief.steering) if self.brief.steering else ""

    def voice(self) -> str:
        """How the writer writes, as data; "" if there are no samples."""
        samples = [" ".join(text.split())[:LONGEST_SAMPLE] for text in self.brief.voice[:MOST_SAMPLES]]
        return self.fenced({"sample": text} for text in samples if text) if samples else ""

    def request(self, stage: str, values: Mapping[str, object], answer: type[BaseModel], tokens: int) -> Request:
        """One question of a stage: the same beginning for all letters of a kind, then this letter's own."""
        prompt = prompting.load(stage, self.assets)
        messages = prompt.messages(self.style, {**values, "fence": self.fence})
        return Request(stage, messages, schema(answer), tokens, draft=digest(self.brief))

    def ask(
        self, request: Request, answer: type[Answer], check: Callable[[Answer], Checked]
    ) -> Generator[Request, Reply, Checked]:
        """The checked answer to a request, asked for once more if it cannot be used."""
        return (yield from asking.ask(request, answer, check, fence=self.fence, assets=self.assets, style=self.style))

    def letter(self, answer: Draft, facts: Mapping[str, Fact]) -> Letter:
        """An answer as a reviewed letter; recipient, subject, greeting and signature come from the brief."""
        body = material.marked(self.brief, self.frame, checks.check_draft(answer, self.brief, self.frame, facts))
        topic = checks.topic(answer, facts, self.brief.language) if self.subject else ""
        made = templating.envelope(self.brief, self.words, body, topic)
        return replace(made, written_by="model", findings=tuple(rules.review(made, self.brief)))
