"""What a model adds to how a message and prose notes are read: asked where the cues leave something open."""

from __future__ import annotations

from collections.abc import Callable, Generator, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, TypeVar

from letterkit.assets import SHIPPED, Assets
from letterkit.brief import Brief, Unsaid
from letterkit.documents import Document
from letterkit.errors import ModelError
from letterkit.inputs import notes as notes_input
from letterkit.inputs.mail import Rejection
from letterkit.inputs.notes import Notes
from letterkit.letter import Usage
from letterkit.models import Model, Reply, Request
from letterkit.running import converse, finished, reason

if TYPE_CHECKING:
    from letterkit.store import Store

Read = TypeVar("Read")
ALONE = "It is read by its cues alone: {why}"


def _in_memory() -> Store:
    from letterkit.store import Store

    return Store.open(None)


@dataclass
class ModelReader:
    """Asks a model about a document, or only notes what would be asked.

    journal: opens what answers are kept in. always: ask even where the cues leave nothing open. is_named: the reader
    of the letter is known already. dry: ask nobody. most: US dollars that may be spent on it, None for any. because:
    why there is no model where one was wanted.
    warn: told what could not be read so. begins: told before a model is asked.
    questions: those of a dry reading. usage: what was taken so far.
    """

    model: Model | None
    journal: Callable[[], Store] = _in_memory
    assets: Assets = SHIPPED
    always: bool = False
    is_named: bool = False
    dry: bool = False
    require_model: bool = False
    most: float | None = None
    fallback_reason: str = ""
    warn: Callable[[str], None] = lambda _: None
    begins: Callable[[], None] = lambda: None
    questions: list[Request] = field(default_factory=list)
    usage: Usage = field(default_factory=Usage)

    def rejection(self, read: Rejection) -> Rejection:
        """The message with what a model adds; with a warning that none did where one was wanted."""
        if not (self.always or read.unclear):
            return read
        if self.model is None:
            return self._warned(read, self.fallback_reason) if self.fallback_reason else read

        from letterkit.extracting import rejection as message_by_model

        def conversation() -> Generator[Request, Reply, Rejection]:
            return message_by_model.understood(read, assets=self.assets)

        return self._asked(conversation, lambda: read, lambda why: self._warned(read, why))

    def notes(self, document: Document) -> Notes:
        """The notes, with the prose that a model found a place for. Raises as `inputs.notes.read`."""
        if self.model is None:
            return notes_input.read(document)
        from letterkit.extracting import notes as notes_by_model

        if not notes_by_model.prose(document).text:
            return notes_input.read(document)
        if not self.always:
            read = notes_input.read(document)
            if self.is_named or read.interviewers:
                return read  # who writes sees every line; only whom to write to must be known before

        def conversation() -> Generator[Request, Reply, Notes]:
            return notes_by_model.understood(document, assets=self.assets)

        def plain(why: str = "") -> Notes:
            if why:
                self.warn(f"Prose in these notes is not understood: {_small(why)}")
            return notes_input.read(document)

        return self._asked(conversation, plain, plain)

    def ends(self, made: Brief, gaps: Sequence[Unsaid]) -> Sequence[Unsaid]:
        """What is unsaid in a letter with what a model suggests for it; without, where it fails."""
        from letterkit.extracting import suggesting

        def conversation() -> Generator[Request, Reply, Sequence[Unsaid]]:
            return suggesting.suggested(made, gaps, assets=self.assets)

        def plain(why: str = "") -> Sequence[Unsaid]:
            if why:
                self.warn(f"Nothing is suggested: {_small(why)}")
            return gaps

        return self._asked(conversation, plain, plain)

    def expected(self, made: Brief, gaps: Sequence[Unsaid]) -> Usage:
        """What the question for these ends would take."""
        from letterkit.extracting import suggesting

        return self._estimated(suggesting.question(made, gaps, self.assets))

    def estimate(self) -> Usage:
        """What the questions of a dry reading would take."""
        return sum((self._estimated(question) for question in self.questions), Usage())

    def _asked(
        self,
        conversation: Callable[[], Generator[Request, Reply, Read]],
        plain: Callable[[], Read],
        failed: Callable[[str], Read],
    ) -> Read:
        """What the conversation ends in; `plain` where nobody is asked, `failed` where the model failed."""
        assert self.model is not None
        question = next(conversation())
        if self.dry:
            self.questions.append(question)
            return plain()
        from letterkit import estimating

        estimating.demand(self.most, self._estimated(question), self.usage)
        self.begins()
        try:
            found, usage = finished(self._conversed(self.model, conversation()))
        except ModelError as error:
            if self.require_model:
                raise
            return failed(reason(error))
        self.usage += usage
        return found

    async def _conversed(self, model: Model, conversation: Generator[Request, Reply, Read]) -> tuple[Read, Usage]:
        with self.journal() as store:
            try:
                return await converse(conversation, model, store)
            finally:
                await model.aclose()

    def _estimated(self, question: Request) -> Usage:
        assert self.model is not None
        from letterkit import estimating

        return estimating.question(question, self.model)

    def _warned(self, read: Rejection, why: str) -> Rejection:
        """The message as its cues tell it, with the reason why no model read it."""
        warning = ALONE.format(why=_small(why))
        self.warn(warning)
        return read.model_copy(update={"warnings": [*read.warnings, warning]})


def _small(sentence: str) -> str:
    return sentence[:1].lower() + sentence[1:]
