"""Ukrainian, and what Russian mails have: see `topics/mail.py`."""

from __future__ import annotations

from letterkit.languages.topics.mail import Mails

MAILS = Mails(
    heads={
        "subject": ("тема",),
        "from": ("від", "от"),
        "to": ("кому",),
        "date": ("дата", "надіслано", "отправлено"),
    },
    wrote=r".{5,250}(?:пише|написав|написала|пишет|написал\(?а?\)?)",
    footer="відписатися",
)
