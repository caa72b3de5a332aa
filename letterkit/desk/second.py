"""A message that the lists leave open, read by the model that is set: once its button was pressed, and never again.

What the model answered is in the journal. Later pages read it there, and reach nobody.
"""

from __future__ import annotations

from collections.abc import Callable

from letterkit.desk import Desk
from letterkit.documents import Document
from letterkit.errors import LetterkitError, ModelError
from letterkit.inputs import notes as notes_input
from letterkit.inputs.mail import Rejection
from letterkit.inputs.notes import Notes
from letterkit.letter import Usage
from letterkit.letters.second_reading import ModelReader
from letterkit.models import Model, OnText, Reply, Request
from letterkit.store import Store


class Recalled:
    """Stands for a model that was asked before: what it said then is in the journal, and nobody is asked anew."""

    def __init__(self, address: str) -> None:
        self.address = address

    async def complete(self, request: Request, on_text: OnText | None = None) -> Reply:
        """Raises ModelError: what is asked here was never answered, or is kept no more."""
        raise ModelError("What a model said of it is no longer kept.", "Ask it again.")

    async def aclose(self) -> None:
        """Nothing to let go of."""


class Message:
    """Reads messages a second time; notes are read by the lists alone, for their writer sees every line."""

    def __init__(self, desk: Desk, model: Model) -> None:
        self._reader = _reader(desk, model)

    def notes(self, document: Document) -> Notes:
        """The notes in a document. Raises as `inputs.notes.read`."""
        return notes_input.read(document)

    def rejection(self, read: Rejection) -> Rejection:
        """A message with what the model adds to it."""
        return self._reader.rejection(read)


def connected(desk: Desk) -> Model | None:
    """The model that is set and can be used, None where none is."""
    try:
        return desk.connect()
    except LetterkitError:
        return None


def ask(desk: Desk, model: Model, read: Rejection) -> str:
    """Let a model read a message, which is kept in the journal; why it could not, "" where it did."""
    told: list[str] = []
    _reader(desk, model, told.append).rejection(read)
    return " ".join(told)


def expected(desk: Desk, model: Model, read: Rejection) -> Usage:
    """What that would take."""
    reader = _reader(desk, model)
    reader.dry = True
    reader.rejection(read)
    return reader.estimate()


def _reader(desk: Desk, model: Model, warn: Callable[[str], None] = lambda _: None) -> ModelReader:
    return ModelReader(model, lambda: Store.open(desk.journal), desk.assets, warn=warn)
