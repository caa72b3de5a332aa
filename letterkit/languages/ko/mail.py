"""Korean: see `topics/mail.py`."""

from __future__ import annotations

from letterkit.languages.topics.mail import Mails

MAILS = Mails(
    heads={
        "subject": ("제목",),
        "from": ("보낸 사람", "보낸사람"),
        "to": ("받는 사람", "받는사람"),
        "date": ("보낸 날짜", "보낸날짜", "날짜"),
    },
    wrote=".{5,250}님이 작성",
    original="원본 메시지",
    forwarded="전달된 메일",
    footer="수신 ?거부",
    about_reply="회신",
)
