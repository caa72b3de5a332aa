"""The desk: the whole way from a mail and notes to a letter that can be sent, on a page of one's own machine.

It adds nothing to the letters: what they may say, say and lack comes from `letters`, and every page works without a
script. Here are pages, what is kept between them, and who may see them (`guard`).

`desk.app.application(Desk(…))` is the server's application; the command `letterkit desk` runs it.
"""

from __future__ import annotations

import threading
from collections import OrderedDict, defaultdict
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

from letterkit.desk.sessions import Session

if TYPE_CHECKING:
    from letterkit.assets import Assets
    from letterkit.letters.sources import Reading, Sources
    from letterkit.mailbox import Mailbox
    from letterkit.models import Model
    from letterkit.voice import Voice

__all__ = ["Desk"]
Read = TypeVar("Read")
MOST_READ = 128
"""How many applications are kept as understood; reading one anew takes a moment."""


def _nothing() -> Sources:
    from letterkit.letters.sources import Sources

    return Sources()


@dataclass
class Desk:
    """What the pages work on.

    home: the folder of the applications, its owner's alone. now: tells the time. files: letters to go through.
    meaning: what reads sentences by their meaning. connect: gives the model that is set, None where none is.
    sources: what the letters of `files` are held against.
    mailbox: gives the mail account that a draft can be laid into, None where none is set.
    journal: the file that answers of a model are kept in. voices: how the writer writes, by language.
    """

    home: Path
    now: Callable[[], datetime]
    session: Session
    assets: Assets
    journal: Path
    files: Sequence[Path] = ()
    sources: Callable[[], Sources] = lambda: _nothing()
    meaning: Reading = None
    connect: Callable[[], Model | None] = lambda: None
    mailbox: Callable[[], Mailbox | None] = lambda: None
    voices: Callable[[], Mapping[str, Voice]] = dict
    jobs: dict[str, Any] = field(default_factory=dict)
    read: OrderedDict[Any, Any] = field(default_factory=OrderedDict, repr=False)
    _locks: defaultdict[str, threading.RLock] = field(default_factory=lambda: defaultdict(threading.RLock), repr=False)

    def lock(self, name: str) -> threading.RLock:
        """What two requests about the same thing wait at."""
        return self._locks[name]

    def remember(self, key: Any, make: Callable[[], Read]) -> Read:
        """What was understood before under a key, or is understood now."""
        if key not in self.read:
            self.read[key] = make()
            while len(self.read) > MOST_READ:
                self.read.popitem(last=False)
        found: Read = self.read[key]
        return found
