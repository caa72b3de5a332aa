"""Japanese: see `topics/mail.py`."""

from __future__ import annotations

from letterkit.languages.topics.mail import Mails

MAILS = Mails(
    heads={
        "subject": ("件名",),
        "from": ("差出人",),
        "to": ("宛先",),
        "date": ("日時", "送信日時"),
    },
    wrote=".{5,250}(?:のメール|書きました)",
    original="元のメッセージ",
    forwarded="転送メッセージ",
    footer="配信停止",
    about_reply="返信|送信専用",
)
