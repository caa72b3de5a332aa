"""The sentences in which postings say whom they look for, who they are, where it is and what it pays."""

from __future__ import annotations

import re

GENDER = re.compile(
    r"\s*[\[(]\s*(?:[mwfdxhi](?:\s*[/|,*]\s*[mwfdxhi*]){1,3}|all genders?|alle geschlechter|gn|any gender)\s*[\])]"
    r"|\s+[mwfdxh](?:/[mwfdxh]){2}\b",
    re.IGNORECASE,
)
"""`(m/w/d)` and the like, which is no part of a title."""

NAME = (
    r"[A-ZÀ-Þ0-9][\w&.'’+-]*"
    r"(?:\s+(?:[A-ZÀ-Þ0-9&][\w&.'’+-]*|of|and|the|for|de|du|der|und|für)){0,5}?"
)
_A = r"(?:an?|our next|our|the|new|talented|experienced|skilled|motivated|passionate|exceptional|\s)+"
_SEEK = r"(?:currently\s+|now\s+|actively\s+)?(?:hiring|looking for|seeking|recruiting)(?:\s+for)?"
_TITLE = r"(?P<t>[^.,;:!?\n]{3,80}?)"
_END = r"(?:\s+(?:to|who|for|with|in|based|at|on|and|mit|zur|ab|am|für|pour|para|per|à|en|con|avec)\b|[.,;:!?\n]|\Z)"

ASKS = (
    re.compile(rf"(?P<c>{NAME})(?:,[^,.]{{2,80}},)?\s+(?:is|are)\s+{_SEEK}\s+{_A}{_TITLE}{_END}"),
    re.compile(rf"(?i:we(?:'re|’re| are)?)\s+(?:(?i:need)|{_SEEK})\s+{_A}{_TITLE}{_END}"),
    re.compile(rf"(?i:join)\s+(?P<c>{NAME})(?:'s team|’s team)?\s+as\s+{_A}{_TITLE}{_END}"),
    re.compile(rf"(?i:as)\s+{_A}{_TITLE}\s+at\s+(?P<c>{NAME})(?:,|\s+you\b)"),
    re.compile(
        r"(?i:wir suchen|gesucht|suchen wir)\b[^.\n]{0,60}?\s(?i:eine?n?(?:/n|:n|\(n\))?)\s+" + _TITLE + _END,
    ),
    re.compile(r"(?i:nous (?:recherchons|recrutons)|buscamos|cerchiamo)\s+(?:une?|un)\s+" + _TITLE + _END),
)
"""Whom they look for (`t`), and who does (`c`)."""

ABOUT = re.compile(
    rf"(?i:about|über|à propos de|sobre|join|welcome to|working at|life at|why)\s+(?P<c>{NAME})\s*[:?!]?\s*\Z"
)
"""A heading with the employer's name."""

_DOES = "is|was founded|builds|makes|provides|powers|helps|develops|operates|offers|ist|est|es"
WHO = (
    re.compile(rf"(?:\A|[.!?]\s+)(?P<c>{NAME})(?:\s+\([^)]{{1,30}}\))?\s+(?:{_DOES})\s+\w"),
    re.compile(rf"\b(?:[Aa]t|[Bb]ei|[Cc]hez)\s+(?P<c>{NAME}),?\s+(?:we|you|our|wir|nous)\b"),
)
"""Who they are."""
_NO_COMPANY = re.compile(
    r"(?:this|the|we|our|you|your|it|us|here|that|there|who|what|job|role|position|company|team|remote|about|in|as|a|an|"
    r"salary|location|experience|candidate|applicants?|people|today|he|she|they|how|why|when|where|ideal.*|work.*)\Z",
    re.IGNORECASE,
)
_SHORTENED = re.compile(r"\b(?:Inc|Ltd|Co|Corp|S\.A|S\.L|e\.V)\.\Z")

_WORD = r"[A-ZÀ-Þ][\w.'’-]+"
PLACES = (
    re.compile(
        r"\b(?i:based|located|office|position|role|onsite|on-site|hybrid)\s+(?:is\s+)?(?:in|at)\s+(?:our\s+)?"
        rf"(?P<p>{_WORD}(?:[ -]{_WORD}){{0,2}}(?:,\s*{_WORD}(?:\s{_WORD})?)?)"
    ),
    re.compile(r"📍\s*(?P<p>[^|·•\n]{2,60})"),
)
"""Where it is."""
TOWN = re.compile(
    rf"(?:{_WORD}(?:[ -][A-ZÀ-Þa-z][\w.'’-]+){{0,3}},\s*(?:[A-Z]{{2,3}}|[A-ZÀ-Þ][\w.'’ -]{{2,25}})"
    r"(?:\s*\([^)]{2,30}\))?"
    r"|(?i:remote|hybrid|on-?site)(?:\s*[(,-].{2,40})?)\Z"
)
"""A piece of a line that is a place."""

_CURRENCY = r"(?:USD|EUR|GBP|CHF|CAD|AUD|US\$|[$€£])"
_SUM = r"\d[\d.,' ]*\d?\s?[kK]?"
SALARY = re.compile(
    rf"(?:{_CURRENCY}\s?{_SUM}\b|\b(?:{_SUM}\s?(?:-|–|—|to|bis|à)\s?)?{_SUM}\s?(?:€|EUR|USD|GBP|CHF|K€|k€))"
    r"(?!\s?(?:m\b|mm\b|mn\b|million|billion|bn\b|b\b))"
    rf"(?:\s?(?:-|–|—|to|bis|à|a)\s?{_CURRENCY}?\s?{_SUM}\s?(?:€|EUR|USD|GBP|CHF)?)?"
    r"(?:\s?(?:per|an?|\/|pro|par|al)\s?"
    r"(?:year|annum|hour|month|day|week|yr|hr|jahr|monat|stunde|an|mois|heure|año|mes))?",
    re.IGNORECASE,
)
_IS_PAY = re.compile(
    r"\d\s?[kK€]?\s?(?:-|–|—|to|bis|à)\s?\D{0,4}\d|per|/|year|annum|hour|jahr|monat|stunde|mois", re.IGNORECASE
)
_PAY_BEFORE = re.compile(r"salary|compensation|pay\b|gehalt|salaire|salario|rémunération|vergütung|ote")


def company(words: str) -> str:
    """A name as an employer's, "" for words that are none."""
    name = words.strip(" ,:'’")
    name = name if _SHORTENED.search(name) else name.strip(".")
    return "" if _NO_COMPANY.match(name) else name


def salary_in(text: str) -> str:
    """The first sum that is a pay: a span, or one that names its time or stands by a word for pay."""
    for found in SALARY.finditer(text):
        words = found[0].strip(" .,\n")
        before = text[max(0, found.start() - 60) : found.start()].lower()
        if _IS_PAY.search(words) or _PAY_BEFORE.search(before):
            return words
    return ""
