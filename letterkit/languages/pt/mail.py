"""Portuguese: see `topics/mail.py`."""

from __future__ import annotations

from letterkit.languages.topics.mail import Mails

MAILS = Mails(
    heads={
        "subject": ("assunto",),
        "from": ("de",),
        "to": ("para", "a"),
        "date": ("data", "enviado"),
    },
    wrote=r"\bem\b.{5,250}escreveu",
    original="mensagem original",
    forwarded="mensagem encaminhada",
    device="enviado (?:do|de) .{2,40}",
    footer="cancelar (?:a )?inscrição",
)
