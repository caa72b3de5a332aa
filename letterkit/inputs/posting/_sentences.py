"""The sentences in which postings say whom they look for, who they are, where it is and what it pays."""

from __future__ import annotations

import re

from letterkit.languages import every
from letterkit.languages.topics.posting import HeadlineWords, PostingSentences

_W = every(PostingSentences)

GENDER = re.compile(
    rf"\s*[\[(]\s*(?:[mwfdxhi](?:\s*[/|,*]\s*[mwfdxhi*]){{1,3}}|{_W.gender})\s*[\])]|"
    r"\s+[mwfdxh](?:/[mwfdxh]){2}\b",
    re.IGNORECASE,
)
"""`(m/w/d)` and the like, which is no part of a title."""

NAME = rf"[A-ZÀ-Þ0-9][\w&.'’+-]*(?:\s+(?:[A-ZÀ-Þ0-9&][\w&.'’+-]*|{_W.name})){{0,5}}?"
_A = r"(?:an?|our next|our|the|new|talented|experienced|skilled|motivated|passionate|exceptional|\s)+"
_SEEK = r"(?:currently\s+|now\s+|actively\s+)?(?:hiring|looking for|seeking|recruiting)(?:\s+for)?"
_TITLE = r"(?P<t>[^.,;:!?\n]{3,80}?)"
_END = rf"(?:\s+(?:{_W.end})\b|[.,;:!?\n]|\Z)"

ASKS = (
    re.compile(rf"(?P<c>{NAME})(?:,[^,.]{{2,80}},)?\s+(?:is|are)\s+{_SEEK}\s+{_A}{_TITLE}{_END}"),
    re.compile(rf"(?i:we(?:'re|’re| are)?)\s+(?:(?i:need)|{_SEEK})\s+{_A}{_TITLE}{_END}"),
    re.compile(rf"(?i:join)\s+(?P<c>{NAME})(?:'s team|’s team)?\s+as\s+{_A}{_TITLE}{_END}"),
    re.compile(rf"(?i:as)\s+{_A}{_TITLE}\s+at\s+(?P<c>{NAME})(?:,|\s+you\b)"),
    *(re.compile(rf"{opening}\s+{_TITLE}{_END}") for opening in _W.asks),
)
"""Whom they look for (`t`), and who does (`c`)."""

HIRES = re.compile(
    rf"(?:\A|[.!?:]\s+)(?P<c>{NAME})\s+(?:{every(HeadlineWords).hires_is_hiring})\s+(?:{every(HeadlineWords).hires_an})"
)
"""`Sample Inn sucht …`"""
TITLED = (
    re.compile(rf"(?:\A|[.!?]\s+)(?i:an?)\s+{_TITLE}\s+(?:{_W.wanted})\b"),
    re.compile(rf"\b(?i:{_W.as_a})\s+(?P<t>[A-ZÀ-Þ][^.,;:!?\n]{{3,80}}?){_END}"),
)
"""Sentences that call the job by its name."""

_DOES = f"{_W.does}"
WHO = (
    re.compile(rf"(?:\A|[.!?]\s+)(?P<c>{NAME})(?:\s+\([^)]{{1,30}}\))?\s+(?:{_DOES})\s+\w"),
    re.compile(rf"\b(?:{_W.at})\s+(?P<c>{NAME}),?\s+(?:{_W.we})\b"),
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
    rf"(?:{_CURRENCY}\s?{_SUM}\b|\b(?:{_SUM}\s?(?:-|–|—|{_W.salary_to})\s?)?{_SUM}\s?(?:€|{_W.salary_eur}|K€|k€))(?!\s?(?:m\b|mm\b|"
    rf"mn\b|million|billion|bn\b|b\b))(?:\s?(?:-|–|—|{_W.salary_to_2})\s?{_CURRENCY}?\s?{_SUM}\s?(?:€|"
    rf"{_W.salary_eur_2})?)?(?:\s?(?:{_W.salary_per}|\/)\s?(?:{_W.salary_year}))?",
    re.IGNORECASE,
)
_IS_PAY = re.compile(rf"\d\s?[kK€]?\s?(?:-|–|—|{_W.is_pay_to})\s?\D{{0,4}}\d|{_W.is_pay}|/", re.IGNORECASE)
_PAY_BEFORE = re.compile(_W.pay_before)


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
