"""The conversation with a model, as a generator that does no input or output.

    conversation = draft(brief)
    request = next(conversation)                write: the whole letter, as prose
    request = conversation.send(reply)          write: another one
    request = conversation.send(reply)          friend: who knows the notes hands back the better one as it should go,
                                                in sentences that cite facts
    …                                           revise, while a rule is sure of something the model can mend;
                                                StopIteration.value is the Letter

An answer that is not of its schema, or names facts that are not there, is asked for once more with what is wrong; then
AnswerError is raised. The model never sees or fills recipient, subject of a thread or signature; of greetings and lines
before the name it picks one of ours.
"""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterable, Mapping, Sequence
from contextlib import suppress
from dataclasses import replace
from functools import cached_property
from typing import TypeVar

from pydantic import BaseModel

from letterkit import needs, phrasing, rules, templating, wording
from letterkit.assets import SHIPPED, Assets
from letterkit.brief import Brief
from letterkit.drafting import asking, checks, critic, findings, material, prompting, prose
from letterkit.drafting.answers import Draft, Friend, Paragraph, Revised, schema
from letterkit.drafting.efforts import EFFORTS, WAYS, Effort, effort_named
from letterkit.drafting.findings import better, mendable
from letterkit.drafting.material import digest
from letterkit.drafting.prompting import style
from letterkit.errors import AnswerError
from letterkit.facts import Fact
from letterkit.letter import Finding, Letter
from letterkit.models import Reply, Request
from letterkit.phrasing import Phrasing

__all__ = ["EFFORTS", "Conversation", "Critique", "Effort", "critique", "digest", "draft", "outline"]

Conversation = Generator[Request, Reply, Letter]
"""Yields requests, is sent replies, returns the letter."""
Critique = Generator[Request, Reply, tuple[Finding, ...]]
"""The same, about a letter that is there: returns findings."""
Answer = TypeVar("Answer", bound=BaseModel)
Checked = TypeVar("Checked")

CHOICE_TOKENS = 400
LETTERS = "ABCD"
"""What drafts are called before a friend."""
OVER = 1.45
"""How far a letter may run over the most words of its kind, by half of which the domain ends it: readers would rather
have one that takes its time."""
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
    drafts = [made.write_request(way) for way in WAYS[: made.effort.drafts]]
    return (*drafts, *([made.request("friend", made.to_mend(()), Friend, made.tokens)] * made.effort.friends))


