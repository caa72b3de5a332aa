"""A letter is sentences that cite facts; a finding is one remark about it."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from functools import cached_property
from typing import Literal

from letterkit import wording
from letterkit.facts import Fact

Severity = Literal["error", "warning", "info"]
OPEN_MARK = re.compile(r"\[\[(?!\[)((?:(?!\[\[|\]\]).)+)\]\]", re.DOTALL)
"""A place that only the writer can fill: `[[the phrase she used about the backlog]]`."""


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody a letter can go to. `role` is a decision role of the notes (`recruiter`, `hiring_manager`, …).

    known_as: the name they go by, where that is not the first name that was noted: `Billie`.
    """

    name: str
    email: str = ""
    title: str = ""
    role: str = ""
    address_form: Literal["first_name", "title_surname"] = "first_name"
    honorific: str = ""
    id: str = ""
    known_as: str = ""

    @property
    def named(self) -> wording.PersonName:
        """The name taken apart, with the titles that were noted in it or beside it."""
        return wording.person_name(self.name, self.honorific)

    @property
    def first(self) -> str:
        """What to call them by first name: the name they go by, else the given one; "" if nobody told either."""
        return self.known_as or self.named.given

    @property
    def ways(self) -> frozenset[str]:
        """All ways in which notes refer to them, folded."""
        known = (self.id.casefold(), self.email.casefold())
        return wording.ways(self.name, self.honorific, self.known_as) | frozenset(filter(None, known))


@dataclass(frozen=True, slots=True)
class Thread:
    """The mail that a letter replies to."""

    subject: str
    message_id: str = ""
    references: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Window:
    """When to send: not before `opens`, best not after `closes`; None where nothing speaks for a bound."""

    opens: datetime | None = None
    closes: datetime | None = None


@dataclass(frozen=True, slots=True)
class Usage:
    """What the model calls of a letter took; `cost_usd` is None where no price is known."""

    calls: int = 0
    prompt_tokens: int = 0
    completion_tokens: int = 0
    cost_usd: float | None = None

    def __add__(self, other: Usage) -> Usage:
        costs = [c for c in (self.cost_usd, other.cost_usd) if c is not None]
        return Usage(
            self.calls + other.calls,
            self.prompt_tokens + other.prompt_tokens,
            self.completion_tokens + other.completion_tokens,
            sum(costs) if costs else None,
        )


def money(dollars: float) -> str:
    """`$0.0042`: four places, for a letter costs less than a cent."""
    return f"${dollars:,.4f}"


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence, the ids of the facts it stands on, and the part of the letter it belongs to.

    A sentence with no fact is courtesy and may state nothing that could be checked.
    """

    text: str
    facts: tuple[str, ...] = ()
    part: str = ""


@dataclass(frozen=True, slots=True)
class Finding:
    """One remark about a letter. `start` and `end` count characters of the letter's `body`.

    suggestion: words to put in the place of `text`. safe: whether they can be put there without asking anybody.
    """

    rule: str
    id: str
    severity: Severity
    start: int
    end: int
    text: str
    message: str
    source: str | None = None
    suggestion: str | None = None
    safe: bool = False
    declined: str = ""


def count_words(text: str) -> int:
    """How many words a text has; list marks and lone dashes are none."""
    return sum(word[0].isalnum() or any(map(str.isalnum, word)) for word in text.split())


@dataclass(frozen=True)
class Letter:
    """A letter: to whom, what it says and on what, who wrote it.

    written_by: `template`, a model's address (`openai:NAME`), or `you` for a letter that came in for review.
    because: why the template wrote and not the model; None if nothing else was asked for.
    also_to: further readers of a joint letter, named in its greeting.
    first_line: the line of the file where the body starts, for a letter that was read from one.
    verbatim: the body as it stands in that file, line breaks and all; "" for a letter that was written here.
    starts: of a verbatim letter, where each sentence starts in it.
    head: what stands above the greeting on a page: sender, addressee, day, subject; "" in a mail.
    off: from where to where in the body which rule is switched off by the letter itself.
    kind_guessed: whether nobody said what it is, so that its words were asked.
    lines: of a verbatim letter, the file's line for each of its lines, where they do not simply follow `first_line`.
    """

    kind: str
    language: str
    subject: str
    greeting: str
    paragraphs: tuple[tuple[Sentence, ...], ...]
    closing: str
    signature: str
    to: Person | None = None
    also_to: tuple[Person, ...] = ()
    written_by: str = "template"
    fallback_reason: str | None = None
    thread: Thread | None = None
    facts: Mapping[str, Fact] = field(default_factory=dict)
    findings: tuple[Finding, ...] = ()
    window: Window = Window()
    usage: Usage = Usage()
    file: str = ""
    first_line: int = 1
    verbatim: str = ""
    starts: tuple[int, ...] = ()
    lines: tuple[int, ...] = ()
    head: str = ""
    kind_guessed: bool = False
    off: tuple[tuple[int, int, str], ...] = ()

    @cached_property
    def sentences(self) -> tuple[Sentence, ...]:
        """All sentences between greeting and closing, in order."""
        return tuple(sentence for paragraph in self.paragraphs for sentence in paragraph)

    @cached_property
    def text(self) -> str:
        """The words between greeting and closing: what ranges count."""
        return "\n\n".join(" ".join(s.text for s in paragraph) for paragraph in self.paragraphs)

    @cached_property
    def body(self) -> str:
        """The letter as it is sent: greeting, paragraphs, closing, signature."""
        if self.verbatim:
            return self.verbatim
        sign_off = "\n".join(part for part in (self.closing, self.signature) if part)
        return "\n\n".join(part for part in (self.head, self.greeting, self.text, sign_off) if part)

    @cached_property
    def placed(self) -> tuple[tuple[int, Sentence], ...]:
        """Each sentence with its offset in `body`."""
        if self.verbatim:
            return tuple(zip(self.starts, self.sentences, strict=True))
        placed, at = [], sum(len(part) + 2 for part in (self.head, self.greeting) if part)
        for paragraph in self.paragraphs:
            for sentence in paragraph:
                placed.append((at, sentence))
                at += len(sentence.text) + 1
            at += 1
        return tuple(placed)

    @cached_property
    def words(self) -> int:
        """How many words the text has, as section 16 of the domain counts them: no greeting, closing or list marks."""
        return count_words(self.text)

    @cached_property
    def open_marks(self) -> tuple[str, ...]:
        """What only the writer can fill in."""
        return tuple(OPEN_MARK.findall(f"{self.subject}\n{self.body}"))

    def place(self, offset: int) -> tuple[int, int]:
        """Line and column (from 1) of an offset in `body`, counted in the file the letter came from."""
        line = self.body.count("\n", 0, offset)
        at = self.lines[line] if line < len(self.lines) else self.first_line + line
        return at, offset - (self.body.rfind("\n", 0, offset) + 1) + 1

    def with_findings(self, findings: tuple[Finding, ...]) -> Letter:
        """The same letter with other findings."""
        return replace(self, findings=findings)
