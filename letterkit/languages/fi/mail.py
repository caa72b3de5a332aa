"""Finnish: see `topics/mail.py`."""

from __future__ import annotations

from letterkit.languages.topics.mail import Mails

MAILS = Mails(
    answered="vs",
    passed_on="vl",
    heads={
        "subject": ("aihe",),
        "from": ("lähettäjä",),
        "to": ("vastaanottaja",),
        "date": ("päivämäärä", "lähetetty"),
    },
    wrote=".{5,250}kirjoitti",
    original="alkuperäinen viesti",
    footer="peruuta tilaus",
)
