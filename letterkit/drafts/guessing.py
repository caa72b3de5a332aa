"""What kind of letter somebody's words are, and in which language, where nobody says."""

from __future__ import annotations

import re

SIGNS: dict[str, tuple[str, ...]] = {
    "no": (
        r"(?:accept|understand|respect) (?:the|your) decision|for letting me know|another candidate|person you chose",
        r"you (?:have )?(?:decided|chosen|went|gone) (?:not|with|for)|your (?:message|mail|email) about the decision",
        r"(?:ihre|die) (?:entscheidung|absage)|mitgeteilt haben|votre (?:décision|réponse)|n['’]avez pas retenu",
    ),
    "talk": (
        r"our (?:talk|conversation|meeting|interview|call|chat)|(?:talking|meeting|speaking) with (?:me|you)",
        r"when we (?:spoke|met|talked)|thank you for (?:your time|the (?:time|conversation|talk|interview))",
        r"(?:unser|das|für das) gespräch|(?:notre|cet|l['’])\s?(?:entretien|échange)",
    ),
    "advice": (r"advice|advise|feedback|work on|improve|rat\b|rückmeldung|verbessern|retour|conseil",),
    "introduction": (r"introduc(?:e|tion)|put me in touch|vorstellen könnten|kontakt herstellen|mise en relation",),
    "timing": (r"any news|timeline|update on|when (?:you|I) (?:can )?expect|stand der|bis wann|où en est",),
    "contact": (r"came across|thought of (?:you|our)|in touch|reminded me of|congratulations|in kontakt|gardons",),
    "application": (
        r"appl(?:y|ying|ication)|position|posting|vacancy|bewerb\w*|ausgeschrieben\w*|stelle als|candidature",
    ),
    "question": (r".[^?]*\?",),
}
"""What words of a letter speak for."""
_SIGNS = {sign: re.compile(rf"(?<!\w)(?:{'|'.join(words)})", re.IGNORECASE) for sign, words in SIGNS.items()}
ORDER: tuple[tuple[str, tuple[str, ...], int, int], ...] = (
    ("feedback-request", ("no", "advice", "question"), 0, 260),
    ("influence-after-no", ("no",), 115, 10_000),
    ("rejection-reply", ("no",), 0, 10_000),
    ("intro-request", ("introduction",), 0, 400),
    ("status-check", ("timing",), 0, 130),
    ("stay-in-touch", ("contact",), 0, 180),
    ("influence", ("talk",), 190, 10_000),
    ("thank-you", ("talk",), 0, 10_000),
    ("cover-letter", ("application",), 0, 10_000),
    ("influence", (), 190, 10_000),
)
"""Kinds with the signs that must all be there, and from and up to how many words. The first that fits is it."""


def kind_of(text: str, subject: str = "") -> str:
    """The kind that the words speak for; a note of thanks where nothing speaks for one."""
    words = f"{subject}\n{text[:6000]}"
    count = len(text.split())
    for kind, signs, least, most in ORDER:
        if least <= count <= most and all(_SIGNS[sign].search(words) for sign in signs):
            return kind
    return "thank-you"


def language_of(text: str) -> str:
    """The language of a text by its small words."""
    from letterkit.inputs import _languages

    return _languages.language_of(text)
