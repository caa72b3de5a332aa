"""What a heading or a label in free notes means: a field of the notes, in the words people use for it."""

from __future__ import annotations

import re

from letterkit.documents import FieldPath
from letterkit.languages import every
from letterkit.languages.topics.notes import Headings, NoteWords

_W = every(Headings)


Target = FieldPath


def _path(name: str) -> Target:
    return tuple(name.split("."))


SECTIONS: dict[str, str] = _W.sections  # fmt: skip
"""A section of the notes by the words over it. The longest name of a target that fits wins over a shorter heading."""
_SECTIONS = {_path(name): re.compile(rf"(?:{words})\Z", re.IGNORECASE) for name, words in SECTIONS.items()}

LABELS: dict[str, str] = _W.labels  # fmt: skip
"""A field of the notes by its label."""
_LABELS = {_path(name): re.compile(rf"(?:{words})\Z", re.IGNORECASE) for name, words in LABELS.items()}

OF_PERSON = {name: re.compile(pattern, re.I) for name, pattern in every(NoteWords).of_person.items()}
"""What is noted of one person, by its label."""


def section_of(heading: str) -> Target | None:
    """The field that a heading opens; None where it says nothing."""
    plain = _plain(heading)
    return (
        next((target for target, form in _SECTIONS.items() if form.match(plain)), None) if 0 < len(plain) < 70 else None
    )


def label_of(label: str) -> Target | None:
    """The field that a label names; None where it names none."""
    plain = _plain(label)
    return (
        next((target for target, form in _LABELS.items() if form.match(plain)), None) if 0 < len(plain) < 40 else None
    )


def _plain(words: str) -> str:
    words = re.sub(r"\([^)]*\)", " ", words.replace("’", "'"))
    words = re.sub(r"[^\w'&/ .+→>-]", " ", words.replace("_", " "))
    return re.sub(r"\s+", " ", words).strip(" .:-/").lower()


def _forms(**words: str) -> dict[str, re.Pattern[str]]:
    return {name: re.compile(form, re.IGNORECASE) for name, form in words.items()}


_BY = r"(?:raised |said |asked )?by|who|from"
DETAILS: dict[str, dict[str, re.Pattern[str]]] = {
    "problems": _forms(
        my_idea=r"(?:my )?ideas?|i(?:'d| would)(?: do)?|what i would do(?: first)?|" + _W.my_idea,
        urgency=r"urgency|urgent|when",
        raised_by=_BY,
    ),
    "objections": _forms(bridge=r"(?:my )?(?:answer|bridge|reply|counter|response)", raised_by=_BY),
    "questions_they_asked": _forms(
        my_answer=r"(?:a|(?:my |your )?answer|what (?:i|was) said|said)",
        self_rating=r"how it went|(?:self.?)?rating|status|went",
        better_answer=(
            r"better(?: answer)?|(?:correct/complete|complete|correct) answer|should have said|what was missing"
        ),
        by=_BY,
    ),
    "open_questions": _forms(to=r"to|for|ask"),
    "promised_by_me": _forms(
        to=r"to|for", due=rf"due|by|until|{_W.due}", link=r"links?|url|where", file=rf"file|attachment|{_W.file}"
    ),
    "promised_by_them": _forms(to=r"to|for", due=r"due|by|until"),
    "interviewers": _forms(known_as=LABELS["interviewers.known_as"]),
    "evidence": _forms(
        number=rf"numbers?|results?|outcome|figures?|{_W.number}",
        context=r"context|where|when",
        told_in_interview=r"(?:did i )?(?:tell|told|mention(?:ed)?|said)(?: (?:them|it|her|him|in the interview))?|"
        rf"{_W.told}",
    ),
}
"""What a line under an item says, by its label."""
