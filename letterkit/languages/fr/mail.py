"""French: see `topics/mail.py`."""

from __future__ import annotations

from letterkit.languages.topics import words
from letterkit.languages.topics.mail import Greetings, Mails

MAILS = Mails(
    heads={
        "subject": ("objet",),
        "from": ("de",),
        "to": ("à",),
        "date": ("envoyé",),
        "reply-to": ("répondre à",),
    },
    answered="réf?",
    passed_on="tr",
    wrote=r"\ble\b.{5,250}a écrit",
    original="message d'origine",
    forwarded="message transféré",
    forwarded_begins=r"début du message réexpédié\s*:",
    device="envoyé (?:de|depuis) mon .{2,40}",
    footer="désinscrire|désabonner|confidentiel",
    about_reply="répond",
)
GREETINGS = Greetings(
    greeting="bonjour|bonsoir|salut|chère?s?|mesdames|madame|monsieur|messieurs",
    informal=words("salut coucou"),
    closings=(
        r"(?:(?:bien |très )?(?:cordialement|sincèrement|respectueusement)|bien à (?:vous|toi)|à bientôt)\b.{0,20}$",
        r"(?:avec mes )?(?:(?:sincères|meilleures|cordiales) salutations|salutations distinguées)\b.{0,20}$",
        r"(?:veuillez|je vous prie|dans l['’]attente).{0,160}(?:salutations|sentiments|considération|hommages).{0,60}$",
    ),
    signs={
        "no": "votre (?:décision|réponse)|n['’]avez pas retenu",
        "talk": r"(?:notre|cet|l['’])\s?(?:entretien|échange)",
        "advice": "retour|conseil",
        "introduction": "mise en relation",
        "timing": "où en est",
        "contact": "gardons",
        "application": "candidature",
    },
)
