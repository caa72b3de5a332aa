"""Letters being written while a page waits: by the template at once, by a model on a thread of its own.

Each answer of a model is journaled before it is used, so that a desk that was stopped pays for nothing twice.
"""

from __future__ import annotations

import threading
from pathlib import Path

from letterkit import letters
from letterkit.desk import Desk, applications, sheets
from letterkit.errors import LetterkitError
from letterkit.letter import Letter
from letterkit.letters import Prepared
from letterkit.models import Model
from letterkit.running import Event
from letterkit.store import Store


class Work:
    """One letter on its way into its folder: a first version, or a further one of a letter that is there."""

    def __init__(
        self, desk: Desk, id: str, folder: Path, prepared: Prepared, model: Model | None, effort: str = "standard"
    ) -> None:
        self.folder, self.is_done, self.stage = folder, False, ""
        self.fault: LetterkitError | None = None
        self.sentences: list[str] = []
        self._desk, self._id, self._prepared, self._model, self._effort = desk, id, prepared, model, effort

    def begin(self) -> Work:
        """Go on by itself; `is_done` or `fault` say when it has ended."""
        self.thread = threading.Thread(target=self._safely, daemon=True)
        self.thread.start()
        return self

    def run(self) -> None:
        """Write, and put the letter in its folder. Raises as `letters.write`."""
        if self._model is None:
            written = letters.write(self._prepared)
        else:
            with Store.open(self._desk.journal) as store:
                written = letters.write(self._prepared, self._model, store, effort=self._effort, on_event=self._see)
                letters.keep(written, self._prepared, store, at=self._desk.now())
        with self._desk.lock(self._id):
            self._keep(written[0])
        self.is_done = True

    def _keep(self, letter: Letter) -> None:
        found, spec = applications.find(self._desk.home, self._id), self._prepared.spec
        if (self.folder / sheets.STATE).exists():
            sheets.Sheet.open(self.folder).add(letter, self._desk.now())
        else:
            to = letter.to.name if letter.to else ""
            state = sheets.State(to=to, share=list(spec.share), anyway=found.state.anyway)
            sheets.begin(self.folder, letter, self._desk.now(), state)
        found.state.letter = int(self.folder.name)
        found.keep()

    def _safely(self) -> None:
        try:
            self.run()
        except LetterkitError as error:
            self.fault = error
        except Exception as error:  # nobody else would hear of it, and the page would wait for ever
            self.fault = LetterkitError(f"{type(error).__name__}: a bug in letterkit.")

    def _see(self, event: Event) -> None:
        if event.what == "started":
            self.stage, self.sentences = event.stage, []
        elif event.what == "text":
            self.sentences.append(event.text)
