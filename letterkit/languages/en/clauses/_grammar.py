"""English clauses told from anything else: a subject, and behind it a verb form that can be nothing else."""

from __future__ import annotations

import re

from letterkit.languages.en.clauses._people import PEOPLE
from letterkit.languages.en.clauses._verbs import ALWAYS_VERBS, BASE_OF, BASES, NOUNISH, PASTS, REGULAR_PASTS
from letterkit.languages.en.phrasing import DETERMINERS, PREPOSITIONS, shape

_SUBJECT_FIRST = re.compile(
    r"(?:(?:afterwards|then|honestly|today|yesterday|first|also|now|maybe|perhaps|actually|true),? )?"
    r"(?P<subject>I|you|we|they|he|she|it|there|nobody|everybody|everyone|someone|that|this|"
    r"who)\b(?P<short>'(?:m|re|s|ve|d|ll))?"
    r"(?: (?:both|all))?(?P<adverbs>(?: (?:\w+ly|also|still|just|never|always|often|even|already|only|now|really|"
    r"both|yourself))*)"
    r"(?: (?P<verb>[\w']+))?",
    re.IGNORECASE,
)


_OPENER = re.compile(
    r"(?:at|in|on|during|after|before|by|for|since) [^,]{2,40}?,? (?=(?:I|we|you|they|he|she|it)(?:'\w+)? )",
    re.IGNORECASE,
)
"""A phrase of place or time before the subject."""


def finite(line: str) -> bool:
    """Whether words are a clause: a subject, and behind it a verb form that is known or cannot be another word."""
    line = re.sub(r"\b\d+(?:[.:]\d+)? ?[ap]m\b", "then", line)
    opener = _OPENER.match(line)
    found = _SUBJECT_FIRST.match(line, opener.end() if opener else 0)
    if found and not (found["verb"] or found["short"]):
        return False
    if found and (found["verb"] or found["short"]):
        verb, subject = (found["verb"] or "").casefold(), found["subject"].casefold()
        if found["short"] and verb:
            return True
        if is_verb(verb):
            return True
        if subject in ("he", "she", "it", "that", "nobody", "everybody", "everyone", "someone", "this", "who"):
            return verb in BASE_OF
        if subject in ("that", "this"):
            return _has_finite(line)
        return verb in BASES
    if re.match(r"what (?:I|you|we)\b", line, re.IGNORECASE):
        return bool(re.search(r"\b(?:is|was|are|were)\b", line))
    return _has_finite(line)


def is_verb(word: str) -> bool:
    """Whether a small word is a finite verb form behind any subject."""
    regular = word.endswith("ed") and len(word) > 4 and word not in ("need", "indeed", "hundred", "speed", "embed")
    return word in PASTS or word in ALWAYS_VERBS or regular or word.endswith("n't")


def _has_finite(line: str) -> bool:
    """The same of a clause whose subject is a noun phrase."""
    if shape(line) == "clause" and not line.split()[0].casefold().startswith("you"):
        return True
    line = re.sub(
        r",(?= (?:was|is|are|were|had|has|did)\b)", " and", line
    )  # `churn 18 %, was 11`: whose verb it is, nobody says
    shown = re.findall(r"[\w'-]+", line)
    words = [word.casefold() for word in shown]
    for at, (before, word, after) in enumerate(zip(words, words[1:], [*words[2:], ""], strict=False)):
        if word in ("who", "which", "that", "where", "because", "when", "if"):
            return False
        if at and before in _RELATED:
            continue  # `14 points of churn you can't explain`
        if before in _NO_SUBJECT or before in PREPOSITIONS or before in ("the", "a", "an", "my", "your", "our"):
            continue
        is_person = shown[at][:1].isupper() or bool(PEOPLE.search(" ".join(words[: at + 1])))
        if _is_verb(before, word, after, is_person):
            return True
    return False


def _is_verb(before: str, word: str, after: str, is_person: bool) -> bool:
    """Whether a word is the verb of the noun before it. is_person: whether that noun can say and do things."""
    plural = len(before) > 3 and before.endswith("s") and not before.endswith("ss")
    goes_on = after in DETERMINERS | PREPOSITIONS
    return (
        (word in ALWAYS_VERBS and word != "am")
        or (word in _SAID and bool(after) and is_person)
        or (word in PASTS and word not in BASES and after in DETERMINERS and is_person)
        or word in _WENT
        or (word in REGULAR_PASTS and after in _ENDS_CLAUSE)
        or (plural and word in BASES and (goes_on or after in ("back", "out", "up", "off")))
        or (word in BASE_OF and word not in NOUNISH and (not after or goes_on))
        or (word in NOUNISH and after in ("you", "me", "us", "them", "him", "her", "it"))
    )


_RELATED = frozenset("i you we they he she it".split())
_NO_SUBJECT = frozenset("to who that which and not or but".split())
_SAID = frozenset("asked said told says asks".split())
_WENT = frozenset(
    "went came gave took knew saw wrote drove grew fell began broke spoke chose rose ran threw wore flew drew "
    "became got did "
    "suits".split()
)
"""Past forms that are no participle, so that what stands before them is their subject."""
_ENDS_CLAUSE = frozenset("and from to when because after before until down up out off".split()) | {""}
