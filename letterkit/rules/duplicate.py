"""A letter of the same kind to the same person about the same event; any letter after a stop.

What: the notes' history has this letter already, or says that somebody asked for no more.
Why: the second copy undoes the first, and a stop is a stop (domain: hard fails 9 and 17).
Example: a second thank-you note to the same interviewer for the same talk.
Mend: do not send it; `letterkit advise` says what is left to send.
"""

from __future__ import annotations

from collections.abc import Iterator

from letterkit.brief.contents import Brief
from letterkit.letter import Finding, Letter
from letterkit.rules._examples import Example
from letterkit.rules._remarks import Remarks
from letterkit.rules.timing import went_to

ID = "DUP001"
SEVERITY = "error"
NEEDS_SOURCES = False
SURE = ("error", "warning")
FLAGS = [
    Example("Thank you.", ("interview_day=2026-03-10",), sent=("thank-you to Dana Whitfield on 2026-03-10",)),
    Example("Thank you.", asked_to_stop=True),
]
PASSES = [
    Example("Thank you.", ("interview_day=2026-03-10",), sent=("thank-you to Dana Whitfield on 2026-02-02",)),
    Example("Thank you.", ("interview_day=2026-03-10",), sent=("thank-you to Tomasz Wilk on 2026-03-10",)),
]
remark = Remarks(__name__, ID, SEVERITY)


def check(letter: Letter, brief: Brief) -> Iterator[Finding]:
    """Hold the letter against the history."""
    if brief.asked_to_stop:
        yield remark.whole("You were asked not to write again.")
    event = brief.event.date() if brief.event else None
    for one in brief.sent:
        since = one.day is None or (event or one.day) <= one.day <= brief.today
        again = one.kind == letter.kind and not brief.kind.repeats
        if again and since and went_to(one, letter.to or brief.reader):
            when = f" on {one.day:%d %B %Y}" if one.day else ""
            yield remark.whole(f"You already sent this person a letter of this kind{when}.")
            return
