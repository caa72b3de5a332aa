"""Italian: see `topics/mail.py`."""

from __future__ import annotations

from letterkit.languages.topics.mail import Mails

MAILS = Mails(
    heads={
        "subject": ("oggetto",),
        "from": ("da",),
        "to": ("a",),
        "date": ("data", "inviato"),
    },
    answered="rif",
    wrote=r"\bil\b.{5,250}ha scritto",
    original="messaggio originale",
    forwarded="messaggio inoltrato",
    device="inviato da .{2,40}",
    footer="annulla l.iscrizione|riservat",
    about_reply="rispond",
)
