"""Vietnamese: see `topics/mail.py`."""

from __future__ import annotations

from letterkit.languages.topics.mail import Mails

MAILS = Mails(
    heads={
        "subject": ("chủ đề",),
        "from": ("từ",),
        "to": ("đến",),
        "date": ("ngày",),
    },
    wrote=".{5,250}đã viết",
    footer="hủy đăng ký",
)
