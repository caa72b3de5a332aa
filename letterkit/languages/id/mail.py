"""Indonesian: see `topics/mail.py`."""

from __future__ import annotations

from letterkit.languages.topics.mail import Mails

MAILS = Mails(
    heads={
        "subject": ("subjek", "perihal"),
        "from": ("dari",),
        "to": ("kepada",),
        "date": ("tanggal",),
    },
    wrote=".{5,250}menulis",
    footer="berhenti berlangganan",
)
