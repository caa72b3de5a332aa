"""Danish: see `topics/mail.py`."""

from __future__ import annotations

from letterkit.languages.topics.mail import Mails

MAILS = Mails(
    heads={
        "subject": ("emne",),
        "from": ("fra",),
        "to": ("til",),
        "date": ("dato", "sendt"),
    },
    wrote=r"\bden\b.{5,250}skrev\b.{0,120}",
    original="oprindelig meddelelse",
    forwarded="videresendt meddelelse",
)
