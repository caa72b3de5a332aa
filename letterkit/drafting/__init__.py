"""The conversation with a model, as a generator that does no input or output; and the template letter.

    conversation = draft(brief)
    request = next(conversation)                needs: what this reader needs, by ids of facts
    request = conversation.send(reply)          write: the whole letter, in sentences that cite facts
    request = conversation.send(reply)          friend: who knows the notes reads it, and hands it back as it should go
    …                                           revise, while a rule is sure of something the model can mend;
                                                StopIteration.value is the Letter

An answer that is not of its schema, or names facts that are not there, is asked for once more with what is wrong; then
AnswerError is raised. The model never sees or fills recipient, subject of a thread, greeting or signature.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Generator, Iterable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from functools import cached_property
from types import ModuleType
from typing import TypeVar

from pydantic import BaseModel

from letterkit import needs, phrasing, rules, templating, wording
from letterkit.assets import SHIPPED, Assets
from letterkit.brief import Brief
from letterkit.drafting import asking, checks, critic, findings, material, prompting, prose
from letterkit.drafting.answers import Choice, Draft, Friend, Paragraph, Reading, schema
from letterkit.drafting.efforts import BEGINNINGS, EFFORTS, Effort, effort_named
from letterkit.drafting.findings import better, mendable
from letterkit.drafting.material import digest
from letterkit.drafting.prompting import style
from letterkit.errors import AnswerError
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

READING_TOKENS, CHOICE_TOKENS = 2_500, 400
OVER, SHY = 1.45, 0.96
"""How far over its range a letter may run, and how near to where the domain ends it: who mends adds a word or two."""
TOKENS_PER_WORD = 8
"""Of an answer's length limit: a word with its JSON takes about three tokens, and some models think first."""
LONGEST_SAMPLE, MOST_SAMPLES = 800, 3
"""Characters and number of samples of the writer's own voice that a model is shown."""


def draft(brief: Brief, *, effort: str = "standard", assets: Assets = SHIPPED) -> Conversation:
    """The conversation that makes a letter of a brief.

    effort: a name of EFFORTS.
    Raises AnswerError if an answer cannot be used twice in a row, UnknownNameError for a language without phrasing or
    an unknown effort, AssetError for a broken prompt.
    """
    return _Draft(brief, effort_named(effort), assets).conversation()


def critique(letter: Letter, brief: Brief, *, assets: Assets = SHIPPED) -> Critique:
    """The conversation in which a model reads anybody's letter a second time, and what it finds.

    Raises AnswerError if an answer cannot be used twice in a row, AssetError for a broken prompt.
    """
    return _Draft(brief, EFFORTS["quick"], assets).critique(letter)


def outline(brief: Brief, *, effort: str = "standard", assets: Assets = SHIPPED) -> tuple[Request, ...]:
    """The questions of a draft that has nothing to mend: the first as it would be asked, the others about so.

    A letter that is not written yet stands in them as nothing: it adds about as much as an answer is long.
    """
    made = _Draft(brief, effort_named(effort), assets)
    first = [made.reading_request()] if made.effort.read else []
    drafts = [made.write_request(made.computed(), way) for way in BEGINNINGS[: made.effort.drafts]]
    picked = [drafts[0]] if len(drafts) > 1 else []
    return (*first, *drafts, *picked, *([drafts[0]] if made.effort.friend else []))


def from_template(brief: Brief, *, because: str | None = None, assets: Assets = SHIPPED) -> Letter:
    """The letter that the kind's template makes. `because` says why no model wrote it."""
    return replace(templating.write(brief, assets), because=because)


@dataclass(frozen=True, slots=True)
class Wanted:
    """What a letter is written from: the needs it meets, and the facts it may tell.

    out: ids of facts that its writer sees in order to keep them out.
    """

    needs: tuple[needs.ReaderNeed, ...]
    facts: Mapping[str, Fact]
    out: frozenset[str] = frozenset()


