"""A letter outside the range of its kind.

What: fewer or more words between greeting and closing than the kind's range; past its hard limit it is an error.
Why: lack of brevity is the fault that spoils a note (U.S. News, an HR executive); mails of 50 to 125 words get the most
replies (Boomerang, some 40 million mails).
Example: a thank-you note of 230 words.
Mend: cut the weakest fact; below the range, add one from the notes.
"""

from __future__ import annotations

from collections.abc import Iterator

from letterkit.brief.contents import Brief
from letterkit.letter import Finding, Letter, Severity
from letterkit.rules._reading import Example, finding

ID = "LEN001"
SEVERITY = "warning"
NEEDS_SOURCES = False
FLAGS = [Example("word " * 230), Example("Thank you.")]
PASSES = [Example("You drew the flow and I have kept it in mind. " * 9)]


def check(letter: Letter, brief: Brief) -> Iterator[Finding]:
    """Hold the number of words, and of characters where a channel limits them, against the kind."""
    kind, count = brief.kind, letter.words
    opening = letter.sentences[0].text[:40] if letter.sentences else letter.body[:40]
    start = letter.placed[0][0] if letter.placed else 0
    over = kind.max_characters is not None and len(letter.body) > kind.max_characters
    if over:
        message = f"{len(letter.body)} characters; the channel takes {kind.max_characters}."
        yield finding(globals(), letter, start, opening, message, severity="error")
    if kind.words.min <= count <= kind.words.max:
        return
    severity: Severity = "error" if count > kind.words.hard_max else "warning"
    message = f"{count} words; a {kind.title.lower()} has {kind.words.min} to {kind.words.max}."
    yield finding(globals(), letter, start, opening, message, severity=severity)
