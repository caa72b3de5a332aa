"""Arabic: see `topics/mail.py`."""

from __future__ import annotations

from letterkit.languages.topics.mail import Mails

MAILS = Mails(
    heads={
        "subject": ("الموضوع",),
        "from": ("من",),
        "to": ("إلى",),
        "date": ("التاريخ",),
    },
    wrote=".{5,250}كتب.{0,120}",
    footer="إلغاء الاشتراك",
)
