"""The files a command is given, each read in its role, with what is wrong in them said at once."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from letterkit.cli._environment import Environment

if TYPE_CHECKING:
    from letterkit.documents import Document, Trust
    from letterkit.inputs.mail import MessageClass, Rejection
    from letterkit.inputs.notes import Notes
    from letterkit.inputs.posting import Posting
    from letterkit.letters import SecondReader, Sources


def document(environment: Environment, path: str, trust: Trust | None = None, *, mend: bool = False) -> Document:
    """The file at `path`, `-` being standard input. mend: read a broken file of fields as far as it can be."""
    from letterkit.letters.sources import opened

    return opened(path, trust, environment.stdin, mend=mend)


def sources(
    environment: Environment,
    notes: str | None = None,
    rejection: str | None = None,
    resume: str | None = None,
    posting: str | None = None,
    *,
    second: SecondReader | None = None,
    decision: MessageClass | None = None,
    meaning: bool | None = None,
) -> Sources:
    """`letters.read` with what lies around this command. meaning: what an option says of reading by it."""
    from letterkit import letters

    return letters.read(
        notes, rejection, resume, posting, decision=decision, meaning=partial(environment.meaning, meaning),
        second=second, stdin=environment.stdin, warn=warn,
    )  # fmt: skip


def understood(
    environment: Environment,
    given: Document,
    notes: Notes | None = None,
    decision: MessageClass | None = None,
    meaning: bool | None = None,
) -> Rejection:
    """`letters.sources.understood` with what lies around this command."""
    from letterkit.letters.sources import understood

    return understood(given, notes, decision=decision, meaning=partial(environment.meaning, meaning), warn=warn)


def advertised(environment: Environment, given: Document, meaning: bool | None) -> Posting:
    """`letters.sources.advertised` with what lies around this command."""
    from letterkit.letters.sources import advertised

    return advertised(given, meaning=partial(environment.meaning, meaning), warn=warn)


def pasted(environment: Environment, notes: Notes) -> Rejection | None:
    """The message that was copied into notes, None if there is none."""
    from letterkit.letters.sources import copied

    given = copied(notes)
    return understood(environment, given, notes) if given else None


def warn(*warnings: object) -> None:
    """Say what in a file is not as it should be."""
    from letterkit.cli._screen import mark, note

    for warning in warnings:
        note(f"{mark('warning')} {warning}")
