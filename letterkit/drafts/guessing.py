"""What kind of letter somebody's words are, and in which language, where nobody says."""

from __future__ import annotations

import re

from letterkit.languages import every
from letterkit.languages.topics.mail import Greetings

SIGNS = {**every(Greetings).signs, "question": r".[^?]*\?"}
"""What words of a letter speak for."""
_SIGNS = {sign: re.compile(rf"(?<!\w)(?:{words})", re.IGNORECASE) for sign, words in SIGNS.items()}
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
