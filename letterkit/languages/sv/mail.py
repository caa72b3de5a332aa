"""Swedish: see `topics/mail.py`."""

from __future__ import annotations

from letterkit.languages.topics.mail import Mails

MAILS = Mails(
    heads={
        "subject": ("ämne",),
        "from": ("från",),
        "to": ("till",),
        "date": ("datum",),
    },
    answered="sv",
    wrote=r"\bden\b.{5,250}skrev\b.{0,120}",
)
