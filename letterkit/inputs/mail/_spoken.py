"""The whole sentences of a message: those that a letter answers, and those that ask an answer for something."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator

from letterkit.documents import Document
from letterkit.inputs import asks
from letterkit.inputs.mail import said
from letterkit.inputs.mail._evidence import READ, Evidence
from letterkit.inputs.mail.said._sentences import whole

SHORT = 250
"""Words up to which a message is a short one."""
MEANS: dict[str, said.About] = {"reasons": "reason", "door": "door", "feedback": "offer"}
IDLE = frozenset(("volume", "already_filled"))
"""Reasons that every form letter gives: nothing in them can be answered."""

OF_POSTS = frozenset(("days", "licence", "permit"))
"""What an advertisement demands of people; in a message such words tell why somebody was not chosen."""


def read(
    evidence: Evidence,
    language: str,
    person: str,
    values: Collection[str],
    is_persons: bool,
    meant: Iterable[said.Hint] = (),
) -> tuple[list[said.Said], list[asks.Ask]]:
    """What is said and what is asked for. `values`: what the cues told of reasons, doors and feedback.

    meant: what sentences speak of by their meaning.
    """
    mail, text = evidence.document.mail, evidence.document.text
    people = [one.name for one in (mail.sender, mail.reply_to) if one] if mail else []
    hits = [hit for hit in evidence.hits if hit.axis in MEANS and hit.value in values and hit.value not in IDLE]
    setting = said.Setting(
        language,
        people=tuple(filter(None, (*people, person))),
        sent=mail.date.date() if mail and mail.date else None,
        hints=[*(said.Hint(_sense(hit.axis, hit.value), hit.start) for hit in hits), *meant],
        verdicts=[hit.start for hit in evidence.hits if hit.axis == "class"],
        personal=is_persons and len(text.split()) <= SHORT,
    )
    asked = [one for one in asks.of_lines(_sentences(evidence.document)) if one.about not in OF_POSTS]
    return said.read(evidence.document, setting, READ), asked


def _sense(axis: str, value: str) -> said.About:
    """What a cue speaks of: that somebody came second is praise, though advice takes it for a door."""
    return "kindness" if value == "runner_up_stated" else MEANS[axis]


def _sentences(document: Document) -> Iterator[tuple[str, int]]:
    """The sentences of a message, each with its line in the file."""
    text = document.text[:READ]
    for one in whole(text):
        yield one.text, document.file_line(text.count("\n", 0, one.start) + 1)
