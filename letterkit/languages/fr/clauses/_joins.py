"""Where a French line is cut between its sentences: behind a whole clause, before the next one's subject."""

from __future__ import annotations

import re
from collections.abc import Iterator

from letterkit.languages.fr import phrasing
from letterkit.languages.fr.clauses._forms import FORMS, is_finite
from letterkit.languages.fr.clauses._words import CLITICS, MARKS_EITHER, MARKS_FEMININE, MARKS_MASCULINE, MARKS_PLURAL

_SUBJECT = r"(?:il|elle|on|je|ils|ce qu[ei’'][^,;:]{2,30}? c['’]|j['’]|j (?=ai|av))(?!\w)"
_LED = r"(?:(?:euh|et|mais|puis|donc|alors|enfin|bon|moi|lui|sinon|après|ensuite|franchement|ça) )*"
WRITTEN = re.compile(
    rf"(?P<clause>(?:,| :)\s+(?=(?:et |mais |puis |donc |alors |ensuite |moi,? )*(?:{_SUBJECT}|j['’])))|"
    r"(?P<contrast>,\s+(?:alors qu(?:e |['’])|sauf qu(?:e |['’]))|,?\s+(?=mais j['’]|mais (?:il|elle|je|on|pas)\b))|"
    r"(?P<not>,\s+(?=(?:PAS|pas|mais pas|jamais) (?:dit|parlé|mentionné|le|la|les|du|de la|des)\b))|"
    r"(?P<noun>,\s+et\s+(?=(?:le|la|les|l['’]|un|une|mon|ma|notre|leurs?)\b))|"
    r"(?P<asked> :\s+(?=est-ce |qui |quand |comment |combien |pourquoi |quel))",
    re.IGNORECASE,
)
"""Joins of what is written; what only dictation has stands in SPOKEN."""
SPOKEN = re.compile(
    rf"(?P<clause>\s+(?={_LED}(?:{_SUBJECT}|j['’]|ça (?:a|avait|fait|faisait|m['’]a) )))|"
    rf"(?P<that>\s+et que du coup\s+|\s+du coup\s+(?=ça |il |elle |on ))|"
    r"(?P<comment>\s+(?=ça c['’]|c['’]était |ça je |pas besoin |les heures c['’]|le second lui ))|"
    rf"(?P<breath>\s+euh\s+(?=(?:(?:mais|et|donc|sinon|après) )?(?:{_SUBJECT}|j['’]|ce qu|franchement )))|"
    r"(?P<filler>\s+(?:voilà|hein)\s+)",
    re.IGNORECASE,
)
HOLDS_BACK = re.compile(
    r"(?:\b(?:que|quand|si|où|comme|dont|qui|lorsque|puisque|pourquoi|comment|combien|avec|pour|chez|à|vers|"
    r"sans|par|de|"
    r"selon|ne|est|c['’]est|ce|et|mais|ou|donc|puis|alors|enfin|bon|après|ensuite|sinon|franchement|euh|"
    r"quels?|quelles?|parce)|[’'(«\"])\s*\Z",
    re.IGNORECASE,
)
"""Words that a clause does not end with."""
SUBORDINATE = re.compile(
    r"\s*(?:\w+ )?(?:quand|qd|si|comme|lorsqu|dès qu|pendant qu|puisqu|parce qu|pcq|tant qu|après qu|depuis qu|"
    r"vu qu|même si|au cas où|à chaque fois qu)",
    re.IGNORECASE,
)
OF_SAYING = re.compile(r"\b(?:dit|disait|répondu|répété|demandé)(?: (?:que|qu['’]))?[^,]{0,18}\Z", re.IGNORECASE)
_WORD = re.compile(r"[^\W\d_]+")


class WholeJoins:
    """A pattern whose matches count only behind a whole clause, and before one where they ask for it."""

    def __init__(self, pattern: re.Pattern[str]) -> None:
        self.pattern = pattern

    def finditer(self, string: str, pos: int = 0, endpos: int = 1 << 30, /) -> Iterator[re.Match[str]]:
        """The joins in a stretch of text, in order."""
        at = pos
        for found in self.pattern.finditer(string, pos, min(endpos, len(string))):
            left, right = string[at : found.start()], string[found.end() : min(endpos, len(string))]
            if _is_join(found.lastgroup or "", left, right):
                yield found
                at = found.end()


def _is_join(kind: str, left: str, right: str) -> bool:
    if kind == "filler":
        return bool(left.strip())
    if kind == "noun":
        return _opens_whole(re.split(r"[,;(\"«]", right)[0])
    if kind == "breath":
        return bool(left.strip()) and not HOLDS_BACK.search(left)
    if kind in ("contrast", "asked", "that"):
        return is_whole(left) or kind == "asked"
    if kind == "not":
        return is_whole(left) or bool(re.search(r"\d", left))
    if not _opens_subject(right):
        return False
    return is_whole(left) and not HOLDS_BACK.search(left) and not SUBORDINATE.match(left)


def _opens_subject(text: str) -> bool:
    """Whether the pronoun that opens words has its verb behind it, and does not stand apart: `elle ou le client`."""
    found = re.match(rf"(?:{_LED})(?:il|elle|on|je|ils)\s+([^\W\d_]+['’]?)", text, re.IGNORECASE)
    return found is None or found[1].casefold() in CLITICS or is_finite(found[1]) or found[1].endswith(("'", "’"))


def _opens_whole(text: str) -> bool:
    """Whether a noun with its determiner and a verb open what stands behind `et`: `le commercial passe`."""
    found = [word.casefold() for word in _WORD.findall(text)]
    known = FORMS.get(found[2]) if len(found) > 2 else None
    return phrasing.shape(text) == "clause" or bool(known and known.single)


def is_whole(text: str) -> bool:
    """Whether words hold a finite verb behind something that can be its subject, and an announcement its matter."""
    if re.match(r"\s*(?:\w+ )?ce qu", text, re.IGNORECASE) and not re.search(r"\bc['’](?:est|était)\b", text):
        return False
    if OF_SAYING.search(text) and not re.search(r"\bqu(?:e |['’])|\bsi\b|\bcomment\b|\bpourquoi\b|«|\"", text):
        return False
    words = [word.casefold() for word in _WORD.findall(text)]
    nouns = MARKS_EITHER | MARKS_FEMININE | MARKS_MASCULINE | MARKS_PLURAL | {"de", "d", "l", "en", "au", "sans", "par"}
    return any(is_finite(word) and at and words[at - 1] not in nouns - {"ce"} for at, word in enumerate(words)) or bool(
        re.match(r"\s*(?:m['’]|nous )(?:a|ont|avez)\b|\s*(?:ai|a)\s", text, re.IGNORECASE)
    )
