"""How employers ask for something in English, German and French: what is asked for, and the words that make it a "
"demand.

Every shape reads small letters with plain apostrophes. A topic without a demand is a remark (`a competitive salary`).
"""

from __future__ import annotations

import re

from letterkit.languages import every
from letterkit.languages.topics.asks import Asks, AskShapes

_W = every(AskShapes)

TELL = f"(?:{_W.tell})"
_NEED = f"(?:{_W.need})"
_DAYS = rf"(?:\d|{_W.days})"
_ON_SITE = f"(?:{_W.on_site})"
_SHIFT = f"(?:{_W.shift})"
_LETTER = rf"(?:{_W.letter}|c\.?v\.?)"
_CODED = f"(?:{_W.coded})"
_AI = f"(?:{_W.ai})"
_HIRED = rf"(?:{_W.hired}|c\.?v\.?s?)"
LIMIT = re.compile(
    rf"(?:{_W.limit_no})?\s*\b(?P<n>\d[\d,. ]{{0,5}}\d|\d|"
    rf"{_W.limit_one})[\s-]*(?P<unit>{_W.limit_words})\b(?P<rest>\s*max\w*)?"
)
CAPPED = re.compile(rf"\b(?:{_W.capped})\b|\b\d+[- ]word\b|\bone[- ]page\b")

TOPICS = {
    "start": re.compile(rf"\b{TELL}\b.*\b(?:{_W.start})\b|\bavailability\b.*\bstat(?:e|ed)\b"),
    "notice": re.compile(rf"\b{TELL}\b.*\b(?:{_W.notice})\b"),
    "pay": re.compile(rf"\b{TELL}\b.*\b(?:{_W.pay})\b"),
    "days": re.compile(
        rf"\b{_DAYS}(?:{_W.days_to}|-\d|–\d)? (?:{_W.days_days})\b.*\b{_ON_SITE}\b|\b{_ON_SITE}\b.*\b{_DAYS}(?: to \d|"
        rf"-\d)? (?:{_W.days_days_2})\b|\b(?:{_NEED}|{_W.days_works})\b.*(?:\b|-){_SHIFT}\b|"
        rf"(?:\b|-){_SHIFT}\b.*\b(?:{_NEED})\b"
    ),
    "licence": re.compile(
        rf"\b(?:{_W.licence_driv}|(?:professional|nursing|teaching|medical|trade|state|pilot|security|"
        rf"forklift) (?:{_W.licence_registration}))\b|\bhold\w*\b.*\b(?:{_W.licence_registration_2})\b|"
        r"\blicen[cs]e\b.*\b(?:essential|required|mandatory|needed)\b"
    ),
    "permit": re.compile(rf"\b(?:{_W.permit})\b"),
    "reference": re.compile(
        rf"\b(?:{TELL}|{_W.reference_quote})\b.*\b{_CODED}\b|\b{_CODED}\b.*\b(?:{_W.reference_subject})\b"
    ),
    "words": re.compile(rf"\b{_LETTER}\b.*\b(?:{_W.words_words})\b|\b(?:{_W.words_words_2})\b.*\b{_LETTER}\b"),
    "to": re.compile(
        rf"\b(?:{_LETTER}|{_W.to_write})\b.*\b(?:{_W.to_addressed})\b|\b(?:{_W.to_address})\b.*\b(?:{_W.to_to})\b"
    ),
    "documents": re.compile(
        rf"\b(?:{_W.documents_send})\b.*\b(?P<doc>c\.?v\.?s?|{_W.documents_curriculum_vitae})(?![\w])"
    ),
    "attachments": re.compile(rf"\b(?:{every(Asks).none})\b.{{0,30}}\b(?:{every(Asks).attach})\b"),
    "closing": re.compile(rf"\b(?:{_W.closing})\b"),
    "software": re.compile(rf"\b{_AI}\b.{{0,60}}\b{_HIRED}\b|\b{_HIRED}\b.{{0,60}}\b{_AI}\b"),
}
ASKED = re.compile(rf"\b{TELL}\b|(?:\b|-){_SHIFT}\b|\b{_ON_SITE}\b|\bavailability\b")
"""Words of which a sentence on `BY_DEMAND` has one: looked for once, as most sentences have none."""
BY_DEMAND = frozenset(("start", "notice", "pay", "days"))
SPOKEN = re.compile(rf"\b(?:{_W.spoken})\b")
"""What is said of letters by software: that they are made so, or what becomes of them."""
DUTY = re.compile(rf"\b(?:{_W.duty_you})\b(?!.*\b(?:{_W.duty_cover_letter})\b)")
"""Sentences about the work: an advertisement for people who build such software speaks of it everywhere."""
OFFERED = re.compile(rf"\b(?:{_W.offered})\b")
NAMED = re.compile(
    rf"\b(?:{_W.named_to})\s+(?:(?:{_W.named_mr}|"
    rf"M)\.?\s+)*(?P<name>[A-ZÀ-Þ][\w'’-]+(?:\s+(?:{_W.named_van})\b)?(?:\s+[A-ZÀ-Þ][\w'’-]+)+)"
)
TITLED = re.compile(rf"\b(?:{_W.titled_to})\s+(?P<name>(?:{_W.titled_mr})\.?\s+[A-ZÀ-Þ][\w'’-]+)")
CODE = re.compile(r"(?<![\w@.])(?=[\w./#–-]*\d)[A-Za-z0-9][\w/#–-]{1,22}[\w](?![\w@])")
SOMETIME = re.compile(rf"\b(?:{_W.sometime})\b")
NO_DEADLINE = re.compile(
    r"\b(?:no|without|any) (?:\w+ )?deadlines?\b|\b(?:tight|meet\w*|under|project) deadlines?\b|\bdeadlines\b"
)
"""Deadlines that are part of the work, or that there are none of."""