class _Draft:
    """One letter being drafted."""

    def __init__(self, brief: Brief, effort: Effort, assets: Assets) -> None:
        self.brief, self.effort, self.assets = brief, effort, assets
        self.style = style(brief)
        self.fence = material.fence(brief)
        facts = material.concerning(brief)
        self.facts = {id: fact for id, fact in facts.items() if effort.read or not fact.touches}

    @cached_property
    def words(self) -> ModuleType:
        """The phrasing of the letter's language."""
        return phrasing.load(self.brief.language)

    def conversation(self) -> Conversation:
        wanted = (yield from self.reading()) if self.effort.read else self.computed()
        letter = yield from self.write(wanted)
        for way in BEGINNINGS[1 : self.effort.drafts]:
            letter = yield from self.better(letter, wanted, way)
        if self.effort.friend:
            letter = yield from self.befriended(letter, wanted)
        return (yield from self.revise(letter, wanted))

    def computed(self) -> Wanted:
        """What can be said of the reader's needs without a model."""
        found = tuple(need for need in needs.of(self.brief) if set(need.facts) <= set(self.facts))
        return Wanted(found, self.facts)

    def reading(self) -> Generator[Request, Reply, Wanted]:
        """What the reader needs, read from all facts before anything is written."""
        return (yield from self.ask(self.reading_request(), Reading, self.read))

    def read(self, answer: Reading) -> Wanted:
        """An answer as what is wanted; what is to be left out is shown as that, and may be cited by no sentence."""
        checks.check_reading(answer, self.facts)
        musts = {id for need in answer.needs if need.must for id in (*need.raised, *need.answers)}
        out = set(answer.leave_out) - musts - set(material.anchors(self.facts))
        facts = {id: replace(fact, touches="") for id, fact in self.facts.items() if id not in out}
        found = [
            needs.ReaderNeed(
                need.about,
                tuple(id for id in need.raised if id in facts),
                tuple(id for id in need.answers if id in facts),
                "",
                need.must,
            )
            for need in answer.needs
        ]
        musts_first = sorted((need for need in found if need.facts), key=lambda need: not need.must)
        return Wanted(tuple(musts_first), facts, frozenset(out))

    def write(self, wanted: Wanted, way: str = "") -> Generator[Request, Reply, Letter]:
        """The letter, written as prose."""

        def checked(said: Draft) -> Letter:
            made = prose.paragraphs(said.letter, wanted.facts, self.brief.language, self.names)
            return self.letter(said.topic, made, wanted)

        return (yield from self.ask(self.write_request(wanted, way), Draft, checked))

    @cached_property
    def names(self) -> frozenset[str]:
        """The names of writer and reader, folded: by them a greeting or a sign-off is known."""
        people = [self.brief.sender.name, *(one.name for one in (self.brief.reader, *self.brief.also_to) if one)]
        return frozenset(wording.folded(word) for name in people for word in wording.words(name))

    def better(self, letter: Letter, wanted: Wanted, way: str) -> Conversation:
        """The one of two letters that their reader would rather get: a second one is written, and both are read."""
        with suppress(AnswerError):  # one letter is enough to go on with
            other = yield from self.write(wanted, way)
            swapped = int(digest(self.brief), 16) % 2 == 1  # by chance, and the same chance for the journal
            shown = [self.fenced({"text": one.text} for one in pair.sentences) for pair in (letter, other)]
            first, second = reversed(shown) if swapped else shown
            known = {id: fact for id, fact in wanted.facts.items() if fact.said_by == "they_said"}
            told = {"first": first, "second": second, "facts": self.shown(known)}
            request = self.request("reader", told, Choice, CHOICE_TOKENS)
            choice = yield from self.ask(request, Choice, lambda said: said.better)
            return better(letter, other) if choice == ("A" if swapped else "B") else letter
        return letter

    def befriended(self, letter: Letter, wanted: Wanted) -> Conversation:
        """The letter as a friend who knows the notes hands it back; as it was, where that made it worse."""
        open_points = mendable(letter)
        values = {**self.to_write(wanted), **self.about(letter, open_points, wanted)}
        request = self.request("friend", values, Friend, self.tokens + CHOICE_TOKENS)

        def checked(said: Friend) -> Letter:
            made = self.letter(said.topic, said.paragraphs, wanted)
            return findings.declined(made, open_points, said.declined)

        try:
            returned = yield from self.ask(request, Friend, checked)
        except AnswerError:
            return letter  # what a friend says that cannot be understood takes nothing from the letter
        return better(letter, returned)

    def revise(self, letter: Letter, wanted: Wanted) -> Conversation:
        """The letter with what the rules are sure of mended; the better one of two is kept."""
        for _ in range(self.effort.revisions):
            open_points = mendable(letter)
            if not open_points:
                break
            values = {**self.to_write(wanted), **self.about(letter, open_points, wanted)}
            request = self.request("revise", values, Friend, self.tokens)

            def checked(said: Friend, told: Sequence[Finding] = tuple(open_points)) -> Letter:
                return findings.declined(self.letter(said.topic, said.paragraphs, wanted), told, said.declined)

            try:
                revised = yield from self.ask(request, Friend, checked)
            except AnswerError:
                break  # the letter at hand is whole, and its findings say what is left to do
            letter = better(letter, revised)
        return letter

    def critique(self, letter: Letter) -> Critique:
        """What a model finds in a letter, as far as its quotations bear it out."""
        cited = {id for sentence in letter.sentences for id in sentence.facts}
        facts = {id: fact for id, fact in self.brief.facts.items() if id in cited} | self.facts
        shown = {"facts": self.shown(facts), "letter": self.fenced(critic.numbered(letter))}
        request = self.request("critic", shown, critic.Critique, critic.TOKENS)
        return (yield from self.ask(request, critic.Critique, lambda said: critic.findings(said, letter, self.brief)))

    def reading_request(self) -> Request:
        """The question of the first stage."""
        values = {
            "facts": self.shown(self.facts),
            "steering": self.steering(),
            "needs": self.needs(self.computed()),
            "most": needs.most(self.brief),
        }
        return self.request("needs", values, Reading, READING_TOKENS)

    def write_request(self, wanted: Wanted, way: str = "") -> Request:
        """The question of the second stage."""
        return self.request("write", {**self.to_write(wanted), "way": way}, Draft, self.tokens)

    @property
    def subject(self) -> str:
        """The subject with a gap where words about the talk may stand; "" where there is none to fill."""
        if self.brief.thread or not self.brief.kind.topic:
            return ""
        return templating.subject(self.brief, self.words, "…")

    @property
    def room(self) -> int:
        """Words a letter may have: over the range of its kind, as letters that readers like are, and not by half."""
        words = self.brief.kind.words
        return min(int(SHY * words.hard_max), int(OVER * words.max))

    @property
    def tokens(self) -> int:
        return 1_000 + TOKENS_PER_WORD * self.brief.kind.words.hard_max

    def to_write(self, wanted: Wanted) -> dict[str, object]:
        """What the prompts that write say about this letter."""
        return {
            "facts": self.shown({**self.facts, **wanted.facts}, wanted.out),
            "needs": self.needs(wanted),
            "room": self.room,
            "formality": material.line(self.brief.formality[:60]) if self.brief.formality else "",
            "habits": self.brief.voice_of.told(self.brief.language) if self.brief.voice_of else [],
            "voice": self.voice(),
            "subject": self.subject,
            "greeting": self.words.greeting(
                self.brief.reader, self.brief.formality, self.brief.locale, self.brief.also_to
            ),
        }

    def about(self, letter: Letter, open_points: Iterable[Finding], wanted: Wanted) -> dict[str, object]:
        """What the prompts that mend say about a letter that is there."""
        told = findings.told(letter, open_points)
        unmet = (one for one in wanted.needs if one.must and not one.text and needs.untouched(one, letter, self.brief))
        told += [
            {"finding": number, "wrong": "No sentence meets this must.", "raised": need.raised, "met by": need.answers}
            for number, need in enumerate(unmet, len(told) + 1)
        ]
        return {
            "letter": self.fenced(findings.shown(letter)),
            "findings": self.fenced(told) if told else "",
            "count": letter.words,
            "most": self.room,
        }

    def needs(self, wanted: Wanted) -> str:
        """What the reader needs, as data."""
        lines = [
            {"must": need.must, "about": need.about, "raised": need.raised, "met by": need.answers}
            for need in wanted.needs
        ]
        return self.fenced(lines) if lines else ""

    def fenced(self, lines: Iterable[Mapping[str, object]]) -> str:
        """Data between two lines of this brief's own, one JSON object a line: no text can end its line or the fence."""
        return asking.fenced(self.fence, lines)

    def shown(self, facts: Mapping[str, Fact], out: Collection[str] = ()) -> str:
        """Facts as data, after whom they are for; `out` are ids of those that are to be kept out."""
        return self.fenced(material.shown(self.brief, facts, out))

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

    def letter(self, topic: str, paragraphs: Sequence[Paragraph], wanted: Wanted) -> Letter:
        """An answer as a reviewed letter; recipient, subject, greeting and signature come from the brief."""
        body = checks.check_draft(paragraphs, self.brief, wanted.facts)
        told = " ".join(sentence.text for paragraph in body for sentence in paragraph)
        about = checks.topic(topic, wanted.facts, self.brief.language, told) if self.subject else ""
        made = templating.envelope(self.brief, self.words, body, about)
        found = rules.review(made, self.brief)
        return replace(made, written_by="model", findings=tuple(f for f in found if not self.is_left_out(f, wanted)))

    def is_left_out(self, finding: Finding, wanted: Wanted) -> bool:
        """Whether a finding misses what was left out on purpose: it is the person's to judge, and not the model's."""
        if finding.rule != "unmet-need" or len(wanted.facts) == len(self.facts):
            return False
        out = [fact.source for id, fact in self.facts.items() if id not in wanted.facts]
        return finding.source in out
