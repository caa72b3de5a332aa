"""Dutch: see `topics/mail.py`."""

from __future__ import annotations

from letterkit.languages.topics.mail import Mails

MAILS = Mails(
    heads={
        "subject": ("onderwerp",),
        "from": ("van",),
        "to": ("aan",),
        "date": ("datum", "verzonden"),
    },
    wrote=r"\bop\b.{5,250}schreef\b.{0,120}",
    original="oorspronkelijk bericht",
    forwarded="doorgestuurd bericht",
    device="verzonden vanaf .{2,40}",
    footer="uitschrijven|afmelden|afmeld",
)
