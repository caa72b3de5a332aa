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
from letterkit.rules._examples import Example
from letterkit.rules._remarks import Remarks

ID = "LEN001"
SEVERITY = "warning"
NEEDS_SOURCES = False
FLAGS = [Example("word " * 230), Example("Thank you."), Example("Danke.", language="de")]
PASSES = [Example("You drew the flow and I have kept it in mind. " * 9)]
remark = Remarks(__name__, ID, SEVERITY)


def check(letter: Letter, brief: Brief) -> Iterator[Finding]:
    """Hold the number of words, and of characters where a channel limits them, against the kind."""
    kind, count, size = brief.kind, letter.words, len(letter.body)
    if kind.max_characters is not None and size > kind.max_characters:
        yield remark.whole(f"{size} characters; the channel takes {kind.max_characters}.", severity="error")
    if kind.words.min <= count <= kind.words.max:
        return
    hard = count > kind.words.hard_max or 2 * count < kind.words.min
    severity: Severity = "error" if hard else "warning"
    range = f"{kind.words.min} to {kind.words.max}"
    yield remark.whole(f"{count} words; a {kind.title.lower()} has {range}.", severity=severity)
