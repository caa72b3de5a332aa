"""What a message says in whole sentences that a letter answers: kind words, the reason, an offer, a door, what is next.

The sentences are the sender's own words and data: found by shape and grammar (who is the subject, who is addressed,
when it is to be), in English, German and French; in other languages by the words that the cues found. What is not
sure is left out. Whether one may be told further is decided where a brief is made, not here.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import date
from typing import Literal

from pydantic import BaseModel, ConfigDict

from letterkit.documents import Document
from letterkit.inputs._cues import fold
from letterkit.inputs.mail.said._sentences import Whole, whole
from letterkit.inputs.mail.said._slots import days_of, opening_of, person_of, times_of
from letterkit.languages import every, known
from letterkit.languages.topics.orders import Orders
from letterkit.languages.topics.shapes import Shapes
from letterkit.wording import tellable

About = Literal["kindness", "reason", "offer", "door", "next", "contact", "other"]
ORDER: tuple[About, ...] = ("door", "offer", "contact", "reason", "next", "kindness")
"""What a sentence is about that could be two things: what a letter has to take up comes before what it may thank "
"for."""
LONGEST, MOST, MOST_READ = 300, 24, 60
"""Characters of a sentence, sentences of a message that are answered, and that are read in order to understand it."""
FEWEST_OPEN = 5
"""Words from which a line without a full stop is a sentence."""
_REQUEST = re.compile(rf"\b(?:{every(Orders).request})\b")


class Model(BaseModel):
    """The strictness all parts share."""

    model_config = ConfigDict(extra="forbid", defer_build=True)


class Slots(Model):
    """What stands literally in a sentence: days that are certain, times as written, a name, words for a later post."""

    days: list[date] = []
    times: list[str] = []
    person: str = ""
    opening: str = ""


class Said(Model):
    """One whole sentence, verbatim, on `line` of the file (from 1), and what it is about."""

    about: About
    text: str
    line: int
    slots: Slots = Slots()


@dataclass(frozen=True, slots=True)
class Hint:
    """Words that a cue found in the text, from character `start` on, and what they speak of."""

    about: About
    start: int


@dataclass(frozen=True, slots=True)
class Setting:
    """What is known of the message: its language, names of its senders, the day it was sent, what its cues found.

    verdicts: where the cues found what the message is: a sentence with one tells that, and nothing else that is unsure.
    personal: a person wrote it to this one reader, so that what it says to them counts though nothing tells its sense.
    """

    language: str
    people: Collection[str] = ()
    sent: date | None = None
    hints: Iterable[Hint] = ()
    verdicts: Collection[int] = ()
    personal: bool = False


def read(document: Document, setting: Setting, limit: int) -> list[Said]:
    """The sentences of a message that a letter answers, in order, of its first `limit` characters.

    Those that hold an order, a link, a sum, a claim about a person and the like are left out: see `wording.tellable`.
    """
    text = document.text[:limit]
    found: dict[str, Said] = {}
    for one in whole(text):
        words = " ".join(one.text.split())
        sense = _sense(one, setting) if _complete(one) and len(words) <= LONGEST else None
        if sense and words not in found and tellable(words):
            line = document.file_line(text.count("\n", 0, one.start) + 1)
            found[words] = Said(about=sense, text=one.text, line=line, slots=_slots(words, sense, setting))
    return list(found.values())[:MOST]


def sentences(document: Document) -> list[str]:
    """All whole sentences of a message's own words, in order, whatever they say."""
    found = (" ".join(one.text.split()) for one in whole(document.text[: LONGEST * MOST_READ]))
    return list(found)[:MOST_READ]


def _complete(one: Whole) -> bool:
    return one.ended or len(one.text.split()) >= FEWEST_OPEN or one.text[-1] > "\u0e00"


def _sense(one: Whole, setting: Setting) -> About | None:
    """By its shape, else by a cue within it; in a personal message whatever tells something counts."""
    told = about(one.text, setting.language)
    end = one.start + len(one.text)
    hinted = next((hint.about for hint in setting.hints if one.start <= hint.start < end), None)
    if told or (hinted and not _idle(one.text, setting.language)):
        return told or hinted
    is_verdict = any(one.start <= start < end for start in setting.verdicts)
    return "other" if setting.personal and not is_verdict and _tells(one.text, setting.language) else None


def _idle(text: str, language: str) -> bool:
    shapes = known(language, Shapes)
    return bool(shapes and shapes.boilerplate.search(" ".join(fold(text).split())))


def _tells(text: str, language: str) -> bool:
    """Whether a sentence of a mail to one person tells something: what is neither courtesy nor boilerplate does.

    The reason rarely has a `you` in it (`With the new lab nearly all will be quartz`), nor has half of an offer.
    """
    shapes, folded = known(language, Shapes), " ".join(fold(text).split())
    if shapes is None or len(text.split()) < FEWEST_OPEN:
        return False
    return not any(form.search(folded) for form in (shapes.boilerplate, shapes.courtesy, _REQUEST))


def _slots(words: str, sense: About, setting: Setting) -> Slots:
    return Slots(
        days=days_of(words, setting.sent),
        times=times_of(words),
        person=person_of(words, setting.people, setting.language),
        opening=opening_of(words) if sense == "door" else "",
    )


def about(text: str, language: str) -> About | None:
    """What a sentence is about by its shape; None where that is not sure."""
    shapes = known(language, Shapes)
    folded = " ".join(fold(text).split())
    if shapes is None or shapes.boilerplate.search(folded):
        return None
    return next((one for one in ORDER if _is_about(one, folded, shapes)), None)


def _is_about(one: About, folded: str, shapes: Shapes) -> bool:
    if not getattr(shapes, one).search(folded):
        return False
    if one == "door":
        return bool(shapes.door_needs.search(folded))
    if one == "kindness":
        return not shapes.courtesy.search(folded) and not shapes.refusal.search(folded)
    if one in ("offer", "next") and shapes.refusal.search(folded):
        return False
    return one in ("reason", "contact") or not shapes.courtesy.search(folded)
