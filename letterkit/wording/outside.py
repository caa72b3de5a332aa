"""Whether words that outsiders wrote may be told further: nothing to follow, write to, call or pay, and no order."""

from __future__ import annotations

import re
from itertools import pairwise

from letterkit.languages import every, has_capital_nouns
from letterkit.languages.topics.orders import Outside
from letterkit.wording.mentions import REACHABLE, mentions
from letterkit.wording.tokens import flat

_W = every(Outside)

LONGEST = 300
"""Characters of a quotation that is still short."""
CARRIED = REACHABLE | {"amount", "code"}
"""What no quotation may carry on; words in another script may be a mail's own language."""
_NAMED = re.compile(rf"\b(?:{_W.machine_system_prompt}|(?:{_W.machine_virtual}) assistant)\b")
"""What a mail speaks of only to give a model orders; some people work on it, or as it."""
_READS = r"(?:(?:ai|virtual|digital)\s)?(?:assistant|chatbot|(?:language |ai )?model|llm|gpt)"
_MACHINE = re.compile(
    rf"\b(?:{_W.machine_ignore})\b.{{0,40}}\b(?:{_W.machine_instruct})|"
    r"\b(?:in|to|into|of|from) your (?:next )?(?:answer|response|"
    r"reply|output|message|letter|e-?mail|summary|text)\b|\byour (?:next )?(?:answer|response|"
    r"output)\b|<\||\|>|</?(?:system|user|assistant|mail|data|instructions?)\b|\b(?:dear|hey|as an?|"
    rf"note (?:to|for) (?:the|an?)|to the|for the|the) {_READS}(?=\s*[:,]|\s+(?:must|shall|should|has|will|"
    r"is to|reading|processing|who reads|that reads|summari[sz]\w*|writing)\b)|```|\{\{|\{%|^\s*(?:system|"
    r"user)\s*:|^\s*assistant\s*[:,]",
    re.IGNORECASE | re.MULTILINE,
)

_NO_NAMES = _W.no_names
"""Written with capitals out of courtesy or in headings."""
_INITIALS = 4


def commands(text: str, *, trade: bool = False) -> bool:
    """Whether words are an order to whoever processes them, or code, and no word to the reader.

    trade: they tell what somebody works on or as, so that a model which is merely named is no harm.
    """
    plain = flat(text)
    return bool(_MACHINE.search(plain) or (not trade and _NAMED.search(plain)))


def quotable(text: str) -> bool:
    """Whether a letter may be written from these words of an outsider's.

    Not words with a link, an address, a number to call, an amount or an order to whoever processes them: a model could
    carry those on, and no reader of the letter would know where they came from.
    """
    return len(text) <= LONGEST and not commands(text) and CARRIED.isdisjoint(one.kind for one in mentions(text))


def _is_initials(word: str) -> bool:
    """`SQL`, `CV`, `I`: letters that name no person."""
    return word.isupper() and len(word) <= _INITIALS


def names_a_stranger(text: str, known: str, language: str = "en") -> bool:
    """Whether words have a name in them that the known text does not: capitals inside, in German two in a row.

    A name at the start is told by the capital behind it alone.
    """
    there = frozenset(re.findall(r"\w+", known.casefold())) | _NO_NAMES
    words = [re.findall(r"\w+", word) for word in text.split()]
    strange = [
        any(part[0].isupper() and part.casefold() not in there and not _is_initials(part) for part in word)
        for word in words
    ]
    in_a_row = any(one and other for one, other in pairwise(strange))
    return in_a_row or (not has_capital_nouns(language) and any(strange[1:]))
