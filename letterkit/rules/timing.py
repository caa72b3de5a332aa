"""A letter outside its sending window, or too soon after the last.

What: the window has closed or not opened; less than 72 hours since the last follow-up; a third reminder.
Why: a note of thanks a week late is no note of thanks, and a second reminder in three days is pressure (domain:
sections 3.2, 10 and 16).
Example: a thank-you note nine days after the talk.
Mend: send it in its window; past it, `letterkit advise` says what is left to send.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta

from letterkit.brief.contents import Brief, Sent
from letterkit.letter import Finding, Letter, Person, Severity
from letterkit.rules._examples import Example
from letterkit.rules._remarks import Remarks
from letterkit.wording import passage
from letterkit.wording.times import dated

ID = "TIM001"
SEVERITY = "warning"
NEEDS_SOURCES = False
SURE = ()
REST = timedelta(days=3)
MOST_REMINDERS = 2
FLAGS = [
    Example("Thank you.", closes="2026-03-06T18:00"),
    Example("Is there any news?", kind="status-check", sent=("status-check to Dana Whitfield on 2026-03-10",)),
    Example(
        "Is there any news?",
        kind="status-check",
        sent=("status-check to Dana Whitfield on 2026-02-10", "status-check to Dana Whitfield on 2026-02-20"),
    ),
]
PASSES = [
    Example("I read a paper and thought of you.", kind="stay-in-touch", closes="2026-03-01"),
    Example("Thank you.", closes="2026-03-12T18:00"),
    Example("Is there any news?", kind="status-check", sent=("thank-you to Dana Whitfield on 2026-02-10",)),
]
remark = Remarks(__name__, ID, SEVERITY)


def check(letter: Letter, brief: Brief) -> Iterator[Finding]:
    """Hold today against the window and against what was sent."""
    opens, closes = brief.window.opens, brief.window.closes
    own = brief.kind.timing
    shuts = own.closes_hours is not None or own.closes_days is not None or brief.kind.after == "application"
    if shuts and closes and brief.today > closes.date():
        late: Severity | None = "info" if _is_awaited(brief) else None
        yield remark.whole(f"The time for this ended on {closes:%d %B %Y}.", severity=late)
    elif opens and brief.today < opens.date():
        yield remark.whole(f"It is early: send it on {opens:%d %B %Y} or later.", severity="info")
    if brief.kind.follows:
        past = [one for one in brief.sent if one.day and one.day <= brief.today]
        sent = [one for one in past if went_to(one, letter.to or brief.reader)]
        event = brief.event.date() if brief.event else None
        last = max((one.day for one in sent if one.day), default=None)
        if last and brief.today - last < REST and (event is None or last >= event):
            yield remark.whole(f"The last letter to this person went out on {last:%d %B %Y}: wait three days.")
        reminders = [one for one in sent if brief.kind.reminds and one.kind == letter.kind and not one.answered]
        if len(reminders) >= MOST_REMINDERS:
            yield remark.whole("This would be a third reminder, and two went unanswered.")


def _is_awaited(brief: Brief) -> bool:
    """Whether a decision or step that the notes name is still ahead: what comes before it can still be read in time."""
    facts = brief.all("decision_day", "their_next", "step", "promise_day")
    days = (fact.day for fact in facts)
    named = (dated(day, brief.near) for fact in facts for day in passage(fact.text).dates if day.month)
    return any(day >= brief.today for day in (*days, *named) if day)


def went_to(sent: Sent, person: Person | None) -> bool:
    """Whether a letter went to this person, named in any way the notes name people; one to nobody counts for all."""
    if not sent.to or person is None:
        return True
    return sent.to.strip().casefold() in person.ways
