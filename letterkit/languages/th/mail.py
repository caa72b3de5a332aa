"""Thai: see `topics/mail.py`."""

from __future__ import annotations

from letterkit.languages.topics.mail import Mails

MAILS = Mails(
    heads={
        "subject": ("เรื่อง",),
        "from": ("จาก",),
        "to": ("ถึง",),
        "date": ("วันที่",),
    },
    wrote=".{5,250}เขียนว่า",
    footer="ยกเลิกการรับ",
)