class _Draft:
    """One letter being drafted."""

    def __init__(self, brief: Brief, effort: Effort, assets: Assets) -> None:
        self.brief, self.effort, self.assets = brief, effort, assets
        self.style = style(brief)
        self.fence = material.fence(brief)
        facts = material.concerning(brief)
        self.facts = {id: fact for id, fact in facts.items() if effort.friends or not fact.touches}

    @cached_property
    def words(self) -> Phrasing:
        """The phrasing of the letter's language."""
        return phrasing.load(self.brief.language)

    def conversation(self) -> Conversation:
        letters = [(yield from self.write())]
        for way in WAYS[1 : self.effort.drafts]:
            with suppress(AnswerError):  # one letter is enough to go on with
                letters.append((yield from self.write(way)))
        for _ in range(self.effort.friends):
            letters = [(yield from self.befriended(letters))]
        return (yield from self.revise(letters[0]))

    def write(self, way: str = "") -> Generator[Request, Reply, Letter]:
        """A letter, written as prose."""

        def checked(said: Draft) -> Letter:
            made = prose.paragraphs(said.letter, self.facts, self.brief.language, self.names)
            return self.letter(said.topic, made, (said.greeting, said.closing))

        return (yield from self.ask(self.write_request(way), Draft, checked))

    @cached_property
    def names(self) -> frozenset[str]:
        """The names of writer and reader, folded: by them a greeting or a sign-off is known."""
        people = [self.brief.sender.name, *(one.name for one in (self.brief.reader, *self.brief.also_to) if one)]
        return frozenset(wording.folded(word) for name in people for word in wording.words(name))

    def befriended(self, letters: Sequence[Letter]) -> Conversation:
        """The letter as a friend who knows the notes hands it back; as it was, where that made it worse."""
        open_points = [(mark, point) for mark, one in zip(LETTERS, letters, strict=False) for point in mendable(one)]
        request = self.request("friend", self.to_mend(letters), Friend, self.tokens + CHOICE_TOKENS)

        def checked(said: Friend) -> tuple[Letter, Letter]:
            taken = letters[min(LETTERS.index(said.better), len(letters) - 1)]
            made = self.letter(said.topic, said.paragraphs, (taken.greeting, taken.closing))
            return taken, findings.declined(made, [point for _, point in open_points], said.declined)

        try:
            taken, returned = yield from self.ask(request, Friend, checked)
        except AnswerError:
            return letters[0]  # what a friend says that cannot be understood takes nothing from the letter
        return better(taken, returned)

    def revise(self, letter: Letter) -> Conversation:
        """The letter with what the rules are sure of mended; the better one of two is kept."""
        for _ in range(self.effort.revisions):
            open_points = mendable(letter)
            if not open_points:
                break
            request = self.request("revise", self.to_mend([letter]), Revised, self.tokens)

            around = letter.greeting, letter.closing

            def checked(
                said: Revised, told: Sequence[Finding] = tuple(open_points), around: tuple[str, str] = around
            ) -> Letter:
                return findings.declined(self.letter(said.topic, said.paragraphs, around), told, said.declined)

            try:
                revised = yield from self.ask(request, Revised, checked)
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

    def write_request(self, way: str = "") -> Request:
        """The question that a letter is the answer to."""
        return self.request("write", {**self.around(), "notes": self.pasted, "way": way}, Draft, self.tokens)

    @property
    def subject(self) -> str:
        """The subject with a gap where words about the talk may stand; "" where there is none to fill."""
        if self.brief.thread or not self.brief.kind.topic:
            return ""
        return templating.subject(self.brief, self.words, "…")

    @property
    def room(self) -> int:
        """Words that a letter may have."""
        return int(OVER * self.brief.kind.words.hard_max)

    def most(self, letters: Sequence[Letter]) -> int:
        """Words that it may have when it comes back: a letter that only grows is read less gladly."""
        longest = max((letter.words for letter in letters), default=0)
        return min(self.room, max(self.brief.kind.words.max, longest))

    @property
    def tokens(self) -> int:
        return 1_000 + TOKENS_PER_WORD * self.brief.kind.words.hard_max

    @cached_property
    def numbered(self) -> str:
        """The facts as data, each with its id, by which it is cited."""
        return self.shown(self.facts)

    @cached_property
    def pasted(self) -> str:
        """The notes as data, as a person would paste them."""
        return "\n".join((self.fence, material.plain(self.brief, self.facts), self.fence))

    def around(self) -> dict[str, object]:
        """What all prompts of a letter say about it."""
        return {
            "facts": self.numbered,
            "sender": material.line(self.brief.sender.name)[1:-1],
            "message": bool(self.brief.message),
            "reader": material.line(self.brief.reader.name)[1:-1] if self.brief.reader else "",
            "closings": list(self.words.CLOSINGS),
            "formality": material.line(self.brief.formality[:60]) if self.brief.formality else "",
            "habits": self.brief.voice_of.told(self.brief.language) if self.brief.voice_of else [],
            "voice": self.voice(),
            "subject": self.subject,
            "greetings": templating.greetings(self.brief, self.words),
        }

    def to_mend(self, letters: Sequence[Letter]) -> dict[str, object]:
        """What the prompts that mend say about letters that are there."""
        wanted = needs.of(self.brief)
        told: list[Mapping[str, object]] = []
        for mark, letter in zip(LETTERS, letters, strict=False):
            told += findings.told(letter, mendable(letter), len(told), mark if len(letters) > 1 else "")
        musts = [one for one in wanted if one.must] if letters else []
        unmet = [one for one in musts if all(needs.untouched(one, it, self.brief) for it in letters)]
        told += [
            {"finding": number, "wrong": "No sentence meets this must.", "raised": need.raised, "met by": need.answers}
            for number, need in enumerate(unmet, len(told) + 1)
        ]
        return {
            **self.around(),
            "letters": [
                {"name": mark, "words": letter.words, "text": self.fenced(findings.shown(letter))}
                for mark, letter in zip(LETTERS, letters, strict=False)
            ],
            "findings": self.fenced(told) if told else "",
            "needs": self.needs([need for need in wanted if set(need.facts) <= set(self.facts)]),
            "steering": self.fenced({"keep_in_mind": text} for text in self.brief.steering)
            if self.brief.steering
            else "",
            "most": self.most(letters),
        }

    def needs(self, wanted: Iterable[needs.ReaderNeed]) -> str:
        """What the reader needs, as data."""
        lines = [
            {"must": need.must, "about": need.about, "raised": need.raised, "met by": need.answers} for need in wanted
        ]
        return self.fenced(lines) if lines else ""

    def fenced(self, lines: Iterable[Mapping[str, object]]) -> str:
        """Data between two lines of this brief's own, one JSON object a line: no text can end its line or the fence."""
        return asking.fenced(self.fence, lines)

    def shown(self, facts: Mapping[str, Fact]) -> str:
        """Facts as data, after whom they are for."""
        return self.fenced(material.shown(self.brief, facts))

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

    def letter(self, topic: str, paragraphs: Sequence[Paragraph], around: tuple[str, str]) -> Letter:
        """An answer as a reviewed letter; recipient, subject and signature come from the brief alone.

        around: the greeting and the line before the name, each one of those given.
        """
        body = checks.check_draft(paragraphs, self.brief, self.facts)
        told = " ".join(sentence.text for paragraph in body for sentence in paragraph)
        about = checks.topic(topic, self.facts, self.brief.language, told) if self.subject else ""
        made = replace(templating.envelope(self.brief, self.words, body, about, around), written_by="model")
        return replace(made, findings=rules.review(made, self.brief))
