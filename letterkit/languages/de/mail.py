"""German: see `topics/mail.py`."""

from __future__ import annotations

from letterkit.languages.topics import words
from letterkit.languages.topics.mail import Greetings, Mails

MAILS = Mails(
    spelt={"ae": "ä", "oe": "ö", "ue": "ü", "ss": "ß", "und": "&"},
    heads={
        "subject": ("betreff",),
        "from": ("von",),
        "to": ("an",),
        "date": ("datum", "gesendet"),
        "cc": ("kopie",),
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
        "no": (
            r"(?:ihre|eure|deine|die) (?:entscheidung|absage|ehrliche \w+|offene \w+|offenheit)|mitgeteilt haben|"
            r"für (?:ihre|deine|eure) (?:nachricht|mail|antwort|rückmeldung|ehrlich\w*|offen\w*)|schade|enttäusch\w*|jemand anderen|"
            r"anders entschieden|nicht geklappt|für jemanden entschieden|absage"
        ),
        "thanked": r"\A[^\n]*\bdank",
        "talk": r"(?:unser|das|für das|dem) gespräch|gestern|danke für (?:den|die|das) (?:tag|zeit|rundgang|führung)",
        "advice": r"rat\b|woran (?:es|lag)|hinweis\w*|rückmeldung|verbessern",
        "introduction": "weiterleiten|bekannt ?machen|vorstellen könnten|kontakt herstellen",
        "timing": "stand der dinge|nachfragen|nachhaken|gibt es (?:schon |inzwischen )?(?:etwas )?neu\\w*|wie (?:steht|weit)|stand der|bis wann",
        "contact": "in kontakt",
        "application": r"bewerb\w*|ausgeschrieben\w*|stelle als",
    },
)
