"""English words about the reader, said to the reader: `she walked me round herself` → `you walked me round "
"yourself`."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence

from letterkit.languages.en.clauses._verbs import ALWAYS_VERBS, BASE_OF, BASES, NOUNISH, PASTS
from letterkit.languages.en.phrasing import DETERMINERS, INDIRECT, PREPOSITIONS, SUBJECTS, SUBORDINATORS

PLURAL = {
    "is": "are", "was": "were", "has": "have", "does": "do", "isn't": "aren't", "wasn't": "weren't",
    "hasn't": "haven't", "doesn't": "don't",
}  # fmt: skip
ADVERBS = frozenset(
    "also still never just always often really only already even both actually now then soon sometimes usually "
    "herself himself yourself themselves kindly".split()
)
TAKES_OBJECT = (
    frozenset(DETERMINERS) | PREPOSITIONS | SUBJECTS | INDIRECT | SUBORDINATORS | ADVERBS
    | frozenset("and but or if as than too again back up off out away there here when while yesterday today".split())
) - frozenset("two three four five six seven eight nine ten no her his one both".split())  # fmt: skip
"""Words before which `her` is the object (`told her about`), and no possessive (`her own hand`)."""
FEELS = frozenset("worried tired interested excited pleased retired concerned convinced supposed used based".split())
"""Participles behind `she's` that are an `is`."""
HAS_DONE = frozenset("been got had done seen run built".split())
PIECE = re.compile(r"[A-Za-zÀ-ɏ]+(?:['-][A-Za-zÀ-ɏ]+)*|\d[\d.,]*|[^\w\s]|\s+|.", re.DOTALL)
CLAUSE_SUBJECTS = frozenset("i we they he she you i'm i've i'd i'll we're they're he's she's".split())
SUBJECT = "\x01"
"""Behind a `you` that was he or she, whose verb has to follow it."""
SPOKEN = "\x02"
"""Behind a `you've` or `you're` that was `she's`: what is joined to it has to follow."""
SINGULAR = frozenset("he she him his her hers himself herself".split())
GIVEN = frozenset("told tell asked ask gave give send sent show showed email mail bring brought owe promised".split())
"""Verbs behind which `them` are those who were met."""
FIRM = {"they": "you", "them": "you", "their": "your", "theirs": "yours", "themselves": "yourselves"}


def base(verb: str) -> str:
    """The form of a verb behind `you`, "" where it cannot be told: `reckons` → `reckon`; `focuses` of no list."""
    known = PLURAL.get(verb) or BASE_OF.get(verb)
    if known:
        return known
    if not re.fullmatch(r"[a-z-]+[^sui]s", verb):
        return ""
    if verb.endswith("ies"):
        return verb[:-3] + "y" if len(verb) > 4 else ""
    if verb.endswith(("sses", "shes", "xes", "oes", "zzes")):
        return verb[:-2]
    return "" if verb.endswith(("ses", "ches", "zes")) else verb[:-1]


def turned(line: str, pronouns: Collection[str], names: Sequence[str], firm: bool) -> str:
    """Words in which the reader becomes `you`; "" where that is not certain.

    pronouns: those that can only be the reader. names: those that the reader goes by. firm: whether `they` is the
    reader's employer.
    """
    spoken_to = re.search(r"\b(?:you|your|yours)\b", line, re.IGNORECASE)
    if firm and spoken_to and re.search(r"\bthe(?:y|m|ir)\b", line, re.IGNORECASE):
        return ""
    line = _named(line, names)
    if not line:
        return ""
    words = PIECE.findall(line)
    has_they = bool(re.search(r"\bthey\b", line, re.IGNORECASE))
    for at, word in enumerate(words):
        if firm and word.casefold() == "them" and not has_they and words[max(0, at - 2)].casefold() not in GIVEN:
            if not re.search(r"[a-z]{3,}[^s]s\b", "".join(words[:at])):
                return ""
            continue
        after = next((other for other in words[at + 1 :] if not other.isspace()), "")
        given = words[max(0, at - 2)].casefold() in GIVEN
        said = "you" if given and word.casefold() == "her" in pronouns and _counts(after) else None
        said = said or _pronoun(word, after, pronouns, firm)
        if said is None:
            return ""
        words[at] = said
    return _agreed(PIECE.findall("".join(words)))


def _named(line: str, names: Sequence[str]) -> str:
    """The line with `you` for the reader's names; "" where a name may be a firm's or somebody else's."""
    for name in sorted(names, key=len, reverse=True):
        flags = re.IGNORECASE if len(name) > 2 else 0
        found = re.compile(
            rf"(?P<the>\b(?:the|our) )?(?<![\w'@.-])(?:(?:Mrs?|Ms|"
            rf"Miss|Dr|Prof)\.? )?{re.escape(name)}(?P<own>'s|"
            rf"s')?(?![\w@-])"
            rf"(?P<again> (?:she|he)\b(?!'| (?:said|says)))?(?=(?P<after>(?: (?:&|[A-Z][a-z]+\b))?))",
            flags,
        )
        for match in found.finditer(line):
            is_title = name[:1].islower() or match[0].removeprefix(match["the"] or "")[:1].islower()
            goes_on = bool(match["after"]) and match["after"].strip()[:1].isupper()
            if (match["the"] and not is_title) or goes_on or match["after"] == " &":
                return ""
        line = found.sub(lambda match: "your" if match["own"] else f"you{SUBJECT}", line)
    return line


