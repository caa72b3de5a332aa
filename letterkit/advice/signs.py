"""Signs of anger, distress, discrimination, a scam or a background report, by the words in `signs.toml`."""

from __future__ import annotations

from collections.abc import Iterator

from letterkit.advice.table import signs
from letterkit.inputs.mail import Rejection
from letterkit.inputs.notes import Notes


def signs_in(notes: Notes, message: Rejection | None) -> Iterator[str]:
    """The names of the signs that notes and message show."""
    text = "\n".join((message.document.text, *(cue.quote for cue in message.cues))) if message else ""
    where = {"own": notes.own_words, "notes": notes.words_of_the_talk, "message": text}
    for sign in signs():
        if any(sign.pattern.search(where[name]) for name in sign.where):
            yield sign.name
