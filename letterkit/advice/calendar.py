"""When things happened and are due: the events that windows count from, and how far away they are."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from letterkit import wording
from letterkit.inputs.mail import Rejection
from letterkit.inputs.notes import Notes, Sent
from letterkit.timing import SATURDAY, business_days

NOON, EVENING = time(12), time(17)
SILENCE_DAYS = 10
"""Business days after a talk, if no date was promised, before silence counts as such."""
GRACE_DAYS = 2
"""Business days to wait after a promised date."""
_IN_TIME = re.compile(
    r"\b(\d+|an?|one|two|three|four|five|six|seven|eight|ten)\s+(business days?|working days?|days?|weeks?)\b", re.I
)
_NUMBERS = {
    "a": 1,
    "an": 1,
    "one": 1,
    "two": 2,
    "three": 3,
    "four": 4,
    "five": 5,
    "six": 6,
    "seven": 7,
    "eight": 8,
    "ten": 10,
}


@dataclass(frozen=True, slots=True)
class Calendar:
    """The events of one application, None where the notes and the message do not say.

    talk: the end of the last conversation. message: its arrival. promised: the day they named.
    """

    today: date
    talk: datetime | None
    message: datetime | None
    promised: date | None

    @property
    def now(self) -> datetime:
        """This moment; noon of a day that was given without its hour."""
        return moment(self.today)

    @property
    def due(self) -> datetime | None:
        """When an answer was due: the promised date, else some business days after the talk."""
        if self.promised:
            return datetime.combine(self.promised, EVENING)
        return business_days(self.talk, SILENCE_DAYS) if self.talk else None


def calendar(notes: Notes, rejection: Rejection | None, today: date) -> Calendar:
    """The events as notes and message tell them."""
    return Calendar(today, _talk(notes), _message(notes, rejection), promised(notes, today))


def moment(day: date) -> datetime:
    """A day as a moment without a zone; a moment as it is on its own clock."""
    return day.replace(tzinfo=None) if isinstance(day, datetime) else datetime.combine(day, NOON)


def business_days_between(start: date, end: date) -> int:
    """How many business days `end` lies after `start`; negative if before."""
    if end < start:
        return -business_days_between(end, start)
    days = (start + timedelta(days=n) for n in range(1, (end - start).days + 1))
    return sum(1 for day in days if day.weekday() < SATURDAY)


def day_of(sent: Sent) -> date | None:
    """The day a letter was sent, None if the notes say it in words."""
    if isinstance(sent.date, datetime):
        return sent.date.date()
    return sent.date if isinstance(sent.date, date) else None


def since(sent: Sequence[Sent], event: datetime | None) -> list[Sent]:
    """The letters sent on or after the day of an event; one without a date counts, to be safe."""
    return [one for one in sent if event is None or (day_of(one) or event.date()) >= event.date()]


def _talk(notes: Notes) -> datetime | None:
    talk = notes.interview
    if talk.date is None:
        return None
    if talk.end_time is None and talk.time is not None:
        return datetime.combine(talk.date, talk.time) + timedelta(hours=1)
    return datetime.combine(talk.date, talk.end_time or EVENING)


def _message(notes: Notes, rejection: Rejection | None) -> datetime | None:
    mail = rejection.document.mail if rejection else None
    received = notes.rejection.received_at if notes.rejection else None
    when = (mail.date if mail else None) or (received if isinstance(received, date) else None)
    return moment(when) if when else None


def promised(notes: Notes, today: date) -> date | None:
    """The promised day, of several the last; "in two weeks" counts from the talk."""
    day, talk = notes.next.decision_date, notes.interview.date
    if isinstance(day, date):
        return day.date() if isinstance(day, datetime) else day
    if time := wording.when(day or ""):
        return time.last(talk or today)
    said = _IN_TIME.search(day or "")
    if not said or talk is None:
        return None
    number = _NUMBERS.get(said[1].lower()) or int(said[1])
    if said[2].lower().startswith(("business", "working")):
        return business_days(moment(talk), number).date()
    return talk + timedelta(days=number * (7 if said[2].lower().startswith("week") else 1))