def _pronoun(word: str, after: str, pronouns: Collection[str], firm: bool) -> str | None:
    """What a word becomes; None where that cannot be told."""
    small, _, ending = word.casefold().partition("'")
    if firm and small in FIRM:
        return FIRM[small] + (f"'{ending}" if ending else "")
    if small not in SINGULAR or small not in pronouns:
        return word
    if small in ("he", "she"):
        if ending != "s":
            return f"you'{ending}" if ending else f"you{SUBJECT}"
        return _contracted(after.casefold())
    if small == "her":
        if after[:1].isdigit():
            return None
        return "you" if not after or not after[:1].isalpha() or after.casefold() in TAKES_OBJECT else "your"
    return {"him": "you", "his": "your", "hers": "yours"}.get(small, "yourself")


def _counts(word: str) -> bool:
    """Whether a word opens what somebody is given: `promised her two references`."""
    return word[:1].isdigit() or word.casefold() in DETERMINERS - {"her", "his"}


def _contracted(after: str) -> str | None:
    """`she's lovely` is an `is`, `she's been` a `has`; of `she's asked` it cannot be told."""
    if after in HAS_DONE:
        return f"you've{SPOKEN}"
    if after in FEELS or not (after.endswith("ed") or (after in PASTS and after not in ("set", "put"))):
        return f"you're{SPOKEN}"
    return None


def _agreed(words: list[str]) -> str:
    """The words with every verb fitting a `you` that was he or she; "" where one may be a noun."""
    spoken = [at for at, word in enumerate(words) if not word.isspace()]
    for place, at in enumerate(spoken):
        if words[at] == SPOKEN and not _coordinated(words, spoken[place + 1 :]):
            return ""
        if words[at] != SUBJECT:
            continue
        before = spoken[place - 2] if place > 1 else -1
        opener = words[spoken[place - 3]].casefold() if place > 2 else ""
        inverted = not opener.isalpha() or opener in INDIRECT | SUBORDINATORS | {"and", "or", "but", "ask"}
        if before >= 0 and words[before].casefold() in PLURAL and inverted:
            words[before] = _like(words[before], PLURAL[words[before].casefold()])
            continue
        if not _verbs_follow(words, spoken[place + 1 :]):
            return ""
    return "".join(word for word in words if word not in (SUBJECT, SPOKEN))


def _verbs_follow(words: list[str], spoken: Sequence[int]) -> bool:
    """Set the verbs behind one subject; False where a word may be its verb or may not."""
    at = 0
    while at < len(spoken) and (words[spoken[at]].casefold() in ADVERBS or words[spoken[at]].endswith("ly")):
        at += 1
    if at == len(spoken):
        return True
    verb = words[spoken[at]]
    if (verb.islower() and verb.endswith("s") and verb not in PASTS | {"across", "as", "us", "was"}) or verb in PLURAL:
        said = base(verb)
        if not said:
            return verb in SUBORDINATORS or not verb.isalpha()
        words[spoken[at]] = said
    elif verb in BASES and verb not in PASTS and verb not in ALWAYS_VERBS:
        return False  # `does she want`, whose `does` is lost; or a name that is no subject
    return _coordinated(words, spoken[at + 1 :])


def _coordinated(words: list[str], spoken: Sequence[int]) -> bool:
    """The further verbs of the same subject: `and still carries a bag` → `and still carry a bag`."""
    within = False
    for place, at in enumerate(spoken):
        word = words[at].casefold()
        within = within or word in ("who", "which", "that", "where", "because", "when", "if")
        if word == SUBJECT or (word in CLAUSE_SUBJECTS and place):
            return True
        if word not in ("and", "but", "or", "then"):
            continue
        rest = [one for one in spoken[place + 1 :] if words[one].casefold() not in ADVERBS | {"then"}]
        if not rest:
            return True
        verb = words[rest[0]].casefold()
        after = words[rest[1]].casefold() if len(rest) > 1 else ""
        if verb not in BASE_OF and verb not in PLURAL:
            continue
        if within or (verb in NOUNISH and after not in DETERMINERS | PREPOSITIONS | ALWAYS_VERBS):
            return False
        words[rest[0]] = base(verb)
    return True


def _like(shown: str, said: str) -> str:
    return said[:1].upper() + said[1:] if shown[:1].isupper() else said
