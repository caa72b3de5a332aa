"""What a model adds to how a message and prose notes are read: asked where the cues leave something open."""

from __future__ import annotations

from collections.abc import Callable, Generator, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, TypeVar

import click

from letterkit.cli._order import Order
from letterkit.cli._screen import faint, note
from letterkit.cli._surroundings import Surroundings
from letterkit.cli._writing import STOPPED, connect
from letterkit.errors import ModelError, RefusedError
from letterkit.letter import Usage

if TYPE_CHECKING:
    from letterkit.brief import Brief, Unsaid
    from letterkit.documents import Document
    from letterkit.inputs.notes import Notes
    from letterkit.inputs.rejection import Rejection
    from letterkit.models import Model, Reply, Request

Read = TypeVar("Read")
ALONE = "It is read by its cues alone: {why}"
REDACTED = "names are to stay here, and a message holds them."


@dataclass
class SecondReading:
    """Asks a model about a document, or only notes what would be asked.

    always: ask even where the cues leave nothing open. is_named: the reader is known already. dry: ask nobody.
    questions: those of a dry reading. usage: what was taken so far. most: what may be spent on it, None for any.
    """

    here: Surroundings
    model: Model | None
    always: bool = False
    is_named: bool = False
    dry: bool = False
    require_model: bool = False
    most: float | None = None
    because: str = ""
    questions: list[Request] = field(default_factory=list)
    usage: Usage = field(default_factory=Usage)

    @classmethod
    def of(cls, here: Surroundings, order: Order) -> SecondReading:
        """The one that an order allows: none where no model is set, or where names are to stay here."""
        model = None if order.no_model or order.redact else connect(here, order.model)
        because = REDACTED if order.redact and not order.no_model and connect(here, order.model) else ""
        dry = order.show_outgoing or order.estimate
        return cls(here, model, False, bool(order.to), dry, order.require_model, order.max_cost, because)

    @classmethod
    def wanted(cls, here: Surroundings, address: str | None) -> SecondReading:
        """The one that is asked for by an option. Raises UsageError where no model is set."""
        model = connect(here, address)
        if model is None:
            raise click.UsageError("No model is set: name one with --model, such as openai:NAME.")
        return cls(here, model, always=True)

    def rejection(self, read: Rejection) -> Rejection:
        """The message with what a model adds; with a warning that none did where one was wanted."""
        if not (self.always or read.unclear):
            return read
        if self.model is None:
            return _warned(read, self.because) if self.because else read
        from letterkit.extracting import rejection as extracting

        def talk() -> Generator[Request, Reply, Rejection]:
            return extracting.understood(read, assets=self.here.assets)

        return self._asked(talk, lambda: read, lambda why: _warned(read, why))

    def notes(self, document: Document) -> Notes:
        """The notes, with the prose that a model found a place for. Raises as `inputs.notes.read`."""
        from letterkit.inputs import notes

        if self.model is None:
            return notes.read(document)
        from letterkit.extracting import notes as extracting

        if not extracting.prose(document).text or (not self.always and (self.is_named or self._names(document))):
            return notes.read(document)  # whoever writes sees every line; only whom to write to has to be known before

        def talk() -> Generator[Request, Reply, Notes]:
            return extracting.understood(document, assets=self.here.assets)

        def plain(why: str = "") -> Notes:
            if why:
                note(f"Prose in these notes is not understood: {why[:1].lower()}{why[1:]}")
            return notes.read(document)

        return self._asked(talk, plain, plain)

    def ends(self, made: Brief, gaps: Sequence[Unsaid]) -> Sequence[Unsaid]:
        """What is unsaid in a letter with what a model suggests for it; without, where it fails."""
        from letterkit.extracting import suggesting

        def talk() -> Generator[Request, Reply, Sequence[Unsaid]]:
            return suggesting.suggested(made, gaps, assets=self.here.assets)

        def plain(why: str = "") -> Sequence[Unsaid]:
            if why:
                note(f"Nothing is suggested: {why[:1].lower()}{why[1:]}")
            return gaps

        return self._asked(talk, plain, plain)

    def expected(self, made: Brief, gaps: Sequence[Unsaid]) -> Usage:
        """What the question for these ends would take."""
        from letterkit.extracting import suggesting

        return self._estimated(suggesting.question(made, gaps, self.here.assets))

    def _names(self, document: Document) -> bool:
        """Whether the notes say without a model who was there."""
        from letterkit.inputs import notes

        return bool(notes.read(document).interviewers)

    def _asked(
        self,
        talk: Callable[[], Generator[Request, Reply, Read]],
        plain: Callable[[], Read],
        failed: Callable[[str], Read],
    ) -> Read:
        """What the conversation ends in; `plain` where nobody is asked, `failed` where the model failed."""
        assert self.model is not None
        question = next(talk())
        if self.dry:
            self.questions.append(question)
            return plain()
        self._afford(question)
        import asyncio

        from letterkit.running import reason

        note(faint("reading …"))
        self.here.kept = STOPPED
        try:
            found, usage = asyncio.run(self._conversed(self.model, talk()))
        except ModelError as error:
            if self.require_model:
                raise
            return failed(reason(error))
        self.usage += usage
        return found

    async def _conversed(self, model: Model, talk: Generator[Request, Reply, Read]) -> tuple[Read, Usage]:
        from letterkit.running import converse
        from letterkit.store import Store

        with Store.open(self.here.journal) as store:
            try:
                return await converse(talk, model, store)
            finally:
                await model.aclose()

    def estimate(self) -> Usage:
        """What the questions of a dry reading would take."""
        return sum((self._estimated(question) for question in self.questions), Usage())

    def _estimated(self, question: Request) -> Usage:
        from letterkit import estimating

        assert self.model is not None
        return estimating.question(question, self.model)

    def _afford(self, question: Request) -> None:
        """Raise RefusedError if a question may cost more than was allowed; UsageError if nobody knows."""
        if self.most is None:
            return
        cost = self._estimated(question).cost_usd
        if cost is None:
            raise click.UsageError("No price of this model is known, so --max-cost cannot be kept: leave it out.")
        if cost + (self.usage.cost_usd or 0) > self.most:
            raise RefusedError("Reading it would already cost more.", "Allow more with --max-cost.")


def _warned(read: Rejection, why: str) -> Rejection:
    """The message as its cues tell it, with the reason why no model read it."""
    warning = ALONE.format(why=why[:1].lower() + why[1:])
    note(warning)
    return read.model_copy(update={"warnings": [*read.warnings, warning]})
