"""What advice is made of."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from letterkit.advice.addressees import Addressees
from letterkit.advice.calendar import Calendar
from letterkit.inputs.mail import Rejection
from letterkit.inputs.notes import Notes, Sent


@dataclass(frozen=True)
class Sources:
    """Notes and message, when things happened, who is there, what was sent."""

    notes: Notes
    rejection: Rejection | None
    calendar: Calendar
    people: Addressees
    sent: Sequence[Sent]
