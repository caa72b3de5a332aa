"""What kind of letter somebody's words are, and in which language, where nobody says."""

from __future__ import annotations

import re

from letterkit import kinds
from letterkit.kinds import Signs
from letterkit.languages import every
from letterkit.languages.topics.mail import Greetings

SIGNS = {**every(Greetings).signs, "question": r".[^?]*\?"}
"""What words of a letter speak for."""
_SIGNS = {sign: re.compile(rf"(?<!\w)(?:{words})", re.IGNORECASE) for sign, words in SIGNS.items()}


def kind_of(text: str, subject: str = "", given: frozenset[str] = frozenset()) -> str:
    """The kind that the words speak for, by what the kinds say of themselves: the first by rank that fits.

    given: signs that stand in its sources, `no` where a refusal is answered, `application` where nobody has met.
    """
    words = f"{subject}\n{text[:6000]}"
    count = len(text.split())
    order = sorted((signs.rank, kind.name, signs) for kind in kinds.all_of() for signs in kind.signs)
    fitting = [
        (name, signs)
        for _, name, signs in order
        if signs.words[0] <= count <= signs.words[1] and _shows(signs, words, given)
    ]
    return next((name for name, signs in fitting if given and given <= {*signs.all}), fitting[0][0])


def _shows(signs: Signs, words: str, given: frozenset[str]) -> bool:
    return all(sign in given or _SIGNS[sign].search(words) for sign in signs.all)


def language_of(text: str) -> str:
    """The language of a text by its small words."""
    from letterkit.inputs import language_of

    return language_of(text)
