"""Spanish: see `topics/mail.py`."""

from __future__ import annotations

from letterkit.languages.topics.mail import Mails

MAILS = Mails(
    heads={
        "subject": ("asunto",),
        "from": ("de",),
        "to": ("para",),
        "date": ("fecha", "enviado"),
        "reply-to": ("responder a",),
    },
    passed_on="rv",
    wrote=r"\bel\b.{5,250}escribió",
    original="mensaje original",
    forwarded="mensaje reenviado",
    device="enviado (?:desde|do|de) .{2,40}",
    footer="darse de baja|cancelar (?:la )?suscripción",
)
