"""Polish: see `topics/mail.py`."""

from __future__ import annotations

from letterkit.languages.topics.mail import Mails

MAILS = Mails(
    answered="odp",
    heads={
        "subject": ("temat",),
        "from": ("od",),
        "to": ("do",),
        "date": ("data", "wysłano"),
    },
    wrote=r"\bdnia?\b.{3,250}(?:pisze|napisał\(?a?\)?)",
    original="wiadomość oryginalna",
    forwarded="przekazana wiadomość",
    device="wysłane z .{2,40}",
    footer="wypisz|poufn",
    about_reply="odpowiad",
)
