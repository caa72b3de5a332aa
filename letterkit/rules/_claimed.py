"""The words by which a claim is held against the sources: what of it tells something, and whether they have it in any
form.
"""

from __future__ import annotations

import re
from functools import cache, lru_cache

from letterkit.assets import SHIPPED
from letterkit.brief.grounding import telling
from letterkit.languages import every, has_capital_nouns
from letterkit.languages.topics.rules import UnknownClaim
from letterkit.wording import passage, stem
from letterkit.wording.claims import talk

_W = every(UnknownClaim)

PREFIX, ENDING = re.compile(rf"^(?:{_W.prefix})(?=\w{{4}})"), re.compile(rf"(?<=\w{{4}})[{_W.stem_end}]+$")
"""What German participles begin with, and what stems of French verbs still end with."""
WORDS = re.compile(r"(?<![{%#])[^{}%#]+(?=\{[{%#]|\Z)|\"[^\"]*\"")
"""What a template says itself, outside of its marks and in their quoted words."""


@lru_cache(maxsize=4096)
def content(text: str) -> frozenset[str]:
    """The stems of a claim's telling words: numbers are another rule's, and `I'd` and `mostly` tell nothing."""
    counted = {word for number in passage(text).numbers for word in telling(number.text)}
    return frozenset(one for one in telling(text) if "'" not in one and one not in counted) - _adverbs(text)


def _adverbs(text: str) -> frozenset[str]:
    return frozenset(stem(token.folded) for token in passage(text).tokens if token.folded.endswith("ly"))


def tells(said: str, own: frozenset[str], language: str) -> bool:
    """Whether sources have a stem in any form: `bezahlt` is `zahle`, `gelacht` `lache`, `dictais` `dictiez`."""
    if has_capital_nouns(language):
        bare = PREFIX.sub("", said)
        return not own.isdisjoint((said, bare, stem(f"ge{bare}"), stem(f"be{bare}")))
    root = ENDING.sub("", said) if language == "fr" else said
    return said in own or (root != said and any(ENDING.sub("", one) == root for one in own))


def unheard(text: str, known: frozenset[str], language: str) -> tuple[int, int]:
    """How many words of a text tell something that nothing known has in any form, and how many tell something."""
    said = content(text) - harmless()
    return sum(not tells(one, known, language) for one in said), len(said)


@cache
def harmless() -> frozenset[str]:
    """The stems of what claims nothing: words of the talk and of thanks, and those our own templates are made of."""
    texts = (SHIPPED.text("templates", name, "template") for name in SHIPPED.names("templates", "**/*.j2"))
    return talk().union(*(telling(" ".join(WORDS.findall(text))) for text in texts))
