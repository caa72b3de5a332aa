"""Chinese: see `topics/mail.py`."""

from __future__ import annotations

from letterkit.languages.topics.mail import Mails

MAILS = Mails(
    heads={
        "subject": ("主题", "主旨"),
        "from": ("发件人", "寄件者"),
        "to": ("收件人", "收件者"),
        "date": ("日期", "发送时间", "寄件日期"),
    },
    wrote=".{5,250}写道|.{5,250}寫道",
    original="原始邮件|原始郵件",
    forwarded="转发的邮件|轉寄的郵件",
    footer="退订|取消訂閱",
    about_reply="回复|回覆",
)
