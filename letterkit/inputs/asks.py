"""What an employer's text asks an application to hold or to do: a start date, a notice period, a word cap, a name …

Each is the whole sentence with what it is about; what it asks for in figures, a date or a name only where that is
certain. Nothing here is followed: it is data for the writer, and a wish about letters written by software is theirs
to answer.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from datetime import date
from typing import Literal, get_args

from pydantic import BaseModel, ConfigDict

from letterkit.inputs import _ask_shapes as shapes
from letterkit.inputs._cues import fold
from letterkit.languages import every
from letterkit.languages.topics.asks import Asks
from letterkit.wording import dates, sentences

_W = every(Asks)

AskAbout = Literal[
    "start",
    "notice",
    "pay",
    "days",
    "licence",
    "permit",
    "reference",
    "words",
    "to",
    "documents",
    "attachments",
    "closing",
    "software",
]
LONGEST, MOST = 400, 40
"""Characters of a sentence, and asks of a text."""
_ONES = _W.ones
_PAGES, _SIGNS = re.compile(_W.pages), re.compile(_W.signs)
_LABEL = re.compile(
    rf"(?:{_W.label})\s*:?\Z",
    re.IGNORECASE,
)


class Ask(BaseModel):
    """One thing that is asked for: the whole sentence, its line in the file (from 1), and its value where certain.

    value: a number of words or `1 page` (words), a date (closing), a name (to), a code (reference); else None.
    """

    model_config = ConfigDict(extra="forbid", defer_build=True)

    about: AskAbout
    text: str
    line: int
    value: int | date | str | None = None


def of_lines(lines: Iterable[tuple[str, int]]) -> list[Ask]:
    """What lines or paragraphs ask for, each with its number in the file, in order."""
    found: dict[tuple[str, str], Ask] = {}
    for text, line in _labelled(lines):
        for _, sentence in sentences(text):
            words = " ".join(sentence.split())
            for about in abouts(words) if len(words) <= LONGEST else ():
                found.setdefault((about, words), Ask(about=about, text=words, line=line, value=_value(about, words)))
    return list(found.values())[:MOST]


def _labelled(lines: Iterable[tuple[str, int]]) -> Iterator[tuple[str, int]]:
    """The lines, a label for a date joined with the date that stands on the next one."""
    label: tuple[str, int] | None = None
    for text, line in lines:
        if not text.strip():
            continue
        if label and dates(text) and len(text.split()) <= 6:
            yield f"{label[0]} {text.strip()}", label[1]
            label = None
            continue
        label = (text.strip(), line) if _LABEL.fullmatch(text.strip()) else None
        if label is None:
            yield text, line


def abouts(sentence: str) -> list[AskAbout]:
    """What a sentence asks for."""
    folded = " ".join(fold(sentence).split())
    topics = get_args(AskAbout) if shapes.ASKED.search(folded) else _UNDEMANDED
    return [about for about in topics if shapes.TOPICS[about].search(folded) and _asks(about, sentence, folded)]


_UNDEMANDED: tuple[AskAbout, ...] = tuple(about for about in get_args(AskAbout) if about not in shapes.BY_DEMAND)


def _asks(about: str, sentence: str, folded: str) -> bool:
    """Whether a sentence on a topic asks for it: not one about the work, the employer or what is offered."""
    if shapes.OFFERED.search(folded) and about not in ("permit", "closing"):
        return False
    if about == "words":
        return _limit(folded) is not None
    if about == "to":
        return _name(sentence) is not None and not shapes.DUTY.search(folded)
    if about == "reference":
        return _code(sentence) is not None
    if about == "closing":
        return bool(dates(sentence) or shapes.SOMETIME.search(folded)) and not shapes.NO_DEADLINE.search(folded)
    if about == "software":
        return bool(shapes.SPOKEN.search(folded)) and not shapes.DUTY.search(folded)
    return about != "documents" or not shapes.DUTY.search(folded)


def _value(about: AskAbout, sentence: str) -> int | date | str | None:
    if about == "words":
        return _limit(" ".join(fold(sentence).split()))
    if about == "closing":
        days = {
            date(d.year, d.month, d.day)
            for d in dates(sentence)
            if d.year and d.month and d.day and _real(d.year, d.month, d.day)
        }
        return days.pop() if len(days) == 1 else None
    return _name(sentence) if about == "to" else _code(sentence) if about == "reference" else None


def _real(year: int, month: int, day: int) -> bool:
    try:
        return bool(date(year, month, day))
    except ValueError:
        return False


def _limit(folded: str) -> int | str | None:
    """The most words, or `1 page`; None where no cap is named."""
    if not shapes.CAPPED.search(folded):
        return None
    found = next((one for one in shapes.LIMIT.finditer(folded)), None)
    if found is None:
        return None
    number = _ONES.get(found["n"]) or (int(re.sub(r"\D", "", found["n"])) if found["n"][0].isdigit() else None)
    if number is None:
        return None
    what = "page" if _PAGES.fullmatch(found["unit"]) else "character" if _SIGNS.fullmatch(found["unit"]) else ""
    if not what:
        return number
    return f"{number} {what}{'s' if number != 1 else ''}"


def _name(sentence: str) -> str | None:
    """The full name, or the title and the surname, that something is to be addressed to."""
    found = shapes.NAMED.search(sentence) or shapes.TITLED.search(sentence)
    return found["name"] if found else None


def _code(sentence: str) -> str | None:
    """The one word with a figure in it that is a job's reference."""
    marked = re.search(
        rf"(?i)(?:{_W.code})\W*(?:no|number|nr|code|id)?\W*",
        sentence,
    )
    found = shapes.CODE.search(sentence, marked.end() if marked else 0)
    return found[0].rstrip(".,;") if found else None
