"""German: see `topics/mail.py`."""

from __future__ import annotations

from letterkit.languages.topics import words
from letterkit.languages.topics.mail import Greetings, Mails

MAILS = Mails(
    heads={
        "subject": ("betreff",),
        "from": ("von",),
        "to": ("an",),
        "date": ("datum", "gesendet"),
        "reply-to": ("antwort an",),
    },
    answered="aw|antw",
    passed_on="wg",
    wrote=r"\bam\b.{5,250}\bschrieb\b.{0,120}",
    original="ursprüngliche nachricht",
    forwarded="weitergeleitete nachricht",
    forwarded_begins="anfang der weitergeleiteten nachricht:",
    device=r"(?:von meinem|von mein) [\w .-]{2,30} gesendet|gesendet (?:von|mit) .{2,60}",
    footer="abmelden|abbestellen|datenschutz|vertraulich",
    about_reply="antwort",
)
GREETINGS = Greetings(
    greeting="sehr geehrte[rs]?|liebe[rs]?|hallo|guten (?:tag|morgen|abend)|grüezi|moin|servus|werte[rs]?",
    informal=words("hallo"),
    closings=(
        r"(?:mit )?(?:freundlich|best|viel|herzlich|lieb|schön|kollegial)e[nm]? (?:grüße?n?|grüsse?n?|dank)\b.{0,30}$",
        r"(?:mit )?(?:freundlich|herzlich|schön|lieb)e[mnr]? gru(?:ß|ss)\b.{0,30}$",
        r"(?:mfg|vg|lg|hochachtungsvoll)\b.{0,20}$",
    ),
    signs={
        "no": "(?:ihre|die) (?:entscheidung|absage)|mitgeteilt haben",
        "talk": "(?:unser|das|für das) gespräch",
        "advice": r"rat\b|rückmeldung|verbessern",
        "introduction": "vorstellen könnten|kontakt herstellen",
        "timing": "stand der|bis wann",
        "contact": "in kontakt",
        "application": r"bewerb\w*|ausgeschrieben\w*|stelle als",
    },
)
