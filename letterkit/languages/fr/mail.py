"""French: see `topics/mail.py`."""

from __future__ import annotations

from letterkit.languages.topics import words
from letterkit.languages.topics.mail import Greetings, Mails

MAILS = Mails(
    spelt={"et": "&"},
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
        "no": (
            r"(?:votre|ta) (?:décision|réponse|message|mail|franchise)|n['’]avez pas retenu|déçue?|la vraie raison|autre candidat\w*|"
            r"quelqu['’]un d['’]autre|gel du poste|retenue? (?:connaît|a)"
        ),
        "thanked": r"\A[^\n]*\bmerci",
        "talk": r"(?:notre|cet|l['’])\s?(?:entretien|échange)",
        "advice": "retour|conseil",
        "introduction": "mise en relation|transmettre mon (?:profil|cv|dossier)|me présenter à",
        "timing": r"où en (?:est|sont|êtes)|des nouvelles|l['’]avancement|je me permets de (?:revenir|relancer)|relance",
        "contact": "gardons",
        "application": "candidature",
    },
)
